/** WorkbookPort.mark and unmark through the real Office.js: what is asked for stands in the cells, and all of it goes again. */
import type { FindingLevel } from "../../src/core/rule/finding";
import type { Mark } from "../../src/core/port/port";
import { toA1 } from "../../src/core/workbook";
import { looks } from "../../src/core/report/looks";
import type { BookSheet } from "../../src/workbench/book/book";
import { addConditionalFormat, changeConditionalFormat } from "../../src/workbench/book/conditionalFormats";
import { insertCells } from "../../src/workbench/book/shift";
import { copySheet } from "../../src/workbench/book/copySheet";
import { renameSheet, setProtection } from "../../src/workbench/book/sheets";
import { areaText } from "../../src/workbench/model/address";
import { bookOf, cell, open, sheetOf, stateOf } from "./opened";
import { mutableBook } from "../../src/workbench/book/mutable";

const table = bookOf(
  {
    name: "Data",
    rows: [["Kode", "Nilai"], ["1.1", 12], ["1.2", 99], [], ["Catatan"]],
    merges: [{ top: 4, left: 0, bottom: 5, right: 2 }],
  },
  { name: "O'Brien, 2024", rows: [["a"]], visibility: "hidden" },
);

function error(...addresses: string[]): Mark[] {
  return addresses.map((address) => ({ at: cell(address), level: "error" }));
}

/** The marks of a sheet as "level address". */
function marksOn({ conditionalFormats }: BookSheet): string[] {
  return conditionalFormats.map(({ areas, style }) => `${levelOf(style.fill)} ${areas.map(areaText).join()}`);
}

function levelOf(fill = ""): string {
  return (["error", "query", "hint"] satisfies FindingLevel[]).find((level) => looks[level].fill === fill) ?? fill;
}

test("puts one mark a level on each sheet, its cells in few rectangles", async () => {
  const { pane, book } = await open(table);
  const outcome = await pane.mark([
    ...error("Data!B2", "Data!B3", "Data!C3", "O'Brien, 2024!A1"),
    { at: cell("Data!A2"), level: "query" },
    { at: cell("Data!D9"), level: "hint" },
  ]);
  expect(outcome).toEqual({ cells: 6, refused: [] });
  expect(marksOn(sheetOf(book, "Data"))).toEqual(["error B2,B3:C3", "query A2", "hint D9"]);
  expect(marksOn(sheetOf(book, "O'Brien, 2024"))).toEqual(["error A1"]);
});

test("a mark in a merged cell covers the merge, and a cell has the gravest of its marks", async () => {
  const { pane, book } = await open(table);
  await pane.read();
  await pane.mark([{ at: cell("Data!A5"), level: "hint" }, ...error("Data!B6", "Data!A5")]);
  expect(marksOn(sheetOf(book, "Data"))).toEqual(["error A5:C6"]);
});

test("tells the levels apart by borders and type, and can be read on every fill", async () => {
  const { pane, book } = await open(table);
  await pane.mark([
    ...error("Data!A1"),
    { at: cell("Data!A2"), level: "query" },
    { at: cell("Data!A3"), level: "hint" },
  ]);
  const styles = sheetOf(book, "Data").conditionalFormats.map(({ style }) => style);
  expect(styles.map(({ borders, italic }) => [borders?.EdgeTop?.style, borders?.EdgeLeft?.style, italic])).toEqual([
    ["Continuous", "Continuous", undefined],
    ["Dash", "Dash", true],
    ["Dot", "Dot", undefined],
  ]);
  for (const { fill = "", fontColor = "", borders } of styles) {
    expect(contrast(fill, fontColor)).toBeGreaterThan(7);
    expect(contrast(fill, borders?.EdgeTop?.color ?? "")).toBeGreaterThan(4.5);
    expect(contrast("#FFFFFF", borders?.EdgeTop?.color ?? "")).toBeGreaterThan(4.5);
  }
});

test("rewrites only what differs", async () => {
  const { pane, book, traffic } = await open(table);
  await pane.mark([...error("Data!A1", "Data!A2"), { at: cell("Data!B1"), level: "hint" }]);
  const ids = () => sheetOf(book, "Data").conditionalFormats.map(({ id }) => id);
  const [error1, hint] = ids();
  await pane.mark([...error("Data!A2", "Data!A1"), { at: cell("Data!B1"), level: "hint" }]);
  expect(ids()).toEqual([error1, hint]);
  const sent = traffic.bytesSent;
  await pane.mark([...error("Data!A2"), { at: cell("Data!B1"), level: "hint" }]);
  expect(ids()).toContain(hint);
  expect(ids()).not.toContain(error1);
  expect(traffic.bytesSent - sent).toBeLessThan(20_000);
});

test("marks again where rows were inserted after the last marking", async () => {
  const { pane, book } = await open(table);
  await pane.mark(error("Data!A2"));
  insertCells(book, sheetOf(book, "Data"), { top: 0, left: 0, bottom: 0, right: 16383 }, "Down");
  expect(marksOn(sheetOf(book, "Data"))).toEqual(["error A3"]);
  await pane.mark(error("Data!A2"));
  expect(marksOn(sheetOf(book, "Data"))).toEqual(["error A2"]);
});

test("taking the marks off leaves the workbook exactly as it was", async () => {
  const { pane, book } = await open(table, { level: "1.20" });
  const sheet = sheetOf(book, "Data");
  const theirs = addConditionalFormat(book, sheet, [{ top: 0, left: 0, bottom: 9, right: 9 }], always);
  changeConditionalFormat(book, sheet, theirs.id, { style: { fill: "#FFFF00" }, stopIfTrue: true });
  addConditionalFormat(book, sheet, [{ top: 1, left: 1, bottom: 1, right: 1 }], { ...always, formula: "=B2>10" });
  const before = stateOf(book);
  await pane.read();
  await pane.mark(error("Data!A1", "Data!B2", "O'Brien, 2024!A1"));
  await pane.annotate([{ at: cell("Data!A1"), text: "Nilai melebihi maksimum." }]);
  expect(await pane.isMarked()).toBe(true);
  expect(await pane.unmark()).toEqual({ cells: 4, refused: [] });
  expect(await pane.isMarked()).toBe(false);
  expect(stateOf(book)).toEqual(before);
});

test("knows its marks again on another computer, after copying, renaming and without what was remembered", async () => {
  const { pane, book } = await open(table);
  await pane.mark([...error("Data!A1"), { at: cell("Data!A2"), level: "hint" }]);
  copySheet(book, sheetOf(book, "Data"), 1);
  renameSheet(book, sheetOf(book, "Data"), "Rekap");
  mutableBook(book).settings.clear();
  const another = await open(book);
  expect(await another.pane.isMarked()).toBe(true);
  await another.pane.unmark();
  expect(book.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).toEqual([]);
});

test("takes off a mark that somebody gave another colour, but no format of theirs that has a remembered id", async () => {
  const { pane, book } = await open(table);
  await pane.mark(error("Data!A1"));
  const sheet = sheetOf(book, "Data");
  const [ours] = sheet.conditionalFormats;
  if (!ours) throw new Error("There is a mark.");
  changeConditionalFormat(book, sheet, ours.id, { style: { fill: "#00FF00" } });
  const theirs = addConditionalFormat(book, sheet, [{ top: 0, left: 0, bottom: 0, right: 0 }], {
    ...always,
    formula: "=A1>1",
  });
  await pane.unmark();
  expect(sheet.conditionalFormats).toEqual([theirs]);
});

test("ids that somebody has planted in the file make no format of the user's one of ours", async () => {
  const { pane, book } = await open(table);
  const sheet = sheetOf(book, "Data");
  const theirs = addConditionalFormat(book, sheet, [{ top: 0, left: 0, bottom: 9, right: 9 }], always);
  changeConditionalFormat(book, sheet, theirs.id, { style: { fill: "#FFFF00" } });
  mutableBook(book).settings.set("KLA.marks", JSON.stringify([theirs.id, "__proto__", null, 7, { id: theirs.id }]));
  const before = stateOf(book);
  expect(await pane.isMarked()).toBe(false);
  await pane.mark(error("Data!A1"));
  await pane.unmark();
  expect(stateOf(book)).toEqual(before);
});

test("takes no format of the user's for a mark that has the same rule and only the fill, or only the border, of ours", async () => {
  const { pane, book } = await open(table);
  const sheet = sheetOf(book, "Data");
  const line = (color: string) => ({ EdgeBottom: { style: "Continuous", weight: "Thin", color } });
  const styles = [
    { fill: looks.error.fill },
    { fill: looks.error.fill, borders: line("#000000") },
    { fill: "#FFFFFF", borders: line(looks.error.line) },
    { fill: looks.error.fill, borders: line(looks.hint.line) },
  ];
  for (const style of styles) {
    const format = addConditionalFormat(book, sheet, [{ top: 0, left: 0, bottom: 0, right: 0 }], always);
    changeConditionalFormat(book, sheet, format.id, { style });
  }
  expect(await pane.isMarked()).toBe(false);
  expect(await pane.unmark()).toEqual({ cells: 0, refused: [] });
  expect(sheet.conditionalFormats).toHaveLength(4);
});

test("leaves a protected sheet alone and names it, and marks it where formatting is allowed", async () => {
  const { pane, book } = await open(table);
  const sheet = sheetOf(book, "Data");
  setProtection(book, sheet, { password: "x", options: new Set(), selectionMode: "Normal" });
  const outcome = await pane.mark(error("Data!A1", "O'Brien, 2024!A1"));
  expect(outcome).toMatchObject({ cells: 1, refused: [{ sheet: "Data", cells: ["A1"] }] });
  expect(outcome.refused[0]?.why.id).toContain("dikunci");
  expect(sheet.protection).not.toBeNull();
  expect(sheet.conditionalFormats).toEqual([]);
  setProtection(book, sheet, { password: "x", options: new Set(["allowFormatCells"]), selectionMode: "Normal" });
  expect(await pane.mark(error("Data!A1"))).toEqual({ cells: 1, refused: [] });
  setProtection(book, sheet, { password: "x", options: new Set(), selectionMode: "Normal" });
  expect(await pane.unmark()).toMatchObject({ cells: 0, refused: [{ sheet: "Data" }] });
  expect(marksOn(sheet)).toEqual(["error A1"]);
});

test("names the cells of a sheet that is gone, and finds one that was renamed after reading", async () => {
  const { pane, book } = await open(table);
  await pane.read();
  renameSheet(book, sheetOf(book, "Data"), "Rekap");
  const outcome = await pane.mark(error("Data!A1", "Lain!C3"));
  expect(outcome).toMatchObject({ cells: 1, refused: [{ sheet: "Lain", cells: ["C3"] }] });
  expect(marksOn(sheetOf(book, "Rekap"))).toEqual(["error A1"]);
});

test("marks 90,000 scattered cells below 5 MB a request", async () => {
  const { pane, book, traffic } = await open(table);
  const marks = Array.from({ length: 90_000 }, (_, at) => {
    const row = Math.floor(at / 30);
    return { at: { sheet: "Data", row, column: (at % 30) * 2 + (row % 2) }, level: "query" as const };
  });
  expect(await pane.mark(marks)).toEqual({ cells: 90_000, refused: [] });
  expect(traffic.largest).toBeLessThan(5 * 1024 * 1024);
  const cells = sheetOf(book, "Data").conditionalFormats.flatMap(({ areas }) =>
    areas.map(({ top, left }) => toA1(top, left)),
  );
  expect(new Set(cells).size).toBe(90_000);
  expect(await pane.unmark()).toEqual({ cells: 90_000, refused: [] });
});

test.each(["1.14", "1.17", "1.20"])("marks and unmarks in Excel with ExcelApi %s", async (level) => {
  const { pane, book } = await open(table, { level });
  const before = stateOf(book);
  await pane.mark(error("Data!A1"));
  await pane.unmark();
  expect(stateOf(book)).toEqual(before);
});

test("waits its turn: two markings at once end with the second", async () => {
  const { pane, book } = await open(table);
  await Promise.all([pane.mark(error("Data!A1")), pane.mark(error("Data!A2"))]);
  expect(marksOn(sheetOf(book, "Data"))).toEqual(["error A2"]);
});

const always = { type: "Custom", formula: "=TRUE" } as const;

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
