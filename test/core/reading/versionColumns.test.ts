/** Tests that of columns and sheets that hold one thing in several versions the latest counts, and what it leaves as it was stays. */
import { kla } from "../../instrument";
import { checked, flagged, sheet } from "../grid";
import type { Grid } from "../grid";

const indicators = kla().clusters.flatMap((cluster) => cluster.indicators);
const share = (max: number, of: number): number => Math.round(100 * max * of) / 100;
const sumOf = (of: (at: number) => number): number =>
  Math.round(100 * indicators.reduce((sum, { max }, at) => sum + share(max, of(at)), 0)) / 100;

function headed(headings: readonly string[], ...shares: readonly ((at: number) => number | null)[]): Grid {
  const rows = indicators.map(({ number, name, max }, at): Grid[number] => [
    number,
    name.id,
    ...shares.map((of) => {
      const part = of(at);
      return part === null ? null : share(max, part);
    }),
  ]);
  return [["No", "Indikator", ...headings], ...rows];
}

test.each([
  ["Semula", "Menjadi"],
  ["Sebelum rakor", "Sesudah rakor (ini yg dikirim)"],
  ["Tertulis", "Seharusnya"],
  ["Draf", "Yang dipakai"],
  ["Nilai lama", "Nilai diperbaiki"],
  ["Blm dikoreksi", "Sdh dikoreksi"],
  ["Versi 1", "Versi 2"],
  ["Nilai rev I", "Nilai rev II"],
  ["Isian awal", "Isian akhir"],
  ["Skor sblm revisi", "Skor stlh revisi"],
])("%p gives way to %p", (old, late) => {
  for (const isLast of [true, false]) {
    const [heads, one, other] = isLast ? [[old, late], 0.4, 0.6] : [[late, old], 0.6, 0.4];
    const { claimed, doubt } = checked(
      sheet(
        "EM",
        headed(
          heads,
          () => Number(one),
          () => Number(other),
        ),
      ),
    );
    expect([claimed, doubt.is]).toEqual([sumOf(() => 0.6), "sure"]);
  }
});

test.each([
  ["Nilai awal", "Revisi (kalau ada)"],
  ["Semula", "Menjadi"],
  ["Nilai awal", "Perbaikan (bila ada)"],
])("%p stays where %p is blank", (first, later) => {
  const grid = headed(
    [first, later],
    () => 0.4,
    (at) => (at % 4 === 1 ? 0.8 : null),
  );
  const { claimed, doubt } = checked(sheet("EM", grid));
  expect([claimed, doubt.is]).toEqual([sumOf((at) => (at % 4 === 1 ? 0.8 : 0.4)), "likely"]);
});

test.each([
  ["Nilai I", "Nilai II"],
  ["Usul A", "Usul B"],
])("nothing says which of %p and %p is later: asked", (one, other) => {
  expect(
    checked(
      sheet(
        "EM",
        headed(
          [one, other],
          () => 0.4,
          () => 0.6,
        ),
      ),
    ).doubt.is,
  ).toBe("doubtful");
});

test.each([
  ["Ralat", "Tertulis", "Seharusnya"],
  ["revisi nilai", "Semula", "Menjadi"],
  ["Koreksi", "Nilai lama", "Nilai baru"],
])("a sheet %p of some rows takes their place alone, and the totals before it are no faults", (name, old, late) => {
  const before = sumOf(() => 0.4);
  const after = sumOf((at) => (at > 3 && at < 8 ? 0.8 : 0.4));
  const own: Grid = [...headed(["Nilai EM"], () => 0.4), [null, "Total", before]];
  const all = headed(
    [old, late],
    () => 0.4,
    () => 0.8,
  );
  const corrected: Grid = [...all.slice(0, 1), ...all.slice(5, 9), [null, "Total setelah ralat", null, after]];
  const report = checked(sheet("EM", own), sheet(name, corrected));
  expect(report.claimed).toBe(after);
  expect(flagged(report, "total-differs")).toEqual([]);
});

test("a column whose heading is struck out gives way to the one that takes its place", () => {
  const grid = headed(
    ["Nilai EM", "Nilai EM"],
    () => 0.35,
    () => 0.6,
  );
  expect(checked(sheet("EM", grid)).doubt.is).toBe("doubtful");
  const cells = ["C1", ...indicators.map((_, at) => `C${at + 2}`)];
  const { claimed, doubt } = checked({ ...sheet("EM", grid), struck: new Set(cells) });
  expect([claimed, doubt.is]).toEqual([sumOf(() => 0.6), "sure"]);
});

test.each([
  ["Pusat", "Daerah"],
  ["Kementerian", "Kota"],
  ["Provinsi", "Kab/Kota"],
  ["Minimal supaya lolos", "Kita dapat"],
  ["Nilai kalau dok. lengkap semua", "Nilai apa adanya saat ini (EM)"],
  ["Nilai bila semua bukti ada", "Nilai apa adanya"],
  ["punya tetangga", "punya kita"],
  ["Ambisi Utama", "Posisi skrg (EM)"],
  ["Impian", "Dapat"],
  ["TW III", "Posisi akhir (EM dikirim)"],
])("beside %p the city's own is %p", (other, own) => {
  for (const isLast of [true, false]) {
    const [heads, one, two] = isLast ? [[other, own], 0.35, 0.6] : [[own, other], 0.6, 0.35];
    const grid = headed(
      heads,
      () => one,
      () => two,
    );
    const { claimed, doubt } = checked(sheet("EM", grid));
    expect([claimed, doubt.is]).toEqual([sumOf(() => 0.6), expect.stringMatching(/sure|likely/)]);
  }
});

test("an office beside the verifiers is no score of its own", () => {
  const rows = headed(
    ["Nilai Mandiri", "Provinsi"],
    () => 0.6,
    () => 0.5,
  ).map((cells, at) => [...cells, at === 0 ? "OPD" : "Dinsos"]);
  expect(checked(sheet("EM", rows)).claimed).toBe(sumOf(() => 0.6));
});
