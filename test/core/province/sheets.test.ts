/** The board as sheets: scores are numbers, and texts of workbooks stay texts. */
import { boardSheets } from "../../../src/core/province/sheets";
import { boardOf } from "../../../src/core/province/board";
import { fullCell } from "../../../src/core/sheets/cells";
import { readWorkbook } from "../../../src/xlsx/read";
import { createWorkbook } from "../../../src/xlsx/write/create";
import { kla } from "../../instrument";
import { city, locked } from "./outcomes";

const formula = '=HYPERLINK("https://x.id","klik")';
const message = { id: formula, en: formula };

test("is read back as it was, with nothing that Excel would calculate", async () => {
  const rows = [
    {
      ...city({ city: formula, first: [{ cell: formula, points: 1, stake: "risk" as const, message }] }),
      file: "+1+1.xlsx",
    },
    city({ city: "Kota A", claimed: 687, supported: { low: 499.99, high: 512 }, verified: 480 }),
    { ...locked("-2.xlsx"), why: [message] },
  ];
  const { sheets } = await readWorkbook(await createWorkbook(boardSheets(boardOf(rows, kla(), 1), "id")), "papan.xlsx");
  expect(sheets.map(({ name, formulas }) => [name, formulas.size])).toEqual([
    ["Papan", 0],
    ["Provila", 0],
    ["Catatan", 0],
  ]);
  const [board] = sheets;
  expect(board?.rows[0]).toEqual([
    ...["Kabupaten/kota", "Klaim", "Terdukung rendah", "Terdukung tinggi", "Terverifikasi", "Predikat klaim"],
    ...["Predikat terdukung", "Temuan", "Bacaan", "File", "Tidak terbaca"],
  ]);
  expect(board?.rows[1]?.slice(0, 5)).toEqual(["Kota A", 687, 499.99, 512, 480]);
  expect(board?.rows[2]?.[0]).toBe("-2.xlsx");
  expect(board?.rows[2]?.[10]).toBe(formula);
  expect(board?.rows[3]?.[0]).toBe(formula);
});

test("names its columns in English too", () => {
  const [first] = boardSheets(boardOf([city({ city: "A" })], kla(), 1), "en");
  expect(first?.name).toBe("Board");
  expect(first?.rows[0]?.cells[0]).toMatchObject({ value: "City" });
});

test("every sheet prints as wide as a page, the notes a line a row below their city", () => {
  const sheets = boardSheets(boardOf([city({ city: "Kota A" }), locked("b.xlsx")], kla(), 1), "id");
  expect(sheets.map(({ print }) => print?.fitsWidth)).toEqual([true, true, true]);
  // At 11 points A4 takes some 90 characters upright and 130 lying; twice that would be too small to read.
  const widthOf = (at: number) => sheets[at]?.columns?.reduce((sum, { width = 0 }) => sum + width, 0) ?? 0;
  expect(widthOf(0)).toBeLessThan(1.6 * 130);
  expect(widthOf(2)).toBeLessThan(1.25 * 90);
  const notes = sheets[2]?.rows.map(({ cells }) => cells.map((cell) => fullCell(cell).value)) ?? [];
  expect(notes.filter(([name]) => name === "Kota A")).toHaveLength(1);
  expect(notes.flat().filter((value) => String(value).includes("\n"))).toEqual([]);
  expect(notes.some(([name, line]) => name === null && String(line).startsWith("Klaim: 750"))).toBe(true);
});
