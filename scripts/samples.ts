/** Makes assets/samples/*.xlsx: three workbooks of invented cities, two of them with the faults of real ones. */
import { readFileSync } from "node:fs";
import { indicators, parseInstrument } from "../src/core/instrument/instrument";
import type { Cluster, Indicator, Instrument, Part, Question } from "../src/core/instrument/instrument";
import { writeWorkbook } from "./workbooks";
import type { Cell, Plan } from "./workbooks";

const kla = readInstrument();

function readInstrument(): Instrument {
  const path = new URL("../assets/instruments/kla-2024.json", import.meta.url);
  const parsed = parseInstrument(JSON.parse(readFileSync(path, "utf8")));
  if (!parsed.ok) throw new Error("The shipped instrument does not pass its own door.");
  return parsed.instrument;
}

function clusterTitle({ roman, name }: Cluster): string {
  return roman ? `Klaster ${roman} ${name.id}` : name.id;
}

function clusterOf(id: string): Cluster {
  const found = kla.clusters.find((cluster) => cluster.id === id);
  if (!found) throw new Error(`The instrument has no cluster ${id}.`);
  return found;
}

function round(points: number): number {
  return Math.round(points * 100) / 100;
}

// rekap-274.xlsx: all 274 questions with sub-totals inline, and the faults found in one real recap.

type Node = Indicator | Part;
const codeOf = (node: Node): string => ("number" in node ? String(node.number) : node.code);
const nodes = (cluster: Cluster): Node[] => cluster.indicators.flatMap((one): Node[] => one.parts ?? [one]);

/** Every question's score, in hundredths, so that all of them add up to exactly 771.81. */
function recapScores(): Map<Question, number> {
  const shares = [1, 0.8, 0.75, 0.5, 0.66, 1, 0.75, 0.9, 0.6, 0.7];
  const asked = kla.clusters.flatMap(nodes).flatMap(({ questions }) => questions ?? []);
  const scores = new Map(
    asked.map((question, at) => [question, Math.round(question.max * (shares[at % 10] ?? 1) * 100)]),
  );
  let rest = 77181 - [...scores.values()].reduce((sum, score) => sum + score, 0);
  for (const question of asked.filter(({ max }) => max >= 3)) {
    const score = scores.get(question) ?? 0;
    const step = Math.max(-Math.min(100, score), Math.min(100, question.max * 100 - score, rest));
    const given = rest < 0 ? Math.max(step, rest) : Math.max(0, step);
    scores.set(question, score + given);
    rest -= given;
  }
  if (rest !== 0) throw new Error(`The scores of the recap miss their total by ${rest / 100}.`);
  return scores;
}

/** Codes as somebody typed them, by indicator or part and question. */
const typedCodes: Record<string, string> = {
  "1/2i": "Pertanyaan 2h",
  "4/4": "Pertanyaan 4 ",
  "25/7a": "Pertanyaan 7 a",
  "26/8b": "Pertanyaan  8b",
};

/** Sub-totals as somebody typed them over: what the maximum and the score are off by. */
const typedSums: Record<string, { maximum: number; score: number }> = {
  "5": { maximum: 0, score: -3 },
  "8": { maximum: 0, score: -1 },
  "14": { maximum: 0, score: 0.9 },
  "12": { maximum: 3, score: 3 },
};

const officeMarks = [", ", " / ", "; ", " dan ", ","];

function officesOf({ owners }: Indicator, at: number): string {
  const names = owners.slice(0, 1 + (at % Math.min(3, owners.length))).map((owner, place) => {
    const spellings = kla.offices.find(({ name }) => name === owner)?.spellings ?? [];
    return (at + place) % 4 === 0 ? (spellings.at(-1) ?? owner) : owner;
  });
  return names.some((name) => /,| dan /.test(name)) ? names.join("; ") : names.join(officeMarks[at % 5]);
}

interface Recap {
  rows: Cell[][];
  scores: Map<Question, number>;
  /** Excel's numbers of the rows that hold the sub-totals of clusters. */
  clusterRows: number[];
}

function recap(): Plan {
  const heads = ["Klaster", "Indikator", "Pertanyaan", "Nilai Max", "Nilai Evaluasi", "Sumber Data"];
  const title = [["REKAPITULASI EVALUASI MANDIRI KOTA LAYAK ANAK"], ["KOTA ARUNIKA, TAHUN 2024"], []];
  const made: Recap = { rows: [...title, heads], scores: recapScores(), clusterRows: [] };
  for (const cluster of kla.clusters) addCluster(cluster, made);
  const total = made.clusterRows.map((row) => `E${row}`).join("+");
  const value = made.clusterRows.reduce((sum, row) => sum + resultAt(made, row), 0);
  made.rows.push(["Total Nilai", null, null, kla.max, { formula: total, value: round(value) }, null]);
  const bold = made.rows.flatMap(([first, second], at) => (/Total/.test(`${first} ${second}`) ? [at + 1] : []));
  return { name: "Rekap 2024", rows: made.rows, headings: [4, ...bold], widths: [30, 44, 18, 10, 14, 44] };
}

function addCluster(cluster: Cluster, made: Recap): void {
  const sums: number[] = [];
  let title: string | null = clusterTitle(cluster);
  for (const indicator of cluster.indicators) {
    const own: number[] = [];
    for (const node of indicator.parts ?? [indicator]) {
      own.push(addNode(node, indicator, title, made));
      title = null;
    }
    sums.push(indicator.parts ? addSum(`Indikator ${indicator.number}`, indicator.max, own, made) : (own[0] ?? 0));
  }
  const value = round(sums.reduce((sum, row) => sum + resultAt(made, row), 0));
  const formula = sums.map((row) => `E${row}`).join("+");
  const maximum = cluster.id === "K1" ? 150 : cluster.max;
  const name = cluster.roman ? `Klaster ${cluster.roman}` : cluster.name.id;
  made.clusterRows.push(made.rows.push([`Sub Total ${name}`, null, null, maximum, { formula, value }, null]));
}

/** The questions of an indicator or part and their sub-total, whose row it gives. */
function addNode(node: Node, indicator: Indicator, title: string | null, made: Recap): number {
  const first = made.rows.length + 1;
  (node.questions ?? []).forEach((question, at) => {
    const code = typedCodes[`${codeOf(node)}/${question.code}`] ?? `Pertanyaan ${question.code}`;
    const offices = codeOf(node) === "7" && question.code === "2" ? null : officesOf(indicator, made.rows.length);
    const score = (made.scores.get(question) ?? 0) / 100;
    const name = at === 0 ? `Indikator ${codeOf(node)} ${node.name.id}` : null;
    made.rows.push([at === 0 ? title : null, name, code, question.max, score, offices]);
  });
  const last = made.rows.length;
  const sum = round(made.rows.slice(first - 1).reduce((total, row) => total + Number(row[4]), 0));
  const label = `Sub Total Indikator ${codeOf(node)}`;
  if (codeOf(node) === "22B") return copyNeighbour(label, made);
  const typed = typedSums[codeOf(node)];
  const score: Cell = typed ? round(sum + typed.score) : { formula: `SUM(E${first}:E${last})`, value: sum };
  return made.rows.push([null, label, null, node.max + (typed?.maximum ?? 0), score, null]);
}

/** The part 22B, whose sub-total somebody copied from 22A. */
function copyNeighbour(label: string, { rows }: Recap): number {
  const source = rows.findIndex(([, name]) => name === "Sub Total Indikator 22A");
  const copied = rows[source] ?? [];
  return rows.push([null, label, null, copied[3] ?? null, round(resultAt({ rows }, source + 1)), null]);
}

function addSum(label: string, maximum: number, own: readonly number[], made: Recap): number {
  const value = round(own.reduce((sum, row) => sum + resultAt(made, row), 0));
  const formula = own.map((row) => `E${row}`).join("+");
  return made.rows.push([null, `Sub Total ${label}`, null, maximum, { formula, value }, null]);
}

/** The score in one of Excel's rows. */
function resultAt({ rows }: Pick<Recap, "rows">, row: number): number {
  const cell = rows[row - 1]?.[4] ?? null;
  return Number(typeof cell === "object" && cell !== null ? cell.value : cell);
}

// lembar-per-klaster.xlsx: one sheet a cluster, each laid out by another office.

interface Filled {
  target: Cell;
  achievement: Cell;
  score: Cell;
  verified: Cell;
  evidence: string | null;
  office: string | null;
}

const drive = "https://drive.google.com/drive/folders/";
/** Indicator or part → target, achievement, score, verified, evidence, office. */
const filled: Record<string, [Cell, Cell, Cell, Cell, string | null, string | null]> = {
  "1": [
    1,
    1,
    80,
    70,
    "Perda Kota Candra Nomor 4 Tahun 2024 tanggal 12 Maret 2024 tentang Kota Layak Anak",
    "Bagian Hukum",
  ],
  "2": [1, 1, 30, 28, `${drive}gugus-tugas-2024`, "DP3AP2KB, Bappeda"],
  "3": ["100 %", "70 %", 24.5, 20, "Foto kegiatan CSR", "DP3AP2KB / Dinsos"],
  "4": ["100 %", "98,5 %", 14, 14, "matriks akta kelahiran 2024.xlsx", "Disdukcapil"],
  "5": ["100 %", "80 %", "36,5", 30, `${drive}ila`, "Diskominfo; Dinas Perpustakaan"],
  "6": [
    33,
    31,
    48,
    40,
    "SK Wali Kota Nomor 188/45 Tahun 2024 tanggal 2 Februari 2024 tentang Forum Anak.pdf",
    "DP3AP2KB",
  ],
  "7": [
    0,
    12,
    28,
    20,
    "Perwali Nomor 21 Tahun 2024 tanggal 8 Juli 2024 tentang Pencegahan Perkawinan Anak",
    "Kemenag, DP3AP2KB",
  ],
  "8": [1, 1, 38, 36, "www.candra.go.id/puspaga", "Dinas Pemberdayaan Perempuan dan Perlindungan Anak"],
  "9": ["100 %", 92, 11, 10, "menyusul", "Dikbud"],
  "10": [12, 9, 20, 15, "C:\\Users\\Dinsos\\Documents\\LKSA\\akreditasi.pdf", "Dinas Sosial"],
  "11": [10, 6, "25.00", 22, "Foto", "Dishub dan Dinas PUPR"],
  "12": ["100 %", "99 %", 21, 21, "Profil Kesehatan 2024.pdf", "Dinas Kesehatan"],
  "13": ["14 %", "17 %", 14, 12, "matriks gizi 2024.xlsx", "Dinkes"],
  "14": ["80 %", "78 %", 26, 24, `${drive}pmba`, "Dinkes"],
  "15": [
    18,
    15,
    16,
    15,
    "SK Kepala Dinas Kesehatan Nomor 440/12 Tahun 2024 tanggal 5 April 2024 tentang PRAP",
    "Dinkes",
  ],
  "16": ["100 %", "94 %", 20, 18, "ada", "Dinas PU"],
  "17": [1, 1, 22, 20, null, "Satpol PP, Dinkes"],
  "18": ["100 %", "97 %", 21, 20, "DATA\\Klaster IV\\18\\APM 2024.xlsx", "Disdikbud"],
  "19": [220, 180, 42, 35, `${drive}sra`, "Dindik; Kemenag"],
  "20": [4, 3, 28, 25, "Terlampir", "Dispar"],
  "21A": [1, 1, 62, 50, `${drive}pencegahan`, "UPTD PPA"],
  "21B": [60, 58, 14, 12, "Laporan Layanan UPTD PPA 2024.pdf", "P2TP2A"],
  "21C": [15, 9, 16, 12, "Laporan penarikan pekerja anak 2024.docx", "Disnakertrans"],
  "22A": [8, 8, 12, 10, "MoU dengan BNN Kota Candra Nomor 7 Tahun 2024 tentang Rehabilitasi Anak", "BNN, Dinkes"],
  "22B": [1, 1, 13, 12, "IMG-20240817-WA0003.jpg", "BPBD"],
  "23A": [120, 96, 17, 15, `${drive}disabilitas`, "Dinsos"],
  "23B": [6, 6, 3, 3, "Notulen rapat penanganan PSM 14 Mei 2024.pdf", null],
  "24A": [9, 9, 11, 10, "Berita acara diversi Nomor 3 Tahun 2024", "Kejaksaan Negeri, UPPA Polres"],
  "24B": [0, 0, 4, 4, "dalam proses", "Kesbangpol"],
  "25": [5, 4, 17, 15, `${drive}kelana`, "DP3AP2KB"],
  "26": [30, 22, 60, 50, `${drive}dekela`, "DP3AP2KB"],
};

function filledOf(node: Node): Filled {
  const [target = null, achievement = null, score = null, verified = null, evidence = null, office = null] =
    filled[codeOf(node)] ?? [];
  return { target, achievement, score, verified, evidence, office };
}

const trackerHeads = [
  "No",
  "Indikator",
  "Target",
  "Capaian",
  "Skor Maks",
  "Nilai Mandiri",
  "Nilai Verifikasi",
  "Data Dukung (link)",
  "OPD Penanggung Jawab",
  "Keterangan",
];

function trackerRow(node: Node): Cell[] {
  const { target, achievement, score, verified, evidence, office } = filledOf(node);
  const number: Cell = "number" in node ? node.number : node.code;
  return [number, node.name.id, target, achievement, node.max, score, verified, evidence, office, null];
}

const widths = [8, 50, 10, 10, 10, 12, 14, 50, 34, 24];

/** Heading in one row below a title, and a total below the rows. */
function plainSheet(id: string, start: string, total: { row: number; letter: string }): Plan {
  const cluster = clusterOf(id);
  const rows = nodes(cluster).map(trackerRow);
  const last = total.row - 1;
  const formula = `SUM(${total.letter}${total.row - rows.length}:${total.letter}${last})`;
  const blank = [null, "Jumlah", null, null, cluster.max, { formula, value: sumOf(cluster) }];
  return {
    name: sheetName(cluster),
    start,
    rows: [[clusterTitle(cluster).toUpperCase()], ["Kota Candra, Tahun 2024"], [], trackerHeads, ...rows, blank],
    headings: [total.row - rows.length - 1],
    widths: start.startsWith("B") ? [3, ...widths] : widths,
  };
}

function sheetName(cluster: Cluster): string {
  if (cluster.roman) return `Klaster ${cluster.roman}`;
  return cluster.id === "KEL" ? "Kelembagaan" : "Kelana Dekela";
}

/** What Excel's SUM shows: text is left out. */
function sumOf(cluster: Cluster): number {
  const scores = nodes(cluster).map((node) => filledOf(node).score);
  return round(scores.reduce((sum: number, score) => sum + (typeof score === "number" ? score : 0), 0));
}

/** Two rows of headings, the scores under one parent, and a numbering row below them. */
function mergedSheet(id: string): Plan {
  const cluster = clusterOf(id);
  const rows = nodes(cluster).map((node) => {
    const { target, achievement, score, verified, evidence, office } = filledOf(node);
    return [codeOf(node), node.name.id, target, achievement, node.max, score, verified, evidence, office];
  });
  const count = rows.length;
  return {
    name: sheetName(cluster),
    rows: [
      [clusterTitle(cluster).toUpperCase()],
      ["No.", "Indikator", "Kinerja", null, "Nilai", null, null, "Bukti Dukung", "PIC"],
      [null, null, "Target", "Realisasi", "Maksimal", "Mandiri", "Verifikasi", null, null],
      ["1", "2", "3", "4", "5", "6", "7", "8", "9"],
      ...rows,
      [null, "Jumlah", null, null, cluster.max, { formula: `SUM(F5:F${4 + count})`, value: sumOf(cluster) }],
      [],
      [null, null, null, null, null, null, null, "Candra, 20 Januari 2025"],
      [null, "Mengetahui"],
      [null, "Sekretaris Daerah Kota Candra"],
      [],
      [null, "Drs. Contoh Nama, M.Si."],
      [null, "NIP. 19680101 199003 1 001"],
    ],
    merges: ["A1:I1", "A2:A3", "B2:B3", "C2:D2", "E2:G2", "H2:H3", "I2:I3"],
    headings: [2, 3],
    widths: widths.slice(0, 9),
  };
}

/** Cluster III: a section row between its indicators, and one indicator with its documents in rows of their own. */
function sectionSheet(): Plan {
  const plan = plainSheet("K3", "A3", { row: 13, letter: "F" });
  const [title = [], city = [], gap = [], heads = [], ...rows] = plan.rows;
  const documents: Cell[][] = [
    [null, null, null, null, null, null, null, "Laporan sanitasi total berbasis masyarakat 2024.pdf"],
    [null, null, null, null, null, null, null, "Foto peresmian SPAM Kelurahan Mawar, 3 Juni 2024.jpg"],
  ];
  const total: Cell[] = [null, "Jumlah", null, null, 150, { formula: "SUM(F8:F15)", value: sumOf(clusterOf("K3")) }];
  const body = [[null, "A. Kesehatan ibu, bayi, dan balita"], ...rows.slice(0, 5), ...documents, rows[5] ?? [], total];
  return { ...plan, rows: [title, city, gap, heads, ...body], headings: [6] };
}

function clusterSheets(): Plan[] {
  return [
    plainSheet("KEL", "A1", { row: 8, letter: "F" }),
    plainSheet("K1", "B2", { row: 9, letter: "G" }),
    mergedSheet("K2"),
    sectionSheet(),
    plainSheet("K4", "A2", { row: 9, letter: "F" }),
    mergedSheet("K5"),
    plainSheet("KD", "B4", { row: 10, letter: "G" }),
  ];
}

function totalCell({ rows, start = "A1" }: Plan): { address: string; value: number } {
  const at = rows.findIndex((row) => row[1] === "Jumlah");
  const cell = rows[at]?.[5] ?? null;
  const value = typeof cell === "object" && cell !== null ? Number(cell.value) : 0;
  return { address: `${start.startsWith("B") ? "G" : "F"}${Number(start.slice(1)) + at}`, value };
}

/** The recap takes its scores from the cluster sheets, where text has dropped out of the sums. */
function rekap(sheets: readonly Plan[]): Plan {
  const rows = kla.clusters.map((cluster, at): Cell[] => {
    const plan = sheets[at];
    const { address, value } = plan ? totalCell(plan) : { address: "F1", value: 0 };
    return [at + 1, clusterTitle(cluster), cluster.max, { formula: `'${sheetName(cluster)}'!${address}`, value }];
  });
  const value = round(sheets.reduce((sum, plan) => sum + totalCell(plan).value, 0));
  return {
    name: "Rekap",
    start: "B3",
    rows: [
      ["REKAPITULASI NILAI KOTA CANDRA"],
      [],
      ["No", "Klaster", "Nilai Maks", "Nilai Mandiri"],
      ...rows,
      [null, "Total Nilai", kla.max, { formula: "SUM(E6:E12)", value }],
      [null, "Predikat", null, "Utama"],
    ],
    headings: [5],
    widths: [3, 6, 52, 12, 14],
  };
}

function trackerWorkbook(): Plan[] {
  const sheets = clusterSheets();
  return [cover(), rekap(sheets), ...sheets, superseded()];
}

/** Last month's cluster II, hidden and forgotten: five points less in every row. */
function superseded(): Plan {
  const plan = mergedSheet("K2");
  const rows = plan.rows.map(
    ([no = null, name = null, target = null, achievement = null, max = null, score = null, ...rest]) => {
      const earlier = typeof max === "number" && typeof score !== "object" ? Number(score) - 5 : score;
      return [no, name, target, achievement, max, earlier, ...rest];
    },
  );
  return { ...plan, name: "Klaster II lama", rows, hidden: true };
}

function cover(): Plan {
  const lines = ["EVALUASI MANDIRI", "KOTA LAYAK ANAK", "KOTA CANDRA", "TAHUN 2024", "Disusun oleh Gugus Tugas KLA"];
  return { name: "Sampul", start: "C6", rows: lines.map((line) => [line]), widths: [4, 4, 60] };
}

// contoh-bersih.xlsx: 26 indicators, nothing to fix.

function clean(): Plan {
  const heads = ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung", "OPD Penanggung Jawab"];
  const rows = kla.clusters.flatMap((cluster): Cell[][] => [
    [null, clusterTitle(cluster).toUpperCase()],
    ...cluster.indicators.map(({ number, name, max, owners }): Cell[] => {
      const evidence = `${drive}tirta-kencana-2024/indikator-${number}`;
      return [number, name.id, max, round(max * 0.75), evidence, owners.slice(0, 2).join(", ")];
    }),
  ]);
  const all = indicators(kla).map(({ indicator }) => round(indicator.max * 0.75));
  const value = round(all.reduce((sum, score) => sum + score, 0));
  const last = 3 + rows.length;
  return {
    name: "Evaluasi Mandiri",
    rows: [
      ["EVALUASI MANDIRI KLA KABUPATEN TIRTA KENCANA, TAHUN 2024"],
      [],
      heads,
      ...rows,
      [null, "Total Nilai", kla.max, { formula: `SUM(D4:D${last})`, value }],
    ],
    headings: [3],
    widths: [6, 60, 12, 14, 62, 30],
  };
}

await writeWorkbook("assets/samples/rekap-274.xlsx", [recap()]);
await writeWorkbook("assets/samples/lembar-per-klaster.xlsx", trackerWorkbook());
await writeWorkbook("assets/samples/contoh-bersih.xlsx", [clean()]);
