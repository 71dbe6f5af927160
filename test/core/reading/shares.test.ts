/** Tests rows that only numbers, order and maxima place: short names, and local rows that share out an indicator's maximum. */
import { kla } from "../../instrument";
import { checked, sheet } from "../grid";
import type { Grid } from "../grid";

const { clusters } = kla();
const indicators = clusters.flatMap((cluster) => cluster.indicators);
const scoreOf = (max: number): number => Math.round(max * 60) / 100;

function outcome(grid: Grid): [number | null, string, string] {
  const { claimed, doubt, entries } = checked(sheet("EM", grid));
  const named = entries.filter(({ isTotal, level }) => !isTotal && (level === "indicator" || level === "part"));
  return [claimed, doubt.is, named.map(({ indicator }) => String(indicator?.number)).join(" ")];
}

const inOrder = indicators.map(({ number }) => String(number)).join(" ");

const names = {
  places:
    "Perda|Kelembagaan|Peran LM, DU, MM|Akta|ILA|Forum|Kawin anak|Puspaga|PAUD|LKSA|RBRA|Persalinan|Gizi|PMBA|PRAP|Sanitasi|KTR|Wajar|SRA|PKA|Pencegahan|Pornografi|Disabilitas|ABH|Kecamatan|Desa",
  themes:
    "Kebijakan|Gugus Tugas, RAD, profil|Lembaga masyarakat|Registrasi|Informasi|Partisipasi|Pernikahan dini|Konsultasi keluarga|Holistik|Pengasuhan|Infrastruktur|Faskes|Stunting|ASI|Puskesmas|Air minum|Rokok|Sekolah 12 th|Sekolah ramah|Budaya|Kekerasan|NAPZA|Minoritas|Hukum|Kelana|Dekela",
  clusters:
    "Regulasi|Kelembagaan (GT, profil)|Dunia usaha dan media|Kutipan akta|Fasilitas|Pelembagaan|Pencegahan|Kapasitas|Pengembangan|Standardisasi|Sarana|Bersalin|Balita|Makan bayi|Layanan|Lingkungan|Kawasan|Pendidikan|Satuan pendidikan|Kreativitas|Perlindungan khusus|Anak korban|Penyandang|Konflik hukum|Tingkat kecamatan|Tingkat desa",
};

test.each(Object.entries(names))("short names of %s give way to number, order and maximum", (_what, list) => {
  const short = list.split("|");
  const rows = indicators.map(({ number, max }, at): Grid[number] => [number, short[at] ?? "", max, scoreOf(max)]);
  expect(outcome([["No", "Uraian", "Maks", "EM"], ...rows])).toEqual([600, "sure", inOrder]);
});

test.each([names.places, names.themes])("and so where the numbers begin anew in each cluster: %s", (list) => {
  const short = list.split("|");
  const rows = clusters.flatMap((cluster): Grid[number][] => [
    [null, cluster.name.id],
    ...cluster.indicators.map(({ number, max }, at): Grid[number] => [
      at + 1,
      short[number - 1] ?? "",
      max,
      scoreOf(max),
    ]),
  ]);
  expect(outcome([["No", "Uraian", "Maks", "EM"], ...rows])).toEqual([600, "sure", inOrder]);
});

test("a number that heads questions stays one where its maximum is what theirs add up to", () => {
  const [first] = indicators;
  const below = (first?.questions ?? []).filter(({ code }) => /^2[a-z]/.test(code));
  const sum = below.reduce((all, { max }) => all + max, 0);
  const rows = below.map(({ code, max }): Grid[number] => [code, `Kebijakan ${code}`, max, max / 2]);
  const grid = (max: number): Grid => [
    ["No", "Uraian", "Maks", "EM"],
    [null, "Indikator 1. Perda KLA"],
    ["2", "Kelembagaan", max, null],
    ...rows,
  ];
  expect(outcome(grid(sum))[0]).toBeCloseTo(sum / 2, 2);
  expect(outcome(grid(sum))[2]).toBe("1");
});

/** Every indicator with its score in rows below it, in these shares of its maximum. */
function shared(labels: readonly string[], shares: readonly number[], isInNumber = false): Grid {
  const rows = indicators.flatMap(({ number, name, max }): Grid[number][] => {
    let left = max;
    const below = labels.map((label, at): Grid[number] => {
      const own =
        at === labels.length - 1 ? Math.round(left * 100) / 100 : Math.round(max * (shares[at] ?? 0) * 100) / 100;
      left -= own;
      const [code = "", ...words] = label.split(" ");
      return isInNumber ? [code, words.join(" "), own, scoreOf(own)] : [null, label, own, scoreOf(own)];
    });
    return [[number, name.id, max, null], ...below];
  });
  return [["No", "Indikator / Sub", "Nilai Maks", "Nilai"], ...rows];
}

test.each<[readonly string[], readonly number[], boolean]>([
  [["a. Kebijakan dan SDM", "b. Pelaksanaan"], [0.6, 0.4], true],
  [["a. Kebijakan dan SDM", "b. Pelaksanaan"], [0.6, 0.4], false],
  [["a) Dokumen", "b) Kegiatan", "c) Inovasi"], [0.5, 0.3, 0.2], true],
  [["- Regulasi", "- Anggaran", "- SDM", "- Data"], [0.25, 0.25, 0.25, 0.25], false],
  [["Input", "Proses", "Output"], [0.3, 0.3, 0.4], false],
  [["(a) Perencanaan", "(b) Pelaksanaan", "(c) Pelaporan"], [0.2, 0.5, 0.3], true],
  [["A. Peraturan", "B. Bukti"], [0.7, 0.3], true],
  [["• Tahun 2024", "• Tahun 2025"], [0.5, 0.5], false],
  [["Sub Kelembagaan", "Sub Layanan"], [0.55, 0.45], false],
  [["i. Kuantitas", "ii. Kualitas"], [0.4, 0.6], true],
])("%j with %j of the maximum are parts of each indicator's score", (labels, shares, isInNumber) => {
  const [claimed, , places] = outcome(shared(labels, shares, isInNumber));
  expect([Math.round(claimed ?? 0), places]).toEqual([600, inOrder]);
});

test.each([
  [12, 24],
  [13, null],
])("%p rows that share out one maximum", (count, claimed) => {
  const rows = Array.from({ length: count }, (_, at): Grid[number] => [
    null,
    `- Butir ${String.fromCharCode(65 + at)}`,
    at === 0 ? 24 - (count - 1) : 1,
    at === 0 ? 24 - (count - 1) : 1,
  ]);
  const others = indicators
    .filter(({ number }) => number < 18)
    .map(({ number, name, max }): Grid[number] => [number, name.id, max, 0]);
  const grid: Grid = [
    ["No", "Indikator", "Nilai Maks", "Nilai"],
    ...others,
    [18, "Wajib Belajar 12 Tahun", 24, null],
    ...rows,
  ];
  const { indicators: told } = checked(sheet("EM", grid));
  expect(told.find(({ indicator }) => indicator.number === 18)?.claimed ?? null).toBe(claimed);
});
