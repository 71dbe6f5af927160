/** What is written into a cell as text, and what a cell shows, as in an English Excel. */
import type { CellValue } from "../../src/core/workbook";
import { textOf } from "../../src/workbench/model/text";
import { typed } from "../../src/workbench/model/values";

test.each<[string, CellValue, string | undefined]>([
  ["12:30", 0.5208333333333334, "h:mm"],
  ["12:30 PM", 0.5208333333333334, "h:mm AM/PM"],
  ["3-Mar-24", 45354, "d-mmm-yy"],
  ["March 3, 2024", 45354, "d-mmm-yy"],
  ["1/1/2017", 42736, "m/d/yyyy"],
  ["2024-01-31", 45322, "m/d/yyyy"],
  ["Jan-24", 45292, "mmm-yy"],
  ["2017-01-29 15:30", 42764.645833333336, "m/d/yyyy h:mm"],
  ["1/29/2017 3:30 PM", 42764.645833333336, "m/d/yyyy h:mm"],
  ["2017/1/29", 42764, "m/d/yyyy"],
  ["1/2/17", 42737, "m/d/yyyy"],
  ["Mar 2024", 45352, "mmm-yy"],
  ["12:30:05", 0.5208912037037037, "h:mm:ss"],
  ["(5)", -5, undefined],
  ["$120", 120, "$#,##0"],
  ["50%", 0.5, "0%"],
  ["1,234.5", 1234.5, "#,##0.00"],
  ["1e5", 100000, "0.00E+00"],
  ["0 1/2", 0.5, "# ?/?"],
  ["-2 3/4", -2.75, "# ?/?"],
  ["true", true, undefined],
  ["#n/a", "#N/A", undefined],
  [" 7 ", 7, undefined],
  ["'12", "12", undefined],
  ["12,5", "12,5", undefined],
  ["13/1/2017", "13/1/2017", undefined],
  ["1.2.3", "1.2.3", undefined],
  ["0 1/0", "0 1/0", undefined],
  ["SK 12 Tahun 2025", "SK 12 Tahun 2025", undefined],
  ["-", "-", undefined],
])("%s is typed as %s", (text, value, format) => {
  expect(typed(text)).toEqual(format === undefined ? { value } : { value, format });
});

test.each<[CellValue, string, string]>([
  [1.25, "# ?/?", "1 1/4"],
  [1.5, "[h]:mm", "36:00"],
  [12345, '0.0,"K"', "12.3K"],
  [20, '[<50]"rendah";[>=50]"tinggi"', "rendah"],
  [70, '[<50]"rendah";[>=50]"tinggi"', "tinggi"],
  [-1234.5, "#,##0.00", "-1,234.50"],
  [45292, "[$-421]dd mmmm yyyy", "01 Januari 2024"],
  [12500, '"Rp" #,##0', "Rp 12,500"],
  [0, "0.00;;;", ""],
  [-3, "[Red]0.0", "-3.0"],
  [0.75, "h:mm AM/PM", "6:00 PM"],
  [123456789012, "General", "1.23457E+11"],
  [0.1 + 0.2, "General", "0.3"],
  ["abc", '0;0;0;"<"@">"', "<abc>"],
  [true, "0.00", "TRUE"],
  ["#N/A", "0.00", "#N/A"],
  [1, "bad[format", "1"],
  [null, "0.00", ""],
])("%s under %s shows %s", (value, format, text) => {
  expect(textOf(value, format)).toBe(text);
});
