/** The instrument in its owners' hands: out to sheets and back without a loss, faults at their cells, differences in words. */
import shipped from "../../../assets/instruments/kla-2024.json";
import { instrumentDiff } from "../../../src/core/instrument/book/diff";
import { readInstrumentBook } from "../../../src/core/instrument/book/read";
import { instrumentSheets } from "../../../src/core/instrument/book/write";
import { parseInstrument } from "../../../src/core/instrument/instrument";
import type { Instrument } from "../../../src/core/instrument/instrument";
import { fullCell } from "../../../src/core/sheets/cells";
import type { CellValue, Workbook } from "../../../src/core/workbook";
import { readWorkbook } from "../../../src/xlsx/read";
import { createWorkbook } from "../../../src/xlsx/write/create";
import { kla } from "../../instrument";
import { sheet } from "../grid";

const bookOf = (instrument: Instrument): Workbook => ({
  sheets: instrumentSheets(instrument, "id").map(({ name, rows }) =>
    sheet(
      name,
      rows.map(({ cells }) => cells.map((cell) => fullCell(cell).value)),
    ),
  ),
  leftOut: [],
});

/** The book with another value in one cell: "Pertanyaan!E5". */
function changed(book: Workbook, name: string, row: number, column: number, value: CellValue): Workbook {
  const sheets = book.sheets.map((one) => {
    if (one.name !== name) return one;
    const cells = Array.from(
      { length: Math.max(column + 1, one.rows[row]?.length ?? 0) },
      (_, at) => one.rows[row]?.[at] ?? null,
    );
    return { ...one, rows: one.rows.with(row, cells.with(column, value)) };
  });
  return { ...book, sheets };
}

const faultsOf = (book: Workbook): string[] => {
  const parsed = readInstrumentBook(book);
  return parsed.ok ? [] : parsed.faults.map(({ text }) => text.id);
};

test.each(["id", "en"] as const)("the shipped instrument comes back whole through a file in %s", async (language) => {
  const file = await readWorkbook(await createWorkbook(instrumentSheets(kla(), language)), "instrumen.xlsx");
  expect(readInstrumentBook(file)).toEqual({ ok: true, instrument: kla() });
  expect(kla()).toEqual(shipped);
});

test("sheets may be renamed and put in another order, and columns moved", () => {
  const book = bookOf(kla());
  const sheets = book.sheets.toReversed().map((one, at) => ({
    ...one,
    name: `Lembar ${at}`,
    rows:
      one.name === "Instrumen" ? one.rows : one.rows.map((cells) => [cells[0] ?? null, ...cells.slice(1).toReversed()]),
  }));
  expect(readInstrumentBook({ sheets })).toEqual({ ok: true, instrument: kla() });
});

test("a list of one line that is empty stays empty, and one that is absent stays absent", () => {
  const one = structuredClone(shipped);
  const [first] = one.offices;
  if (first) first.spellings = [];
  const parsed = parseInstrument(one);
  expect(parsed.ok && readInstrumentBook(bookOf(parsed.instrument))).toEqual(parsed);
});

test.each<[string, number, number, CellValue, string]>([
  ["Klaster", 2, 7, "banyak", "Klaster!H3"],
  ["Klaster", 3, 7, 116, "Klaster!H4"],
  ["Klaster", 3, 1, "K0", "Klaster!B4"],
  ["Indikator", 5, 1, "K9", 'Indikator!B6 menyebut "K9"'],
  ["Indikator", 6, 2, 1.5, "Indikator!C7"],
  ["Pertanyaan", 4, 4, -1, "Pertanyaan!E5"],
  ["Pertanyaan", 4, 5, "mungkin", "Pertanyaan!F5"],
  ["Pertanyaan", 4, 6, "foto\ntidak ada", "Pertanyaan!G5"],
  ["Pertanyaan", 9, 1, "99", 'Pertanyaan!B10 menyebut "99"'],
  ["Predikat", 3, 3, 100, "Predikat!D4"],
  ["Instrumen", 4, 2, 1001, "Instrumen!C5"],
  ["OPD", 3, 1, null, "OPD!B4"],
])("a fault in %s row %i column %i is named by its cell", (name, row, column, value, cell) => {
  const faults = faultsOf(changed(bookOf(kla()), name, row, column, value));
  expect(faults.join("\n")).toContain(cell);
  expect(faults.join("\n")).not.toMatch(/clusters\[|tiers\[|offices\[/);
});

test("the faults are those of the JSON door", () => {
  const broken = structuredClone(shipped);
  const [indicator] = broken.clusters[0]?.indicators ?? [];
  const question = indicator?.questions?.[0];
  if (question) question.max = 13;
  const door = parseInstrument(broken);
  const says = door.ok ? [] : door.faults.map(({ path, text }) => text.id.replace(path, "").trim());
  const own = faultsOf(changed(bookOf(kla()), "Pertanyaan", 2, 4, 13));
  expect(own).toEqual([`Indikator!G3 ${says[0]}`]);
});

test("a sheet that is missing is told, and a decimal comma is a number", () => {
  const book = bookOf(kla());
  const without = { sheets: book.sheets.filter(({ name }) => name !== "Predikat") };
  const parsed = readInstrumentBook(without);
  expect(parsed.ok ? "" : parsed.faults[0]?.text.id).toContain("Lembar Predikat tidak ada");
  expect(readInstrumentBook(changed(book, "Instrumen", 9, 2, "0,6")).ok).toBe(true);
});

/** The shipped instrument, changed as plain JSON. */
function variant(change: (json: typeof shipped) => void): Instrument {
  const json = structuredClone(shipped);
  change(json);
  const parsed = parseInstrument(json);
  if (!parsed.ok) throw new Error(parsed.faults.map(({ text }) => text.en).join("\n"));
  return parsed.instrument;
}

test("two indicators that changed places are told once, and no question of theirs is new", () => {
  const other = variant(({ clusters }) => {
    for (const one of clusters[2]?.indicators ?? [])
      if (one.number === 9 || one.number === 10) one.number = 19 - one.number;
  });
  expect(instrumentDiff(kla(), other).map(({ id }) => id)).toEqual(["Indikator 9 dan 10 bertukar nomor."]);
});

test("maxima, new and lost questions, tiers and offices are told with their numbers", () => {
  const other = variant((json) => {
    const cluster = json.clusters[4];
    const indicator = cluster?.indicators[0];
    const questions = indicator?.questions ?? [];
    const [question] = questions;
    if (!cluster || !indicator || !question) throw new Error("The instrument has another form.");
    questions.push({ ...question, code: "99", max: 5 });
    for (const one of [json, cluster, indicator]) one.max += 5;
    const [tier] = json.tiers;
    if (tier) tier.from = 510;
    json.offices.push({ name: "Badan Baru", spellings: [] });
  });
  const texts = instrumentDiff(kla(), other).map(({ id }) => id);
  expect(texts).toEqual(
    expect.arrayContaining([
      ...["Maksimal klaster IV 110 → 115.", "Maksimal seluruhnya 1.000 → 1.005.", "Maksimal indikator 18 24 → 29."],
      ...["1 pertanyaan baru: 18.99.", "Predikat Pratama mulai 500 → 510.", "1 OPD baru: Badan Baru."],
    ]),
  );
  expect(instrumentDiff(other, kla()).map(({ id }) => id)).toContain("1 pertanyaan tidak ada lagi: 18.99.");
  expect(instrumentDiff(kla(), kla())).toEqual([]);
});
