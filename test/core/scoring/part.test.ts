/** A part of an assessment is judged as that part: its own maximum, no tier, a plan to all that it can bring, and only what was chosen. */
import { planOf } from "../../../src/core/planning/plan";
import { judgedClusters } from "../../../src/core/report/clusters";
import { check } from "../../../src/core/report/report";
import type { Report } from "../../../src/core/report/report";
import { claimedText, edgeTexts, supportedText } from "../../../src/core/wording/score";
import { planIntro, planOutro } from "../../../src/core/wording/plan";
import { kla } from "../../instrument";
import { flagged, sheet, workbook } from "../grid";
import type { Grid } from "../grid";

const heads = ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"];
const link = "https://drive.google.com/file/d/1a2b3c4d5e6f7g8h/view";
const school: Grid = [
  ["DINAS PENDIDIKAN DAN KEBUDAYAAN"],
  heads,
  [9, "Pengembangan Anak Usia Dini Holistik dan Integratif (PAUD-HI)", 13, 10.66, link],
  [18, "Wajib Belajar 12 Tahun", 24, 16.1, link],
  [19, "Sekolah (Satuan Pendidikan) Ramah Anak (SRA)", 51, 35.92, "SK"],
];

function reportOf(rows: Grid, only?: string[]): Report {
  return check(workbook(sheet("Disdikbud", rows)), kla(), only ? { only } : {});
}

test("an office's form has the maximum of its own rows, and no tier", () => {
  const report = reportOf(school);
  expect([report.scope.is, report.scope.max, report.tier]).toEqual(["part", 88, null]);
  expect(claimedText(report, "id")).toMatch(/^Nilai klaim: 62,68 dari 88\. Ini isian sebagian; predikat hanya ada/);
  expect(supportedText(report, "id")).toMatch(/^Nilai terdukung: antara 26,76 dan 62,68; yang rendah bila/);
  expect(supportedText(reportOf(school.slice(0, 4)), "en")).toBe(
    "Supported score: 26.76 – if only scores with evidence are accepted.",
  );
  expect(edgeTexts(report, "id")).toEqual([]);
});

test("only the clusters that it touches are shown, with what its rows can bring there", () => {
  expect(judgedClusters(reportOf(school)).map(({ cluster, max }) => [cluster.id, max])).toEqual([
    ["K2", 13],
    ["K4", 75],
  ]);
});

test("an office that has one part of an indicator can bring that part's points", () => {
  const rows = [["DINAS SOSIAL"], heads, ["21B", "Anak korban pornografi dan NAPZA", 17, 12, link]];
  expect(reportOf(rows).scope.max).toBe(17);
});

test("what is chosen is all that counts: scores, maximum, clusters and totals of the whole are left out", () => {
  const rows = [...school, [null, "Jumlah", 88, 70, null]];
  const report = reportOf(rows, ["18", "19"]);
  expect([report.claimed, report.scope.max]).toEqual([52.02, 75]);
  expect(judgedClusters(report).map(({ cluster }) => cluster.id)).toEqual(["K4"]);
  expect([flagged(reportOf(rows), "total-differs"), flagged(report, "total-differs")]).toEqual([["D6"], []]);
  expect(report.entries.map(({ indicator }) => indicator?.number)).toEqual([18, 19]);
});

test("a cluster's row counts where all of it is chosen, and not where a part of it is", () => {
  const rows = [
    ["Klaster", "Nilai Maks", "Nilai Mandiri"],
    ["Klaster II Lingkungan Keluarga dan Pengasuhan Alternatif", 156, 120],
    ["Klaster III Kesehatan Dasar dan Kesejahteraan", 150, 100],
  ];
  expect(reportOf(rows, ["K3"]).claimed).toBe(100);
  expect(reportOf(rows, ["12"]).claimed).toBeNull();
});

test("the plan aims at all points of the part, and speaks of no tier", () => {
  const plan = planOf(reportOf(school), kla().tiers[2]);
  expect([plan.tier, plan.tiers, plan.aim, plan.need]).toEqual([null, null, 88, 61.24]);
  const texts = [...planIntro(plan), ...planOutro(plan, kla())];
  expect(texts[0]?.id).toBe("Dari nilai terdukung 26,76, ke 88, nilai penuh isian ini: kurang 61,24 poin.");
  for (const { id, en } of texts.filter(({ id: text }) => !/predikat hanya ada/.test(text)))
    expect(`${id} ${en}`).not.toMatch(/Pratama|Madya|berpredikat|no tier/i);
});

test("a tier that is written down beside a part is not compared with it", () => {
  const rows = [...school, [null, "Predikat", null, "Nindya", null]];
  expect(flagged(reportOf(rows), "tier-differs")).toEqual([]);
});
