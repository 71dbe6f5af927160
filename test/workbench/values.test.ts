/** Values that cells take and show, held against Excel's documented behaviour through the real Office.js. */
import { createBook } from "../../src/workbench/book/create";
import { calculate } from "../../src/workbench/functions/calculation";
import { sharedOfficeJs, workbookOf } from "../officeJs";
import { edits, formulas, recalculated, shownValues, stock, typedTexts } from "./values";

/** Rows apart, so that what spills fills no neighbour. */
const height = 8;

async function inExcel<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const book = createBook(workbookOf({ Work: [], Data: stock }));
  const calculation = calculate(book, { send: () => undefined });
  const { Excel } = await sharedOfficeJs(book);
  const found = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").tables.add("A1:D6", true).name = "Stock";
    return work(context.workbook.worksheets.getItem("Work"), context);
  });
  calculation.dispose();
  return found;
}

describe("typed text", () => {
  let found: readonly (readonly unknown[])[] = [];
  beforeAll(async () => {
    found = await inExcel(async (sheet, context) => {
      const cells = sheet.getRange(`A1:A${typedTexts.length}`);
      cells.values = typedTexts.map(([typed]) => [typed]);
      cells.load("values,text");
      await context.sync();
      return typedTexts.map((_, row) => [cells.values[row]?.[0], cells.text[row]?.[0]]);
    });
  });
  test.each(typedTexts.map((each, row) => [...each, row] as const))("%s is %s, shown as %s", (_, value, shown, row) => {
    const [got, text] = found[row] ?? [];
    expect(typeof got === "number" && typeof value === "number" ? Number(got.toPrecision(13)) : got).toBe(
      typeof value === "number" ? Number(value.toPrecision(13)) : value,
    );
    expect(text).toBe(shown);
  });
});

describe("a number format", () => {
  let found: readonly unknown[] = [];
  beforeAll(async () => {
    found = await inExcel(async (sheet, context) => {
      const cells = sheet.getRange(`A1:A${shownValues.length}`);
      cells.numberFormat = shownValues.map(([, format]) => [format]);
      cells.values = shownValues.map(([value]) => [value]);
      cells.load("text");
      await context.sync();
      return shownValues.map((_, row) => cells.text[row]?.[0]);
    });
  });
  test.each(shownValues.map((each, row) => [...each, row] as const))("%s under %s is %s", (_, _format, shown, row) => {
    expect(found[row]).toBe(shown);
  });
});

describe("a formula", () => {
  let found: unknown[][] = [];
  beforeAll(async () => {
    found = await inExcel(async (sheet, context) => {
      formulas.forEach(([formula], index) => (sheet.getCell(index * height, 0).formulas = [[formula]]));
      const cells = sheet.getRange(`A1:F${formulas.length * height}`).load("values");
      await context.sync();
      return cells.values;
    });
  });
  test.each(formulas.map((each, index) => [...each, index] as const))("%s is %j", (_, gives, index) => {
    const rows = found.slice(index * height, (index + 1) * height);
    const filled = rows.map((row) => row.filter((value) => value !== "")).filter((row) => row.length > 0);
    const near = (value: unknown): unknown => (typeof value === "number" ? Number(value.toPrecision(12)) : value);
    const [alone = ""] = filled[0] ?? [];
    expect(near(filled.flat().length > 1 ? asArray(filled) : alone)).toEqual(near(gives));
  });
});

/** As Excel writes a block of cells in a formula. */
function asArray(rows: readonly (readonly unknown[])[]): string {
  const shown = (value: unknown): string =>
    typeof value === "string" && !value.startsWith("#") ? JSON.stringify(value) : String(value).toUpperCase();
  return `{${rows.map((row) => row.map(shown).join(",")).join(";")}}`;
}

/** Cells and what is in them, as "A1 5 | B2 =A1". */
function cellsIn(text: string): [cell: string, content: string][] {
  return (text === "" ? [] : text.split(" | ")).map((one) => [
    one.replace(/ .*/, ""),
    one.includes(" ") ? one.slice(one.indexOf(" ") + 1) : "",
  ]);
}

async function edited([, before, edit, after]: (typeof edits)[number], what: "formulas" | "values"): Promise<string> {
  return inExcel(async (sheet, context) => {
    for (const [cell, content] of cellsIn(before)) sheet.getRange(cell).formulas = [[content]];
    await context.sync();
    edit(sheet, context);
    const ranges = cellsIn(after).map(([cell]) => {
      const [address = "", name = "Work"] = cell.split("!").reverse();
      return [cell, context.workbook.worksheets.getItem(name).getRange(address).load(what)] as const;
    });
    await context.sync();
    return ranges.map(([cell, range]) => `${cell} ${String(range[what][0]?.[0]).replace("true", "TRUE")}`).join(" | ");
  });
}

test.each(edits.map((each) => [each[0], each] as const))("formulas after an edit: %s", async (_, each) => {
  expect(await edited(each, "formulas")).toBe(each[3]);
});

test.each(recalculated.map((each) => [each[0], each] as const))("values after an edit: %s", async (_, each) => {
  expect(await edited(each, "values")).toBe(each[3]);
});
