import type { OlderRow } from "../reading/doubt/older";
import type { Rule } from "../rule/rule";

export const instrumentOlder: Rule = {
  id: "instrument-older",
  level: "error",
  fault: { id: "Instrumen lama", en: "Older instrument" },
  title: { id: "Buku kerja memakai instrumen yang berlaku", en: "The workbook is of the instrument in force" },
  why: {
    id: "Poin dari 31 indikator sebelum 2022 bukan poin instrumen sekarang dan tidak dapat dijumlahkan begitu saja.",
    en: "Points of the 31 indicators before 2022 are none of the present instrument's and cannot be added up as such.",
  },
  fix: {
    id: "Pindahkan isinya ke instrumen yang berlaku menurut padanan indikatornya.",
    en: "Move its content to the instrument in force, indicator by indicator.",
  },
  needs: [],
  example: {
    bad: [
      ["No", "Indikator", "Nilai"],
      [8, "Persentase anak yang teregistrasi dan mendapatkan Kutipan Akta Kelahiran", 20],
      [9, "Tersedia fasilitas informasi layak anak", 20],
      [10, "Jumlah kelompok anak, termasuk Forum Anak, yang ada di kabupaten/kota, kecamatan dan desa/kelurahan", 20],
      [11, "Persentase usia perkawinan pertama di bawah 18 (delapan belas) tahun", 20],
      [14, "Angka kematian bayi", 20],
      [15, "Prevalensi kekurangan gizi pada balita", 20],
      [22, "Tersedia kawasan tanpa rokok", 20],
      [24, "Persentase wajib belajar pendidikan 12 (dua belas) tahun", 20],
      [25, "Persentase sekolah ramah anak", 20],
    ],
    flags: ["B2"],
    good: [
      ["No", "Indikator", "Nilai"],
      [4, "Kutipan Akta Kelahiran", 12],
      [5, "Informasi Layak Anak", 40],
      [6, "Partisipasi Anak", 40],
    ],
  },
  *check({ older }) {
    const [first] = older ?? [];
    if (!older || !first) return;
    const pairs = { id: older.map(pairOf("id")).join("; "), en: older.map(pairOf("en")).join("; ") };
    yield {
      at: first.at,
      message: {
        id: `Buku kerja ini memakai 31 indikator sebelum 2022 (${older.length} baris dikenal), jadi poinnya tidak dijumlahkan dengan instrumen sekarang; padanannya: ${pairs.id}.`,
        en: `This workbook is of the 31 indicators before 2022 (${older.length} rows known), so its points were not added up as the present instrument's; what became of each: ${pairs.en}.`,
      },
    };
  },
};

/** "8 → 4", "4 → 2, 4 atau 5", "20 → tidak ada". */
function pairOf(language: "id" | "en"): (row: OlderRow) => string {
  const none = language === "id" ? "tidak ada" : "none";
  return ({ older: { number, to } }) => `${number} → ${to.length === 0 ? none : to.join(", ")}`;
}
