/** Charts of plain sheets: parts of their own, bound to cells, with what those hold now. */
import type { PlainSheet } from "../../../src/core/sheets/sheet";
import { createWorkbook } from "../../../src/xlsx/write/create";
import { patchWorkbook } from "../../../src/xlsx/write/patch";
import { all, one, parseXml } from "../../xml";
import { partsOf } from "./parts";

const column = (left: number) => ({ top: 1, left, bottom: 3, right: left });
const charted: PlainSheet = {
  name: "Jum'at & <A>",
  rows: [{ cells: ["Klaster", "Klaim"] }, { cells: ["A & B", 12.5] }, { cells: ["<C>", "–"] }, { cells: ["D", 0] }],
  charts: [
    {
      ...{ title: "Nilai <1>", kind: "stacked", over: { top: 5, left: 0, bottom: 14, right: 4 } },
      names: column(0),
      series: [{ name: "Klaim & lain", values: column(1), color: "#2E75B6", isLabelled: true }],
      ...{ max: 100, step: 20 },
    },
  ],
  print: { fitsPage: true, header: "&L&A", footer: "&P", breaks: [3] },
};

test("a chart reads its names and values from cells, and a dash is no number", async () => {
  const chart = parseXml(partsOf(await createWorkbook([charted])).get("xl/charts/chart1.xml") ?? "");
  expect(all(chart, "c:f").map(({ text }) => text)).toEqual(["'Jum''at & <A>'!$A$2:$A$4", "'Jum''at & <A>'!$B$2:$B$4"]);
  expect(all(one(chart, "c:strCache"), "c:v").map(({ text }) => text)).toEqual(["A & B", "<C>", "D"]);
  expect(all(one(chart, "c:numCache"), "c:pt").map(({ attributes }) => attributes.idx)).toEqual(["0", "2"]);
  expect(one(chart, "c:max").attributes.val).toBe("100");
});

test("sheet, drawing and chart lead to each other, and breaks and header stand in Excel's order", async () => {
  const parts = partsOf(await createWorkbook([charted]));
  const sheet = parseXml(parts.get("xl/worksheets/sheet1.xml") ?? "");
  expect(sheet.children.map(({ name }) => name).slice(-5)).toEqual([
    ...["pageMargins", "pageSetup", "headerFooter", "rowBreaks", "drawing"],
  ]);
  expect(parts.get("xl/worksheets/_rels/sheet1.xml.rels")).toContain('Target="/xl/drawings/drawing1.xml"');
  expect(parts.get("xl/drawings/_rels/drawing1.xml.rels")).toContain('Target="/xl/charts/chart1.xml"');
  for (const path of ["/xl/drawings/drawing1.xml", "/xl/charts/chart1.xml"])
    expect(parts.get("[Content_Types].xml")).toContain(`PartName="${path}"`);
});

test("taking the sheet out takes its drawing and chart with it", async () => {
  const bytes = await createWorkbook([{ name: "Lain", rows: [{ cells: ["a"] }] }, charted]);
  const left = [...partsOf(await patchWorkbook(bytes, "a.xlsx", { remove: [charted.name] })).keys()];
  expect(left.filter((path) => /chart|drawing/.test(path))).toEqual([]);
});
