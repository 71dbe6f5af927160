/** How the page draws what the add-in does: much at once, what a file brought as it was, and faults that fail nobody. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import shipped from "../../assets/instruments/kla-2024.json";
import { parseInstrument } from "../../src/core/instrument/instrument";
import { check } from "../../src/core/report/report";
import { toA1 } from "../../src/core/workbook";
import type { Workbook } from "../../src/core/workbook";
import { fromKey } from "../../src/workbench/book/book";
import { readWorkbook } from "../../src/xlsx/read";
import { differences } from "./differences";
import { ask, goTo, type, useWorkbench, valueOf } from "./page";

const bench = useWorkbench();

const apart = (): Promise<string[]> =>
  ask(
    bench.page,
    () => bench.page.evaluate(differences),
    (found) => found.length === 0,
  );

/** Counts the grid's commands of these names from now on. */
async function counted(...names: string[]): Promise<() => Promise<number>> {
  await bench.page.evaluate((wanted) => {
    Reflect.set(window, "klaCount", 0);
    window.klaGrid()?.workbook.onCommandExecuted(({ id }) => {
      if (wanted.includes(id)) Reflect.set(window, "klaCount", Number(Reflect.get(window, "klaCount")) + 1);
    });
  }, names);
  return () => bench.page.evaluate(() => Number(Reflect.get(window, "klaCount")));
}

test("a batch of a thousand single writes is drawn at once, with the results of its formulas", async () => {
  const addin = await bench.addin();
  const count = await counted("sheet.mutation.set-range-values");
  const last = await addin.evaluate(() =>
    Excel.run(async (excel) => {
      const sheet = excel.workbook.worksheets.getActiveWorksheet();
      for (let row = 30; row < 530; row++) {
        sheet.getRange(`J${row}`).values = [[row]];
        sheet.getRange(`K${row}`).formulas = [[`=J${row}*2`]];
        sheet.getRange(`J${row}`).format.fill.color = "lightyellow";
      }
      const range = sheet.getRange("K529").load("values");
      await excel.sync();
      return range.values;
    }),
  );
  expect(last).toEqual([[1058]]);
  expect(await apart()).toEqual([]);
  expect(await count()).toBeLessThan(12);
});

test("one width for all columns and one height for all rows are a few strokes", async () => {
  const addin = await bench.addin();
  const count = await counted("sheet.mutation.set-worksheet-col-width", "sheet.mutation.set-worksheet-row-height");
  const told = await addin.evaluate(() =>
    Excel.run(async (excel) => {
      const sheet = excel.workbook.worksheets.add("Lebar");
      const { format } = sheet.getRange();
      format.columnWidth = 90;
      format.rowHeight = 30;
      sheet.getRange("2:2").format.rowHeight = 45;
      const far = sheet.getRange("XFD1048576").load("format/columnWidth,format/rowHeight,top");
      const second = sheet.getRange("A2:A3").load("height");
      await excel.sync();
      return [far.format.columnWidth, far.format.rowHeight, second.height];
    }),
  );
  expect(told).toEqual([90, 30, 75]);
  expect(await apart()).toEqual([]);
  expect(await count()).toBeLessThan(10);
});

/** What the grid can do and the book has no word for, as a person's menu or shortcut would do it. */
const strange: readonly (readonly [what: string, command: string, params: object])[] = [
  ["a row hidden by its record", "set-row-data", { rowData: { 5: { hd: 1 } } }],
  ["a column as wide as its record says", "set-col-data", { columnData: { 1: { w: 300 } } }],
  ["a mark of the grid's own", "add-conditional-rule", { rule: ownRule("eigen") }],
  ["a look for all cells", "set-worksheet-default-style", { defaultStyle: { bg: { rgb: "#FF0000" } } }],
];

function ownRule(cfId: string): object {
  const rule = { type: "highlightCell", subType: "formula", value: "=TRUE", style: { bg: { rgb: "#00FF00" } } };
  return { cfId, ranges: [{ startRow: 0, startColumn: 0, endRow: 2, endColumn: 2 }], stopIfTrue: false, rule };
}

test.each(strange)("%s, of which the book knows nothing, is drawn over", async (_, command, params) => {
  const { page } = bench;
  await bench.addin();
  await goTo(page, "C6");
  const unit = await page.evaluate(() => window.klaGrid()?.unit);
  await page.evaluate(
    ([id, given]) => {
      const link = window.klaGrid();
      const subUnitId = link?.book.active;
      link?.api.syncExecuteCommand(`sheet.mutation.${String(id)}`, { unitId: link.unit, subUnitId, ...Object(given) });
    },
    [command, params] as const,
  );
  const drawn = await ask(
    page,
    () => page.evaluate(() => window.klaGrid()?.unit),
    (now) => now !== unit,
  );
  expect(drawn).not.toBe(unit);
  expect(await apart()).toEqual([]);
  const left = await page.evaluate(() => {
    const shown = window.klaGrid()?.workbook.getActiveSheet();
    const { defaultStyle, columnData } = shown?.getSheet().getConfig() ?? {};
    const rules = shown?.getConditionalFormattingRules().filter(({ cfId }) => cfId === "eigen").length;
    return [defaultStyle ?? null, rules, columnData?.[1]?.w === 300];
  });
  expect(left).toEqual([null, 0, false]);
  // Whoever was working goes on where they were.
  await type(page, "D7", "lanjut");
  expect(await valueOf(await bench.addin(), "D7")).toBe("lanjut");
});

test("what cannot be drawn fails no batch, and is told", async () => {
  const { page } = bench;
  const addin = await bench.addin();
  await page.evaluate(() => {
    const api = window.klaGrid()?.api;
    if (api)
      api.syncExecuteCommand = () => {
        throw new Error("Tinta habis");
      };
  });
  const read = await addin.evaluate(() =>
    Excel.run(async (excel) => {
      const sheet = excel.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("J2").values = [["tetap"]];
      sheet.getRange("J3").format.fill.color = "red";
      sheet.freezePanes.freezeRows(1);
      const range = sheet.getRange("J2").load("values");
      await excel.sync();
      return range.values;
    }),
  );
  expect(read).toEqual([["tetap"]]);
  await page.locator("#alert-text", { hasText: "tidak dapat digambar: Tinta habis" }).waitFor();
});

test("a column that is deleted while formulas are worked out leaves no old result beside", async () => {
  const addin = await bench.addin();
  const read = await addin.evaluate(() =>
    Excel.run(async (excel) => {
      const sheet = excel.workbook.worksheets.add("Kolom");
      sheet.activate();
      sheet.getRange("A1:C200").formulas = Array.from({ length: 200 }, (_, row) => ["x", row, `=B${row + 1}*10`]);
      await excel.sync();
      sheet.getRange("A:A").delete("Left");
      const range = sheet.getRange("A200:C200").load("formulas,values");
      await excel.sync();
      return [range.formulas, range.values];
    }),
  );
  expect(read).toEqual([[[199, "=A200*10", ""]], [[199, 1990, ""]]]);
  expect(await apart()).toEqual([]);
});

/** The book that the page shows, as plain data. */
async function shown(): Promise<Workbook> {
  const told = await bench.page.evaluate(() =>
    (window.klaGrid()?.book.sheets ?? []).map(({ name, visibility, rows, merges, formulas, links }) => ({
      ...{ name, visibility, rows, merges: [...merges] },
      formulas: [...formulas],
      links: [...links].map(([key, link]): [number, string] => [
        key,
        link.address ?? `#${link.documentReference ?? ""}`,
      ]),
    })),
  );
  const placed = (all: readonly [number, string][]): Map<string, string> =>
    new Map(all.map(([key, value]) => [toA1(fromKey(key).row, fromKey(key).column), value]));
  const sheets = told.map(({ formulas, links, ...sheet }) => ({
    ...sheet,
    ...{ formulas: placed(formulas), links: placed(links) },
    ...{ hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() },
  }));
  return { sheets, leftOut: [] };
}

test("an opened file is judged in the page as by the command line: its results are trusted", async () => {
  const path = join(import.meta.dirname, "../fixtures/host/hyperlink-evidence.xlsx");
  const parsed = parseInstrument(shipped);
  if (!parsed.ok) throw new Error("The instrument is invalid.");
  const figures = (workbook: Workbook): unknown => {
    const { claimed, supported } = check(workbook, parsed.instrument);
    return [claimed, supported];
  };
  await bench.page.setInputFiles("#chosen", path);
  await bench.page.locator("#file", { hasText: "hyperlink-evidence.xlsx" }).waitFor();
  await bench.addin();
  // An edit elsewhere makes the page work out what depends on it, and nothing else.
  await type(bench.page, "H40", "catatan");
  expect(figures(await shown())).toEqual(figures(await readWorkbook(readFileSync(path), path)));
});
