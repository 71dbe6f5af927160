/** `--merge`: what offices sent back, as a preview of every cell that would change, and into a copy. */
import { basename } from "node:path";
import { mergeReturned } from "../../core/planning/merge";
import type { MergedCell } from "../../core/planning/merge";
import { placeName } from "../../core/reference";
import { formatNumber, shortened } from "../../core/text";
import type { Language } from "../../core/text";
import { toA1 } from "../../core/workbook";
import type { CellValue } from "../../core/workbook";
import { readWorkbook } from "../../xlsx/read";
import { patchWorkbook } from "../../xlsx/write/patch";
import { readBytes } from "../files/files";
import { workbooksAt } from "../files/folders";
import { refuseTarget, save } from "../files/saving";
import { item, paragraph } from "../terminal/wrap";
import type { Addition, Request } from "./addition";
import { changesOf } from "./mergeChanges";

export const merge: Addition = {
  key: "merge",
  takesMore: true,
  options: [
    {
      name: "merge",
      value: "FILE…",
      help: {
        id: "isian OPD yang kembali: setiap sel yang akan berubah",
        en: "sheets that came back from offices: every cell that would change",
      },
    },
    {
      name: "into",
      value: "COPY.xlsx",
      help: { id: "tulis isian itu ke dalam salinan", en: "write the answers into a copy" },
    },
  ],
  run: async (request) => {
    const { given, report, file, language } = request;
    const paths = await workbooksAt([given.merge ?? "", ...request.more]);
    const copy = given.into;
    if (copy !== undefined) await refuseTarget(copy, [file, ...paths]);
    const cells = mergeReturned(report, await readAll(paths, request));
    const write = async (into: string): Promise<void> => {
      const changes = changesOf(report.workbook, cells);
      await save(into, await patchWorkbook(await readBytes(file), basename(file), { cells: changes }));
    };
    return {
      json: cells.map(toJson),
      heading: { id: "Isian OPD yang kembali", en: "What offices sent back" },
      lines: (width) => [
        ...paragraph(summary(cells, copy, language), width),
        ...cells.flatMap((cell) => item(cellText(cell, language), width)),
      ],
      hasFaults: cells.some(({ conflict }) => conflict !== null),
      ...(copy === undefined ? {} : { write: () => write(copy) }),
    };
  },
};

/** @throws Fault when one cannot be read. */
async function readAll(paths: readonly string[], { say }: Request) {
  const files = [];
  for (const path of paths) {
    say({ id: `Membaca ${basename(path)} …`, en: `Reading ${basename(path)} …` });
    files.push({ file: basename(path), workbook: await readWorkbook(await readBytes(path), basename(path)) });
  }
  return files;
}

function toJson({ at, from, to, file, conflict }: MergedCell): object {
  return { sheet: at.sheet, cell: toA1(at.row, at.column), from, to, file, conflict: conflict !== null };
}

function cellText({ at, from, to, file, conflict }: MergedCell, language: Language): string {
  const why = conflict === null ? "" : ` – ${conflict[language]}`;
  return `${placeName(at)}: ${valueText(from, language)} → ${valueText(to, language)} (${file})${why}`;
}

function valueText(value: CellValue, language: Language): string {
  if (value === null || value === "") return language === "id" ? "kosong" : "blank";
  if (typeof value === "number") return formatNumber(value, language);
  return typeof value === "boolean" ? String(value).toUpperCase() : `"${shortened(value)}"`;
}

function summary(cells: readonly MergedCell[], copy: string | undefined, language: Language): string {
  const open = cells.filter(({ conflict }) => conflict !== null).length;
  const sure = cells.length - open;
  return language === "id" ? summaryId(sure, open, copy) : summaryEn(sure, open, copy);
}

function summaryId(sure: number, open: number, copy: string | undefined): string {
  const questions = open > 0 ? ` ${open} jawaban perlu ditanyakan dulu dan tidak ditulis.` : "";
  return copy === undefined
    ? `${sure} sel akan berubah; tambahkan --into SALINAN.xlsx untuk menulisnya.${questions}`
    : `${sure} sel ditulis di ${copy}; file aslinya tidak berubah.${questions}`;
}

function summaryEn(sure: number, open: number, copy: string | undefined): string {
  const questions =
    open > 0 ? ` ${open} ${open === 1 ? "answer is a question" : "answers are questions"} first and not written.` : "";
  return copy === undefined
    ? `${sure} ${sure === 1 ? "cell" : "cells"} would change; add --into COPY.xlsx to write them.${questions}`
    : `${sure} ${sure === 1 ? "cell is" : "cells are"} written to ${copy}; the file itself is as it was.${questions}`;
}
