/** The live formulas: what they say of the workbook, when they say it anew, and when they stop. */
import * as functions from "../../src/functions/functions";
import { isAskedFor, onAsked, publish, publishFailure, tellAll } from "../../src/functions/live";
import { changeSetting } from "../../src/functions/setting";
import type { Report } from "../../src/core/report/report";
import type { ExampleGrid } from "../../src/core/rule/rule";
import { checked, sheet } from "../core/grid";

type Streaming = CustomFunctions.StreamingInvocation<unknown>;

class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

interface Cell {
  /** Every result so far, errors as "#N/A sentence". */
  results: unknown[];
  clear: () => void;
}

const open: Cell[] = [];

/** Puts a live formula into a cell. */
function cell(call: (invocation: Streaming) => void, ...parameterAddresses: string[]): Cell {
  const results: unknown[] = [];
  const invocation: Streaming = {
    setResult: (result) =>
      void results.push(result instanceof ExcelError ? `${result.code} ${result.message}` : result),
    parameterAddresses,
  };
  call(invocation);
  const made = { results, clear: () => invocation.onCanceled?.() };
  open.push(made);
  return made;
}

/** Any value: Excel's own types for arguments are `any`. */
const given = (value: unknown): Parameters<typeof functions.SCORE>[1] => value ?? null;
const score = (what?: unknown, basis?: unknown, address = ""): Cell =>
  cell((invocation) => functions.SCORE(given(what), basis, invocation), address, "");
const last = ({ results }: Cell): unknown => results.at(-1);

const rows = (first: number): ExampleGrid => [
  ["Klaster", "No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung", "OPD"],
  ["Klaster IV", 18, "Wajib Belajar 12 Tahun", 24, first, "https://s.id/x", "Disdikbud"],
  ["Klaster IV", 19, "Sekolah Ramah Anak", 51, 40, null, "Disdikbud"],
  ["Klaster V", "21A", "Pencegahan dalam Perlindungan Khusus", 83, 10, "SK", "DP3AP2KB"],
];
const report = (first = 20): Report => checked(sheet("Rekap", rows(first)));

beforeAll(() => Object.assign(globalThis, { CustomFunctions: { Error: ExcelError } }));
afterEach(() => {
  for (const { clear } of open.splice(0)) clear();
  changeSetting({ language: "id" });
});

describe("before the first check", () => {
  test("a formula waits, and has the workbook checked once, however many cells ask", () => {
    const started = jest.fn();
    onAsked(started);
    const cells = [score(), score("IV"), cell((invocation) => functions.SUMMARY(null, invocation))];
    expect(cells.map(({ results }) => results)).toEqual([[], [], []]);
    expect(started).toHaveBeenCalledTimes(1);
    publish(report());
    expect(cells.map(({ results }) => results.length)).toEqual([1, 1, 1]);
  });

  test("pure answers do not wait, and ask for no check", () => {
    const pure = cell((invocation) => functions.TIER(655, invocation), "");
    expect(last(pure)).toBe("Madya");
    expect(isAskedFor()).toBe(false);
  });
});

describe("after a check", () => {
  beforeEach(() => publish(report()));

  test("SCORE is the whole, a cluster's, an indicator's or a part's", () => {
    const asked = [null, "IV", "Klaster 4", 18, "18", "21A", "Sekolah Ramah Anak"].map((what) => last(score(what)));
    expect(asked).toEqual([70, 60, 60, 20, 20, 10, 40]);
  });

  test("SCORE on the basis of evidence counts sound evidence only", () => {
    expect(["terdukung", "supported", "klaim", ""].map((basis) => last(score(null, basis)))).toEqual([20, 20, 70, 70]);
    expect(last(score("V", "terdukung"))).toBe(0);
  });

  test("a range is added up, a number in one cell is a score, a text in one cell is a place", () => {
    expect(last(score([[10], ["20,5"]], null, "D2:D3"))).toBe(30.5);
    expect(last(score([[7]], null, "D2"))).toBe(7);
    expect(last(score([["IV"]], null, "A2"))).toBe(60);
  });

  test("where Excel does not tell references, a bare number is refused rather than guessed", () => {
    const results: unknown[] = [];
    functions.SCORE([[7]], null, { setResult: (result) => void results.push(result) });
    expect(results).toEqual([expect.objectContaining({ code: "#VALUE!", message: expect.stringContaining('"7"') })]);
  });

  test.each([
    [() => score("Klaster III"), "#N/A Belum ada nilai untuk klaster III"],
    [() => score("99"), '#N/A Tidak ada klaster atau indikator "99"'],
    [() => score(null, "perkiraan"), '#VALUE! Dasar "perkiraan" tidak dikenal; tulis "klaim" atau "terdukung".'],
    [() => score(""), "#VALUE! Tulis klaster"],
  ])("wrong or unknown things are refused in a sentence", (make, sentence) => expect(last(make())).toMatch(sentence));

  test("TIER and GAP speak of the workbook when no score is given, never of a blank cell", () => {
    const tier = (value: unknown, address: string): unknown =>
      last(cell((invocation) => functions.TIER(value, invocation), address));
    expect(tier(null, "")).toBe("Belum berpredikat");
    expect(tier(null, "D5")).toMatch("#VALUE! Nilainya kosong");
    expect(tier("", "")).toMatch("#VALUE! Nilainya kosong");
    const gap = cell((invocation) => functions.GAP(null, "Utama", invocation), "", "");
    expect(last(gap)).toBe(731);
  });

  test("SUMMARY lists every cluster and the sum", () => {
    const both = last(cell((invocation) => functions.SUMMARY(null, invocation)));
    expect(both).toEqual([
      ["Klaster", "Maksimal", "Nilai klaim", "Nilai terdukung"],
      ["Kelembagaan", 164, "", ""],
      [expect.stringMatching(/^Klaster I /), 115, "", ""],
      [expect.stringMatching(/^Klaster II /), 156, "", ""],
      [expect.stringMatching(/^Klaster III /), 150, "", ""],
      [expect.stringMatching(/^Klaster IV /), 110, 60, 20],
      [expect.stringMatching(/^Klaster V /), 205, 10, 0],
      [expect.any(String), 100, "", ""],
      ["Jumlah", 1000, 70, 20],
    ]);
    const one = cell((invocation) => functions.SUMMARY("terdukung", invocation));
    expect(last(one)).toEqual(expect.arrayContaining([["Jumlah", 1000, 20]]));
  });

  test("FINDINGS lists what was found, by level and place, with cells that Excel can go to", () => {
    const list = (level: unknown, what: unknown): unknown =>
      last(cell((invocation) => functions.FINDINGS(level, what, invocation)));
    expect(list("kesalahan", 19)).toEqual([
      ["Tingkat", "Sel", "Temuan", "Poin berisiko", "OPD"],
      ["Kesalahan", "Rekap!F3", expect.stringContaining("tanpa data dukung"), 40, "Disdikbud"],
    ]);
    expect(list(null, null)).toHaveLength(report().findings.length + 1);
    expect(list("saran", 19)).toEqual([
      expect.any(Array),
      ["", "", expect.stringContaining("Tidak ada temuan"), "", ""],
    ]);
    expect(list("gawat", null)).toMatch('#VALUE! Tingkat "gawat" tidak dikenal');
  });

  test("every cell hears the next report and the other language", () => {
    const [whole, tier] = [score(), cell((invocation) => functions.TIER(null, invocation), "")];
    publish(report(12));
    changeSetting({ language: "en" });
    tellAll();
    expect(whole.results).toEqual([70, 62]);
    expect(last(tier)).toBe("No tier");
  });

  test("a cell that is cleared hears nothing more", () => {
    const gone = score();
    gone.clear();
    publish(report(1));
    expect(gone.results).toEqual([70]);
    expect(isAskedFor()).toBe(false);
  });

  test("when no check is possible every cell says why, until one is", () => {
    const whole = score();
    publishFailure({ id: "Tidak ditemukan tabel KLA.", en: "No KLA table was found." });
    publish(report());
    expect(whole.results).toEqual([70, "#N/A Tidak ditemukan tabel KLA.", 70]);
  });
});
