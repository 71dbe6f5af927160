/** Pictures placed in cells, told from errors through the real Office.js. The library of npm does not know ValuesAsJson, nor does the host: both learn it here. */
import type { Workbook } from "../../src/core/workbook";
import { toA1 } from "../../src/core/workbook";
import { insertCells } from "../../src/workbench/book/shift";
import { setCells } from "../../src/workbench/book/cells";
import { delivered } from "../officeJs";
import type { Opened } from "./opened";
import { bookOf, listen, open, sheetOf } from "./opened";

const rows = [
  ["Kode", "Bukti"],
  ["1.1", "#VALUE!"],
  ["1.2", "#VALUE!"],
  ["1.3", "#VALUE!"],
  ["1.4", "#N/A"],
];
const file = bookOf({ name: "One", rows, formulas: new Map([["B4", '="a"*1']]) }, { name: "Two", rows: [["x"]] });

/** A workbook in which these cells of the first sheet hold pictures, and how often Excel was asked for them. */
async function withPictures(placed: Set<string>, level = "1.17"): Promise<Opened & { asked: () => number }> {
  const opened = await open(file, { level });
  let asked = 0;
  teachLibrary(opened);
  const { answer } = opened.host;
  opened.host.answer = async (text) => {
    const request: Batch = JSON.parse(text);
    const queries = request.Actions.filter(({ QueryInfo }) => QueryInfo?.Select?.includes("valuesAsJson"));
    for (const { QueryInfo } of queries) if (QueryInfo) QueryInfo.Select = ["address"];
    asked += queries.length;
    const given = await answer(JSON.stringify(request));
    const body: Answer = JSON.parse(given.body);
    for (const { Id } of queries) {
      const result = body.Results?.find(({ ActionId }) => ActionId === Id);
      if (result) result.Value[wanted] = typesIn(String(result.Value.Address), placed);
    }
    return { ...given, body: JSON.stringify(body) };
  };
  return { ...opened, asked: () => asked };
}

const wanted = "ValuesAsJson";

interface Batch {
  Actions: { Id: number; QueryInfo?: { Select?: string[] } }[];
}

interface Answer {
  Results?: { ActionId: number; Value: Record<string, unknown> }[];
}

/** "One!B2:B3" as what stands in its cells. */
function typesIn(address: string, placed: Set<string>): unknown[][] {
  const [first = "", last = first] = address.replace(/^.*!/, "").split(":");
  const [top, bottom] = [first, last].map((corner) => Number(corner.slice(1)));
  return Array.from({ length: (bottom ?? 0) - (top ?? 0) + 1 }, (_, at) => {
    const isPicture = placed.has(toA1((top ?? 0) - 1 + at, 1));
    return [isPicture ? { type: "LocalImage", basicValue: "#VALUE!" } : { type: "Error", basicValue: "#VALUE!" }];
  });
}

/** What the library of the CDN does with the property, from ExcelApi 1.16 on. */
function teachLibrary({ Excel }: Opened): void {
  const range: object = Excel.Range.prototype;
  const handle: unknown = Reflect.get(range, "_handleResult");
  Reflect.set(range, "_handleResult", function (this: object, value: Record<string, unknown>) {
    if (typeof handle === "function") Reflect.apply(handle, this, [value]);
    if (wanted in value) Reflect.set(this, "valuesAsJson", value[wanted]);
  });
}

const picturesOf = ({ sheets }: Workbook): string[] => [...(sheets[0]?.pictures ?? [])];

test("tells the picture from the error beside it, and asks for neither formulas nor other errors", async () => {
  const { pane, asked } = await withPictures(new Set(["B2"]));
  const read = await pane.read();
  expect(picturesOf(read)).toEqual(["B2"]);
  expect(read.sheets[1]).not.toHaveProperty("pictures");
  expect(asked()).toBe(1);
});

test("asks nothing of a workbook in which no cell holds #VALUE!", async () => {
  const { pane, book, asked } = await withPictures(new Set());
  setCells(book, sheetOf(book, "One"), { top: 1, left: 1, bottom: 2, right: 1 }, [["ada"], ["ada"]]);
  await pane.read();
  expect(asked()).toBe(0);
});

test("a host that does not answer it, as the workbench, leaves the errors as they are and the rest read", async () => {
  const { pane } = await open(file, { level: "1.17" });
  const read = await pane.read();
  expect(picturesOf(read)).toEqual([]);
  expect(read.sheets.map(({ rows: own }) => own)).toEqual([rows, [["x"]]]);
});

test("an Excel older than 1.16 is not asked", async () => {
  const { pane, asked } = await withPictures(new Set(["B2"]), "1.15");
  expect([picturesOf(await pane.read()), asked()]).toEqual([[], 0]);
});

test("a picture that came after the first reading is seen at the next refresh, and asked for once", async () => {
  const placed = new Set(["B2"]);
  const { pane, book, asked } = await withPictures(placed);
  await listen(pane);
  const first = await pane.read();
  setCells(book, sheetOf(book, "One"), { top: 4, left: 1, bottom: 4, right: 1 }, [["#VALUE!"]]);
  placed.add("B5");
  await delivered();
  const second = await pane.refresh();
  expect(picturesOf(second)).toEqual(["B2", "B5"]);
  expect(picturesOf(first)).toEqual(["B2"]);
  const before = asked();
  expect(await pane.refresh()).toBe(second);
  expect(asked()).toBe(before);
});

test("pictures are found where they stand after rows were inserted above", async () => {
  const placed = new Set(["B2"]);
  const { pane, book } = await withPictures(placed);
  await listen(pane);
  await pane.read();
  insertCells(book, sheetOf(book, "One"), { top: 1, left: 0, bottom: 1, right: 16383 }, "Down");
  placed.clear();
  placed.add("B3");
  await delivered();
  expect(picturesOf(await pane.refresh())).toEqual(["B3"]);
});
