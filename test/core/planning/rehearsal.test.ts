/** The rehearsal: what is drawn from a workbook, what the verdicts foretell, and answers that do not fit. */
import { drawRehearsal, rehearsedScore } from "../../../src/core/planning/rehearsal";
import type { Rehearsal } from "../../../src/core/planning/rehearsal";
import { parseVerdicts } from "../../../src/core/planning/sample/verdicts";
import { checked } from "../grid";
import { indicatorSheet, questionSheet } from "./books";

const book = checked(
  questionSheet("EM", ["Nilai Mandiri"], (code, max) => ({ "Nilai Mandiri": code.startsWith("4.") ? 0 : max })),
);
const verdictsFor = ({ drawn }: Rehearsal, accepted: (at: number) => boolean) =>
  drawn.map(({ code }, at) => ({ question: code, accepted: accepted(at), reason: "foto tanpa tanggal" }));

test("as many questions as asked for, none of them worth nothing, the same for the same seed", () => {
  const first = drawRehearsal(book, { size: 30, seed: 7 });
  expect(first.drawn).toHaveLength(30);
  expect(first.drawn.every(({ points, code }) => points > 0 && !code.startsWith("4."))).toBe(true);
  expect(first.claimed).toBeCloseTo(book.claimed ?? 0, 6);
  const codes = ({ drawn }: Rehearsal): string[] => drawn.map(({ code }) => code);
  expect(codes(drawRehearsal(book, { size: 30, seed: 7 }))).toEqual(codes(first));
  expect(codes(drawRehearsal(book, { size: 30, seed: 8 }))).not.toEqual(codes(first));
});

test("all accepted foretells the claim at most, and says how far below it the truth may lie", () => {
  const rehearsal = drawRehearsal(book, { size: 30, seed: 7 });
  const found = rehearsedScore(
    rehearsal,
    verdictsFor(rehearsal, () => true),
  );
  expect(found).toMatchObject({ score: book.claimed, high: book.claimed, exceptions: 0, confidence: 0.95 });
  expect(found?.low).toBeGreaterThan(800);
  expect(found?.low).toBeLessThan(950);
});

test("a third refused foretells about two thirds, between bounds; one answer missing foretells nothing", () => {
  const rehearsal = drawRehearsal(book, { size: 60, seed: 3 });
  const verdicts = verdictsFor(rehearsal, (at) => at % 3 > 0);
  const found = rehearsedScore(rehearsal, verdicts);
  expect(found?.exceptions).toBe(20);
  expect(found?.score).toBeGreaterThan(600);
  expect(found?.score).toBeLessThan(720);
  expect(found?.low).toBeLessThan(found?.score ?? 0);
  expect(found?.high).toBeGreaterThan(found?.score ?? 0);
  expect(rehearsedScore(rehearsal, verdicts.slice(1))).toBeNull();
});

test("where everything is judged the score is what was accepted", () => {
  const rehearsal = drawRehearsal(book, { size: drawRehearsal(book, { size: 1, seed: 0 }).of, seed: 1 });
  const found = rehearsedScore(
    rehearsal,
    verdictsFor(rehearsal, (at) => at % 2 === 0),
  );
  expect(found?.low).toBe(found?.high);
  expect(found?.accepted).toBe(found?.score);
});

test("a workbook of indicators alone is drawn by indicators, and what a maximum cuts brings no more than it", () => {
  const over = checked(
    indicatorSheet("EM", ["Nilai Mandiri"], (code, max) => ({ "Nilai Mandiri": code === "4" ? 99 : max / 2 })),
  );
  const { drawn, claimed, of } = drawRehearsal(over, { size: 26, seed: 1 });
  expect(of).toBe(26);
  expect(drawn.find(({ code }) => code === "4")?.points).toBe(15);
  expect(claimed).toBeCloseTo(over.claimed ?? 0, 6);
});

test("more than there are to draw is refused with how many there are", () => {
  const small = checked(
    indicatorSheet("EM", ["Nilai Mandiri"], (code) => ({ "Nilai Mandiri": Number(code) < 4 ? 5 : 0 })),
  );
  expect(() => drawRehearsal(small, { size: 4, seed: 1 })).toThrow(/hanya 3 yang bernilai di atas nol/);
  const none = checked(indicatorSheet("EM", ["Nilai Mandiri"], () => ({ "Nilai Mandiri": 0 })));
  expect(() => drawRehearsal(none, { size: 4, seed: 1 })).toThrow(/tidak ada nilai di atas nol/);
});

const { drawn } = drawRehearsal(book, { size: 5, seed: 2 });
const [code, points] = [drawn[0]?.code ?? "", drawn[0]?.points ?? 0];

test.each([
  [{ question: code }, /harus berupa daftar/],
  [[{ question: code }], /Jawaban ke-1 harus memuat/],
  [[{ question: code, accepted: true, score: 3 }], /tidak ada yang lain/],
  [[{ question: "4.1", accepted: true }], /tidak termasuk yang terpilih/],
  [[{ question: code, accepted: false }], /alasannya kosong/],
  [[{ question: code, accepted: points + 0.01, reason: "x" }], /antara 0 dan yang diklaim/],
  [[{ question: code, accepted: -1, reason: "x" }], /antara 0 dan yang diklaim/],
  [
    [
      { question: code, accepted: true },
      { question: code, accepted: true },
    ],
    /dijawab dua kali/,
  ],
] as const)("the answers %j are refused", (input, says) => {
  const { faults } = parseVerdicts(input, drawn);
  expect(faults.map(({ id }) => id)).toEqual([expect.stringMatching(says)]);
});

test("points in part, all points and none are verdicts", () => {
  const answers = [
    { question: code, accepted: points / 2, reason: "satu tahun saja" },
    { question: drawn[1]?.code, accepted: drawn[1]?.points },
    { question: drawn[2]?.code, accepted: 0, reason: "tidak ada" },
  ];
  expect(parseVerdicts(answers, drawn)).toMatchObject({
    faults: [],
    verdicts: [{ accepted: points / 2 }, {}, { accepted: 0 }],
  });
});
