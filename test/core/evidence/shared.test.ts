/** One cell of evidence that answers several questions, and one link that many scores cite: each is told once. */
import { checked, sheet } from "../grid";
import { pointsOf } from "../../../src/core/report/findings";
import { identitiesOf } from "../../../src/core/planning/notes/identity";
import type { ExampleCell } from "../../../src/core/rule/rule";

const heads = ["No", "Indikator", "Pertanyaan", "Nilai Maks", "Nilai Mandiri", "Data Dukung", "OPD"];
const name = "Dukungan Lembaga Konsultasi Penyedia Layanan Pengasuhan Anak bagi Orang Tua/Keluarga";

/** Four questions of indicator 8 over one merged cell of evidence, and one of indicator 9 below. */
function recap(text: string, below: string | null = null) {
  const rows: ExampleCell[][] = [
    heads,
    [8, name, "8.1", 5, 4, text, "Dinsos"],
    [8, name, "8.2", 5, 3, null, "DP3A"],
    [8, name, "8.3", 5, 2, null, "Dinsos"],
    [8, name, "8.4", 5, 1, null, "Dinsos"],
    [9, "Lembaga Pengasuhan Alternatif", "9.1", 5, 5, below, "Dinsos"],
  ];
  return checked(sheet("Rekap", rows, { merges: ["F2:F5"] }));
}

test.each([
  ["menyusul", "evidence-placeholder"],
  ["Ada", "evidence-placeholder"],
  ["Dinas Kesehatan", "evidence-doubtful"],
  ["Laporan kegiatan", "evidence-incomplete"],
  ["Laporan Puspaga 2019", "evidence-outdated"],
  ["D:\\KLA\\sk.pdf", "evidence-unreachable"],
  ["https://ev2023.evaluasikla.id/lampiran/1198/download", "evidence-carried-over"],
  ["IMG-20250214-WA0003.jpg", "evidence-photo-bare"],
  ["#N/A", "evidence-error"],
  ["Bukti yg diminta: laporan Puspaga 2025", "evidence-doubtful"],
])("%j gives one finding that names its questions", (text, rule) => {
  const report = recap(text, text === "#N/A" ? "https://drive.google.com/file/d/1b/view" : null);
  const own = report.findings.filter((finding) => finding.rule === rule && finding.indicator === "8");
  expect(own).toHaveLength(1);
  expect(own[0]?.message.id).toContain("8.1, 8.2, 8.3, dan 8.4");
  expect(own[0]?.message.en).toContain("8.1, 8.2, 8.3 and 8.4");
  expect(own[0]).toMatchObject({ question: null, points: 10, stake: "risk" });
  expect(own[0]?.offices).toHaveLength(2);
});

test("the points at risk of all its questions add up, each once", () => {
  const report = recap("menyusul");
  expect(pointsOf(report.findings)).toBe(15);
});

test("a note on it stands for all its scores", () => {
  const identity = identitiesOf(recap("menyusul")).find(({ id }) => id.startsWith("evidence-placeholder/8"));
  expect(identity?.value).toBe("4+3+2+1");
});

test("cells of their own stay findings of their own", () => {
  const rows: ExampleCell[][] = [heads, ...["8.1", "8.2"].map((code) => [8, name, code, 5, 4, "menyusul", "Dinsos"])];
  const { findings } = checked(sheet("Rekap", rows));
  expect(findings.filter(({ rule }) => rule === "evidence-placeholder")).toHaveLength(2);
});

const recapOf = (link: (row: number) => string) =>
  checked(
    sheet("Rekap", [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
      [18, "Wajib Belajar 12 Tahun", 24, 20, link(1)],
      [19, "Sekolah Ramah Anak", 51, 40, link(2)],
      [20, "Pusat Kreativitas Anak", 35, 30, link(3)],
    ]),
  ).findings.filter(({ rule }) => rule === "evidence-link-vague");

test("one folder's link is told once, with how many scores cite it, however it is spelled", () => {
  const found = recapOf((row) => `https://drive.google.com/drive/folders/1AbCdEf${row > 1 ? "?usp=sharing" : ""}`);
  expect(found).toHaveLength(1);
  expect(found[0]?.message.id).toContain("tautan yang sama untuk 3 indikator");
  expect(found[0]?.message.en).toContain("the same link for 3 indicators");
});

test("folders of their own are told one by one", () => {
  const found = recapOf((row) => `https://drive.google.com/drive/folders/1AbCdEf${row}`);
  expect(found).toHaveLength(3);
  expect(found.every(({ message }) => !message.id.includes("yang sama"))).toBe(true);
});
