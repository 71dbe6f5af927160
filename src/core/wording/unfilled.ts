/** One sentence for a workbook that nobody has filled in yet, before its blank cells are listed one by one. */
import type { Report } from "../report/report";
import { say } from "../text";
import type { Text } from "../text";

/** Null once any score is written, and where no column of scores was found. */
export function unfilledBook({ entries }: Pick<Report, "entries">): Text | null {
  const scored = entries.filter(({ table, isTotal }) => table.columns.has("score") && !isTotal);
  if (scored.length === 0 || entries.some(({ score }) => score.kind !== "blank")) return null;
  const count = scored.filter(({ level }) => level === "question").length || scored.length;
  return say((language, number) =>
    language === "id"
      ? `Buku kerja ini belum diisi: ${number(count)} nilainya masih kosong. Isi nilainya, lalu periksa lagi.`
      : `This workbook is not filled in yet: its ${number(count)} scores are blank. Fill them in, then check again.`,
  );
}
