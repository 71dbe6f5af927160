import { firstHeading } from "../rule/names";
import type { Rule } from "../rule/rule";

export const readingDoubtful: Rule = {
  id: "reading-doubtful",
  level: "error",
  fault: { id: "Cara membaca meragukan", en: "Reading in doubt" },
  title: { id: "Cara membaca tabelnya tidak meragukan", en: "How the table is read leaves no doubt" },
  why: {
    id: "Bila kolom atau lembar yang salah terbaca, semua angka di laporan ini ikut salah.",
    en: "If the wrong column or sheet was read, every number of this report is wrong.",
  },
  fix: {
    id: "Lihat bagaimana file ini dibaca, lalu tunjukkan kolom atau lembar yang benar.",
    en: "Look at how the file was read, then point at the right column or sheet.",
  },
  needs: [],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai", "Skor"],
      [18, "Wajib Belajar 12 Tahun", 24, 20, 15],
      [19, "Sekolah Ramah Anak", 51, 40, 35],
      [20, "Pusat Kreativitas Anak", 35, 30, 25],
    ],
    flags: ["D1"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Nilai Verifikasi"],
      [18, "Wajib Belajar 12 Tahun", 24, 20, 15],
      [19, "Sekolah Ramah Anak", 51, 40, 35],
      [20, "Pusat Kreativitas Anak", 35, 30, 25],
    ],
  },
  *check({ doubt, reading }) {
    if (doubt.is !== "doubtful") return;
    const because = {
      id: doubt.reasons.map(({ id }) => id).join(" "),
      en: doubt.reasons.map(({ en }) => en).join(" "),
    };
    yield {
      at: firstHeading(reading, "score"),
      message: {
        id: `Mungkin salah dibaca. ${because.id} Tunjukkan kolom atau lembar yang benar.`,
        en: `This may have been read wrongly. ${because.en} Point at the right column or sheet.`,
      },
    };
  },
};
