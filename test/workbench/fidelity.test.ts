/** Keeps docs/fidelity.md true: what is built, since which Excel, and where it is tested. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fidelityPage, fidelityRows } from "./fidelity";

const rows = fidelityRows();
const page = readFileSync(join(__dirname, "../../docs/fidelity.md"), "utf8");

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
  const files = new Set(rows.map(({ test: file }) => file).filter((file) => file !== ""));
  expect([...files].filter((file) => !existsSync(join(__dirname, file)))).toEqual([]);
});
