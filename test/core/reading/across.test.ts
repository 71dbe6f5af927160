/** Tests sheets that name clusters or questions in their heading row, with the answers in rows below, and choices that are only marked. */
import { isFault } from "../../../src/core/fault";
import { findNode } from "../../../src/core/instrument/instrument";
import type { Indicator, Part } from "../../../src/core/instrument/instrument";
import { kla } from "../../instrument";
import { checked, sheet } from "../grid";
import type { Grid } from "../grid";

interface Asked {
  code: string;
  label: string;
  max: number;
}

const { clusters } = kla();
const nodes = clusters
  .flatMap(({ indicators }) => indicators)
  .flatMap((one): (Indicator | Part)[] => one.parts ?? [one]);
const questions = nodes.flatMap((node): Asked[] => {
  const above = "number" in node ? String(node.number) : node.code;
  return (node.questions ?? []).map(({ code, label, max }) => ({
    code: `${above}.${code}`,
    label: label?.id ?? "",
    max,
  }));
});
const half = (max: number): number => Math.round(max * 50) / 100;
const sumOf = (asked: readonly Asked[]): number =>
  Math.round(100 * asked.reduce((sum, { max }) => sum + half(max), 0)) / 100;

function outcome(...grids: Grid[]): [number | null, string] {
  const { claimed, doubt } = checked(...grids.map((grid, at) => sheet(`Form Responses ${at + 1}`, grid)));
  return [claimed, doubt.is];
}

/** What is said of a sheet without a score, whether it is refused or in doubt. */
function saidOf(grid: Grid): string {
  const refused = refusal(grid);
  if (refused !== "") return refused;
  const { claimed, doubt } = checked(sheet("Isian", grid));
  expect(claimed).toBeNull();
  return doubt.reasons.map(({ id }) => id).join(" ");
}

function refusal(grid: Grid): string {
  try {
    checked(sheet("Isian", grid));
  } catch (error) {
    if (isFault(error)) return error.message;
    throw error;
  }
  return "";
}

const before = ["Timestamp", "Nama Kota"];
const own = ["2026/02/10 9:12:33", "Kota Sukamaju"];

test.each<[string, (one: Asked) => string]>([
  ["[4.1] …", ({ code, label }) => `[${code}] ${label}`],
  ["[4.1] … (maks 1)", ({ code, label, max }) => `[${code}] ${label} (maks ${max})`],
  ["(4.1) …", ({ code, label }) => `(${code}) ${label}`],
  ["4.1 …", ({ code, label }) => `${code} ${label}`],
  ["4.1. …", ({ code, label }) => `${code}. ${label}`],
  ["4-1 …", ({ code, label }) => `${code.replace(".", "-")} ${label}`],
  ["4.1 … [maks. 1]", ({ code, label, max }) => `${code} ${label} [maks. ${max}]`],
])("a form whose columns are all questions, headed %s", (_form, headed) => {
  const grid: Grid = [
    [...before, ...questions.map(headed)],
    [...own, ...questions.map(({ max }) => half(max))],
  ];
  expect(outcome(grid)).toEqual([sumOf(questions), "sure"]);
});

test("links beside the questions, and several cities' answers", () => {
  const some = questions.filter(({ code }) => /^(4|5|6)\./.test(code));
  const heads = some.flatMap(({ code, label }) => [`[${code}] ${label}`, `[${code}] Link bukti`]);
  const answers = some.flatMap(({ max }) => [half(max), "https://drive.google.com/drive/folders/1AbCdEf"]);
  expect(
    outcome([
      [...before, ...heads],
      [...own, ...answers],
    ])[0],
  ).toBe(sumOf(some));
  const two: Grid = [
    [...before, ...questions.map(({ code, label }) => `[${code}] ${label}`)],
    ...["Kota A", "Kota B"].map((city) => ["2026/02/10", city, ...questions.map(({ max }) => half(max))]),
  ];
  expect(refusal(two)).toMatch(/klaster, indikator, atau pertanyaan berdiri di baris judul \(274 kolom\)/);
});

const short = ["Kelembagaan", "Klaster I", "Klaster II", "Klaster III", "Klaster IV", "Klaster V", "Kelana Dekela"];
const maxima = clusters.map(({ max }) => max);
const points = maxima.map(half);

test.each<[string, Grid]>([
  [
    "maxima, own and verified",
    [
      ["Tahap", ...short, "Total"],
      ["Maksimal", ...maxima, 1000],
      ["EM", ...points, 500],
      ["VA", ...points.map((one) => one - 1), 493],
    ],
  ],
  [
    "own alone",
    [
      ["", ...short],
      ["Nilai Mandiri", ...points],
    ],
  ],
  [
    "maxima and own",
    [
      ["Uraian", ...short],
      ["Nilai Maks", ...maxima],
      ["Nilai EM", ...points],
    ],
  ],
  [
    "own and last year's",
    [
      ["", ...clusters.map(({ name }) => name.id)],
      ["Nilai Mandiri", ...points],
      ["Nilai Tahun Lalu", ...points.map((one) => one - 5)],
    ],
  ],
  [
    "under a title",
    [
      ["REKAP EM KOTA SUKAMAJU"],
      [],
      ["Tahap", ...short],
      ["Maks", ...maxima],
      ["EM", ...points],
      ["Verifikasi", ...points.map((one) => one - 2)],
    ],
  ],
])("clusters as columns: %s", (_what, grid) => {
  expect(outcome(grid)[0]).toBe(500);
});

test("two people's rows of clusters are no one's score", () => {
  expect(
    refusal([
      ["", ...short],
      ["Bu Rini", ...points],
      ["Pak Joko", ...points.map((one) => one - 1)],
    ]),
  ).not.toBe("");
});

test.each([
  ["A (1,00)", "B (0,66)", "C (0,33)", "D (0)"],
  ["A = 1", "B = 0.66", "C = 0.33"],
  ["a: 1,0", "b: 0,5", "c: 0"],
])("marks under %p, %p, %p are told as such", (...choices) => {
  const rows = questions.map(({ code, max }, at): Grid[number] => {
    const [above = "", own = ""] = code.split(".");
    return [above, own, max, ...choices.map((_, column) => (column === at % 3 ? "x" : null))];
  });
  // Where the rows are known all the same, the column that is not understood is told.
  const told = saidOf([["Ind", "Pertanyaan", "Bobot", ...choices], ...rows]);
  expect(told).toMatch(/nilainya tidak tertulis|tidak dipahami/);
  expect(told).toContain(choices[0]);
});

test("two choices are no scale", () => {
  expect(
    refusal([
      ["Butir", "A (1)", "B (0)"],
      ["x1", "x", null],
      ["x2", null, "x"],
    ]),
  ).not.toMatch(/pilihan/);
});

test("a full code and the question's own words make a list of questions known, the code alone beside other words does not", () => {
  const some = questions.filter(({ code }) => /^18\./.test(code));
  const list = (text: (label: string) => string): Grid => [
    ["Pertanyaan", "Nilai"],
    ...some.map(({ code, label, max }): Grid[number] => [`${code} ${text(label)}`, half(max)]),
  ];
  expect(outcome(list((label) => label))).toEqual([half(findNode(kla(), "18")?.indicator.max ?? 0), "sure"]);
  expect(refusal(list(() => "Kegiatan rutin kantor"))).not.toBe("");
});
