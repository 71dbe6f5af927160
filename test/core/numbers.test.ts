/** What people type into number cells, and what it is read as. */
import { ofMaximum, readAmount, toNumber } from "../../src/core/numbers";
import { roundOff } from "../../src/core/rounding";
import type { CellValue } from "../../src/core/workbook";

/** The number, what else it could be, and the percent sign; the kind when it is no number. */
function read(cell: CellValue, max: number | null = null): unknown {
  const amount = readAmount(cell, max);
  if (amount.kind !== "number") return amount.kind;
  const { value, otherwise, percent } = amount;
  return [value, ...(otherwise === null ? [] : [{ or: otherwise }]), ...(percent ? ["%"] : [])];
}

describe("a number", () => {
  test.each([0, 12, 12.5, -3, 597.928, 1e6])("%d that Excel holds as a number is itself, and no text", (value) => {
    expect(readAmount(value)).toEqual({ kind: "number", value, text: null, percent: false, otherwise: null, of: null });
  });

  test("typed as text remembers how it was typed, without the spaces around it", () => {
    expect(readAmount(" 600,36 ")).toMatchObject({ value: 600.36, text: "600,36" });
  });

  test.each([
    ["600,36", 600.36],
    ["0,66", 0.66],
    [".5", 0.5],
    [",25", 0.25],
    ["-,5", -0.5],
    ["1.234,5", 1234.5],
    ["1.234.567", 1234567],
    ["1.234.567,89", 1234567.89],
    ["Rp 5.000.000", 5000000],
    ["Rp. 5.000.000", 5000000],
  ])("%s is Indonesian for %d", (text, value) => {
    expect(read(text)).toEqual([value]);
  });

  test.each([
    ["146.00", 146],
    ["0.423", 0.423],
    ["95.5", 95.5],
    ["1,234.5", 1234.5],
    ["1,234,567", 1234567],
  ])("%s is English for %d", (text, value) => {
    expect(read(text)).toEqual([value]);
  });

  test.each([
    ["12", 12],
    ["  12\u00a0", 12],
    ["12\u202f.\u20090", 12],
    ["1 000", 1000],
    ["12.", 12],
    ["12,", 12],
    ["+5", 5],
    ["0", 0],
    ["0,000", 0],
  ])("%j is %d in either language", (text, value) => {
    expect(read(text)).toEqual([value]);
  });

  test.each([
    ["-12,5", -12.5],
    ["- 3", -3],
    ["(12,5)", -12.5],
  ])("%s is negative", (text, value) => {
    expect(read(text)).toEqual([value]);
  });

  test.each([
    ["12 poin", 12],
    ["12 orang", 12],
    ["38.57hari", 38.57],
    ["Nilai: 12,5", 12.5],
    ["EM 46,5", 46.5],
  ])("%s keeps its number without its words", (text, value) => {
    expect(read(text)).toEqual([value]);
  });
});

describe("a number that can mean two", () => {
  test.each([
    ["597.928", 597928, 597.928],
    ["1.234", 1234, 1.234],
    ["597,928", 597.928, 597928],
    ["1,234", 1.234, 1234],
  ])("%s is read the Indonesian way, as %d, and keeps the doubt of %d", (text, value, or) => {
    expect(read(text)).toEqual([value, { or }]);
  });

  test.each([
    ["597.928", 1000, 597.928, 597928],
    ["597,928", 1000, 597.928, 597928],
    ["597.928", 100_000, 597.928, 597928],
    ["1.234", 100_000, 1234, 1.234],
    ["1.000", 1000, 1000, 1],
  ])("%s of at most %d is %d, not %d", (text, max, value, or) => {
    expect(read(text, max)).toEqual([value, { or }]);
  });

  test("stays Indonesian where the maximum allows neither", () => {
    expect(read("597.928", 500)).toEqual([597928, { or: 597.928 }]);
  });

  test("is settled by the maximum that stands beside it, before the one that is known", () => {
    expect(read("1.234 / 5000", 100)).toEqual([1234, { or: 1.234 }]);
    expect(read("1.234 / 100", 5000)).toEqual([1.234, { or: 1234 }]);
  });
});

describe("a percentage", () => {
  test.each([
    ["85 %", 85],
    ["85%", 85],
    ["66.7%", 66.7],
    ["66,7 %", 66.7],
    ["85 persen", 85],
    ["120 %", 120],
  ])("%s is what stands before the sign", (text, value) => {
    expect(read(text)).toEqual([value, "%"]);
  });
});

describe("a score that names its maximum", () => {
  test.each([
    ["PM 95.00 / 100.00", 95, 100],
    ["95/100", 95, 100],
    ["95,5 dari 100", 95.5, 100],
    ["EM 46,5/115", 46.5, 115],
    ["EM: 70,88 (maks 96)", 70.88, 96],
    ["Skor 12,5 dari 15", 12.5, 15],
    ["12,5 (bobot 15)", 12.5, 15],
    ["Nilai EM: 12,5 (skor maks. 15)", 12.5, 15],
    ["9,50 [max: 15 poin]", 9.5, 15],
    ["Skor mandiri = 9,5 (nilai maksimal 15)", 9.5, 15],
  ])("%s is %d of %d", (text, value, of) => {
    expect(read(text)).toEqual([value]);
    expect(ofMaximum(text)).toBe(of);
  });

  test.each<CellValue>(["95", 95, "dua", null])("%j names none", (cell) => {
    expect(ofMaximum(cell)).toBeNull();
  });
});

describe("no number", () => {
  test.each([null, "", "   ", "\u00a0", "\u200b"])("%j is blank", (cell) => {
    expect(read(cell)).toBe("blank");
  });

  test.each(["-", " - ", "–", "...", "n/a", "N/A", "NULL", "Belum Diisi", "belum ada", "menyusul", "proses", "kosong"])(
    "%j stands for nothing yet",
    (text) => {
      expect(read(text)).toBe("placeholder");
    },
  );

  test.each(["Y/T", "Ya/Tidak", "Ada / Tidak", "A/B/C/D"])("%s is a choice that nobody has made", (text) => {
    expect(read(text)).toBe("placeholder");
  });

  test.each<CellValue>(["Ada", "ada", "YA", "Sudah", "v", "√", true])("%j is yes", (cell) => {
    expect(read(cell)).toBe("yes");
  });

  test.each<CellValue>(["Tidak", "tidak ada", "TDK", "Tidak  Ada", "no", false])("%j is no", (cell) => {
    expect(read(cell)).toBe("no");
  });

  test.each(["#REF!", "#DIV/0!", "#N/A", "#NAME?"])("%s is Excel's error", (cell) => {
    expect(readAmount(cell)).toEqual({ kind: "error", text: cell });
  });

  test.each(["dua anak", "2a", "12-15", "1.2.3", "12;5", "/ 100", "SK 12 Tahun 2024", "#12"])("%s is text", (text) => {
    expect(read(text)).toBe("text");
    expect(toNumber(readAmount(text))).toBeNull();
  });
});

test("what binary fractions leave behind is rounded away, and six decimals stay", () => {
  expect(roundOff(0.1 + 0.2)).toBe(0.3);
  expect(roundOff(1.234567)).toBe(1.234567);
});

test.each([
  ["20/24 (83%)", 20],
  ["20/24 (60%)", null],
  // A whole percent is rounded by half of one; more is another number's.
  ["10,5/100 (10%)", 10.5],
  ["10,6/100 (10%)", null],
])("%s, whose share is its own or another's, is %p", (text, value) => {
  expect(toNumber(readAmount(text))).toBe(value);
});

describe("what stands beside a number", () => {
  test.each([
    ["23**", 23],
    ["28,25 *)", 28.25],
    ["9,25*", 9.25],
    ["41,5²", 41.5],
    ["68 (enam puluh delapan)", 68],
    ["28,25 (Dua Puluh Delapan koma dua lima)", 28.25],
    ["28,05 (dua puluh delapan koma nol lima)", 28.05],
    ["19 (sembilan belas)", 19],
    ["105,5 (seratus lima koma lima)", 105.5],
    ["1.250 (seribu dua ratus lima puluh)", 1250],
    ["dua belas", 12],
    ["Tujuhpuluh lima koma dua lima poin", 75.25],
    ["sembilan setengah", 9.5],
    ["Sepuluh (10)", 10],
    ["77,5 (sesuai hitungan tim)", 77.5],
    ["12.25 (hasil rapat, final)", 12.25],
    ["9 (revisi)", 9],
    ["14 poin (sudah cek)", 14],
    ["= 12,5", 12.5],
    ["=8", 8],
    ["= 30 poin", 30],
    ["20/24 (sesuai rekap)", 20],
    ["6,5 (dihitung ulang oleh tim kami)", 6.5],
    ["'61,26", 61.26],
    ["’20,1", 20.1],
    ["` 8.5", 8.5],
    ["58,89;", 58.89],
    ["29 ;", 29],
    ["17.5:", 17.5],
    ["'12;", 12],
    ["48,55 (50,6%)", 48.55],
    ["4 (11.1 %)", 4],
    ["27(100%)", 27],
    ["13,5 [90 persen]", 13.5],
    ["80,2% (36,1)", 36.1],
    ["20 poin (83%)", 20],
    ["20/24 (83,3%)", 20],
    ["7,75 (naik dr 4,75)", 7.75],
    ["7,75 (naik dari 4,75 poin)", 7.75],
    ["3 (turun dari 5)", 3],
    ["12 (semula 10)", 12],
    ["12 (tahun lalu: 10)", 12],
    ["12 (sebelumnya = 10,5)", 12],
    ["12 (nilai tahun lalu 15)", 12],
    ["9.5 (up from 8)", 9.5],
    ["9,5 (naik 2)", 9.5],
    ["9 (dulu 12)", 9],
    ["41½", 41.5],
    ["¾", 0.75],
    ["33 ⅓", 33.33],
    ["12 1/2", 12.5],
    ["12½ poin", 12.5],
    ["12,50,-", 12.5],
    ["16,-", 16],
    ["Rp 12.50,-", 12.5],
    ["20,5,=", 20.5],
    ["12,5pt", 12.5],
    ["12,5p", 12.5],
    ["12,5 pts.", 12.5],
    ["12,5 dr 15", 12.5],
    ["12,5 dr. maks. 15", 12.5],
    ["12,5 dari nilai maksimal 15", 12.5],
    [": 4", 4],
    ["→ 12,5", 12.5],
    ["-> 12,5", 12.5],
    ["✓ 12,5", 12.5],
    ["12,5 ✔", 12.5],
    ["12,5!", 12.5],
    ["*12,5*", 12.5],
    ["_12,5_", 12.5],
    ['"12,5"', 12.5],
    ["“12,5”", 12.5],
    ["１２，５", 12.5],
    ["12\u00ad,5", 12.5],
    ["\u202a12,5\u202c", 12.5],
    ["12 koma 5", 12.5],
    ["12koma25", 12.25],
    ["sekitar 12,5", 12.5],
    ["kurang lebih 12", 12],
    ["12,5 1)", 12.5],
    ["12,5 (a)", 12.5],
    ["31,63 + 27,68 + 19,77 = 79,08", 79.08],
    ["10+2,5=12,5", 12.5],
    ["15 - 2,5 = 12,5", 12.5],
    ["5 x 2,5 = 12,5", 12.5],
    ["25 : 2 = 12,5", 12.5],
    ["10 + 2,5 = 12,5 poin", 12.5],
    // Each of three numbers and the result may be rounded by half a hundredth.
    ["3,33 + 3,33 + 3,33 = 10,01", 10.01],
  ])("%s is %d", (text, value) => {
    expect(readAmount(text)).toMatchObject({ kind: "number", value, text, otherwise: null });
  });

  test.each([
    "68 (enam puluh tujuh)",
    "68 (enam)",
    "68 (belum final)",
    "80 (batal)",
    "80 (target)",
    "80 (nilai tahun lalu)",
    "80 (Provinsi)",
    "80 (tidak valid)",
    "80 (seharusnya lebih)",
    "68 (enm puluh delapan)",
    "12 (dari 15)",
    "12 (maks 3 hari)",
    "12 (minimal 15)",
    "12 (bobot 15 %)",
    "EM: 12; VA: 10 (maks 15)",
    "(maks 96)",
    "Indikator 4 (maks 15)",
    "9 (kata ini dan itu sampai banyak sekali)",
    "= 10 + 2,5",
    "10+2 = 13",
    "3,33 + 3,33 + 3,33 = 10,02",
    "10 + dua = 12",
    "1 + 1 = 2 = 2",
    "12 5",
    "1 2",
    "12'5",
    "12 3/2",
    "12,5?",
    "12,5 atau 13",
    "12 - 13",
    "1O",
    "l2,5",
    "12,5-",
    "12·5",
    "[12,5]",
    "= A1",
    "Indikator (3)",
    "** 23",
    "23 * 2",
    "(dua)",
    "5 (lima puluh ratus)",
    "''12",
    "'2a",
    "12; 13;",
    "20/24 (60%)",
    "7,75 (naik dari 9)",
    "7,75 (turun dari 4)",
    "7,75 (naik menjadi 9)",
    "7,75 (naik ke 9)",
    "7,75 (target 9)",
    "7,75 (+5%)",
    "7,75 (dari 4,75)",
    "7,75 (VA 6)",
    "7,75 (tahun 2024)",
  ])("%s is text", (text) => {
    expect(readAmount(text)).toEqual({ kind: "text", text });
  });
});
