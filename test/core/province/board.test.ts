/** What the board keeps of many cities, and the note that goes back to one. */
import { boardOf } from "../../../src/core/province/board";
import { cityReportOf } from "../../../src/core/province/cityReport";
import { noteTo } from "../../../src/core/province/note";
import { sampleOf } from "../../../src/core/province/sample";
import { commonTexts } from "../../../src/core/province/common";
import { provilaTexts } from "../../../src/core/province/wording";
import { kla } from "../../instrument";
import { checked, sheet } from "../grid";
import { city, locked } from "./outcomes";

const ofIndicator = (code: string, claimed: number, low: number) => ({
  code,
  claimed,
  supported: { low, high: claimed },
});

test("an indicator is weak where less than the instrument's mark of its maximum is supported", () => {
  const mark = kla().weakBelow.share * 24;
  const cities = [
    city({ city: "A", indicators: [ofIndicator("18", 24, mark), ofIndicator("19", 51, 51)] }),
    city({ city: "B", indicators: [ofIndicator("18", 20, mark - 0.01), ofIndicator("19", 40, 10)] }),
    city({ city: "C", indicators: [ofIndicator("18", 24, 0)] }),
  ];
  expect(boardOf(cities, kla(), 1).weak.map(({ code, cities: of, weak, lost }) => ({ code, of, weak, lost }))).toEqual([
    { code: "18", of: 3, weak: 2, lost: Math.round((68 - 2 * mark + 0.01) * 100) / 100 },
    { code: "19", of: 2, weak: 1, lost: 30 },
  ]);
});

test("kinds of evidence are added up over the cities, those of the most points first", () => {
  const one = { need: "matrix", questions: 2, points: 5.5 } as const;
  const cities = [
    city({ city: "A", missing: [one, { need: "photo", questions: 1, points: 9 }] }),
    city({ city: "B", missing: [one] }),
  ];
  const found = boardOf(cities, kla(), 1).missing.map(({ need, cities: of, questions, points }) => [
    need,
    of,
    questions,
    points,
  ]);
  expect(found).toEqual([
    ["matrix", 2, 4, 11],
    ["photo", 1, 1, 9],
  ]);
});

test("names a city that two files are of, and counts it once", () => {
  const board = boardOf(
    [city({ city: "Kota A" }), { ...city({ city: "Kota A" }), file: "b.xlsx" }, locked("c.xlsx")],
    kla(),
    1,
  );
  expect(board.counts).toEqual({ cities: 1, nameless: 1, read: 2, any: 2, madya: 2 });
  expect(provilaTexts(board).map(({ id }) => id)).toContain(
    'Kota A disebut 2 kali: "Kota A.xlsx", "b.xlsx"; pakai satu saja yang berlaku.',
  );
});

test("a file that cannot be read is a city only where its name tells which", () => {
  const told = (...files: Parameters<typeof boardOf>[0]) => {
    const board = boardOf([city({ city: "Kota A" }), ...files], kla(), 1);
    return [board.counts.cities, provilaTexts(board).filter(({ id }) => id.includes("tidak dihitung")).length];
  };
  expect(told({ ...locked("x/Kota B.xlsx"), city: "Kota B" })).toEqual([2, 0]);
  expect(told({ ...locked("salinan lama.xlsx"), city: null })).toEqual([1, 1]);
  expect(told({ ...city({ city: null }), file: "rekap.xlsx" })).toEqual([2, 0]);
});

test.each([
  [1, 1, false],
  [1, 2, false],
  [2, 2, true],
  [1, 3, false],
  [2, 3, true],
  [2, 4, true],
  [2, 5, false],
  [3, 6, true],
  [3, 7, false],
])("what %d of %d cities share is named where it is more than one and half of them: %p", (weak, all, isNamed) => {
  const cities = Array.from({ length: all }, (_, at) =>
    city({
      city: `Kota ${at}`,
      indicators: [ofIndicator("18", 24, at < weak ? 0 : 24)],
      missing: at < weak ? [{ need: "photo", questions: 1, points: 2 }] : [],
    }),
  );
  const told = commonTexts(boardOf(cities, kla(), 1)).flatMap(({ items }) => items.map(({ id }) => id));
  expect(told.some((text) => text.includes(`lemah di ${weak} dari ${all}`))).toBe(isNamed);
  expect(told.some((text) => text.includes(`di ${weak} dari ${all} kabupaten/kota`))).toBe(isNamed);
});

test("each question of the rehearsal says what it is about, and whether that is certain", () => {
  const [rehearsal] = commonTexts(boardOf([city({ city: "A" })], kla(), 1)).slice(-1);
  const items = rehearsal?.items.map(({ id }) => id) ?? [];
  expect(items).toHaveLength(30);
  expect(items.filter((text) => !/^\d+[A-Z]?(\.\w+)? \S.{5,}$/.test(text))).toEqual([]);
  expect(items.some((text) => text.endsWith("(bunyinya belum pasti)"))).toBe(true);
  expect(items.some((text) => !text.endsWith("(bunyinya belum pasti)"))).toBe(true);
});

test("the rehearsal is the same for the same seed, of the size asked for, and by points", () => {
  expect(sampleOf(kla(), 7)).toEqual(sampleOf(kla(), 7));
  expect(sampleOf(kla(), 7)).not.toEqual(sampleOf(kla(), 8));
  expect(sampleOf(kla(), 7)).toHaveLength(30);
  expect(sampleOf(kla(), 7, 5)).toHaveLength(5);
  const drawn = Array.from({ length: 300 }, (_, seed) => sampleOf(kla(), seed)).flat();
  const times = (code: string) => drawn.filter((one) => one.code === code).length;
  expect(times("1.1")).toBeGreaterThan(4 * times("1.2a"));
});

const bad = [
  ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
  [18, "Wajib Belajar 12 Tahun", 24, 20, ""],
  [19, "Sekolah Ramah Anak", 51, 60, "SK Bupati No 5 Tahun 2025"],
];

describe("the note to a city", () => {
  const read = cityReportOf(
    checked(sheet("Rekap", bad)),
    "Kota Batu.xlsx",
    { file: "Kota Batu.xlsx", sheet: null },
    false,
  );

  test("says whose it is, both scores, and what to do first with its cell", () => {
    const note = noteTo(read, "id");
    expect(note).toMatch(/^\*Pemeriksaan KLA: Kota Batu\*\nKota Batu\.xlsx\n/);
    expect(note).toContain("Klaim: 71 dari 75\n");
    expect(note).toContain("Yang perlu dikerjakan lebih dulu:\n1. Rekap!");
    expect(note).toContain("bukan predikat");
  });

  test("stays below WhatsApp's bound, and ends with a whole line", () => {
    const message = { id: `${"a".repeat(390)}.`, en: "b" };
    const first = Array.from({ length: 40 }, () => ({ cell: "A1", points: 1, stake: "risk" as const, message }));
    const note = noteTo({ ...read, first }, "id");
    expect(note.length).toBeLessThanOrEqual(4000);
    expect(note.length).toBeGreaterThan(3500);
    expect(note.endsWith("a.")).toBe(true);
  });

  test("keeps a text of the workbook on its line", () => {
    const message = { id: "Satu\n\n*Dua*\r\ntiga", en: "x" };
    const note = noteTo({ ...read, first: [{ cell: "A1", points: 0, stake: "risk", message }] }, "id");
    expect(note).toContain("1. A1: Satu *Dua* tiga");
  });

  test("gives the reason where the file could not be read", () => {
    expect(noteTo(locked("e.xlsx"), "en")).toBe('*KLA check: e.xlsx*\ne.xlsx\n\nThe file "e.xlsx" is protected.');
  });
});
