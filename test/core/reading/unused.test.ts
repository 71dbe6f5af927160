/** Nothing is passed over in silence: in every fixture each filled column of a table has a role, or is listed with its reason. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readEntries } from "../../../src/core/reading/read";
import type { Table } from "../../../src/core/reading/model/tables";
import { isBlank } from "../../../src/core/workbook";
import { readWorkbook } from "../../../src/xlsx/read";
import { kla } from "../../instrument";
import { sheet, workbook } from "../grid";

const folder = join(import.meta.dirname, "../../fixtures");
const files = ["", "reading/"].flatMap((under) =>
  readdirSync(join(folder, under))
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => under + name),
);

/** Columns with content below the headings and without a role; those that hold nothing but years or stages say the version. */
function columnsWithoutRole({ grid, bottom, end, left, right, columns, also }: Table): number[] {
  const used = new Set([...columns.values(), ...[...also.values()].flat()]);
  const all = Array.from({ length: right - left + 1 }, (_, at) => left + at);
  return all.filter((column) => {
    const cells = grid.rows.slice(bottom + 1, end + 1).map((cells) => cells[column] ?? null);
    const filled = cells.filter((cell) => !isBlank(cell));
    return !used.has(column) && filled.some((cell) => !/^(20\d\d|EM|VA|VF)$/.test(String(cell)));
  });
}

test.each(files)("%s", async (name) => {
  const book = await readWorkbook(new Uint8Array(readFileSync(join(folder, name))), name);
  const { tables, unread } = readEntries(book, kla());
  for (const table of tables)
    for (const column of columnsWithoutRole(table)) {
      const { sheet: own, column: at } = table.grid.refOf(0, column);
      expect(unread.some((one) => one.sheet === own && (table.grid.view !== "rows" || one.column === at))).toBe(true);
    }
});

test("972 empty check boxes are one line a column", () => {
  const rows = Array.from({ length: 324 }, () => [18, "Wajib Belajar 12 Tahun", 24, 20, false, false, false]);
  const grid = [["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Cek OPD", "Cek Bappeda", "Cek Tim"], ...rows];
  const { unread } = readEntries(workbook(sheet("Rekap", grid)), kla());
  expect(unread.map(({ why }) => why.id)).toEqual([
    'Kolom "Cek OPD" tidak dipakai: 324 kotak centang kosong.',
    'Kolom "Cek Bappeda" tidak dipakai: 324 kotak centang kosong.',
    'Kolom "Cek Tim" tidak dipakai: 324 kotak centang kosong.',
  ]);
});

test("a row whose score is struck out does not count, and is told; where most is struck out it is done with", () => {
  const rows = [
    ["No", "Indikator", "Nilai Maks", "Nilai"],
    [18, "Wajib Belajar 12 Tahun", 24, 2],
    [18, "Wajib Belajar 12 Tahun", 24, 20],
    [19, "Sekolah Ramah Anak", 51, 40],
  ];
  const read = (struck: readonly string[]) =>
    readEntries(workbook({ ...sheet("Rekap", rows), struck: new Set(struck) }), kla());
  const few = read(["A2", "B2", "C2", "D2"]);
  expect([few.entries.map(({ row }) => row), few.unread.map(({ row }) => row)]).toEqual([[2, 3], [1]]);
  const most = read(["A", "B", "C", "D"].flatMap((column) => [2, 3, 4].map((row) => `${column}${row}`)));
  expect(most.entries.map(({ row }) => row)).toEqual([1, 2, 3]);
});
