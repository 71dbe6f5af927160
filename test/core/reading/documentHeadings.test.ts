/** Which column gives documents, beside or without those that ask for them, plan them or speak of them. */
import { documentColumn } from "../../../src/core/reading/headings/documentHeadings";
import { roleOf } from "../../../src/core/reading/headings/headings";
import type { CellValue } from "../../../src/core/workbook";
import { checked, sheet } from "../grid";

const names = [
  "Wajib Belajar 12 Tahun",
  "Sekolah Ramah Anak",
  "Pusat Kreativitas Anak",
  "Pencegahan Perkawinan Anak",
  "Pelembagaan Partisipasi Anak",
  "Persalinan di Fasilitas Kesehatan",
];
const numbers = [18, 19, 20, 7, 6, 12];

type Content = (row: number, name: string) => CellValue;

const asked: Content = (row, name) => `SK Tim ${name} No. 12/${row}/2025; Laporan kegiatan ${name} tahun 2025`;
const told: Content = (_, name) => `Laporan kegiatan ${name} tahun 2025 disusun bersama OPD`;
const link = (row: number): string => `https://drive.google.com/file/d/1AbCdEf${row}xyz/view`;
const half: Content = (row) => (row % 2 === 0 ? link(row) : "-");
const linkOrDone: Content = (row) => (row % 2 === 0 ? link(row) : "sudah");

type Columns = readonly (readonly [heading: string, content: Content])[];

/** What the columns are read as, by their headings. */
function evidenceIn(columns: Columns): string[] {
  const head = ["No", "Indikator", "Nilai Mandiri", ...columns.map(([heading]) => heading)];
  const rows = names.map((name, row): CellValue[] => [
    ...[numbers[row] ?? 0, name, 10],
    ...columns.map(([, content]) => content(row, name)),
  ]);
  const [table] = checked(sheet("EM", [head, ...rows])).tables;
  const first = table?.columns.get("evidence");
  return [...(first === undefined ? [] : [first]), ...(table?.also.get("evidence") ?? [])].map((at) => head[at] ?? "");
}

describe("what is asked for is no evidence", () => {
  test.each([
    "Dokumen yang Dibutuhkan",
    "Bukti yang Harus Dilampirkan",
    "Data dukung yang diminta",
    "Syarat",
    "Syarat Dokumen",
    "Jenis bukti",
    "Bentuk Data Dukung",
    "Contoh dokumen",
    "Kebutuhan Dokumen",
    "Bukti Minimal",
    "Dokumen Pendukung Ideal",
    "Dokumen Wajib",
    "Data Dukung (Persyaratan)",
    "Eviden sesuai Juknis",
    "Data Dukung Kemen PPPA",
    "Bukti yang dapat dilampirkan",
    "Rencana Dokumen 2026",
    "Required Evidence",
    "Yang Perlu Disiapkan",
    "Hal yang harus disiapkan",
  ])("%s, alone or beside the evidence", (heading) => {
    expect(evidenceIn([[heading, asked]])).toEqual([]);
    expect(evidenceIn([[heading, asked], ["Data Dukung", half]])).toEqual(["Data Dukung"]); // prettier-ignore
  });
});

describe("plans and tales are no evidence", () => {
  test.each([
    "Uraian Kegiatan",
    "Rencana Aksi",
    "Rencana Kegiatan 2026",
    "Tindak lanjut",
    "Keterangan",
    "Upaya yang Dilakukan",
    "Program / Kegiatan",
    "Deskripsi Capaian",
    "Kondisi Saat Ini",
    "Dasar Hukum",
    "Kekurangan Dokumen",
    "Sudah",
  ])("%s, alone or beside the evidence", (heading) => {
    expect(evidenceIn([[heading, told]])).toEqual([]);
    expect(evidenceIn([[heading, told], ["Bukti", half]])).toEqual(["Bukti"]); // prettier-ignore
  });
});

describe("what is given is evidence", () => {
  test.each([
    "Dokumen yang Ada",
    "Dokumen Tersedia",
    "Data yang Tersedia",
    "Data Dukung yang Dimiliki",
    "Bukti yang Dilampirkan",
    "Dokumen Terkumpul",
    "Jenis Dokumen yang Dilampirkan",
    "Yang Sudah Ada",
    "Daftar Dokumen",
    "Berkas OPD",
    "Data Dukung (wajib)",
    "Data Dukung (contoh: SK, laporan)",
    "Data Dukung (minimal 2 dokumen)",
    "Link (dapat dibuka)",
    "Evidence Provided",
  ])("%s, alone or beside what is asked for", (heading) => {
    expect(evidenceIn([[heading, half]])).toEqual([heading]);
    expect(evidenceIn([["Dokumen yang Dibutuhkan", asked], [heading, half]])).toEqual([heading]); // prettier-ignore
  });

  test("a workbook with a column of requirements alone has no supported score", () => {
    const { score } = checked(
      sheet("EM", [
        ["No", "Indikator", "Nilai Mandiri", "Bukti yang Diminta"],
        [18, "Wajib Belajar 12 Tahun", 20, "SK Wali Kota No. 4 Tahun 2025 tentang wajib belajar"],
        [19, "Sekolah Ramah Anak", 40, "SK Wali Kota No. 5 Tahun 2025 tentang SRA"],
      ]),
    );
    expect(score.supported).toBeNull();
  });
});

describe("remarks and documents in one column", () => {
  const cited: Content = (row, name) =>
    `SK Wali Kota No. 188.45/${100 + row}/2025 tanggal 3 Maret 2025 tentang Tim ${name}`;
  const talk: Content = (row) => `sudah dilaksanakan di ${row} kecamatan, masih kurang`;

  test.each([
    "Ket. Data Dukung",
    "Keterangan Data Dukung",
    "Keterangan / Data Dukung",
    "Catatan Data Dukung",
    "Keterangan bukti",
    "Ket. Bukti Dukung",
    "Keterangan Eviden",
  ])("%s is evidence where documents stand in it and nowhere else", (heading) => {
    expect(evidenceIn([[heading, cited]])).toEqual([heading]);
    expect(evidenceIn([[heading, talk]])).toEqual([]);
    expect(
      evidenceIn([
        ["Data Dukung", cited],
        [heading, talk],
      ]),
    ).toEqual(["Data Dukung"]);
  });
});

describe("links under another heading", () => {
  test.each(["Keterangan", "Ket. / Link", "Catatan", "Tindak Lanjut"])(
    "%s is evidence where they stand there",
    (heading) => {
      expect(evidenceIn([[heading, linkOrDone]])).toEqual([heading]);
      expect(evidenceIn([[heading, told]])).toEqual([]);
    },
  );

  test.each(["Catatan Verifikator", "Contoh Dokumen", "Template"])("%s is another's", (heading) => {
    expect(evidenceIn([[heading, linkOrDone]])).toEqual([]);
  });

  test("remarks with links are evidence beside the evidence, requirements with links are not", () => {
    expect(evidenceIn([["Data Dukung", half], ["Keterangan", linkOrDone]])).toEqual(["Data Dukung", "Keterangan"]); // prettier-ignore
    expect(evidenceIn([["Dokumen Diminta", linkOrDone], ["Data Dukung", half]])).toEqual(["Data Dukung"]); // prettier-ignore
  });

  test("one link in a long column of remarks is an exception", () => {
    expect(evidenceIn([["Keterangan", (row) => (row === 0 ? link(row) : `sudah dibahas ke-${row}`)]])).toEqual([]);
  });
});

test.each([
  ["Jumlah Dokumen", "note"],
  ["PIC Data Dukung", "office"],
  ["Kelengkapan Data Dukung", "status"],
  ["Tanggal Upload Dokumen", "note"],
  ["Dokumen yang Belum Ada", "note"],
])("%s says something of documents: %s", (heading, column) => {
  expect(roleOf(heading)?.column).toBe(column);
});

test("brackets explain a column of evidence, and say what a column of numbers is", () => {
  expect(roleOf("Data Dukung (maks 5 MB)")?.column).toBe("evidence");
  expect(roleOf("Nilai (maksimal)")?.column).toBe("maximum");
});

test("a box to tick and other texts are left to their own words", () => {
  expect(documentColumn(["bukti", "ada", "tidak"])).toBeNull();
  expect(documentColumn(["data", "anak", "yang", "ada"])).toBeNull();
  expect(documentColumn(["nilai", "yang", "diharapkan"])).toBeNull();
});
