/** Text from other programs, as the English reading of the grid is to take it on an Indonesian page. */
import { pastedRows, pastedText } from "../../src/workbench/model/pasted";

test.each([
  ["35,85", "35.85"],
  ["1.234,5", "1234.5"],
  ["1.234", "1234"],
  ["1,234", "1.234"],
  ["85%", "85%"],
  ["8,5%", "8.5%"],
  ["Rp1.234.500", "1234500"],
  ["12/03/2024", "3/12/2024"],
  ["-0,5", "-0.5"],
  ["=SUM(A1;1,5)", "=SUM(A1,1.5)"],
  ["SK Wali Kota No. 12,5", "SK Wali Kota No. 12,5"],
  ["31/13/2024", "31/13/2024"],
  ["Ada", "Ada"],
  ["", ""],
])("%s is handed on as %s", (text, handed) => {
  expect(pastedText(text, "id")).toBe(handed);
  expect(pastedText(text, "en")).toBe(text);
});

test("cells are read one by one, texts in quotes stay", () => {
  expect(pastedRows('Nilai\t35,85\r\n"a\t1,5\nb"\t1.234\n', "id")).toBe('Nilai\t35.85\r\n"a\t1,5\nb"\t1234\n');
});
