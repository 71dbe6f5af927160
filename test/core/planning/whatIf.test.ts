/** Tests what-ifs: the whole is added up again under assumptions, and the report stays as it was. */
import { readAssumptions } from "../../../src/core/planning/assumed/assumptions";
import { planOf } from "../../../src/core/planning/plan";
import { whatIf } from "../../../src/core/planning/assumed/whatIf";
import type { WhatIf } from "../../../src/core/planning/assumed/whatIf";
import type { Report } from "../../../src/core/report/report";
import { checked, sheet } from "../grid";
import type { Grid } from "../grid";

const heading = ["Indikator", "Pertanyaan", "Nilai Maks", "Nilai Mandiri", "Data Dukung"];
const link = "https://drive.google.com/file/d/1abc/view";
const rows: Grid = [
  heading,
  ["Penguatan Kapasitas Lembaga Konsultasi", "8.3", 10, 8, link],
  ["Penguatan Kapasitas Lembaga Konsultasi", "8.2", 10, null, null],
  ["Wajib Belajar 12 Tahun", "18.1", 5, 4, "ada"],
  ["Wajib Belajar 12 Tahun", "18.2", 5, 5, "Puspaga"],
];
const report = (): Report => checked(sheet("Rekap", rows));
const assuming = (text: string, of = report()): WhatIf => whatIf(of, readAssumptions(text));

test("changes points and evidence, and adds the whole up again", () => {
  const before = report();
  expect([before.claimed, before.supported]).toEqual([17, { low: 8, high: 13 }]);
  const after = assuming("8.3=10,18.1=documented", before);
  expect([after.claimed, after.supported]).toEqual([19, { low: 14, high: 19 }]);
  expect([before.claimed, before.supported]).toEqual([17, { low: 8, high: 13 }]);
});

test.each([
  ["18.1=documented", { low: 12, high: 17 }],
  ["18.2=Documented", { low: 13, high: 13 }],
  ["8.3=doubtful", { low: 0, high: 13 }],
  ["8.3=undocumented", { low: 0, high: 5 }],
  ["18.1=terdokumentasi; 18.2=terdokumentasi", { low: 17, high: 17 }],
  ["8.2=7.5", { low: 8, high: 13 }],
  ["8.2=7,5,8.2=documented", { low: 15.5, high: 20.5 }],
])("under %s evidence supports %j", (text, supported) => {
  expect(assuming(text).supported).toEqual(supported);
});

test("tells the tiers that would follow", () => {
  const big = checked(
    sheet("Rekap", [
      ["Klaster", "Nilai Mandiri"],
      ["Kelembagaan", 160],
      ["Klaster II", 150],
      ["Klaster III", 150],
      ["Klaster V", 139],
    ]),
  );
  expect(big.tier?.claimed.tier?.name).toBe("Pratama");
  expect(assuming("K5=205", big).tier?.claimed.tier?.name).toBe("Madya");
});

test("a plan goes on from what is assumed", () => {
  const plan = planOf(assuming("18.1=documented"));
  expect(plan.from).toBe(12);
  expect(plan.actions.some(({ questions }) => questions.includes("18.1"))).toBe(true);
  expect(plan.actions.filter(({ kind }) => kind === "evidence").map(({ id }) => id)).toEqual(["evidence:18.2"]);
});

test.each([
  ["99.1=3", /Tidak ada pertanyaan "99\.1" dalam instrumen/],
  ["8.77=3", /Tidak ada pertanyaan "8\.77"/],
  ["5.1=3", /Tidak ada baris yang menilai 5\.1/],
  ["8=3", /Tidak ada baris yang menilai 8/],
  ["8.3=13.5", /Nilai 13,5 untuk 8\.3 melebihi maksimalnya; paling banyak 1[0-9]/],
  ["8.3", /Pengandaian "8\.3" tidak dapat dibaca/],
  ["8.3=", /tidak dapat dibaca/],
  ["=3", /tidak dapat dibaca/],
  ["8.3=-3", /tidak dapat dibaca/],
  ["8.3=3=4", /tidak dapat dibaca/],
  ["8.3=banyak", /tidak dapat dibaca; tulis pertanyaan=nilai/],
  ["", /tidak dapat dibaca/],
  ["8.3=10,8.3=9", /^Pengandaian untuk 8\.3 ditulis dua kali/],
  ["8.3=documented;8.3=doubtful", /ditulis dua kali dengan isi yang berbeda/],
])("refuses %j in a whole sentence", (text, sentence) => {
  expect(() => assuming(text)).toThrow(sentence);
});

test("no evidence can be assumed where the workbook has no column for it", () => {
  const bare = checked(
    sheet(
      "Rekap",
      rows.map((cells) => cells.slice(0, 4)),
    ),
  );
  expect(() => assuming("8.3=documented", bare)).toThrow(/tidak punya kolom data dukung/);
  expect(assuming("8.3=10", bare)).toMatchObject({ claimed: 19, supported: null });
});

test("a question below an indicator that is scored as a whole cannot be assumed by itself", () => {
  const whole = checked(
    sheet("Rekap", [
      heading,
      ["18. Wajib Belajar 12 Tahun", null, 24, 20, link],
      [null, "18.1", 5, null, null],
      [null, "18.2", 5, null, null],
    ]),
  );
  expect(() => assuming("18.1=3", whole)).toThrow(/Tidak ada baris yang menilai 18\.1/);
  expect(assuming("18=24", whole).claimed).toBe(24);
});
