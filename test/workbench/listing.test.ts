/** What the page lists of a sheet beside its cells: here what no add-in can make, but a file or the calculation can. */
import { addConditionalFormat } from "../../src/workbench/book/conditionalFormats";
import { setCells, tellCalculated } from "../../src/workbench/book/cells";
import { createBook } from "../../src/workbench/book/create";
import { listOf } from "../../src/workbench/page/listing";
import { workbookOf } from "../officeJs";

const area = { top: 4, left: 4, bottom: 13, right: 4 };

function listed(make: (book: ReturnType<typeof createBook>) => void, language: "id" | "en"): string[] {
  const book = createBook(workbookOf({ Data: [[1]] }));
  make(book);
  const [sheet] = book.sheets;
  return sheet ? listOf(book, sheet, language).map(({ title, detail }) => `${title} | ${detail}`) : [];
}

test("conditional formats that the grid does not draw are listed by what they are", () => {
  const make = (book: ReturnType<typeof createBook>): void => {
    const [sheet] = book.sheets;
    if (!sheet) return;
    const cfvo = [{ type: "min" as const }];
    for (const colors of [
      ["#FF0000", "#00FF00"],
      ["#FF0000", "#FFFF00", "#00FF00"],
    ]) {
      const inFile = { type: "colorScale" as const, colorScale: { cfvo, colors } };
      addConditionalFormat(book, sheet, [area], { type: "ColorScale", formula: "", inFile });
    }
    addConditionalFormat(book, sheet, [area], { type: "DataBar", formula: "", inFile: { type: "dataBar" } });
    addConditionalFormat(book, sheet, [area], { type: "IconSet", formula: "", inFile: { type: "iconSet" } });
    addConditionalFormat(book, sheet, [area], {
      type: "PresetCriteria",
      formula: "",
      inFile: { type: "aboveAverage" },
    });
    addConditionalFormat(book, sheet, [area], { type: "Custom", formula: "=TRUE" });
  };
  expect(listed(make, "id")).toEqual([
    "Aturan aboveAverage | Format bersyarat · E5:E14",
    "Kumpulan ikon | Format bersyarat · E5:E14",
    "Bilah data | Format bersyarat · E5:E14",
    "Skala tiga warna | Format bersyarat · E5:E14",
    "Skala dua warna | Format bersyarat · E5:E14",
  ]);
});

test("a formula that was not calculated is listed while it stands there", () => {
  const one = { top: 0, left: 0, bottom: 0, right: 0 };
  const make =
    (isGone: boolean) =>
    (book: ReturnType<typeof createBook>): void => {
      const [sheet] = book.sheets;
      if (!sheet) return;
      setCells(book, sheet, one, [["=BENTUK.BARU()"]]);
      tellCalculated(book, sheet, { done: [], kept: [0] });
      if (isGone) setCells(book, sheet, one, [[1]]);
    };
  expect(listed(make(false), "en")).toEqual(["=BENTUK.BARU() | Formula not calculated · A1"]);
  expect(listed(make(true), "en")).toEqual([]);
});
