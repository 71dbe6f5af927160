/** This year beside last year: by name before number, by shares for the older list, with jumps and carried-over documents. */
import { yearsFrom, yearsIn } from "../../../src/core/planning/years";
import type { IndicatorChange, Years } from "../../../src/core/planning/years";
import shipped from "../../../assets/instruments/older-31.json";
import type { CellValue } from "../../../src/core/workbook";
import { checked, sheet } from "../grid";
import { indicatorSheet } from "./books";

const source = { id: "tahun-lalu.xlsx", en: "tahun-lalu.xlsx" };
const headings = ["Nilai Mandiri", "Data Dukung"];
const link = (name: string): string => `https://drive.google.com/file/d/${name.padStart(24, "x")}/view`;

function changed(years: Years | null, number: number): IndicatorChange | undefined {
  return years?.indicators.find(({ indicator }) => indicator.number === number);
}

const scored = (scores: Record<string, number>, year: string) => (code: string, max: number) => ({
  "Nilai Mandiri": scores[code] ?? max,
  "Data Dukung": [1, 2, 3].map((at) => link(`${code === "17" ? "" : year}-${code}-${at}`)).join("\n"),
});

test("two jumps need a word, LPA is known by its name, and the same three links are carried over", () => {
  const last = indicatorSheet("2023", headings, scored({ "5": 42, "6": 32, "10": 20, "17": 28 }, "2023"));
  const rows = last.rows.map((cells): CellValue[] => {
    const other: Record<string, number> = { "9": 10, "10": 9 };
    return [other[String(cells[0])] ?? cells[0] ?? null, ...cells.slice(1)];
  });
  const now = indicatorSheet("2024", headings, scored({ "5": 30, "6": 50, "10": 21, "17": 28 }, "2024"));
  const years = yearsFrom(checked(now), checked({ ...last, rows }), source);
  expect(years.indicators.filter(({ jump }) => jump).map(({ indicator }) => indicator.number)).toEqual([5, 6]);
  expect(changed(years, 5)).toMatchObject({ last: 42, this: 30, change: -12, carriedOver: false });
  expect(changed(years, 6)).toMatchObject({ last: 32, this: 50, change: 18 });
  expect(changed(years, 10)).toMatchObject({ last: 20, this: 21, change: 1, lastNumber: "9", jump: false });
  expect(changed(years, 17)).toMatchObject({
    ...{ change: 0, carriedOver: true, documents: { cited: 3, same: 3, inForce: 0 } },
  });
  expect(years.indicators.filter(({ carriedOver }) => carriedOver)).toHaveLength(1);
  expect(years).toMatchObject({ last: 965, this: 972, change: 7 });
});

test.each([
  [45, 33.75, false],
  [45, 33.74, true],
  [33.75, 45, false],
  [33.74, 45, true],
])("from %f to %f of 45 a word is needed: %s", (before, after, isNeeded) => {
  const book = (score: number) => checked(indicatorSheet("R", headings, scored({ "5": score }, "x")));
  expect(changed(yearsFrom(book(after), book(before), source), 5)?.jump).toBe(isNeeded);
});

test("one new document beside two old ones is no carrying over; a regulation in force proves nothing", () => {
  const book = (evidence: string) =>
    checked(
      indicatorSheet("R", headings, (code, max) => ({
        "Nilai Mandiri": max,
        "Data Dukung": code === "4" ? evidence : "",
      })),
    );
  const carried = (now: string, before: string): boolean | null | undefined =>
    changed(yearsFrom(book(now), book(before), source), 4)?.carriedOver;
  const [a, b, c] = [link("a"), link("b"), link("c")];
  expect(carried(`${a}\n${b}\n${c}`, `${a}\n${b}`)).toBe(false);
  expect(carried(`${a}\n${b}`, `${a}\n${b}\n${c}`)).toBe(true);
  expect(carried("Perda No. 6 Tahun 2016 tentang KLA", "Perda 6/2016")).toBe(false);
  expect(carried(`Perda No. 6 Tahun 2016 tentang KLA\n${a}`, `Perda 6/2016\n${a}`)).toBe(true);
  expect(carried("ada", "ada")).toBe(false);
});

test("without evidence in one of the years nothing is said of documents", () => {
  const bare = checked(indicatorSheet("R", ["Nilai Mandiri"], (_, max) => ({ "Nilai Mandiri": max })));
  expect(changed(yearsFrom(bare, bare, source), 4)).toMatchObject({ carriedOver: null, documents: null });
});

test("a fall through a tier is told by both tiers", () => {
  const book = (share: number) =>
    checked(indicatorSheet("R", headings, (_, max) => ({ "Nilai Mandiri": Math.round(max * share * 100) / 100 })));
  const { tier, clusters } = yearsFrom(book(0.65), book(0.75), source);
  expect([tier.last?.tier?.name, tier.this?.tier?.name]).toEqual(["Nindya", "Madya"]);
  expect(clusters.find(({ cluster }) => cluster.id === "K1")).toMatchObject({
    last: 86.25,
    this: 74.75,
    change: -11.5,
  });
});

test("last year's own maxima make its shares", () => {
  const last = sheet("2021", [
    ["Evaluasi Mandiri 2021"],
    ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
    [4, "Anak yang Memiliki Kutipan Akta Kelahiran", 30, 15],
    [5, "Ketersediaan Fasilitas Informasi Layak Anak (ILA)", 20, 15],
    [6, "Pelembagaan Partisipasi Anak", 40, 30],
    [18, "Wajib Belajar 12 Tahun", 24, 12],
  ]);
  const now = indicatorSheet("R", headings, (_, max) => ({ "Nilai Mandiri": max / 2 }));
  const years = yearsFrom(checked(now), checked(last), source);
  expect([4, 5, 18].map((code) => changed(years, code)?.shareLast)).toEqual([0.5, 0.75, 0.5]);
  expect(changed(years, 1)).toMatchObject({ last: null, shareLast: null, change: null, jump: false });
});

test("of the older list only shares are compared, by what became of each indicator", () => {
  const half = new Set([7, 16, 17]);
  const rows = shipped.indicators.map(({ number, name }): CellValue[] => [
    number,
    name,
    20,
    half.has(number) ? 10 : 16,
  ]);
  const older = sheet("KLA 2017", [["Evaluasi KLA 2017"], ["No", "Indikator", "Nilai Maks", "Nilai"], ...rows]);
  const now = indicatorSheet("R", headings, (_, max) => ({ "Nilai Mandiri": max }));
  const years = yearsFrom(checked(now), checked(older), source);
  expect(years).toMatchObject({ isOlder: true, last: null, change: null, tier: { last: null } });
  // 9 (PAUD-HI) was number 23, and 14 was both 16 and 17; 3 was 6 and 7.
  expect([9, 14, 3].map((code) => changed(years, code)?.shareLast)).toEqual([0.8, 0.5, 0.65]);
  expect(changed(years, 14)).toMatchObject({ last: null, change: null, shareThis: 1, jump: true });
  expect(changed(years, 9)?.jump).toBe(false);
  // What was parted among several, or is new, tells nothing.
  expect(changed(years, 26)?.shareLast).toBeNull();
});

test("an earlier year in the same workbook is found: a sheet, rows of a year, a column", () => {
  const rows = (less: number) => (_: string, max: number) => ({ "Nilai Mandiri": max - less });
  const sheets = checked(
    indicatorSheet("KLA 2023", ["Nilai Mandiri"], rows(2), "Evaluasi Mandiri Tahun 2023"),
    indicatorSheet("KLA 2024", ["Nilai Mandiri"], rows(1), "Evaluasi Mandiri Tahun 2024"),
  );
  expect(yearsIn(sheets)).toMatchObject({ last: 948, this: 974, change: 26, source: { id: 'lembar "KLA 2023"' } });
  const column = checked(
    indicatorSheet("R", ["Nilai Mandiri", "Nilai Tahun Lalu"], (_, max) => ({
      "Nilai Mandiri": max,
      "Nilai Tahun Lalu": max - 1,
    })),
  );
  expect(yearsIn(column)).toMatchObject({ last: 974, this: 1000, source: { id: 'kolom "Nilai Tahun Lalu"' } });
  const beside = checked(
    indicatorSheet("R", ["Nilai 2023", "Nilai 2024"], (_, max) => ({ "Nilai 2023": max - 1, "Nilai 2024": max })),
  );
  expect(yearsIn(beside)).toMatchObject({ last: 974, this: 1000 });
  expect(yearsIn(checked(indicatorSheet("R", headings, scored({}, "a"))))).toBeNull();
});

test("rows of a year part a table, and headings under one name part its columns", () => {
  const own = checked(indicatorSheet("R", ["Nilai"], (_, max) => ({ Nilai: max }))).entries;
  const rows = own.flatMap(({ indicator }) =>
    [2023, 2024].map((year): CellValue[] => {
      const max = indicator?.max ?? 0;
      return [indicator?.number ?? 0, indicator?.name.id ?? "", year, max, year === 2023 ? max - 1 : max];
    }),
  );
  const table = sheet("Rekap", [["No", "Indikator", "Tahun", "Nilai Maks", "Nilai"], ...rows]);
  expect(yearsIn(checked(table))).toMatchObject({ last: 974, this: 1000, source: { id: 'lembar "Rekap, 2023"' } });
  const three = indicatorSheet("R", ["Skor 2022", "Skor 2023", "Skor 2024"], (_, max) => ({
    "Skor 2022": max - 2,
    "Skor 2023": max - 1,
    "Skor 2024": max,
  }));
  expect(yearsIn(checked(three))).toMatchObject({ last: 974, source: { id: 'kolom "Skor 2023"' } });
  const capaian = indicatorSheet("R", ["Nilai", "Capaian 2023", "Capaian 2024"], (_, max) => ({
    Nilai: max,
    "Capaian 2023": 80,
    "Capaian 2024": 90,
  }));
  expect(yearsIn(checked(capaian))).toBeNull();
});

test("a draft and a final of one year are no two years, and the final counts", () => {
  const rows = (less: number) => (_: string, max: number) => ({ Nilai: max - less });
  const report = checked(
    indicatorSheet("Draft 2024", ["Nilai"], rows(1)),
    indicatorSheet("Final 2024", ["Nilai"], rows(0)),
  );
  expect(yearsIn(report)).toBeNull();
  expect(report.claimed).toBe(1000);
});

test.each(["Rekap 2024", "Rekapitulasi"])(
  "a recap of clusters, %s, is no year of its own where the details name none",
  (name) => {
    const clusters = [
      ["Evaluasi mandiri KLA tahun 2024"],
      ["Klaster", "Nilai Maks", "Nilai Mandiri"],
      ["Klaster IV Pendidikan, Pemanfaatan Waktu Luang dan Kegiatan Budaya", 110, 80],
      ["Total Nilai", 1000, 80],
    ];
    const details = [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, 20],
      [19, "Sekolah Ramah Anak", 51, 40],
      [20, "Pusat Kreativitas Anak", 35, 30],
    ];
    const report = checked(sheet(name, clusters), sheet("Klaster IV", details));
    expect([report.claimed, yearsIn(report)]).toEqual([90, null]);
  },
);
