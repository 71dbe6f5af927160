/** The kinds of workbooks that were once read wrongly, the smallest file of each; and files that are no KLA workbooks at all. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isFault } from "../../../src/core/fault";
import { check } from "../../../src/core/report/report";
import type { Report } from "../../../src/core/report/report";
import { readWorkbook } from "../../../src/xlsx/read";
import { kla } from "../../instrument";

const folder = join(import.meta.dirname, "../../fixtures");

async function reportOf(path: string): Promise<Report> {
  return check(await readWorkbook(new Uint8Array(readFileSync(join(folder, path))), path), kla());
}

/** What each file claims, and the rules that must find nothing in it. */
const expected: [string, number, string[]][] = [
  ["A-nama-utuh-mirip-bagian", 115, ["maximum-differs", "score-over-maximum"]],
  ["B-kode-bagian-nama-utuh", 75, ["maximum-differs", "indicator-duplicate"]],
  ["C1-capaian-di-atas-mandiri", 90, ["reading-doubtful"]],
  ["C2-realisasi-nilai-persen", 90, ["reading-doubtful"]],
  ["C3-skor-target-realisasi", 90, ["reading-doubtful"]],
  ["C4-capaian-2023-2024", 90, ["reading-doubtful"]],
  ["C5-skor-0-1-bobot-tertimbang", 90, ["reading-doubtful"]],
  ["C6-nilai-0-100-bobot-skor", 90, ["reading-doubtful"]],
  ["C7-nilai-garis-maks-satu-sel", 90, ["maximum-differs"]],
  ["D-persen-dari-maks", 90, ["maximum-differs"]],
  ["E-kode-adalah-pertanyaan", 33, ["question-duplicate"]],
  ["F-rekap-di-atas-rincian", 90, ["indicator-misplaced"]],
  ["G-mendatar", 90, ["indicator-unknown"]],
  ["H-formulir", 20, ["indicator-missing"]],
  ["I-kartu", 90, ["indicator-unknown"]],
  ["J-draf-final", 90, ["total-differs"]],
  ["K-tahap-di-baris", 90, ["indicator-duplicate"]],
  ["L-nomor-huruf", 12, ["question-duplicate"]],
  ["M-bagian-21.1", 135, ["maximum-differs"]],
  ["N-nomor-merge-A-B-C", 165, ["maximum-differs"]],
  ["O-kode-bagian-nama-pendek", 135, ["maximum-differs"]],
  ["O2-kode-bagian-satu-sel", 24, ["indicator-unknown"]],
  ["P-tiga-kolom-bukti", 90, ["evidence-missing"]],
  ["P2-ada-dan-link", 90, ["evidence-placeholder"]],
  ["Q-baris-persentase", 90, ["indicator-unknown"]],
  ["R-jumlah-di-lembar-bagian", 35, ["total-differs"]],
  ["S-kode-4-1", 7, ["indicator-unknown"]],
];

test("every file has its truth", () => {
  const files = readdirSync(join(folder, "reading")).map((name) => name.replace(/\.xlsx$/, ""));
  expect(expected.map(([name]) => name).sort()).toEqual(files.sort());
});

test.each(expected)("%s claims %d", async (name, claimed, none) => {
  const report = await reportOf(`reading/${name}.xlsx`);
  expect(report.claimed).toBe(claimed);
  const found = new Set(report.findings.map(({ rule }) => rule));
  expect([...none, "cluster-missing"].filter((rule) => found.has(rule))).toEqual([]);
});

test.each(readdirSync(join(folder, "foreign")))("%s is refused with one sentence", async (name) => {
  const outcome = await reportOf(`foreign/${name}`).catch((error: unknown) => error);
  expect(isFault(outcome) ? outcome.text.id : outcome).toMatch(
    /^Tidak ditemukan tabel KLA: .*nama indikator yang dikenal \d+ dari \d+ baris/,
  );
});
