import { indicatorsOf } from "../scoring/scoring";
import type { Rule } from "../rule/rule";

export const nameAndNumberDisagree: Rule = {
  id: "name-and-number-disagree",
  level: "query",
  fault: { id: "Nama dan nomor tidak cocok", en: "Name and number disagree" },
  title: {
    id: "Nama dan nomor indikator menunjuk indikator yang sama",
    en: "An indicator's name and number mean the same one",
  },
  why: {
    id: "Urutan indikator berbeda antartahun (9 dan 10 bertukar pada 2024); yang dipakai di sini adalah namanya.",
    en: "The order differs between years (9 and 10 changed places in 2024); here the name decides.",
  },
  fix: { id: "Perbaiki nomornya menurut instrumen.", en: "Fix the number as in the instrument." },
  needs: ["score"],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [7, "Pencegahan Perkawinan Anak", 36, 30],
      [8, "Lembaga Konsultasi bagi Orang Tua/Keluarga", 45, 30],
      [9, "Lembaga Pengasuhan Alternatif", 27, 20],
      [10, "PAUD-HI", 13, 10],
      [11, "Infrastruktur Ramah Anak", 35, 30],
    ],
    flags: ["B4", "B5"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [7, "Pencegahan Perkawinan Anak", 36, 30],
      [9, "PAUD-HI", 13, 10],
      [10, "Lembaga Pengasuhan Alternatif", 27, 20],
    ],
  },
  *check({ entries, score }) {
    const disagreeing = entries.filter(({ otherNumber }) => otherNumber !== null);
    if (disagreeing.length === 0) return;
    const duplicates = new Set(indicatorsOf(score).flatMap((one) => one.duplicates));
    for (const entry of disagreeing) {
      const { otherNumber, indicator, part } = entry;
      if (!indicator || duplicates.has(entry)) continue;
      const number = part?.code ?? indicator.number;
      yield {
        at: entry.at,
        entry,
        message: {
          id: `Nomor ${otherNumber} tidak sesuai dengan nama "${entry.label}", yang dalam instrumen bernomor ${number}; dibaca sebagai indikator ${number}.`,
          en: `Number ${otherNumber} does not go with the name "${entry.label}", which is number ${number} in the instrument; read as indicator ${number}.`,
        },
      };
    }
  },
};
