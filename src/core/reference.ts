/** Names a sheet and a cell as Excel does, ready for its name box: Rekap!F37, 'Rekap EM'!F37, 'Jum''at'!A1. */
import { toA1 } from "./workbook";
import type { CellRef } from "./workbook";

const plainName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
/** Names that Excel would take for a cell (K1, RC, R1C1) or a truth value. */
const taken = /^([a-z]{1,3}\d+|r\d*|c\d*|r\d*c\d*|true|false)$/i;

export function sheetName(name: string): string {
  return plainName.test(name) && !taken.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

const word = String.raw`[\p{L}_][\p{L}\p{N}_.]*`;
/** Texts and brackets first, so that nothing within them is taken for a sheet; a sheet of another workbook follows "]". */
const sheetToken = new RegExp(
  String.raw`"(?:[^"]|"")*"|\[[^\][]*\]|'((?:[^']|'')+)'!|(?<![\p{L}\p{N}_.\]])(${word}(?::${word})?)!`,
  "gu",
);

/** The formula with other words where sheets are named ("Rekap!"); null for a name that stays. */
export function withSheets(formula: string, turn: (name: string) => string | null): string {
  return formula.replace(sheetToken, (whole: string, quoted: string | undefined, plain: string | undefined) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    return (name === undefined ? null : turn(name)) ?? whole;
  });
}

/** The formula with sheets under their new names; null for one that keeps its name. Of "Jan:Mar!A1" either end may be one. */
export function withSheetsRenamed(formula: string, nameOf: (name: string) => string | null): string {
  return withSheets(formula, (name) => {
    const ends = name.includes(":") && nameOf(name) === null ? name.split(":") : [name];
    const now = ends.map(nameOf);
    return now.every((one) => one === null) ? null : `${sheetName(ends.map((end, at) => now[at] ?? end).join(":"))}!`;
  });
}

/** For people: "Rekap EM · F37". */
export function placeName({ sheet, row, column }: CellRef): string {
  return `${sheet} · ${toA1(row, column)}`;
}

export function reference({ sheet, row, column }: CellRef): string {
  return `${sheetName(sheet)}!${toA1(row, column)}`;
}
