/** Conditional formats that Excel lists but cannot read or delete keep nobody from checking, marking and unmarking. */
import type { Mark } from "../../src/core/port/port";
import { levelOf, looks } from "../../src/core/report/looks";
import type { BookSheet, ConditionalFormat } from "../../src/workbench/book/book";
import { addConditionalFormat, changeConditionalFormat } from "../../src/workbench/book/conditionalFormats";
import { fail } from "../../src/workbench/model/fault";
import type { ExcelServer } from "../../src/workbench/server";
import { bookOf, cell, open, sheetOf } from "./opened";

const file = bookOf({ name: "Data", rows: [["a", 1]] }, { name: "Lain", rows: [["b"]] });
const everywhere = [{ top: 0, left: 0, bottom: 9, right: 9 }];
const always = { type: "Custom", formula: "=TRUE" } as const;
const two: Mark[] = [
  { at: cell("Data!A1"), level: "error" },
  { at: cell("Lain!A1"), level: "query" },
];

const broken: [string, PropertyDescriptorMap][] = [
  ["whose rule cannot be loaded", { rule: { value: { type: "Custom", formula: "=TRUE" } } }],
  ["none of whose members can be loaded", { rule: { get: () => fail("ItemNotFound") } }],
  ["whose format cannot be loaded", { style: { get: () => fail("GeneralException") } }],
];
Object.defineProperty(broken[0]?.[1].rule?.value, "formula", { get: () => fail("GeneralException") });

function withBroken(sheet: BookSheet, file: Parameters<typeof addConditionalFormat>[0], how: PropertyDescriptorMap) {
  for (let at = 0; at < 5; at++) addConditionalFormat(file, sheet, everywhere, { type: "Custom", formula: "=A1>1" });
  return Object.defineProperties(addConditionalFormat(file, sheet, everywhere, always), how);
}

test.each(broken)("marks and unmarks beside a rule %s", async (_, how) => {
  const { pane, book } = await open(file);
  const [data, other] = [sheetOf(book, "Data"), sheetOf(book, "Lain")];
  const theirs: ConditionalFormat = withBroken(data, book, how);
  expect(await pane.isMarked()).toBe(false);
  expect(await pane.mark(two)).toEqual({ cells: 2, refused: [] });
  expect(await pane.isMarked()).toBe(true);
  expect(await pane.mark(two)).toEqual({ cells: 2, refused: [] });
  expect([data.conditionalFormats.length, other.conditionalFormats.length]).toEqual([7, 1]);
  expect(await pane.unmark()).toEqual({ cells: 2, refused: [] });
  expect([data.conditionalFormats.length, other.conditionalFormats.length]).toEqual([6, 0]);
  expect(data.conditionalFormats).toContain(theirs);
  expect(await pane.isMarked()).toBe(false);
});

/** As if Excel did not know the rule when it is to delete it. */
function keepUndeleted(host: ExcelServer, id: string): void {
  const { answer } = host;
  host.answer = (text) => {
    const request = JSON.parse(text);
    for (const { Name, ObjectPathId } of request.Actions) {
      const path = request.ObjectPaths[ObjectPathId];
      if (Name === "Delete" && path.ArgumentInfo?.Arguments?.[0] === id) path.ArgumentInfo.Arguments = ["gone"];
    }
    return answer(JSON.stringify(request));
  };
}

async function withStuck() {
  const opened = await open(file);
  await opened.pane.mark([...two, { at: cell("Data!B1"), level: "hint" }]);
  const stuck = sheetOf(opened.book, "Data").conditionalFormats.find(({ style }) => style.fill === looks.error.fill);
  keepUndeleted(opened.host, stuck?.id ?? "");
  return { ...opened, stuck };
}

const refusal = { sheet: "Data", cells: ["A1"], why: { en: expect.stringContaining("Manage Rules") } };

test("takes off all marks but the one that Excel does not let go of, and names that", async () => {
  const { pane, book, stuck } = await withStuck();
  expect(await pane.unmark()).toMatchObject({ cells: 2, refused: [refusal] });
  expect(book.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).toEqual([stuck]);
});

test("marks anew beside one that Excel does not let go of, and names that", async () => {
  const { pane, book, stuck } = await withStuck();
  const outcome = await pane.mark([{ at: cell("Data!B1"), level: "error" }]);
  expect(outcome).toMatchObject({ cells: 1, refused: [refusal] });
  const [added, ...others] = book.sheets.flatMap(({ conditionalFormats }) => conditionalFormats);
  expect([added?.areas, others]).toEqual([[{ top: 0, left: 1, bottom: 0, right: 1 }], [stuck]]);
});

test("a cell being edited is told, and takes no rule for unreadable", async () => {
  const { pane, host } = await open(file);
  await pane.mark(two);
  const { answer } = host;
  host.answer = (text) => {
    if (/"formula"/i.test(text)) host.switches.cellEditMode = true;
    return answer(text);
  };
  await expect(pane.isMarked()).rejects.toMatchObject({ cause: { code: "InvalidOperationInCellEditMode" } });
});

test("a rule of the user's that has no fill and no border is none of ours", async () => {
  expect(levelOf({ formula: "=TRUE", fill: null, line: null })).toBe(null);
  expect(levelOf({ formula: null, fill: looks.hint.fill, line: looks.hint.line })).toBe(null);
  const { pane, book } = await open(file);
  const theirs = addConditionalFormat(book, sheetOf(book, "Data"), everywhere, always);
  changeConditionalFormat(book, sheetOf(book, "Data"), theirs.id, { style: { italic: true } });
  expect(await pane.isMarked()).toBe(false);
});
