/** --settled, --final and the sheet "Catatan KLA": findings with a reason are counted apart, never gone. */
import { existsSync, readFileSync } from "node:fs";
import type { CellValue } from "../../src/core/workbook";
import { readWorkbook } from "../../src/xlsx/read";
import { patchWorkbook } from "../../src/xlsx/write/patch";
import { notesHeading, notesRow } from "../../src/core/planning/notes/sheet";
import { goodRows, missing, rowsWith, run, write, writeBook } from "./command";

const faulty = { F37: 200, G12: "ada" };
const bad = () => writeBook("salah.xlsx", { Rekap: rowsWith(faulty) });
const json = async (...words: string[]) => JSON.parse((await run(...words, "--json")).out);

interface Found {
  id: string;
  value: string;
  evidence: string;
  rule: string;
}

async function findings(...words: string[]): Promise<Found[]> {
  return (await json(await bad(), ...words)).findings;
}

const noted = (all: readonly Found[]) =>
  all.map(({ id, value, evidence }) => ({
    id,
    value,
    evidence,
    reason: "correct",
    note: "sesuai BA",
    who: "Rina",
    when: "2026-03-09",
  }));

async function notesIn(file: string): Promise<readonly (readonly CellValue[])[]> {
  const { sheets } = await readWorkbook(readFileSync(file), file);
  return sheets.find(({ name }) => name === "Catatan KLA")?.rows ?? [];
}

test("what has a reason leaves the findings, is listed apart, and no longer decides the exit code", async () => {
  const all = await findings();
  expect(all.length).toBeGreaterThan(1);
  const file = write("catatan.json", JSON.stringify(noted(all)));
  const { code, out } = await run(await bad(), "--settled", file);
  expect(code).toBe(0);
  expect(out).toContain("Kesalahan: 0");
  expect(out.replace(/\s+/g, " ")).toContain(
    `${all.length} temuan sudah diberi alasan dan dihitung terpisah; poinnya tetap berisiko.`,
  );
  expect(out.replace(/\s+/g, " ")).toContain("Sudah benar seperti tertulis: sesuai BA (Rina, 2026-03-09)");
  const report = await json(await bad(), "--settled", file);
  expect(report.findings).toEqual([]);
  expect(report.settled.settled.map(({ rule }: Found) => rule).sort()).toEqual(all.map(({ rule }) => rule).sort());
  expect(report.score).toEqual((await json(await bad())).score);
});

test("--final shows them all again, and they decide", async () => {
  const file = write("catatan2.json", JSON.stringify(noted(await findings())));
  const { code, out } = await run(await bad(), "--settled", file, "--final");
  expect(code).toBe(1);
  expect(out).not.toContain("Kesalahan: 0");
  expect(await findings("--settled", file, "--final")).toEqual(await findings());
});

test("a changed value opens its finding again, and says so", async () => {
  const file = write("catatan3.json", JSON.stringify(noted(await findings())));
  const changed = await writeBook("berubah.xlsx", { Rekap: rowsWith({ ...faulty, F37: 201 }) });
  const { settled, findings: open } = await json(changed, "--settled", file);
  expect(settled.reopened).toEqual([
    expect.objectContaining({ rule: "score-over-maximum", changed: "value", value: "200" }),
  ]);
  expect(open.map(({ rule }: Found) => rule)).toEqual(["score-over-maximum"]);
  expect((await run(changed, "--settled", file)).out).toContain("1 temuan terbuka lagi");
});

test("the workbook's own sheet counts without being asked, and rows of the city may be sorted since", async () => {
  const all = await findings();
  const notes = noted(all).map((note) => ({ ...note, reason: "correct" as const }));
  const sheet = [["Catatan kami"], [], notesHeading("id"), ...notes.map((note) => notesRow(note, null, "id"))];
  const rows = rowsWith(faulty);
  const sorted = [...rows.slice(0, 11), ...rows.slice(11).toReversed()];
  const cells = sheet.map((row) => row.map((cell) => (typeof cell === "boolean" ? null : cell)));
  const path = await writeBook("dengan-catatan.xlsx", { Rekap: sorted, "Catatan KLA": cells });
  const report = await json(path);
  expect(report.findings).toEqual([]);
  expect(report.settled.settled).toHaveLength(all.length);
  expect(report.read.sheets.map(({ name }: { name: string }) => name)).toEqual(["Rekap"]);
  expect((await run(path)).code).toBe(0);
  expect((await run(path, "--final")).code).toBe(1);
  // The sheet of one copy settles the findings of another.
  const { settled } = await json(await bad(), "--settled", path);
  expect(settled.settled).toHaveLength(all.length);
});

test("rows that lost their id are told with their place", async () => {
  const path = await writeBook("rusak.xlsx", {
    Rekap: rowsWith(faulty),
    "Catatan KLA": [
      ["ID temuan", "Alasan"],
      [null, "Sedang dilengkapi"],
    ],
  });
  expect((await json(path)).settled.lost).toEqual([{ sheet: "Catatan KLA", row: 2 }]);
  expect((await run(path)).out).toContain("'Catatan KLA'!A2");
});

test("--reasons makes a copy with a row for each finding; one with a reason is settled there", async () => {
  const path = missing("dengan-lembar.xlsx");
  const book = await bad();
  const bytes = readFileSync(book);
  const { code } = await run(book, "--reasons", path);
  expect(code).toBe(1);
  expect(readFileSync(book)).toEqual(bytes);
  const [before, copy] = [await json(book), await json(path)];
  // Rows that wait for a reason settle nothing.
  expect(copy.findings).toEqual(before.findings);
  expect(copy.settled).toEqual({ settled: [], reopened: [], gone: [], lost: [] });
  expect(copy.read.sheets).toEqual(before.read.sheets);
  const chosen = await patchWorkbook(readFileSync(path), path, {
    cells: new Map([["Catatan KLA", [{ row: 4, column: 5, to: { value: "Sudah benar seperti tertulis" } }]]]),
  });
  const filled = write("terisi.xlsx", chosen);
  const settled = await json(filled);
  expect(settled.settled.settled).toHaveLength(1);
  expect(settled.findings).toHaveLength(before.findings.length - 1);
  // A new copy keeps the note, and asks for the others only.
  const again = missing("lagi.xlsx");
  await run(filled, "--reasons", again);
  expect((await json(again)).settled).toEqual(settled.settled);
});

test("--reasons keeps what people added to the sheet: columns, rows without an id, remarks above", async () => {
  const path = missing("lembar-awal.xlsx");
  await run(await bad(), "--reasons", path);
  const cell = (row: number, column: number, value: string | number) => ({ row, column, to: { value } });
  const added = [
    ...[cell(2, 0, "Diisi tim KLA"), cell(3, 9, "PIC"), cell(4, 9, "Bu Rina"), cell(5, 10, 7)],
    ...[cell(20, 2, "ingat rapat Senin"), cell(20, 9, "Pak Edi"), cell(4, 5, "Sedang dilengkapi")],
  ];
  const filled = write(
    "ditambah.xlsx",
    await patchWorkbook(readFileSync(path), path, { cells: new Map([["Catatan KLA", added]]) }),
  );
  const [first, again] = [missing("lagi-1.xlsx"), missing("lagi-2.xlsx")];
  await run(filled, "--reasons", first);
  await run(first, "--reasons", again);
  const idOf = async (file: string, row: number) => (await notesIn(file))[row]?.[0];
  const ids = [await idOf(filled, 4), await idOf(filled, 5)];
  for (const file of [first, again]) {
    const rows = await notesIn(file);
    const top = rows.findIndex((cells) => cells[0] === "ID temuan");
    expect(rows.slice(0, top).flat()).toContain("Diisi tim KLA");
    expect(rows[top]?.slice(9, 11)).toEqual(["PIC", null]);
    const of = (id: unknown) => [9, 10].map((column) => rows.find((cells) => cells[0] === id)?.[column] ?? null);
    expect([of(ids[0]), of(ids[1])]).toEqual([
      ["Bu Rina", null],
      [null, 7],
    ]);
    expect(rows.filter((cells) => cells[2] === "ingat rapat Senin").map((cells) => cells[9])).toEqual(["Pak Edi"]);
    // The list to choose from is not taken for a column of people's.
    expect(rows[top]?.slice(11).filter((cell) => cell !== null)).toHaveLength(1);
  }
});

test("nothing is written when anything else that was asked for is refused", async () => {
  const [reasons, marked] = [missing("tidak-jadi.xlsx"), missing("tidak-jadi-juga.xlsx")];
  const { code } = await run(await bad(), "--reasons", reasons, "--mark", marked, "--rehearse", "999");
  expect(code).toBe(2);
  expect([reasons, marked].filter((path) => existsSync(path))).toEqual([]);
});

test("--reasons never writes over a file that is read, or twice into one", async () => {
  const book = await bad();
  const refused = async (...words: string[]): Promise<string> => (await run(book, ...words, "--lang", "en")).err;
  expect(await refused("--reasons", book)).toContain("never written over");
  const other = await writeBook("lalu.xlsx", { Rekap: rowsWith({ F12: 40 }) });
  expect(await refused("--reasons", other, "--last", other)).toContain("never written over");
  const twice = missing("dua.xlsx");
  expect(await refused("--reasons", twice, "--rehearse", "3", "--keep", twice)).toContain("named for two copies");
});

test.each([
  [{}, /must be a list/],
  [[{ id: "evidence-missing/4" }], /Note 1 must have "id" and "reason" \(correct, elsewhere/],
  [[{ id: "evidence-missing/4", reason: "malas" }], /Note 1 must have/],
  [[{ id: "evidence-missing/4", reason: "correct", sel: "F4" }], /nothing else/],
  [[{ id: "F37", reason: "correct" }], /"F37" is no id of a finding/],
  [[{ id: "evidence-hilang/4", reason: "correct" }], /"evidence-hilang\/4" is no id/],
  [[{ id: "evidence-missing/4", reason: "other" }], /no explanation/],
])("notes written as %j are refused", async (input, says) => {
  const { code, out, err } = await run(
    await bad(),
    "--settled",
    write("x.json", JSON.stringify(input)),
    "--lang",
    "en",
  );
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(says);
});

test("a file that is not there, no JSON, or a workbook without the sheet is refused", async () => {
  const refused = async (path: string): Promise<string> => {
    const { code, out, err } = await run(await bad(), "--settled", path, "--lang", "en");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    return err;
  };
  expect(await refused(missing("tidak-ada.json"))).toContain("was not found");
  expect(await refused(write("y.json", "[{"))).toContain("is not valid JSON");
  expect(await refused(await writeBook("tanpa.xlsx", { Rekap: goodRows() }))).toContain("has no sheet KLA notes");
});
