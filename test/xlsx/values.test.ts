/** What every type of cell holds, whatever is written in it: the outcome of openpyxl 3.0.9 wherever that opens the file. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue, Workbook } from "../../src/core/workbook";
import { readWorkbook } from "../../src/xlsx/read";
import { plainNumber } from "../../src/xlsx/sheet/values";
import { workbookOf } from "./zipped";

const texts = {
  "xl/sharedStrings.xml": `<sst><si><t>nol</t></si><si><t/></si><si><r><t>du</t></r><r><rPr><b/></rPr><t>a </t></r><rPh sb="0" eb="1"><t>baca</t></rPh></si><si/></sst>`,
};

/** A1 of a sheet whose first cell is written so; B1 holds 1. */
const book = (cell: string): Promise<Workbook> =>
  readWorkbook(workbookOf({ A: `<row r="1">${cell}<c r="B1"><v>1</v></c></row>` }, texts), "kota.xlsx");

async function valueOf(cell: string): Promise<CellValue> {
  return (await book(cell)).sheets[0]?.rows[0]?.[0] ?? null;
}

const long = "9".repeat(400);

/** By type: what stands between <v> and </v>, and the value. */
const written: Readonly<Record<string, readonly (readonly [string, CellValue])[]>> = {
  s: [
    ...([
      ["0", "nol"],
      ["2", "dua "],
      ["1", null],
      ["3", null],
      ["", null],
      [" ", null],
      [" 0 ", "nol"],
    ] as const),
    ...(["4", "99", "-1", "1.5", "abc", "1e999", "NaN", "0x0", "#N/A", "2024-01-31", long] as const).map(
      (text) => [text, null] as const,
    ),
  ],
  str: [
    ...([
      ["", null],
      [" ", " "],
      ["0", "0"],
      ["1e999", "1e999"],
      ["a\r\nb\rc", "a\nb\nc"],
    ] as const),
    ...([
      ["a&#13;&#10;b", "a\r\nb"],
      ["a_x000D_b", "a\rb"],
      ["_x005F_x000D_", "_x000D_"],
    ] as const),
    ...([
      ["&lt;b&gt; &amp;amp;", "<b> &amp;"],
      ["<![CDATA[<5>]]>", "<5>"],
      ["1<!-- x -->2", "12"],
    ] as const),
  ],
  inlineStr: [
    ["", null],
    ["Perda", "Perda"],
  ],
  b: [
    ...([
      ["1", true],
      ["0", false],
      ["true", true],
      ["FALSE", false],
      ["2", true],
      ["-1", true],
      ["00", false],
    ] as const),
    ...([
      ["", null],
      [" ", null],
      ["abc", "abc"],
      ["1.5", "1.5"],
      ["#N/A", "#N/A"],
    ] as const),
  ],
  e: [
    ["#REF!", "#REF!"],
    [" #N/A ", "#N/A"],
    ["", null],
    [" ", null],
    ["5", "5"],
  ],
  d: [
    ["2024-01-31", 45322],
    ["2024-01-31T06:00:00", 45322.25],
    ["12:00:00", 0.5],
    ["", null],
    ["7", "7"],
    ["kemarin", "kemarin"],
  ],
  n: [
    ...([
      ["", null],
      [" ", null],
      ["0", 0],
      ["-0", 0],
      ["5.", 5],
      [".5", 0.5],
      ["+5", 5],
      [" 5 ", 5],
    ] as const),
    ...([
      ["00012", 12],
      ["1E2", 100],
      ["1e-3", 0.001],
      ["1e-400", 0],
      ["-7.25", -7.25],
    ] as const),
    ...([
      ["12345678901234567890", 12345678901234567000],
      ["0.1000000000000000055511151231257827", 0.1],
    ] as const),
    ...([
      ["1e308", 1e308],
      ["1e999", "1e999"],
      ["-1e999", "-1e999"],
      [long, long],
    ] as const),
    ...(
      ["NaN", "INF", "-INF", "Infinity", "0x10", "0b11", "1_000", "1,5", "TRUE", "#N/A", "--1", "1.2.3", "."] as const
    ).map((text) => [text, text] as const),
    ...([
      ["<![CDATA[5]]>", 5],
      ["1<!-- x -->2", 12],
    ] as const),
  ],
};

const cases = Object.entries(written).flatMap(([type, list]) =>
  list.map(([text, value]): [string, CellValue] => [`<c r="A1" t="${type}"><v>${text}</v></c>`, value]),
);
const untyped = (written["n"] ?? []).map(([text, value]): [string, CellValue] => [
  `<c r="A1"><v>${text}</v></c>`,
  value,
]);

test.each([...cases, ...untyped])("%s is %p", async (cell, value) => {
  expect(await valueOf(cell)).toBe(value);
});

test.each(["s", "str", "inlineStr", "b", "e", "d", "n", "x", ""])(
  "a cell of type %p without a value is blank",
  async (type) => {
    for (const inside of ["", "<v/>", "<v></v>", "<v />", "<is/>", "<is><t/></is>", "<f/>"]) {
      expect(await valueOf(`<c r="A1" t="${type}">${inside}</c>`)).toBeNull();
    }
    expect(await valueOf(`<c r="A1" t="${type}"/>`)).toBeNull();
  },
);

test.each(["inlineStr", "n", "s", ""])("text of its own is text in a cell of type %p", async (type) => {
  expect(await valueOf(`<c r="A1" t="${type}"><is><r><t>0</t></r><rPh><t>x</t></rPh><r><t>1</t></r></is></c>`)).toBe(
    "01",
  );
});

test("says which cells point at a text that the file does not hold", async () => {
  const { leftOut } = await book(`<c r="A1" t="s"><v>-1</v></c><c r="C1" t="s"><v>9</v></c><c r="D1" t="s"/>`);
  expect(leftOut.map(({ why }) => why.en)).toEqual([
    '2 cells of the sheet "A", from A1 on, point at a text that the file does not hold, so they were read as blank; open the file in Excel and type the content again.',
  ]);
  expect((await book(`<c r="C7" t="s"><v>9</v></c>`)).leftOut[0]?.why.id).toContain(
    'Sel C7 di sheet "A" menunjuk teks',
  );
  expect((await book(`<c r="A1" t="s"><v/></c>`)).leftOut).toEqual([]);
});

test("reads plain digits as JavaScript does, to the last bit", () => {
  for (const text of [
    "0.1",
    "597.928",
    "72.39999999999",
    "999999999999999",
    "0.00000000000001",
    "123456789.12345",
    "7",
  ]) {
    expect(plainNumber(Buffer.from(text), 0, text.length)).toBe(Number(text));
  }
  for (const text of ["9007199254740993", "0.3000000000000000444", "", "-", ".", "1e2"]) {
    expect(plainNumber(Buffer.from(text), 0, text.length)).toBeNaN();
  }
});

test.each(["blank-shared-texts.xlsx", "no-numbers.xlsx"])(
  "%s holds no text that is not there, and no infinity",
  async (name) => {
    const { sheets } = await readWorkbook(new Uint8Array(readFileSync(join(import.meta.dirname, "files", name))), name);
    const values = sheets.flatMap(({ rows }) => rows.flat());
    expect(values.filter((value) => typeof value === "number" && !Number.isFinite(value))).toEqual([]);
    expect(values.filter((value) => value === values[0])).toHaveLength(1);
  },
);
