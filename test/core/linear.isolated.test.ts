/** No reader of a cell's text is slower than linear: 64 times slower for 16 times the text is a failure. */
import { assess } from "../../src/core/evidence/assess";
import { looseCell } from "../../src/core/evidence/citations/cells";
import { termsOf } from "../../src/core/evidence/terms";
import { translate } from "../../src/core/formula";
import { klaCells } from "../../src/core/own/freezing";
import { readBasis } from "../../src/core/formulas/basis";
import { evidenceStates } from "../../src/core/formulas/evidence";
import { numberOf } from "../../src/core/formulas/number";
import { scoreNow } from "../../src/core/formulas/whole";
import { statuses } from "../../src/core/formulas/status";
import { findPlace } from "../../src/core/formulas/what";
import { isStatistic, questionCode, readLabel, readTotal, tidyCode } from "../../src/core/naming/labels";
import { matcherOf, normalise, wordsOf } from "../../src/core/naming/names";
import { isOfficeLike, readOffices } from "../../src/core/naming/offices";
import { isOneSlipAway, slipFinder } from "../../src/core/naming/slips";
import { ofMaximum, readAmount } from "../../src/core/numbers";
import { roleOf, yearOf } from "../../src/core/reading/headings/headings";
import { roleOfPath } from "../../src/core/reading/headings/pathRole";
import { withoutOwn } from "../../src/core/own/formulas";
import { isTierLabel } from "../../src/core/reading/places/tiers";
import { signatureWords } from "../../src/core/reading/model/words";
import { check } from "../../src/core/report/report";
import { reference } from "../../src/core/reference";
import { isBlank, toCellRef } from "../../src/core/workbook";
import { areasOf } from "../../src/core/areas";

import { plainFormula, rewritten } from "../../src/workbench/functions/rewriting";
import { tags } from "../../src/xlsx/archive/xml";
import { kla } from "../instrument";
import { sheet, workbook } from "./grid";
import type { Grid } from "./grid";
import { sampled } from "../sampled";

// What is remembered of a short text would make its second measurement a look-up; what is remembered of an object is not of a text.
jest.mock("../../src/core/remembering", () => ({
  ...jest.requireActual<object>("../../src/core/remembering"),
  remembering: (answer: unknown) => answer,
  rememberingRepeats: (answer: unknown) => answer,
}));

/** What is repeated, and what ends the text so that a greedy match has to come back. */
const hostile: readonly (readonly [repeated: string, end: string])[] = [
  ["(", ""],
  [")", "("],
  ["()", "!"],
  ["a(", ")"],
  [" ", "x"],
  ["\t", "x"],
  ["\n", "x"],
  ["\u00a0", "x"],
  ["\u0301", "x"],
  ["e\u0301", "!"],
  ["\u{1f469}\u200d", "!"],
  ["a", "!"],
  ["a ", "!"],
  ["ab", "1"],
  ["a-", "!"],
  ["a.", "!"],
  [".", "x"],
  ["-", "x"],
  ["- ", "x"],
  [",", "x"],
  [", ", "x"],
  ["1", "x"],
  ["1 ", "x"],
  ["1.", "x"],
  ["1,", "x"],
  ["1.000", "x"],
  ["1/", "x"],
  ["2a", "!"],
  ["0", "e"],
  ["%", "x"],
  ["/", "x"],
  ["&", "x"],
  ["(batal ", "?"],
  ["kosong, ", "!"],
  ["tidak hanya SK ", "!"],
  ["contoh ", "SK"],
  ["A & B ", "!"],
  [" dan ", "!"],
  ["dinas x dan ", "!"],
  ["Dinas Sosial, ", "!"],
  ["Dinas Pertanian, Pangan, ", "!"],
  ["Dinkes & Dinsos & ", "!"],
  ["Dinas Pendidikan dan Kebudayaan dan ", "!"],
  ["sudah diupload ", "!"],
  ["diupload", "!"],
  ["belum ada ", "!"],
  ["jumlah nilai total ", "!"],
  ["rata rata ", "!"],
  ["nilai maksimal ", "!"],
  ["klaster I ", "!"],
  ["I", "x"],
  ["indikator 1 ", "!"],
  ["s.d. ", "!"],
  ["sub - ", "x"],
  ["https://", " "],
  ["www.", " "],
  ["c:\\", " "],
  ["'", "x"],
  ["''", "'x"],
  ['"', "x"],
  ['""', '"x'],
  ["'\"", "x"],
  ["[", "x"],
  ["['[", "x"],
  ["[a'", "x"],
  ["A1:", "x"],
  ["A1+", "!"],
  ["$A$1", "!"],
  ["SUM(", "x"],
  ["KLA.", "x"],
  ["KLA.SCORE(", "x"],
  ["_xldudf_", "x"],
  ["#", "x"],
  ["<a ", ""],
  ["<a", ""],
  ["<a b='", ""],
  ["&#1;", "&"],
  ["<!--", ""],
];

const instrument = kla();
const usual = { instrument, years: [2024] };
const terms = termsOf(instrument, usual.years);
const { offices } = instrument;
const none = { nameOf: () => null, spillOf: () => null };
const slips = slipFinder(["indikator", "maksimal"]);
const match = matcherOf(instrument);

const parsers: Readonly<Record<string, (text: string) => unknown>> = {
  isBlank,
  readAmount: (text) => [readAmount(text), readAmount(text, 100), ofMaximum(text)],
  readLabel: (text) => [questionCode(readLabel(text)), readLabel(`Klaster ${text}`), readLabel(`Pertanyaan ${text}`)],
  tidyCode,
  totals: (text) => [isStatistic(text), readTotal(text), signatureWords.test(text)],
  normalise,
  wordsOf,
  match,
  slips: (text) => [slips(text), isOneSlipAway(text, `${text}x`)],
  readOffices: (text) => readOffices(text, offices),
  isOfficeLike: (text) => isOfficeLike(text, offices),
  headings: (text) => [roleOf(text), roleOfPath([text, "Nilai"]), yearOf(text)],
  isTierLabel,
  judge: (text) => assess([looseCell(text)], [], terms),
  judgePromise: (text) => assess([looseCell(`link ${text}`)], [], terms),
  translate: (text) => translate(`=${text}`, 1, 1),
  withoutOwn: (text) => [
    withoutOwn(sheet("S", [[{ formula: `=KLA.STATUS(${text}`, value: text }, text], [text]])),
    withoutOwn(
      sheet("S", [
        [{ formula: `=${text}KLA.SUMMARY()`, value: "Klaster" }, "Maksimal"],
        [text, 1],
      ]),
    ),
  ],
  klaCells: (text) => klaCells(workbook(sheet("S", [[{ formula: `=${text}`, value: null }]]))),
  formulas: (text) => [
    numberOf(text),
    readBasis(text),
    findPlace(text, instrument),
    statuses(text, 10, text, null, usual),
    statuses(5, text, text, text, usual),
    evidenceStates(text, text, text, usual),
    scoreNow(text, null, null, instrument, () => null),
  ],
  reference: (text) => [reference({ sheet: text, row: 0, column: 0 }), toCellRef("S", text)],
  areasOf,
  rewritten: (text) => [plainFormula(`=${text}`), rewritten(`=${text}`, none)],
  tags: (text) => [...tags(text)],
};

function checkAll(text: string): unknown {
  return check(workbook(sheet(text.slice(0, 31), gridOf(text))), instrument);
}

/** A table with the text in every kind of cell, and in a formula. */
function gridOf(text: string): Grid {
  const usual = [1, "Indikator 1", 96, 50, "SK 1.pdf", "Dinkes"];
  const hurt = [0, 1, 2, 3, 4, 5].map((at) => usual.map((cell, column) => (column === at ? text : cell)));
  const formulas = [1, 2, 3].map((at) => [at, `Indikator ${at}`, 30, { formula: `=${text}`, value: at }, "x", "y"]);
  return [
    [text],
    [text, "Nindya"],
    ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung", "OPD", text],
    ...hurt,
    ...formulas,
    [null, text, null, { formula: `=${text}`, value: text }, text, text],
    ["Jumlah", text, 1000, 50],
  ];
}

/** Counts of repetitions at which an exponential search shows, before it takes long. */
const few = [6, 9, 12, 15, 18, 21, 24, 27, 30];
const most = Math.max(...few);
/** Characters; 16 times as many. Excel's cells hold 32,767, a file can be made to hold more. */
const lengths = [6_400, 102_400];
/** Between the 16 times of what is linear and the 256 times of what is quadratic. */
const allowed = 64;
/**
 * How many times the floor a few repetitions and the shorter text may cost: 200 ms, of which a parser met for the first
 * time took 95 on a slow machine. What doubles with each repetition takes seconds at 30; what is quadratic shows at the longer text.
 */
const allowedOfShort = 50;
/** Milliseconds of processor time under which a measurement is noise: what a linear parser takes for the longest text. */
const floor = 4;

/**
 * The least processor time of several runs: noise only ever adds, and waiting for another process costs none.
 * One run is enough where it is within bounds.
 */
function cost(parse: (text: string) => unknown, text: string, bound: number): number {
  let least = Infinity;
  for (let run = 0; run < 3 && least > bound; run++) {
    const from = process.cpuUsage();
    parse(text);
    const { user, system } = process.cpuUsage(from);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

interface Ladder {
  /** Milliseconds of processor time under which a measurement is noise. */
  floor: number;
  /** Counts of repetitions. */
  few: readonly number[];
  /** Characters. */
  lengths: readonly number[];
}

/**
 * For a whole check, whose ten cells with the text make it ten times as long as one parser: a search that triples with
 * each repetition shows at 15 of them, one that doubles at 24. The check of a short text takes 14 to 66 ms by itself.
 */
const wholeLadder: Ladder = { floor: 30, few: [15, 24], lengths: [800, 12_800] };

/** The first step of the ladder that costs too much; null when every step is in proportion to the one before. */
function tooSlow(
  parse: (text: string) => unknown,
  repeated: string,
  end: string,
  ladder: Ladder = { floor, few, lengths },
): string | null {
  const long = ladder.lengths.map((length) => Math.ceil(length / repeated.length));
  let before: number | null = null;
  for (const times of [...ladder.few, ...long.filter((count) => count > most)]) {
    const bound = before === null ? allowedOfShort * ladder.floor : allowed * Math.max(before, ladder.floor);
    const taken = cost(parse, repeated.repeat(times) + end, bound);
    if (taken > bound)
      return `${JSON.stringify(repeated)} × ${times}: ${taken.toFixed(1)} ms where ${bound.toFixed(1)} are allowed`;
    // A few repetitions cost nothing: measured against each other, 2, 4, 8 … would look like small steps.
    if (times > most) before = taken;
  }
  return null;
}

test("the measure finds what is quadratic and what is exponential", () => {
  const quadratic = /\s+$/;
  expect(tooSlow((text) => quadratic.test(text), " ", "x")).not.toBeNull();
  const exponential = /^(?:(?:di|upload|diupload) ?)+$/;
  expect(tooSlow((text) => exponential.test(text), "diupload ", "!")).not.toBeNull();
  expect(tooSlow((text) => text.trim(), " ", "x")).toBeNull();
});

test.each(Object.entries(parsers))("%s is linear", (_name, parse) => {
  expect(sampled(hostile).flatMap(([repeated, end]) => tooSlow(parse, repeated, end) ?? [])).toEqual([]);
});

test("a whole check is linear", () => {
  const slow = sampled(hostile, 12).flatMap(([repeated, end]) => tooSlow(checkAll, repeated, end, wholeLadder) ?? []);
  expect(slow).toEqual([]);
}, 120_000);
