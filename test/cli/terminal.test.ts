/** Nothing that a file, a name or an argument holds steers the terminal: what cannot be seen is shown as its number, in one line. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readBytes } from "../../src/cli/files/files";
import { toJson } from "../../src/cli/json";
import { toLines } from "../../src/cli/lines";
import { printJson, printLines, tell } from "../../src/cli/terminal/output";
import { printable, printableJson, shortened } from "../../src/core/printable";
import { Fault } from "../../src/core/fault";
import { parseMapping } from "../../src/core/reading/user/mapping";
import { check } from "../../src/core/report/report";
import { sheet, workbook } from "../core/grid";
import { goodRows, run, rowsWith, write, writeBook } from "./command";
import { kla } from "../instrument";

const span = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** Every character that no terminal may get, but our own line breaks. */
const banned = [
  ...[span(0, 0x1f), span(0x7f, 0x9f), [0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x180e, 0x3164, 0xffa0]],
  ...[span(0x200b, 0x200f), span(0x2028, 0x202e), span(0x2060, 0x206f), [0xfeff, 0xfff9, 0xfffe, 0xd800, 0xdfff]],
  ...[span(0xfe00, 0xfe0f), [0xe0001, 0xe0041, 0xe0100]],
].flat();
const all = String.fromCodePoint(...banned);
const visible = /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u034F\u115F\u1160\u3164\uFFA0\uFE00-\uFE0F\uFFFE]*$/u;

/** What the work writes to the two streams. */
async function written(work: () => unknown): Promise<string> {
  let text = "";
  const take = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
    text += String(chunk);
    for (const done of rest) if (typeof done === "function") done();
    return true;
  };
  const spies = [process.stdout, process.stderr].map((stream) => jest.spyOn(stream, "write").mockImplementation(take));
  try {
    await work();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return text;
}

/** Holds for every line that the terminal gets. */
function isSafe(text: string): void {
  expect(text.endsWith("\n")).toBe(true);
  const lines = text.slice(0, -1).split("\n");
  expect(lines.filter((line) => !visible.test(line))).toEqual([]);
}

test.each(banned.map((code) => [code.toString(16), String.fromCodePoint(code)]))(
  "U+%s is shown as its number",
  (_, one) => {
    const text = printable(`a${one}b`);
    expect(text).toMatch(/^a(\\u[0-9A-F]{4}|\\[nrt])+b$/);
    expect(printable(text)).toBe(text);
  },
);

test.each(["Rekap EM – Kota Béla", "日本語 العربية", "C:\\data\\n.xlsx", "👶 5 % ≥ ½", "naïve e\u0301"])(
  "%s stays as it is",
  (text) => {
    expect(printable(text)).toBe(text);
  },
);

/** A workbook in which everything that a text report can quote holds every banned character. */
function hostileReport(character: string) {
  const rows = rowsWith({
    F37: `x${character}1`,
    G36: `sk${character}.pdf`,
    H35: `Dinas${character}`,
    B34: `Kota${character}`,
    A33: `9${character}`,
  });
  const heading = rows[10];
  if (heading) heading[6] = `Data Dukung${character}`;
  const given = workbook(sheet(`Rekap${character}`, rows), sheet(`Lain${character}`, [["x"]]));
  return check(given, kla());
}

test.each([60, 100])("a report %d wide of cells, headings and sheets that hold all of them at once", async (width) => {
  const lines = toLines(hostileReport(all), `rekap${all}.xlsx`, "id", width);
  isSafe(await written(() => printLines(lines)));
});

/** One character of each kind: what spreadsheets and terminals treat by itself, and the ends of each run of characters. */
const ofEachKind = [
  ...[0, 7, 8, 9, 0xa, 0xb, 0xc, 0xd, 0x1b, 0x1f, 0x7f, 0x85, 0x9b, 0x9f, 0xad, 0x34f, 0x61c, 0x115f, 0x180e, 0xffa0],
  ...[0x200b, 0x200d, 0x200f, 0x2028, 0x2029, 0x202a, 0x202e, 0x2060, 0x2066, 0x206f, 0xfe00, 0xfe0f],
  ...[0xfeff, 0xfff9, 0xfffe, 0xd800, 0xdfff, 0xe0001, 0xe0100],
];

test.each([
  ...ofEachKind.map((code) => [code.toString(16), String.fromCodePoint(code)]),
  ["0 to U+E0100, all at once,", all],
])(
  "U+%s in cells, headings, offices, evidence and names reaches no stream, and JSON means the same",
  async (_, one) => {
    const report = hostileReport(one);
    isSafe(await written(() => printLines(toLines(report, `rekap${one}.xlsx`, "en"))));
    const value = toJson(report, `rekap${one}.xlsx`, "en");
    const text = await written(() => printJson(value));
    isSafe(text);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
  },
);

test("a sentence that holds all of them is one line", async () => {
  const text = await written(() => tell(`Lembar "${all}" tidak ada.`));
  isSafe(text);
  expect(text.split("\n")).toHaveLength(2);
});

test("a sheet name with ESC, BEL and a line break is shown escaped, in one line", async () => {
  const { code, out, err } = await run(join(import.meta.dirname, "files/esc-sheet-name.xlsx"));
  expect({ code, out }).toEqual({ code: 2, out: "" });
  isSafe(err);
  expect(err).toMatch(/^[^\n]+\n$/);
  expect(err).toMatch(/\\u001B/);
  expect(err).toMatch(/\\u0007/);
});

const allowed = [...all]
  .filter((one) => one !== "\0" && one !== "/" && !/\p{Cs}/u.test(one))
  .join("")
  .slice(0, 60);

const given: [string, () => Promise<string[]> | string[]][] = [
  ["a file that is not there", () => [`tidak${allowed}ada.xlsx`]],
  ["an option", () => ["a.xlsx", `--cepat${allowed}`]],
  ["a language", () => ["a.xlsx", "--lang", `j${allowed}`]],
  ["years", () => ["a.xlsx", "--years", `20${allowed}`]],
  [
    "an instrument that is not there",
    async () => [await writeBook("a.xlsx", { Rekap: goodRows() }), "--instrument", `i${allowed}.json`],
  ],
  [
    "an instrument that is no JSON",
    async () => [await writeBook("b.xlsx", { Rekap: goodRows() }), "--instrument", write("i.json", `{"a": ${all}`)],
  ],
  [
    "a mapping with them as names",
    async () => [
      await writeBook("c.xlsx", { Rekap: goodRows() }),
      "--map",
      write("m.json", JSON.stringify({ [all]: { headingRow: 1, columns: { [all]: "A", score: all } } })),
    ],
  ],
  ["a file whose name holds them", async () => [await writeBook(`nama${allowed}.xlsx`, { Rekap: goodRows() })]],
];

test.each(given)("%s", async (_, words) => {
  const args = await words();
  for (const language of ["id", "en"]) {
    const { out, err } = await run(`--lang=${language}`, ...args);
    if (out !== "") isSafe(out);
    if (err !== "") isSafe(err);
    expect(out + err).not.toBe("");
  }
});

test("several faults of a mapping are a line each, however many lines a name in it has", async () => {
  const parsed = parseMapping({ "A\nB": { headingRow: "x" }, C: { headingRow: -1 } });
  if (parsed.ok) throw new Error("The mapping is to be wrong.");
  const path = write("salah.json", JSON.stringify({ "A\nB": { headingRow: "x" }, C: { headingRow: -1 } }));
  const { err } = await run(await writeBook("d.xlsx", { Rekap: goodRows() }), "--map", path);
  expect(err.trimEnd().split("\n")).toHaveLength(parsed.faults.length);
});

test("a fault tells its sentences one by one", () => {
  const two = new Fault([
    { id: "Satu.", en: "One." },
    { id: "Dua.", en: "Two." },
  ]);
  expect([two.text.en, two.sentences.length, two.message]).toEqual(["One.\nTwo.", 2, "Satu.\nDua."]);
});

test("an endless name is shortened in the middle, so that what to do can still be read", async () => {
  const text = await written(() => tell(`Lembar "${"x".repeat(100_000)}" tidak ada; periksa namanya.`));
  expect(text.length).toBeLessThanOrEqual(2001);
  expect(text).toMatch(/^Lembar "x+…x+" tidak ada; periksa namanya\.\n$/);
  expect([shortened("x".repeat(300)), shortened("x".repeat(301)).length]).toEqual(["x".repeat(300), 299]);
  const report = check(workbook(sheet("S".repeat(50_000), rowsWith({ F37: 200 }))), kla());
  expect(Math.max(...toLines(report, "a.xlsx", "id").map(({ length }) => length))).toBeLessThan(400);
});

test("what JSON escapes by itself and what is escaped here stay equal after parsing", () => {
  const value = { [all]: [all, `"${all}\\`] };
  expect(JSON.parse(printableJson(JSON.stringify(value, null, 2)))).toEqual(value);
});

test.each(["CON", "con.xlsx", "C:\\data\\NUL.xlsx", "a/aux", "Com1.tar.xlsx", "LPT9 .xlsx", "CONIN$", "prn:x"])(
  "on Windows %s is told to be a device, and not opened",
  async (path) => {
    await expect(readBytes(path, "win32")).rejects.toMatchObject({
      text: { en: expect.stringContaining("keeps for a device") },
    });
    await expect(readBytes(path, "linux")).rejects.toMatchObject({
      text: { en: expect.stringContaining("not found") },
    });
  },
);

test.each(["CONTOH.xlsx", "com.xlsx", "COM10.xlsx", "nul-1.xlsx", "aux/rekap.xlsx"])(
  "on Windows %s is a file",
  async (path) => {
    await expect(readBytes(path, "win32")).rejects.toMatchObject({
      text: { en: expect.stringContaining("not found") },
    });
  },
);

test("a name that is too long is told as that", async () => {
  await expect(readBytes(`${"x".repeat(300)}.xlsx`)).rejects.toMatchObject({
    text: { en: expect.stringContaining("too long") },
  });
});

test("no other file of the command line writes to a stream", () => {
  for (const name of ["main", "terminal/progress", "index", "lines", "json", "help", "additions/evidence"])
    expect(readFileSync(join(import.meta.dirname, `../../src/cli/${name}.ts`), "utf8")).not.toMatch(
      /process\.std|console\./,
    );
});
