/** Keeps docs/fidelity.md true: what is built, since which Excel, and where it is tested. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fidelityPage, fidelityRows } from "./fidelity";

const rows = fidelityRows();
const page = readFileSync(join(import.meta.dirname, "../../docs/fidelity.md"), "utf8");

test("the page lists every member that is built, and no other", () => {
  expect(page).toBe(fidelityPage(rows));
});

/** `gridlines` and `headings` are the names by which the library writes showGridlines and showHeadings; unprotect() came in 1.2, its password in 1.7. */
const onPurpose: string[] = [
  "Worksheet.gridlines: 1.8, documented null",
  "Worksheet.headings: 1.8, documented null",
  "WorksheetProtection.unprotect: 1.2, documented 1.7",
];

test("every member is documented, in the requirement set that the model says", () => {
  const wrong = rows.filter(({ set, documented }) => documented !== set);
  expect(wrong.map(({ member, set, documented }) => `${member}: ${set}, documented ${documented}`)).toEqual(onPurpose);
});

test("every member that is built has a test", () => {
  expect(rows.filter(({ test: file }) => file === "").map(({ member }) => member)).toEqual([]);
});

test("every test that the table names exists", () => {
  const inNode = rows.map(({ test: file }) => join(import.meta.dirname, file || "fidelity.ts"));
  const inPage = rows.map(({ inPage: file }) =>
    join(import.meta.dirname, file === "samples.ts" ? "." : "../browser", file || "page.ts"),
  );
  expect([...new Set([...inNode, ...inPage])].filter((file) => !existsSync(file))).toEqual([]);
});

/** What the grid draws or a person changes: seen in Node alone it is not seen at all. */
const drawn = [
  ...[
    "Range.values",
    "Range.formulas",
    "Range.clear",
    "Range.copyFrom",
    "Range.moveTo",
    "Range.insert",
    "Range.delete",
  ],
  ...["Range.merge", "Range.unmerge", "Range.numberFormat", "Range.rowHidden", "Range.columnHidden", "Range.select"],
  ...["RangeFill.color", "RangeFont.bold", "RangeFormat.columnWidth", "RangeFormat.rowHeight", "RangeSort.apply"],
  ...["Worksheet.name", "Worksheet.copy", "Worksheet.delete", "Worksheet.position", "Worksheet.visibility"],
  ...["Worksheet.tabColor", "Worksheet.activate", "WorksheetCollection.add", "WorksheetFreezePanes.freezeRows"],
  ...["TableCollection.add", "TableRowCollection.add", "ConditionalFormatCollection.add"],
];

test("what the grid has a part in is driven in the page", () => {
  const inPage = new Set(rows.filter(({ inPage: file }) => file !== "").map(({ member }) => member));
  expect(drawn.filter((member) => !inPage.has(member))).toEqual([]);
});
