/** What the levels of findings are called, what is to be done about them, and what a report comes to. */
import type { Report } from "../report/report";
import { levels } from "../rule/finding";
import type { FindingLevel } from "../rule/finding";
import { formatNumber } from "../text";
import type { Language, Text } from "../text";

export const levelNames: Record<FindingLevel, Text> = {
  error: { id: "Kesalahan", en: "Errors" },
  query: { id: "Perlu penjelasan", en: "To explain" },
  hint: { id: "Saran", en: "Hints" },
};

export const levelTasks: Record<FindingLevel, Text> = {
  error: { id: "harus diperbaiki", en: "must be fixed" },
  query: { id: "perbaiki, atau siapkan alasannya", en: "fix them, or have the reason ready" },
  hint: { id: "baik untuk dilihat", en: "worth a look" },
};

export const noErrors: Text = {
  id: "Tidak ditemukan kesalahan dalam hal yang diperiksa.",
  en: "No errors were found in what was checked.",
};

/** How many findings of each level, then in words whether there were errors, and whether all was checked. */
export function resultTexts({ findings, notChecked, crashed }: Report, language: Language): string[] {
  const counts = levels.map((level) => {
    const count = findings.filter((finding) => finding.level === level).length;
    return `${levelNames[level][language]}: ${formatNumber(count, language)}`;
  });
  const hasErrors = findings.some(({ level }) => level === "error");
  const sentences: Text[] = [
    ...(crashed.length > 0 ? [incomplete] : []),
    ...(crashed.length === 0 && !hasErrors ? [noErrors] : []),
    ...(notChecked.length > 0 ? [partly] : []),
  ];
  return [counts.join(" · "), ...sentences.map((sentence) => sentence[language])];
}

const incomplete: Text = {
  id: "Pemeriksaan TIDAK LENGKAP, karena program gagal pada sebagian aturan; lihat bagian atas.",
  en: "The check is NOT COMPLETE, because the program failed in some rules; see the top.",
};
const partly: Text = {
  id: "Ada hal yang belum diperiksa, seluruhnya atau sebagian; lihat bagiannya di atas.",
  en: "Some things were not checked, or only in part; see above.",
};
