/** `--mark`: a copy of the workbook with the pane's marks in its cells, and nothing else changed. */
import { basename } from "node:path";
import { markedAreas } from "../../core/report/marks";
import type { MarkedAreas } from "../../core/report/marks";
import { settle } from "../../core/planning/settled";
import { levels } from "../../core/rule/finding";
import type { FindingLevel } from "../../core/rule/finding";
import { formatNumber } from "../../core/text";
import type { Language } from "../../core/text";
import { readBytes } from "../files/files";
import { refuseTarget, save } from "../files/saving";
import { item, paragraph } from "../terminal/wrap";
import type { Addition } from "./addition";
import { filesRead } from "./copy";
import { notesFor } from "./settled";

export const mark: Addition = {
  key: "marked",
  options: [
    {
      name: "mark",
      value: "OUT.xlsx",
      help: {
        id: "salinan yang sel-sel temuannya diberi tanda seperti di panel",
        en: "a copy in which the cells with findings are marked as the pane does it",
      },
    },
  ],
  run: async ({ given, report, file, language, say }) => {
    const path = given.mark ?? "";
    await refuseTarget(path, filesRead({ file, given }));
    const open = given.final === undefined ? settle(report, (await notesFor({ report, given })).notes).open : null;
    const settled = open === null ? 0 : report.findings.length - open.length;
    const marks = markedAreas({ ...report, findings: [...(open ?? report.findings)] });
    const sheets = [...marks].map(([sheet, own]) => ({ sheet, ...countsOf(own) }));
    return {
      json: { file: path, sheets, settled },
      heading: { id: "Salinan bertanda", en: "Marked copy" },
      lines: (width) => [
        ...paragraph(summary(path, sheets, language), width),
        ...(settled > 0 ? paragraph(settledText(settled, language), width) : []),
        ...sheets.flatMap(({ sheet, ...counts }) => item(`${sheet}: ${countText(counts, language)}`, width)),
      ],
      hasFaults: false,
      write: async () => {
        say({ id: `Menulis ${basename(path)} …`, en: `Writing ${basename(path)} …` });
        await save(
          path,
          await (
            await import("../../xlsx/write/patch")
          ).patchWorkbook(await readBytes(file), basename(file), { marks }),
        );
      },
    };
  },
};

type Counts = Readonly<Record<FindingLevel, number>>;

/** How many cells each level marks; a merged cell counts as one. */
function countsOf(marks: readonly MarkedAreas[]): Counts {
  const count = (level: FindingLevel): number =>
    marks.filter((one) => one.level === level).reduce((sum, { areas }) => sum + areas.length, 0);
  return { error: count("error"), query: count("query"), hint: count("hint") };
}

const words = {
  error: { id: "kesalahan", en: "errors" },
  query: { id: "perlu penjelasan", en: "queries" },
  hint: { id: "saran", en: "hints" },
} satisfies Record<FindingLevel, unknown>;

function countText(counts: Counts, language: Language): string {
  const told = levels.filter((level) => counts[level] > 0);
  return told.map((level) => `${formatNumber(counts[level], language)} ${words[level][language]}`).join(", ");
}

function settledText(count: number, language: Language): string {
  const number = formatNumber(count, language);
  return language === "id"
    ? `${number} temuan yang sudah diberi alasan tidak ditandai; dengan --final semuanya ditandai.`
    : `${number} ${count === 1 ? "finding that has a reason is" : "findings that have a reason are"} not marked; with --final all of them are.`;
}

function summary(path: string, sheets: readonly Counts[], language: Language): string {
  const cells = sheets.reduce((sum, { error, query, hint }) => sum + error + query + hint, 0);
  const count = formatNumber(cells, language);
  return language === "id"
    ? `${count} sel ditandai di ${path}. "Hapus tanda" di panel menghapusnya lagi; selain tanda, salinan itu sama dengan aslinya.`
    : `${count} ${cells === 1 ? "cell is" : "cells are"} marked in ${path}. "Remove marks" of the pane takes them off again; but for the marks the copy is the same as the file.`;
}
