/** Workbooks of other programmes, and workbooks without a table: a reader has to refuse them. */
import type { CellValue } from "../../../../src/core/workbook";
import type { Choices } from "../draw/catalogue";
import type { Dice } from "../draw/dice";
import { createCanvas } from "../grid/canvas";
import type { Generated } from "./generate";
import { programmes } from "./programmes";
import type { Programme } from "./programmes";
import { emptyTruth } from "./truth";

export function makeForeign(choices: Choices, dice: Dice): Omit<Generated, "seed"> {
  const programme = dice.pick(programmes);
  const names = programme.sheets.length > 0 ? programme.sheets : ["Sheet1"];
  const sheets = names.map((name) => sheetOf(programme, name, choices, dice).toSheet());
  const kind = ["story=foreign", `foreign=${programme.name}`];
  return { workbook: { sheets, leftOut: [] }, truth: { ...emptyTruth, kind } };
}

/** A table of the programme on a sheet of its own. */
export function sheetOf(programme: Programme, name: string, choices: Choices, dice: Dice) {
  const canvas = createCanvas(name);
  const top = choices.titles === "none" ? 0 : 2;
  if (top > 0) canvas.put(0, 0, { value: `${programme.title} TAHUN 2024` });
  putProgramme(programme, dice, (row, column, value) => canvas.put(top + row, column, { value }));
  return canvas;
}

export function putProgramme(
  { heads, rows }: Programme,
  dice: Dice,
  put: (row: number, column: number, value: CellValue) => void,
): void {
  const lines: CellValue[][] = rows.map((label, at) => [
    at + 1,
    label,
    ...heads.slice(2).map((head) => valueFor(head, dice)),
  ]);
  [[...heads], ...lines].forEach((line, row) => line.forEach((value, column) => put(row, column, value)));
}

function valueFor(head: string, dice: Dice): CellValue {
  if (/Satuan/.test(head)) return dice.pick(["orang", "unit", "%", "dokumen"]);
  if (/Ket|Eviden|Catatan|Alamat/.test(head))
    return dice.chance(0.5) ? dice.pick(["lengkap", "proses", "sudah diverifikasi"]) : null;
  if (/Rp|Anggaran/.test(head)) return dice.between(1, 900) * 1_000_000;
  if (/Jawaban/.test(head)) return dice.pick(["A", "B", "C", "Y", "T"]);
  return /%|Bobot/.test(head) ? dice.between(1, 20) : dice.between(0, 250);
}
