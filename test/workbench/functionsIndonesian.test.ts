/** TEXT and VALUE in an Indonesian Excel: a comma before the decimals, points between thousands, days before months. */
import type { CellValue } from "../../src/core/workbook";
import type { Language } from "../../src/core/text";
import { cellValueOf, setCells } from "../../src/workbench/book/cells";
import { createBook } from "../../src/workbench/book/create";
import { calculate } from "../../src/workbench/functions/calculation";
import { workbookOf } from "../officeJs";

async function results(formulas: readonly string[], languages: readonly Language[]): Promise<CellValue[][]> {
  const book = createBook(workbookOf({ Lembar: [] }));
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("There is no sheet.");
  let spoken: Language = "id";
  const calculation = calculate(book, { send: () => undefined, language: () => spoken });
  const found: CellValue[][] = [];
  setCells(
    book,
    sheet,
    { top: 0, left: 0, bottom: formulas.length - 1, right: 0 },
    formulas.map((one) => [one]),
  );
  for (const language of languages) {
    spoken = language;
    calculation.recalculate("all");
    await calculation.settled();
    found.push(formulas.map((_, row) => cellValueOf(sheet, row, 0)));
  }
  calculation.dispose();
  return found;
}

test.each<[string, CellValue]>([
  ['=TEXT(1234.5,"#.##0,00")', "1.234,50"],
  ['=TEXT(35.85,"0,0")', "35,9"],
  ['=TEXT(0.8525,"0,0%")', "85,3%"],
  ['=TEXT(1234567,"Rp#.##0")', "Rp1.234.567"],
  ['=TEXT(45363,"dd mmmm yyyy")', "12 Maret 2024"],
  ['=TEXT(45363,"dd.mm.yy")', "12.03.24"],
  ['=TEXT(2.5,"0,0"" , titik.""")', "2,5 , titik."],
  ['=VALUE("35,85")', 35.85],
  ['=VALUE("1.234,5")', 1234.5],
  ['=VALUE("Rp1.234")', 1234],
  ['=VALUE("12/03/2024")', 45363],
  ['=VALUE("85%")', 0.85],
  ['=VALUE("belum")', "#VALUE!"],
  ['=VALUE("")', "#VALUE!"],
])("%s is %s", async (formula, value) => {
  expect(await results([formula], ["id"])).toEqual([[value]]);
});

test("who turns to English has the English ones", async () => {
  expect(await results(['=TEXT(1234.5,"0.0")', '=VALUE("1,234.5")'], ["en", "id", "en"])).toEqual([
    ["1234.5", 1234.5],
    ["1.235", "#VALUE!"],
    ["1234.5", 1234.5],
  ]);
});
