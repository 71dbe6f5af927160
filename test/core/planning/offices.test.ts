/** Tests what each office is asked for: its questions, their points, what is there and what to send. */
import { assess } from "../../../src/core/evidence/assess";
import { looseCell } from "../../../src/core/evidence/citations/cells";
import { termsOf } from "../../../src/core/evidence/terms";
import { foundText } from "../../../src/core/planning/offices/send";
import { officeNamed } from "../../../src/core/planning/offices/named";
import { officesOf } from "../../../src/core/planning/offices/offices";
import type { OfficeTasks } from "../../../src/core/planning/offices/offices";
import type { Report } from "../../../src/core/report/report";
import { officesIntro } from "../../../src/core/wording/offices";
import { riskOf } from "../../../src/core/wording/risk";
import { isFault } from "../../../src/core/fault";
import { toA1 } from "../../../src/core/workbook";
import { kla } from "../../instrument";
import { checked, sheet } from "../grid";
import type { Grid } from "../grid";

const heading = ["Indikator", "Pertanyaan", "Nilai Maks", "Nilai Mandiri", "Data Dukung", "OPD"];
const link = "https://drive.google.com/file/d/1abc/view";
const smoke = "Kawasan Tanpa Rokok (KTR) dan Larangan Iklan, Promosi, dan Sponsor (IPS) Rokok";

function report(...rows: Grid): Report {
  return checked(sheet("Rekap", [heading, ...rows]));
}

function tasks(name: string, of: Report): OfficeTasks {
  return officeNamed(name, officesOf(of), of);
}

const rows: Grid = [
  ["Penguatan Kapasitas Lembaga Konsultasi", "8.2", 8, 6, "ada", "Dinkes; DP3A"],
  ["Penguatan Kapasitas Lembaga Konsultasi", "8.4", 5, 5, "Foto", "Dinas Kesehatan"],
  ["Penguatan Kapasitas Lembaga Konsultasi", "8.3", 5, 5, link, "Dinkes"],
  ["Persalinan di Fasilitas Kesehatan", "12.1", 10, 0, null, "Dinkes"],
  ["Persalinan di Fasilitas Kesehatan", "12.2", 8, null, null, "Dinsos"],
];

test("lists for an office what it has not documented, the most points first, each with its cell", () => {
  const { name, points, documented, of, hasSent, items } = tasks("Dinkes", report(...rows));
  expect({ name, points, documented, of, hasSent }).toEqual({
    ...{ name: "Dinkes", points: 11, documented: 1, of: 4, hasSent: true },
  });
  expect(items.map((item) => [item.question, item.points, item.state, toA1(item.at.row, item.at.column)])).toEqual([
    ["8.2", 6, "undocumented", "E2"],
    ["8.4", 5, "doubtful", "E3"],
  ]);
});

test("says what is there and what to send, from what the question asks for", () => {
  const [first, second] = tasks("Dinas Kesehatan", report(...rows)).items;
  expect(first?.found.id).toBe('baru "ada"');
  expect(first?.send.id).toMatch(/^Kirim .*(matriks|dokumen)/);
  expect(second?.found.id).toBe('baru "Foto"');
  expect(second?.send.id).toMatch(/^Sebut .*tanggal.* tempat; kirim juga matriks/);
});

test("says that points of shared questions do not add up, only where some are shared", () => {
  const told = (...given: Grid) =>
    officesIntro(officesOf(report(...given))).filter(({ id }) => /bersama/.test(id)).length;
  expect(told(...rows)).toBe(1);
  expect(told(...rows.slice(1))).toBe(0);
  expect(told(["Persalinan di Fasilitas Kesehatan", "12.1", 10, 0, null, "Dinkes; Dinsos"])).toBe(0);
});

test("names a shared item as shared, with whom, in the lists of both", () => {
  const all = report(...rows);
  expect(tasks("Dinkes", all).items[0]?.sharedWith).toEqual(["DP3AP2KB"]);
  expect(tasks("DP3A", all).items.map(({ question, sharedWith }) => [question, sharedWith])).toEqual([
    ["8.2", ["Dinkes"]],
  ]);
  expect(tasks("DP3AP2KB", all).points).toBe(6);
});

test("asks for what is not filled in, and not for what is answered with 0", () => {
  const [item] = tasks("Dinsos", report(...rows)).items;
  expect(item).toMatchObject({ question: "12.2", points: 0, found: { id: "belum diisi" } });
});

test("counts an office as having sent once it has cited more than a promise", () => {
  const { sent, offices } = officesOf(
    report(
      ["Persalinan di Fasilitas Kesehatan", "12.1", 10, 5, "menyusul", "Dinkes"],
      ["Wajib Belajar 12 Tahun", "18.1", 5, 5, link, "Disdikbud"],
      ["Wajib Belajar 12 Tahun", "18.2", 5, 5, "Puspaga", "Kemenag"],
    ),
  );
  expect([sent, offices.length]).toEqual([2, 3]);
});

test("all items together lose what the report says is at risk", () => {
  const all = report(...rows, [smoke, "17.1", 5, 4.37, "proses", "Dinkes"], [smoke, "17.2", 5, 3.333, "-", "DLH"]);
  const items = new Map(
    officesOf(all).offices.flatMap(({ items: own }) => own.map((item) => [item.question, item.points ?? 0] as const)),
  );
  const sum = [...items.values()].reduce((total, points) => total + points, 0);
  expect(sum).toBeLessThanOrEqual(riskOf(all).points);
  expect(riskOf(all).points - sum).toBeLessThan(0.01);
});

test("a row that names nobody belongs to the office of its indicator", () => {
  const all = checked(
    sheet("Rekap", [
      ["Indikator", "Pertanyaan", "Nilai Maks", "Nilai Mandiri", "Data Dukung", "OPD"],
      ["18. Wajib Belajar 12 Tahun", null, 24, null, null, "Disdikbud"],
      [null, "18.1", 5, 5, null, null],
      [null, "18.2", 5, 5, null, "Kemenag"],
    ]),
  );
  expect(officesOf(all).offices.map(({ name, items }) => [name, items.map(({ question }) => question)])).toEqual([
    ["Disdikbud", ["18.1"]],
    ["Kemenag", ["18.2"]],
  ]);
});

test("without a column of evidence nothing is known of states and points, and every claim is asked for", () => {
  const all = checked(
    sheet("Rekap", [
      ["Indikator", "Pertanyaan", "Nilai Maks", "Nilai Mandiri", "OPD"],
      ["Wajib Belajar 12 Tahun", "18.1", 5, 3, "Disdikbud"],
      ["Wajib Belajar 12 Tahun", "18.2", 5, 5, "Disdikbud"],
    ]),
  );
  const { sent, offices } = officesOf(all);
  expect(sent).toBeNull();
  expect(offices[0]).toMatchObject({ points: null, documented: null, of: 2, hasSent: null });
  expect(offices[0]?.items.map(({ question, points, claimed, state }) => [question, points, claimed, state])).toEqual([
    ["18.2", null, 5, null],
    ["18.1", null, 3, null],
  ]);
});

test("an office that no row names is told with those that are named", () => {
  const all = report(...rows);
  expect(() => tasks("Dinas Angkasa", all)).toThrow(/Dinas Angkasa.*yang ada: DP3AP2KB, Dinkes, Dinsos\./);
  const none = checked(sheet("Rekap", [heading.slice(0, 5), ["Wajib Belajar 12 Tahun", "18.1", 5, 3, null]]));
  try {
    tasks("Dinkes", none);
  } catch (error) {
    expect(isFault(error) && error.text.en).toMatch(/^No row of the workbook names an office/);
  }
  expect.assertions(2);
});

test("an office that the list does not know keeps its own name", () => {
  const all = report(["Wajib Belajar 12 Tahun", "18.1", 5, 3, null, "Dinas Kebun Raya"]);
  expect(tasks("dinas  kebun raya", all).items).toHaveLength(1);
});

test.each([
  ["-", "belum ada bukti"],
  ["–", "belum ada bukti"],
  ["ada", 'baru "ada"'],
  ["Perda No 3 Tahun 2020", 'ada "Perda No 3 Tahun 2020"'],
])("beside a score %j is told as %s", (text, told) => {
  expect(foundText(assess([looseCell(text)], [], termsOf(kla(), [2024, 2025]))).id).toBe(told);
});
