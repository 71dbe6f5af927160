/** What is typed into a cell, as an Indonesian Excel reads it, and what is shown again when the cell is edited. */
import type { CellValue } from "../../src/core/workbook";
import { editText, typed } from "../../src/workbench/model/values";

const thisYear = new Date().getFullYear();
const serial = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25569;

test.each<[string, CellValue, string | undefined]>([
  ["35,85", 35.85, undefined],
  ["-0,5", -0.5, undefined],
  ["1.234,5", 1234.5, "#,##0.00"],
  ["1.234", 1234, "#,##0"],
  ["1.234.567,8", 1234567.8, "#,##0.00"],
  ["85%", 0.85, "0%"],
  ["8,5%", 0.085, "0.00%"],
  ["(5)", -5, undefined],
  ["Rp1.234,50", 1234.5, '"Rp"#,##0.00'],
  ["Rp 15.000", 15000, '"Rp"#,##0'],
  ["-Rp5", -5, '"Rp"#,##0'],
  ["Rp. 2.500", 2500, '"Rp"#,##0'],
  ["12/03/2024", 45363, "m/d/yyyy"],
  ["31/12/24", 45657, "m/d/yyyy"],
  ["12-3-2024", 45363, "m/d/yyyy"],
  ["17/8", serial(thisYear, 8, 17), "d-mmm"],
  ["2024-01-31", 45322, "m/d/yyyy"],
  ["3 Maret 2024", 45354, "d-mmm-yy"],
  ["5 Agustus 2025", 45874, "d-mmm-yy"],
  ["Mei 2024", 45413, "mmm-yy"],
  ["12/03/2024 10:30", 45363.4375, "m/d/yyyy h:mm"],
  ["12:30", 0.5208333333333334, "h:mm"],
  ["25:00", 25 / 24, "[h]:mm:ss"],
  ["1,5E3", 1500, "0.00E+00"],
  ["0 1/2", 0.5, "# ?/?"],
  ["benar", "benar", undefined],
  ["true", true, undefined],
  ["12.5", 12.5, undefined],
  ["0.25", 0.25, undefined],
  ["1.250", 1250, "#,##0"],
  ["1,234.5", "1,234.5", undefined],
  ["1.2.3", "1.2.3", undefined],
  ["12.03.2024", "12.03.2024", undefined],
  ["31/13", "31/13", undefined],
  ["30/02/2024", "30/02/2024", undefined],
  ["Rp5,5,5", "Rp5,5,5", undefined],
  ["Rp1.23", "Rp1.23", undefined],
  ["SK 12 Tahun 2025", "SK 12 Tahun 2025", undefined],
  ["III.2.1", "III.2.1", undefined],
  ["1 2", "1 2", undefined],
  ["1, 2", "1, 2", undefined],
  ["31 12 2024", "31 12 2024", undefined],
  ["2a", "2a", undefined],
  ["2 pm", 14 / 24, "h:mm AM/PM"],
  ["'35,85", "35,85", undefined],
])("%s is typed as %s", (text, value, format) => {
  expect(typed(text, "id")).toEqual(format === undefined ? { value } : { value, format });
});

test.each<[CellValue, string | undefined, string, string]>([
  [0.8, undefined, "0,8", "0.8"],
  [-1234.5, "#,##0.00", "-1234,5", "-1234.5"],
  [0.1 + 0.2, undefined, "0,3", "0.3"],
  [0.085, "0%", "8,5%", "8.5%"],
  [45363, "d mmmm yyyy", "12/03/2024", "3/12/2024"],
  [45363.4375, "m/d/yyyy h:mm", "12/03/2024 10:30:00", "3/12/2024 10:30:00"],
  [0.5, "h:mm", "12:00:00", "12:00:00"],
  [15000, '"Rp"#,##0', "15000", "15000"],
  [true, undefined, "TRUE", "TRUE"],
])("%s under %s is edited as %s, and typed again is itself", (value, format, indonesian, english) => {
  expect([editText(value, format, "id"), editText(value, format, "en")]).toEqual([indonesian, english]);
  for (const language of ["id", "en"] as const)
    expect(typed(editText(value, format, language), language).value).toBe(
      typeof value === "number" ? Number(value.toPrecision(15)) : value,
    );
});
