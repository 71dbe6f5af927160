/** Sorting of ranges and tables through the real library. */
import { delivered, errorOf, officeJs, workbookOf } from "../officeJs";

const fruit = workbookOf(
  {
    Data: [
      ["Name", "Count", "Double"],
      ["pear", 3, 6],
      ["Apple", 10, 20],
      ["fig", 3, 6],
      ["banana", 1, 2],
    ],
  },
  { C2: "=B2*2", C3: "=B3*2", C4: "=B4*2", C5: "=B5*2" },
);

type Work<V> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<V> | V;

async function open(workbook = fruit) {
  const office = await officeJs(workbook);
  const run = <V>(work: Work<V>): Promise<V> =>
    office.Excel.run(async (context) => {
      const answer = await work(context.workbook.worksheets.getItem("Data"), context);
      await context.sync();
      return answer;
    });
  const read = (address: string): Promise<unknown[]> =>
    run(async (sheet, context) => {
      const range = sheet.getRange(address).load("values");
      await context.sync();
      return range.values.flat();
    });
  return { ...office, run, read };
}

test("sorts rows by several columns, under their headings", async () => {
  const { run, read } = await open();
  const fields = [
    { key: 1, ascending: false },
    { key: 0, ascending: true },
  ];
  await run((sheet) => sheet.getRange("A1:C5").sort.apply(fields, false, true));
  expect(await read("A1:A5")).toEqual(["Name", "Apple", "fig", "pear", "banana"]);
});

test("orders numbers, texts, truths, errors; blanks are last in both directions", async () => {
  const mixed = [["b"], [true], [null], [2], ["#N/A"], ["A"], [false], [-1]];
  const { run, read } = await open(workbookOf({ Data: mixed }));
  await run((sheet) => sheet.getRange("A1:A8").sort.apply([{ key: 0 }]));
  expect(await read("A1:A8")).toEqual([-1, 2, "A", "b", false, true, "#N/A", ""]);
  await run((sheet) => sheet.getRange("A1:A8").sort.apply([{ key: 0, ascending: false }]));
  expect(await read("A1:A8")).toEqual(["#N/A", true, false, "b", "A", 2, -1, ""]);
});

test("takes texts for numbers when asked, and lower case first when case matters", async () => {
  const { run, read } = await open(workbookOf({ Data: [["10"], [9], ["B"], ["b"], ["a"]] }));
  await run((sheet) => sheet.getRange("A1:A5").sort.apply([{ key: 0, dataOption: "TextAsNumber" }], true));
  expect(await read("A1:A5")).toEqual([9, "10", "a", "b", "B"]);
});

test("takes formulas, formats, notes and links along", async () => {
  const { run, book } = await open();
  await run((sheet) => {
    sheet.getRange("A5").format.fill.color = "#FF0000";
    sheet.getRange("A5").hyperlink = { address: "https://example.com/", textToDisplay: "banana" };
    sheet.comments.add("Data!A5", "ripe");
  });
  const formulas = await run(async (sheet, context) => {
    sheet.getRange("A2:C5").sort.apply([{ key: 0 }]);
    const range = sheet.getRange("A2:C5").load("formulas");
    await context.sync();
    return range.formulas;
  });
  expect(formulas.map(([name, , formula]) => `${String(name)} ${String(formula)}`)).toEqual([
    "Apple =B2*2",
    "banana =B3*2",
    "fig =B4*2",
    "pear =B5*2",
  ]);
  const [sheet] = book.sheets;
  expect([...(sheet?.styles.cells ?? [])].map(([key, { fill }]) => [key / 16384, fill])).toContainEqual([2, "#FF0000"]);
  expect([[...(sheet?.links.keys() ?? [])], sheet?.comments.map(({ row }) => row)]).toEqual([[2 * 16384], [2]]);
});

test("sorts columns, too", async () => {
  const { run, read } = await open(workbookOf({ Data: [[3, 1, 2]] }));
  await run((sheet) => sheet.getRange("A1:C1").sort.apply([{ key: 0, ascending: true }], false, false, "Columns"));
  expect(await read("A1:C1")).toEqual([1, 2, 3]);
});

test("leaves hidden rows where they are", async () => {
  const { run, read } = await open();
  await run((sheet) => {
    sheet.getRange("3:3").rowHidden = true;
    sheet.getRange("A2:C5").sort.apply([{ key: 0 }]);
  });
  expect(await read("A2:A5")).toEqual(["banana", "Apple", "fig", "pear"]);
});

test("tells listeners of sorted rows", async () => {
  const { Excel } = await open();
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.onRowSorted.add(({ type, address }) => Promise.resolve(void seen.push([type, address])));
    await context.sync();
    sheet.getRange("A1:C5").sort.apply([{ key: 1 }], false, true);
    await context.sync();
  });
  await delivered();
  expect(seen).toEqual([["WorksheetRowSorted", "A2:C5"]]);
});

test("sorts the rows of a table", async () => {
  const { run, read } = await open();
  await run((sheet) => sheet.tables.add("A1:C5", true).sort.apply([{ key: 1, ascending: false }], true));
  expect(await read("A1:A5")).toEqual(["Name", "Apple", "pear", "fig", "banana"]);
});

test.each([
  [
    "a key outside the range",
    (sheet: Excel.Worksheet) => sheet.getRange("A1:B5").sort.apply([{ key: 2 }]),
    "InvalidArgument",
  ],
  ["no key", (sheet: Excel.Worksheet) => sheet.getRange("A1:B5").sort.apply([]), "InvalidArgument"],
  [
    "merged cells",
    (sheet: Excel.Worksheet) => {
      sheet.getRange("A2:B2").merge();
      sheet.getRange("A1:B5").sort.apply([{ key: 0 }]);
    },
    "InvalidOperation",
  ],
  [
    "a protected sheet",
    (sheet: Excel.Worksheet) => {
      sheet.protection.protect();
      sheet.getRange("A1:B5").sort.apply([{ key: 0 }]);
    },
    "AccessDenied",
  ],
])("refuses %s", async (_, work, code) => {
  const { run } = await open();
  expect((await errorOf(run(work))).code).toBe(code);
});
