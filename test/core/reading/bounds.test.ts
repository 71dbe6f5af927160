/** What bounds the work on large sheets, each bound from both sides. */
import { readEntries } from "../../../src/core/reading/read";
import { kla } from "../../instrument";
import { checked, sheet, workbook } from "../grid";
import type { Grid } from "../grid";

describe("a long list", () => {
  const headed = ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"];
  const list = (others: number): Grid => [
    headed,
    ...Array.from({ length: 2_600 }, (_, at): Grid[number] =>
      at < others ? [at + 1, `Kegiatan rutin ${at + 1}`, null, 5] : [18, "Wajib Belajar 12 Tahun", 24, 20],
    ),
  ];
  const tables = (others: number): number => readEntries(workbook(sheet("Daftar", list(others))), kla()).tables.length;

  test("is read where enough of its first 1,000 rows are the instrument's", () => {
    expect(tables(800)).toBe(1);
  });

  test("is left out where they are other things, whatever comes below", () => {
    expect(tables(900)).toBe(0);
  });
});

describe("cards below each other", () => {
  const card = (name: string, most: number, score: number): Grid => [
    ["Indikator", name],
    ["Nilai Maks", most],
    ["Nilai Mandiri", score],
    [],
  ];
  const claimedWith = (rows: number): number | null => {
    const first = [...card("18. Wajib Belajar 12 Tahun", 24, 20), ...card("19. Sekolah Ramah Anak", 51, 40)];
    const gap = Array.from({ length: rows - first.length }, (): Grid[number] => []);
    return checked(sheet("Kartu", [...first, ...gap, ...card("20. Pusat Kreativitas Anak", 35, 30)])).claimed;
  };

  test("are read as far as row 5,000", () => {
    expect(claimedWith(4_990)).toBe(90);
  });

  test("are not looked for further down", () => {
    expect(claimedWith(5_000)).toBe(60);
  });
});
