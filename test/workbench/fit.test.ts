/** What a cell shows whose number is wider than its column, measured here in letters. */
import { fittedText } from "../../src/workbench/model/fit";

test.each<[number, string | undefined, number, string, string]>([
  [1234567.756, undefined, 11, "1234567,756", "1234567.756"],
  [1234567.756, undefined, 8, "1234568", "1234568"],
  [1234567.756, undefined, 7, "1234568", "1234568"],
  [1234567.756, undefined, 6, "1E+06", "1E+06"],
  [1234567.756, undefined, 4, "####", "####"],
  [0.123456789, "General", 5, "0,123", "0.123"],
  [-0.5, undefined, 2, "-1", "-1"],
  [1234567.5, '"Rp"#,##0.00', 14, "Rp1.234.567,50", "Rp1,234,567.50"],
  [1234567.5, '"Rp"#,##0.00', 13, "#############", "#############"],
  [45363, "m/d/yyyy", 9, "#########", "3/12/2024"],
  [45363, "m/d/yyyy", 10, "12/03/2024", "3/12/2024"],
  [0.00001234, undefined, 6, "1E-05", "1E-05"],
  [0.8, undefined, 1, "1", "1"],
])("%d under %s on %d letters shows %s or %s", (value, format, width, indonesian, english) => {
  const fits = (text: string): boolean => text.length <= width;
  expect([fittedText(value, format, "id", fits), fittedText(value, format, "en", fits)]).toEqual([indonesian, english]);
});
