/** What each formula answers, and with which error and sentence it refuses; arguments as Excel hands them. */
import * as functions from "../../src/functions/functions";
import { functionsJson } from "../../src/functions/json";
import { formulas } from "../../src/functions/metadata";
import { changeSetting } from "../../src/functions/setting";

const { CLUSTER, EVIDENCE, MAX, NAME, NUMBER, STATUS } = functions;

/** What a live formula answers at once; an error that it hands over is thrown, as Excel would show it. */
function answered(call: (invocation: Streaming) => void, ...parameterAddresses: string[]): unknown {
  const results: unknown[] = [];
  call({ setResult: (result) => void results.push(result), parameterAddresses });
  const result = results.at(-1);
  if (result instanceof ExcelError) throw result;
  return result;
}

/** With references: to cells that hold these. */
const TIER = (score: unknown): unknown => answered((invocation) => functions.TIER(score, invocation), "D5");
const GAP = (score: unknown, tier?: unknown): unknown =>
  answered((invocation) => functions.GAP(score, tier, invocation), "D5", "E5");
const SCORE = (what: unknown[][]): unknown =>
  answered((invocation) => functions.SCORE(what, null, invocation), "D5:E9", "");

type Streaming = CustomFunctions.StreamingInvocation<unknown>;

class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

beforeAll(() => Object.assign(globalThis, { CustomFunctions: { Error: ExcelError } }));
afterEach(() => changeSetting({ language: "id" }));

/** "#VALUE! sentence" of what a formula throws. */
function refusal(formula: () => unknown): string {
  try {
    return `answered ${JSON.stringify(formula())}`;
  } catch (error) {
    return error instanceof ExcelError ? `${error.code} ${error.message}` : String(error);
  }
}

describe("TIER", () => {
  test.each([
    [0, "Belum berpredikat"],
    [499.99, "Belum berpredikat"],
    [550, "Pratama"],
    [655.5, "Madya"],
    ["655,5", "Madya"],
    ["597.928", "Pratama"],
    [1000, "KLA"],
  ])("of %p is %p", (score, tier) => expect(TIER(score)).toBe(tier));

  test("names both tiers just above a bound", () => expect(TIER(600.36)).toBe("Pratama atau Madya (di ambang)"));

  test("does not decide exactly on a bound, in the chosen language", () => {
    expect(TIER(700)).toBe("Madya atau Nindya (di ambang)");
    changeSetting({ language: "en" });
    expect(TIER(700)).toBe("Madya or Nindya (on the edge)");
  });

  test("takes a range of one cell", () => expect(TIER([[655]])).toBe("Madya"));

  test.each([
    [null, "#VALUE! Nilainya kosong; tulis nilainya."],
    ["", "#VALUE! Nilainya kosong; tulis nilainya."],
    [1001, "#VALUE! Nilai 1.001 di luar 0 sampai 1.000; periksa kembali."],
    [-1, "#VALUE! Nilai -1 di luar 0 sampai 1.000; periksa kembali."],
    ["tinggi", '#VALUE! "tinggi" bukan angka; tulis misalnya 600,36.'],
    ["85 %", '#VALUE! "85 %" adalah persentase; tulis nilainya dalam poin.'],
    ["1.000", '#VALUE! "1.000" dapat berarti 1.000 atau 1; tulis sebagai angka.'],
    [[[1, 2]], "#VALUE! Beri satu sel saja, bukan rentang beberapa sel."],
    [{ code: "#N/A" }, "#VALUE! Sel yang dirujuk berisi galat #N/A; perbaiki dulu sel itu."],
    [{ type: "Error", basicValue: "#REF!" }, "#VALUE! Sel yang dirujuk berisi galat #REF!; perbaiki dulu sel itu."],
  ])("of %p is refused", (score, sentence) => expect(refusal(() => TIER(score))).toBe(sentence));
});

describe("GAP", () => {
  test("is the way to the next tier", () => expect([GAP(655.5), GAP(700), GAP(0, null)]).toEqual([45.5, 1, 501]));
  test("is the way to a named tier, 0 when reached", () =>
    expect([GAP(655.5, "utama"), GAP("655,5", "Nindya"), GAP(850, "Madya")]).toEqual([145.5, 45.5, 0]));
  test("has no next tier above the last", () =>
    expect(refusal(() => GAP(950))).toBe(
      "#N/A Nilai ini sudah di predikat tertinggi, KLA; tidak ada predikat berikutnya.",
    ));
  test("knows the instrument's tiers only", () =>
    expect(refusal(() => GAP(950, "Emas"))).toBe(
      '#N/A Tidak ada predikat "Emas"; yang ada: Pratama, Madya, Nindya, Utama, KLA.',
    ));
});

describe("SCORE", () => {
  test("adds numbers and numbers typed as text, past blanks", () =>
    expect(
      SCORE([
        [10, "20,5"],
        [null, ""],
        ["belum diisi", 0.1],
      ]),
    ).toBe(30.6));
  test("refuses a text among the scores, and reads numbers in words", () => {
    expect(refusal(() => SCORE([[10], ["cukup"]]))).toBe('#VALUE! "cukup" bukan angka; tulis misalnya 600,36.');
    expect(SCORE([[10], ["sepuluh"]])).toBe(20);
  });
  test("refuses an error among the scores", () =>
    expect(refusal(() => SCORE([[10], [{ code: "#DIV/0!" }]]))).toMatch("#DIV/0!"));
  test("refuses a range without scores, and a sum over the maximum", () => {
    expect(refusal(() => SCORE([[null], [""]]))).toMatch(/^#N\/A Tidak ada nilai/);
    expect(refusal(() => SCORE([[900], [900]]))).toMatch("di luar 0 sampai 1.000");
  });
});

describe("MAX, NAME and CLUSTER", () => {
  test.each([
    [7, 37, "Klaster II"],
    ["III", 150, "Klaster III"],
    ["klaster 3", 150, "Klaster III"],
    ["Kluster V", 205, "Klaster V"],
    ["K4", 110, "Klaster IV"],
    ["Kelembagaan", 164, "Kelembagaan"],
    ["indikator 18", 24, "Klaster IV"],
    ["Wajib Belajar 12 Tahun", 24, "Klaster IV"],
  ])("of %p", (what, max, cluster) =>
    expect([typeof MAX(what), CLUSTER(what), what === 7 || MAX(what)]).toEqual(["number", cluster, what === 7 || max]),
  );

  test("a cluster's name can be asked for again", () => expect(MAX(CLUSTER("21b"))).toBe(205));
  test("names in either language", () =>
    expect([NAME("V"), NAME("V", "en"), NAME("V", null)]).toEqual([
      "Perlindungan Khusus",
      "Special protection",
      "Perlindungan Khusus",
    ]));
  test("takes the pane's language when none is named", () => {
    changeSetting({ language: "en" });
    expect(NAME("V")).toBe("Special protection");
  });
  test.each([
    [99, '#N/A Tidak ada klaster atau indikator "99" di instrumen ini.'],
    ["klaster 9", '#N/A Tidak ada klaster atau indikator "klaster 9" di instrumen ini.'],
    [null, '#VALUE! Tulis klaster ("III"), indikator (7, "21B"), atau namanya.'],
    [0, '#VALUE! Tulis klaster ("III"), indikator (7, "21B"), atau namanya.'],
  ])("refuse %p", (what, sentence) => expect(refusal(() => MAX(what))).toBe(sentence));
  test("refuses another language", () => expect(refusal(() => NAME(7, "fr"))).toMatch('Bahasa "fr" tidak dikenal'));
});

describe("STATUS", () => {
  test("spills one flag a row, the first that holds", () =>
    expect(
      STATUS(
        [["Nilai"], [""], [20], [20], [20], [5], ["23,5"], [null]],
        [["Maks"], [24], [24], [24], [24], [24], ["24"], [null]],
        [
          ["Bukti"],
          ["SK No. 1.pdf"],
          [""],
          ["dokumen"],
          ["SK No. 1 Tahun 2024.pdf"],
          ["SK Forum Anak.pdf"],
          ["https://s.id/x"],
          [""],
        ],
      ),
    ).toEqual([[""], ["BELUM DIISI"], ["TANPA DATA DUKUNG"], ["BUKTI DIRAGUKAN"], ["OK"], ["LEMAH"], ["OK"], [""]]));
  test("leaves evidence out when there is no column of it", () =>
    expect(STATUS([[20], [1]], [[24], [24]], undefined)).toEqual([["OK"], ["LEMAH"]]));
  test("takes one maximum for all rows", () => expect(STATUS([[20], [1]], [[24]])).toEqual([["OK"], ["LEMAH"]]));
  test("reads a percentage as that share", () => expect(STATUS([["85 %"]], [[24]])).toEqual([["OK"]]));
  test("refuses a score over its maximum in its own row only", () => {
    const [over, fine] = STATUS([[30], [20]], [[24], [24]]);
    expect([over?.[0] instanceof ExcelError, fine]).toEqual([true, ["OK"]]);
  });
  test.each([
    [[[30]], [[24]], /^#VALUE! Nilai 30 di luar 0 sampai 24/],
    [[[30]], [[0]], /^#N\/A Nilai maksimalnya kosong atau 0/],
    [[[1], [2]], [[1], [2], [3]], /^#VALUE! Nilai, maksimal, dan data dukung harus sama panjang/],
    [[[{ code: "#REF!" }]], [[24]], /^#VALUE! Sel yang dirujuk berisi galat #REF!/],
  ])("refuses %j of %j", (score, max, sentence) => expect(refusal(() => STATUS(score, max))).toMatch(sentence));
});

describe("EVIDENCE", () => {
  const cells = [
    ["SK No. 1 Tahun 2024.pdf", "menyusul"],
    [null, "C:\\bukti.pdf"],
    ["https://s.id/x", 0],
  ];
  test("spills the state of each cell", () =>
    expect(EVIDENCE(cells)).toEqual([
      ["OK", "TANPA DATA DUKUNG"],
      ["TANPA DATA DUKUNG", "BUKTI DIRAGUKAN"],
      ["OK", "TANPA DATA DUKUNG"],
    ]));
  test("gives the documented share", () => expect(EVIDENCE(cells, [["2024, 2025"]], true)).toEqual([[0.333333]]));
  test("refuses what is no year", () =>
    expect(refusal(() => EVIDENCE(cells, [["kemarin"]]))).toMatch('"kemarin" bukan tahun'));
});

describe("NUMBER", () => {
  test.each([
    ["1.234,5", 1234.5],
    ["600,36", 600.36],
    ["1.234", 1234],
    ["Rp 2.500.000", 2500000],
    ["85 %", 0.85],
    [12.5, 12.5],
  ])("of %p is %p", (text, value) => expect(NUMBER(text)).toBe(value));
  test.each([
    ["Ada", '#VALUE! "Ada" bukan angka; tulis misalnya 600,36.'],
    [true, '#VALUE! "true" bukan angka; tulis misalnya 600,36.'],
    [null, "#VALUE! Sel ini kosong; tulis angkanya."],
    ["-", "#VALUE! Sel ini kosong; tulis angkanya."],
  ])("of %p is refused", (text, sentence) => expect(refusal(() => NUMBER(text))).toBe(sentence));
});

test("metadata and implementation name the same formulas with the same parameters", () => {
  expect(formulas.map(({ id }) => id).sort()).toEqual(Object.keys(functions).sort());
  for (const { id, parameters, isLive } of formulas) {
    const [, written = ""] = /^function \w+\(([^)]*)\)/.exec(functions[id].toString()) ?? [];
    const given = [...parameters.map(({ name }) => name), ...(isLive ? ["invocation"] : [])];
    expect(written.split(",").map((name) => name.trim())).toEqual(given);
  }
});

test("descriptions fit Excel's 255 characters and exist twice", () => {
  for (const { description, parameters } of formulas)
    for (const text of [description, ...parameters.map((parameter) => parameter.description)])
      for (const sentence of [text.id, text.en]) expect(sentence.length).toBeLessThan(256);
  expect(JSON.stringify(functionsJson("en"))).toContain('"allowErrorForDataTypeAny":true');
});
