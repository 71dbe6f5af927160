/** Tests a score that is merged over the parts of an indicator: it is the indicator's, and no part's maximum cuts it. */
import { checked, flagged, sheet } from "../grid";
import type { Grid } from "../grid";

const heads: Grid[number] = ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"];
const wajib: Grid[number] = [18, "Wajib Belajar 12 Tahun", 24, 20];
/** Indicator 22 has two parts, of 17 and 18 points. */
const parts = (maxima: readonly (number | null)[]): Grid => [
  ["22A", "Pelayanan Bagi Anak Korban Pornografi, NAPZA, dan Terinfeksi HIV/AIDS", maxima[0] ?? null, 31.94],
  ["22B", "Pelayanan Bagi Anak Korban Bencana dan Konflik", maxima[1] ?? null, null],
];

test("a score merged over all parts counts to the last point, and is asked to be parted", () => {
  const report = checked(sheet("EM", [heads, wajib, ...parts([35])], { merges: ["C3:C4", "D3:D4"] }));
  expect(report.claimed).toBe(51.94);
  expect(flagged(report, "score-merged")).toEqual(["D3"]);
  expect(flagged(report, "maximum-differs")).toEqual([]);
});

test("the parts may print their own maxima beside it", () => {
  const report = checked(sheet("EM", [heads, wajib, ...parts([17, 18])], { merges: ["D3:D4"] }));
  expect([report.claimed, flagged(report, "maximum-differs")]).toEqual([51.94, []]);
});

test("more than all parts can bring is over the maximum of the indicator", () => {
  const [first = [], second = []] = parts([35]);
  const over = sheet("EM", [heads, wajib, [...first.slice(0, 3), 40], second], { merges: ["C3:C4", "D3:D4"] });
  expect(checked(over).claimed).toBe(55);
});

test("a score of one part alone is held to that part's maximum", () => {
  const report = checked(sheet("EM", [heads, wajib, ...parts([17, 18])]));
  expect([report.claimed, flagged(report, "score-over-maximum")]).toEqual([37, ["D3"]]);
});
