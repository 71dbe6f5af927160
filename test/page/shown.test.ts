/** What a cell of the sheet shows: numbers whole or as "####", never a part of them. */
import { fitted, shown, widthsOf } from "../../src/page/view/shown";
import type { CellValue, Sheet } from "../../src/core/workbook";

function sheetOf(rows: CellValue[][], kinds: [string, "date" | "percent"][] = []): Sheet {
  return {
    ...{ name: "Rekap", visibility: "visible", rows, formulas: new Map(), merges: [], kinds: new Map(kinds) },
    ...{ hiddenRows: new Set(), hiddenColumns: new Set() },
  };
}

test.each<[CellValue, [string, "date" | "percent"][], string]>([
  [1_000_000, [], "1.000.000"],
  [-1_234_567.25, [], "-1.234.567,25"],
  [45657, [["A1", "date"]], "31/12/2024"],
  [0.12345, [["A1", "percent"]], "12,35 %"],
  [36.5, [], "36,5"],
])("%p is shown whole in a column of its own", (value, kinds, text) => {
  const sheet = sheetOf([[value]], kinds);
  expect(shown(sheet, 0, 0, "id")).toBe(text);
  expect(fitted(text, widthsOf(sheet)[0] ?? 0)).toBe(text);
});

test("a number that comes after the rows that are looked at, and has no room, is shown as no number", () => {
  const sheet = sheetOf([...Array.from({ length: 200 }, () => [1]), [123_456_789]]);
  expect(fitted(shown(sheet, 200, 0, "id"), widthsOf(sheet)[0] ?? 0)).toBe("####");
});

test("a title alone in its row widens no column; a number alone and the texts of a table do", () => {
  const title = "HASIL EVALUASI MANDIRI KLA KOTA PAGARWESI";
  const narrow = widthsOf(
    sheetOf([
      ["No", "Nilai"],
      [1, 2],
    ]),
  );
  expect(widthsOf(sheetOf([[title], ["No", "Nilai"], [1, 2]]))).toEqual(narrow);
  expect(widthsOf(sheetOf([[123_456_789], ["No", "Nilai"]]))[0]).toBeGreaterThan(narrow[0] ?? 0);
  expect(
    widthsOf(
      sheetOf([
        [title, "x"],
        ["No", "Nilai"],
      ]),
    )[0],
  ).toBeGreaterThan(narrow[0] ?? 0);
  expect(widthsOf(sheetOf([[title]]))[0]).toBeGreaterThan(narrow[0] ?? 0);
});
