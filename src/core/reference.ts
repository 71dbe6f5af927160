/** Names a sheet and a cell as Excel does, ready for its name box: Rekap!F37, 'Rekap EM'!F37, 'Jum''at'!A1. */
import { toA1 } from "./workbook";
import type { CellRef } from "./workbook";

const plainName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
/** Names that Excel would take for a cell (K1, RC, R1C1) or a truth value. */
const taken = /^([a-z]{1,3}\d+|r\d*|c\d*|r\d*c\d*|true|false)$/i;

export function sheetName(name: string): string {
  return plainName.test(name) && !taken.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** For people: "Rekap EM · F37". */
export function placeName({ sheet, row, column }: CellRef): string {
  return `${sheet} · ${toA1(row, column)}`;
}

export function reference({ sheet, row, column }: CellRef): string {
  return `${sheetName(sheet)}!${toA1(row, column)}`;
}
