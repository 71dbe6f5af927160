/** Evidence of real offices beside its questions, through the whole check: the state of the score, and the findings with their cell. */
import { findQuestion, findNode } from "../../../src/core/instrument/instrument";
import { check } from "../../../src/core/report/report";
import type { Report } from "../../../src/core/report/report";
import { evidenceStates } from "../../../src/core/formulas/evidence";
import { stateWords } from "../../../src/core/own/words";
import { statuses } from "../../../src/core/formulas/status";
import { toA1 } from "../../../src/core/workbook";
import type { CellValue, Workbook } from "../../../src/core/workbook";
import { assess } from "../../../src/core/evidence/assess";
import { termsOf } from "../../../src/core/evidence/terms";
import type { EvidenceState } from "../../../src/core/evidence/judge";
import { kla } from "../../instrument";
import { sheet, workbook } from "../grid";
import { examples } from "./examples";

const years = [2024, 2025];
const instrument = kla();

describe.each(examples)("%s %j", (code, cell, state, told) => {
  const report = checked([[code, cell]]);

  test(`is ${state}`, () => {
    expect(statesOf(report)).toEqual([state]);
  });

  test("is told once, at its cell", () => {
    const found = ofEvidence(report);
    expect(found.map(({ rule }) => rule)).toEqual(Object.keys(told));
    for (const { rule, at, message } of found) {
      expect(toA1(at.row, at.column)).toBe("E2");
      expect(message.en).toMatch(told[rule] ?? /^$/);
    }
  });

  test("puts at risk what is claimed without support, and no more", () => {
    const lost = report.claimed === null || report.supported === null ? -1 : report.claimed - report.supported.low;
    const shown = ofEvidence(report).map(({ points, stake }) => (stake === "risk" ? points : 0));
    expect(Math.max(0, ...shown)).toBeCloseTo(lost, 6);
  });

  test("is the same to the formulas", () => {
    const usual = { instrument, years };
    const max = findQuestion(instrument, code)?.max ?? 0;
    if (cell === "#N/A") return;
    expect(evidenceStates([[cell]], null, code, usual)).toEqual([[stateWords[state]]]);
    expect(statuses([[max]], [[max]], [[cell]], code, usual)).toEqual([[stateWords[state]]]);
  });
});

test("one file under two spellings of its link is told at both cells, each naming the other", () => {
  const report = checked([
    ["5.1", "https://drive.google.com/file/d/1AbC_dEf/view?usp=sharing"],
    ["5.2", "https://drive.google.com/open?id=1AbC_dEf"],
  ]);
  const found = ofEvidence(report);
  expect(statesOf(report)).toEqual(["documented", "documented"]);
  expect(found.map(({ rule, at }) => [rule, toA1(at.row, at.column)])).toEqual([
    ["evidence-reused", "E2"],
    ["evidence-reused", "E3"],
  ]);
  expect(found.map(({ message }) => message.en)).toEqual([
    expect.stringContaining("used in Lembar!E3"),
    expect.stringContaining("used in Lembar!E2"),
  ]);
});

test("one photo named for two questions is told at both, however it is written; one decree for two is not", () => {
  const photo = checked([
    ["7.1", "Foto sosialisasi Puspaga di Kel. Sisir, 14 Februari 2025"],
    ["8.4", "foto sosialisasi Puspaga Kel Sisir tgl 14/02/2025"],
    ["8.5", "Foto sosialisasi Puspaga di Kel. Sisir, 15 Februari 2025"],
  ]);
  const reused = ({ findings }: Report): string[] =>
    findings.filter(({ rule }) => rule === "evidence-reused").map(({ at }) => toA1(at.row, at.column));
  expect(reused(photo)).toEqual(["E2", "E3"]);
  const decree = "SK GT KLA no. 100.3.3.3/45/2025";
  const bare = "foto kegiatan";
  expect(
    reused(
      checked([
        ["2.1", decree],
        ["2.4", decree],
        ["7.1", bare],
        ["8.4", bare],
      ]),
    ),
  ).toEqual([]);
});

test("idem below a link is as the cell above, and says so itself", () => {
  const report = checked([
    ["5.1", "https://drive.google.com/file/d/1AbC_dEf/view"],
    ["5.2", "idem"],
    ["5.3", "s.d.a"],
    ["5.4", "menyusul"],
    ["5.5", "sama dengan di atas"],
  ]);
  expect(statesOf(report)).toEqual(["documented", "documented", "documented", "undocumented", "undocumented"]);
  expect(ofEvidence(report).map(({ rule, at }) => [rule, toA1(at.row, at.column)])).toEqual([
    ["evidence-placeholder", "E5"],
    ["evidence-placeholder", "E6"],
  ]);
});

test("a register of innovations may be cited for several questions", () => {
  const link = "https://indeks.inovasi.litbang.kemendagri.go.id/detail/77";
  expect(
    ofEvidence(
      checked([
        ["4.7", link],
        ["5.9", link],
      ]),
    ),
  ).toEqual([]);
});

test("a picture, and a link behind a word, are what the cell carries and not what it says", () => {
  const one = sheet(
    "Lembar",
    gridOf([
      ["5.1", "Ada"],
      ["5.2", null],
      ["5.3", "Klik di sini"],
    ]),
  );
  const book: Workbook = workbook({
    ...one,
    links: new Map([["E2", "https://drive.google.com/file/d/1AbC_dEf/view"]]),
    pictures: new Set(["E3"]),
    formulas: new Map([["E4", '=HYPERLINK("https://drive.google.com/file/d/2AbC_dEf/view","Klik di sini")']]),
  });
  const report = check(book, instrument, { years });
  expect(statesOf(report)).toEqual(["documented", "doubtful", "documented"]);
  expect(ofEvidence(report).map(({ rule, message }) => [rule, message.en])).toEqual([
    ["evidence-doubtful", expect.stringContaining("a picture inside the cell")],
  ]);
});

test("other years asked for judge the same evidence otherwise", () => {
  const cell = "SK Bupati No. 5 Tahun 2022 tentang Forum Anak";
  const stateIn = (asked: readonly number[]): string =>
    assess([{ ...emptyCell, text: cell, value: cell }], [], termsOf(instrument, asked)).state;
  expect([stateIn([2024, 2025]), stateIn([2022, 2023])]).toEqual(["doubtful", "documented"]);
});

const emptyCell = {
  at: { sheet: "", row: 0, column: 0 },
  text: "",
  value: null,
  link: null,
  isPicture: false,
  shownAs: null,
  repeats: null,
};

/** One row a question, the score at its maximum. */
function gridOf(rows: readonly [string, CellValue][]): CellValue[][] {
  return [
    ["Indikator", "Pertanyaan", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
    ...rows.map(([code, cell]): CellValue[] => {
      const node = findNode(instrument, code.split(".")[0] ?? "");
      const max = findQuestion(instrument, code)?.max ?? null;
      return [node?.indicator.name.id ?? "", code, max, max, cell];
    }),
  ];
}

function checked(rows: readonly [string, CellValue][]): Report {
  return check(workbook(sheet("Lembar", gridOf(rows))), instrument, { years });
}

function statesOf({ indicators }: Report): EvidenceState[] {
  return indicators.flatMap(({ support }) => support.map(({ state }) => state));
}

function ofEvidence({ findings }: Report): Report["findings"] {
  return findings.filter(({ rule }) => rule.startsWith("evidence-"));
}
