/** A named report answers for its own field; filled down over the instrument it answers for nothing. */
import { check } from "../../../src/core/report/report";
import { kla } from "../../instrument";
import { sheet, workbook } from "../grid";

/** One row an indicator, with the same evidence in the first so many clusters and another in the rest. */
function reusedIn(clusters: number, text: string): number {
  const rows = kla().clusters.flatMap(({ indicators }, at) =>
    indicators.map(({ number, name, max }) => [
      ...[number, name.id, max, max / 2],
      at < clusters ? text : `Laporan ${name.id} Tahun 2025 Nomor ${number}`,
    ]),
  );
  const headings = ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"];
  const { findings } = check(workbook(sheet("Rekap", [headings, ...rows])), kla());
  return findings.filter(({ rule }) => rule === "evidence-reused").length;
}

test.each([
  ["Laporan kegiatan imunisasi balita 2025", 2, false],
  ["Laporan kegiatan imunisasi balita 2025", 3, true],
  ["SK Kepala Dinas Kesehatan Nomor 440/12/2025", 7, true],
  ["Notulen rapat koordinasi lintas sektor 12 Maret 2025", 7, true],
  ["Perda Nomor 3 Tahun 2024 tentang Kota Layak Anak", 7, false],
  ["Rencana Aksi Daerah KLA 2023-2027", 7, false],
])("%s in %d clusters: %s", (text, clusters, isReuse) => {
  expect(reusedIn(clusters, text) > 0).toBe(isReuse);
});
