/** Kinds of sheets that once were read wrongly: each is a law, with an example on either side of it. */
import { isFault } from "../../../src/core/fault";
import { check } from "../../../src/core/report/report";
import type { Report } from "../../../src/core/report/report";
import { countText } from "../../../src/core/wording/reading";
import { claimedText } from "../../../src/core/wording/score";
import type { CellValue, Sheet } from "../../../src/core/workbook";
import { kla } from "../../instrument";
import { checked, sheet, workbook } from "../grid";

const names = ["Wajib Belajar 12 Tahun", "Sekolah Ramah Anak", "Pusat Kreativitas Anak"];
const maxima = [24, 51, 35];
const errors = ({ findings }: Report): string[] =>
  findings.filter(({ level }) => level === "error").map(({ rule }) => rule);

function rows(scores: readonly number[], more: (at: number) => CellValue[] = () => []): CellValue[][] {
  return names.map((name, at) => [18 + at, name, maxima[at] ?? null, scores[at] ?? null, ...more(at)]);
}

test("what the score lacks to the maximum is no rival of the score", () => {
  const scores = [20, 40, 30];
  const gap = (at: number): CellValue[] => [(maxima[at] ?? 0) - (scores[at] ?? 0)];
  const report = checked(sheet("Rekap", [["No", "Indikator", "Maks", "Nilai", "Selisih"], ...rows(scores, gap)]));
  expect(report.claimed).toBe(90);
  expect(report.doubt.is).not.toBe("doubtful");
});

test("another column of numbers under the maxima leaves a doubt", () => {
  const report = checked(
    sheet("Rekap", [["No", "Indikator", "Maks", "Nilai", "Skor"], ...rows([20, 40, 30], (at) => [15 + at])]),
  );
  expect(report.doubt.is).toBe("doubtful");
});

describe("sheets with the same indicators", () => {
  const all = kla().clusters.flatMap(({ indicators }) => indicators);
  const whole = (name: string, title: string, share: number): Sheet =>
    sheet(name, [
      [title],
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      ...all.map(({ number, name: own, max }) => [number, own.id, max, Math.round(max * share)]),
    ]);

  test("named after places are several cities', whatever years they are of", () => {
    const cities = [whole("Kab. Arunika", "KLA 2024", 0.5), whole("Kota Candra", "KLA 2025", 0.75)];
    expect(faultOf(() => check(workbook(...cities), kla()))).toContain("Kab. Arunika");
  });

  test("named after years are one city's, and the latest counts", () => {
    const report = check(workbook(whole("2024", "KLA 2024", 0.5), whole("2025", "KLA 2025", 0.75)), kla());
    expect(report.versions.filter(({ counts }) => counts).map(({ sheet: name }) => name)).toEqual(["2025"]);
  });
});

function faultOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (isFault(error)) return error.message;
    throw error;
  }
  return "";
}

test("an office's part has no 1,000 to be measured by, and lacks no indicator of others", () => {
  const part = sheet("Evaluasi", [
    ["Dinas Pendidikan"],
    ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
    [null, "Klaster IV Pendidikan", 110, 20],
    [18, "Wajib Belajar 12 Tahun", 24, 20],
    [null, "Jumlah", 110, 20],
  ]);
  const report = checked(part);
  expect(report.scope.indicators.map(({ number }) => number)).toEqual([18]);
  expect(errors(report)).not.toContain("indicator-missing");
  expect(errors(report)).not.toContain("maximum-differs");
});

describe("below a table and a blank row", () => {
  const table = [["No", "Indikator", "Nilai Maks", "Nilai Mandiri"], ...rows([20, 40, 30])];

  test("another table is told among what was not read", () => {
    const schools = [
      ["No", "Nama Sekolah", "Siswa L", "Siswa P"],
      [1, "SDN Mawar", 95, 163],
      [2, "SDN Melati", 93, 118],
    ];
    const report = checked(sheet("Rekap", [...table, [], ...schools]));
    expect(errors(report)).not.toContain("indicator-unknown");
    expect(report.unread.map(({ row }) => row)).toEqual(expect.arrayContaining([6, 7]));
  });

  test("a row that could be an indicator with a lost name is an error all the same", () => {
    expect(errors(checked(sheet("Rekap", [...table, [], [null, "Taman Baca Keliling", 36, 30]])))).toContain(
      "indicator-unknown",
    );
  });

  test("right below without a blank row it is an error", () => {
    expect(errors(checked(sheet("Rekap", [...table, [null, "Taman Baca Keliling", null, 30]])))).toContain(
      "indicator-unknown",
    );
  });
});

test("a turned table is read though titles and signatures lie beside it", () => {
  const turned = sheet("Evaluasi", [
    ["EVALUASI MANDIRI KLA"],
    [],
    ["No", ...[18, 19, 20]],
    ["Indikator", ...names],
    ["Nilai Maks", ...maxima],
    ["Nilai Mandiri", 20, 40, 30],
    [],
    ["Arunika, 22 Januari 2025"],
    ["Mengetahui,"],
    ["Kepala Dinas"],
    ["Drs. Contoh Nama"],
    ["NIP. 19680101"],
  ]);
  const report = checked(turned);
  expect(report.claimed).toBe(90);
  expect(report.indicators.find(({ indicator }) => indicator.number === 19)?.at).toMatchObject({ column: 2 });
});

test("forms that each hold one part add up to their indicator", () => {
  const form = (code: string, name: string, max: number, score: number): CellValue[][] => [
    ["Indikator", `${code}. ${name}`],
    ["Nilai Maks", max],
    ["Nilai Mandiri", score],
    [],
  ];
  const parts =
    kla()
      .clusters.flatMap(({ indicators }) => indicators)
      .find(({ number }) => number === 21)?.parts ?? [];
  const report = checked(
    sheet(
      "Formulir",
      parts.flatMap(({ code, name, max }, at) => form(code, name.id, max, 5 + at)),
    ),
  );
  expect(report.claimed).toBe(18);
});

test("a question that begins anew is the part's that its own row names, though rows of the part before are missing", () => {
  const indicators = kla().clusters.flatMap((cluster) => cluster.indicators);
  const [a, b] = indicators.find(({ number }) => number === 21)?.parts ?? [];
  if (!a || !b) throw new Error("Indicator 21 has parts.");
  const row = (part: typeof a, code: string): CellValue[] => {
    const max = part.questions.find((question) => question.code === code)?.max ?? null;
    return ["Klaster V", `${part.code}. ${part.name.id}`, `Pertanyaan ${code}. Apakah tersedia layanan?`, max, 1];
  };
  const headings = ["Klaster", "Indikator", "Pertanyaan", "Nilai Maks", "Nilai Mandiri"];
  const report = checked(sheet("OPD 6", [headings, row(a, "1a"), row(a, "2"), row(b, "1")]));
  expect(report.entries.map(({ part }) => part?.code)).toEqual(["21A", "21A", "21B"]);
});

test("small points without any heading that number nothing are scores where one of them is a fraction, else a doubt", () => {
  const questions = kla().clusters.flatMap(({ id, indicators }) =>
    indicators.flatMap((indicator) =>
      (indicator.questions ?? []).map((question): [string, string, string, number] => [
        id,
        `Indikator ${indicator.number} ${indicator.name.id}`,
        question.code,
        question.max,
      ]),
    ),
  );
  const rowsOf = (scoreOf: (max: number) => number): CellValue[][] =>
    questions.map(([cluster, name, code, max]) => [cluster, name, code, max, scoreOf(max), "SK 5.pdf"]);
  const report = checked(
    sheet(
      "Evaluasi",
      rowsOf((max) => (max > 5 ? max - 0.5 : max)),
    ),
  );
  expect(report.tables[0]?.columns.get("score")).toBe(4);
  const whole = checked(
    sheet(
      "Evaluasi",
      rowsOf((max) => Math.max(1, Math.floor(max))),
    ),
  );
  expect([whole.doubt.is, whole.tables[0]?.columns.get("score")]).toEqual(["doubtful", undefined]);
});

test("the total of an office that has parts of indicators is what these can bring", () => {
  const parted = (maximum: number): Report =>
    checked(
      sheet("Dinsos", [
        ["Kode", "Indikator", "Maks", "Skor", "PIC"],
        ["10", "Standardisasi Lembaga Pengasuhan Alternatif", 27, 21.5, "Dinsos"],
        ["21B", "Pelayanan Bagi Anak Korban Kekerasan dan Eksploitasi", 17, 11.5, "Dinsos"],
        ["23B", "Pelayanan Bagi Anak dengan Perilaku Sosial Menyimpang (PSM)", 4, 2.5, "Dinsos"],
        [null, "Jumlah", maximum, 35.5],
      ]),
    );
  expect(parted(48).findings.filter(({ rule }) => rule === "indicator-weak")).toEqual([]);
  expect(errors(parted(48))).toEqual([]);
  expect(errors(parted(49))).toEqual(["maximum-differs"]);
});

describe("what is said of a workbook that yields no score", () => {
  const older: [number, string][] = [
    [9, "Tersedia fasilitas informasi layak anak"],
    [13, "Tersedia lembaga kesejahteraan sosial anak"],
    [14, "Angka kematian bayi"],
    [15, "Prevalensi kekurangan gizi pada balita"],
    [16, "Persentase air susu ibu (ASI) eksklusif"],
    [17, "Jumlah pojok ASI"],
    [18, "Persentase imunisasi dasar lengkap"],
    [22, "Tersedia kawasan tanpa rokok"],
    [25, "Persentase sekolah ramah anak"],
  ];

  test("the older list has points, only none of this instrument's, and no doubts of rows", () => {
    const list = older.map(([number, name], at) => [number, name, 30 + at, 20 + at]);
    const report = checked(sheet("Evaluasi", [["No", "Indikator", "Skor Maks", "Nilai"], ...list]));
    expect(report.older).not.toBeNull();
    expect(claimedText(report, "id")).toMatch(/karena isian ini memakai 31 indikator yang lama/);
    expect(countText(report, "id")).toBe("0 baris terbaca.");
    expect(report.doubt.reasons).toEqual([]);
  });

  test("names without numbers in cells of their own are told apart from another file", () => {
    const refusal = (grid: CellValue[][]): string => {
      try {
        return String(checked(sheet("Table 1", grid)).claimed);
      } catch (error) {
        return isFault(error) ? error.text.id : "";
      }
    };
    const all = kla().clusters.flatMap(({ indicators }) => indicators);
    const glued = all.map(({ number, name, max }) => [`${number}${name.id}`, `${max},00 20,00`]);
    const of = (count: number): CellValue[][] => [["NoIndikator", "MaksNilai"], ...glued.slice(0, count)];
    expect(refusal(of(10))).toMatch(/10 dari 11 baris memuat nama indikator/);
    expect(refusal(of(9))).toMatch(/dicari baris judul/);
    expect(refusal([...of(10), ...Array.from({ length: 5 }, (_, at) => [`Mawar ${at}`])])).toMatch(
      /dicari baris judul/,
    );
  });
});

test("one reason that holds for several tables is said once", () => {
  const page = (name: string, score: number): CellValue[][] => [[18, name, 24, score]];
  const headed = ["No", "Indikator", "Nilai Maks", "Nilai"];
  const report = checked(sheet("A", [headed, ...page("Wajib Belajar", 30)]), sheet("B", [headed, [19, "SRA", 51, 60]]));
  expect(report.doubt.reasons.length).toBe(new Set(report.doubt.reasons.map(({ id }) => id)).size);
  expect(report.doubt.reasons.length).toBeGreaterThan(0);
});
