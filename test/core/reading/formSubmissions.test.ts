/** Tests the answers of several offices to one form: shared out among them, sent once more, or against each other. */
import { isFault } from "../../../src/core/fault";
import { kla } from "../../instrument";
import { checked, flagged, sheet } from "../grid";
import type { Grid } from "../grid";

const indicators = kla()
  .clusters.flatMap((cluster) => cluster.indicators)
  .slice(0, 9);
const half = (max: number): number => Math.round(max * 50) / 100;
const all = indicators.reduce((sum, { max }) => sum + half(max), 0);

function outcome(grid: Grid): [number | null, string] {
  try {
    const { claimed, doubt } = checked(sheet("Form Responses 1", grid));
    return [claimed, doubt.is];
  } catch (error) {
    if (isFault(error)) return [null, "refused"];
    throw error;
  }
}

/** One office a row; each answers every third question from its own on. */
const shared = (offices: readonly string[], heading: (number: number, name: string) => string): Grid => [
  ["Timestamp", "Nama OPD", ...indicators.map(({ number, name }) => heading(number, name.id))],
  ...offices.map((office, row) => [
    ...["02/04/2024 13:12:30", office],
    ...indicators.map(({ max }, at) => (at % 3 === row ? half(max) : null)),
  ]),
];
const three = ["Bappeda", "Dinkes", "Dinsos"];

test.each<[string, (number: number, name: string) => string]>([
  ["Nilai mandiri indikator 4. …", (number, name) => `Nilai mandiri indikator ${number}. ${name}`],
  ["Indikator 4: …", (number, name) => `Indikator ${number}: ${name}`],
  ["4. …", (number, name) => `${number}. ${name}`],
  ["Skor EM untuk Indikator 4 …", (number, name) => `Skor EM untuk Indikator ${number} ${name}`],
])("questions shared out among offices are one list of answers, headed %s", (_form, heading) => {
  expect(outcome(shared(three, heading))).toEqual([all, "sure"]);
});

test("offices that answer one question both are refused", () => {
  const [head = [], ...rows] = shared(three, (number, name) => `Nilai mandiri indikator ${number}. ${name}`);
  const doubled = rows.map((row, at) => (at === 1 ? row.map((cell, column) => (column === 2 ? 3 : cell)) : row));
  expect(outcome([head, ...doubled])).toEqual([null, "refused"]);
});

test("a few answers are no assessment", () => {
  const grid = shared(["Bappeda"], (number, name) => `Nilai mandiri indikator ${number}. ${name}`);
  expect(outcome(grid)).toEqual([null, "refused"]);
});

const heads = ["Timestamp", "Email Address", "Nama OPD", "Pilih Indikator KLA", "Nilai Mandiri"];
const first: Grid = indicators.map(({ number, name, max }, at) => [
  ...[`0${at + 1}/04/2024 13:12:30`, "opd@example.com", "Dinkes"],
  ...[`${number}. ${name.id}`, half(max)],
]);
const again = (sent: string | number, address: string | null, office = "Dinas Kesehatan"): Grid[number] => [
  ...[sent, address, office],
  ...[`${indicators[8]?.number}. ${indicators[8]?.name.id}`, 1],
];

test.each<[string, Grid[number]]>([
  ["18/04/2024 09:12:02", again("18/04/2024 09:12:02", "opd@example.com")],
  ["2024-04-18 09:12", again("2024-04-18 09:12", "opd@example.com")],
])("what one sender sends once more on %s counts, and is told", (_sent, row) => {
  const report = checked(sheet("Form Responses 1", [heads, ...first, row]));
  expect([report.claimed, report.doubt.is]).toEqual([all - half(indicators[8]?.max ?? 0) + 1, "likely"]);
  expect(flagged(report, "indicator-duplicate")).toEqual(["D10"]);
});

test.each<[string, Grid[number]]>([
  ["is older", again("01/01/2024 09:12:02", "opd@example.com")],
  ["is another's", again("18/04/2024 09:12:02", "bappeda@example.com")],
  ["is of another office", again("18/04/2024 09:12:02", null, "Bappeda")],
  ["says no time", again("kemarin", "opd@example.com")],
])("a second answer that %s does not take the first one's place, and is told", (_what, row) => {
  const report = checked(sheet("Form Responses 1", [heads, ...first, row]));
  expect([report.claimed, report.doubt.is]).toEqual([all, "likely"]);
  expect(flagged(report, "indicator-duplicate")).toEqual(["D11"]);
});
