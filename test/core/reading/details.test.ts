/** Evidence whose number, date and subject stand in columns of their own, under headings of kinds, or among remarks. */
import { detailIn } from "../../../src/core/reading/cells/details";
import type { CellValue } from "../../../src/core/workbook";
import { checked, sheet } from "../grid";

type Grid = readonly (readonly CellValue[])[];

const names = ["Wajib Belajar 12 Tahun", "Sekolah Ramah Anak", "Pusat Kreativitas Anak"];

/** The texts that are cited for each row, under headings of one or two rows. */
function citedUnder(headings: Grid, rows: Grid, merges: readonly string[] = []): string[][] {
  const head = headings.map((cells, at): CellValue[] => [
    ...(at === 0 ? ["No", "Indikator", "Nilai Mandiri"] : [null, null, null]),
    ...cells,
  ]);
  const body = rows.map((cells, at): CellValue[] => [18 + at, names[at] ?? "", 10, ...cells]);
  return checked(sheet("EM", [...head, ...body], { merges })).entries.map(({ evidence }) =>
    evidence.map(({ text }) => text),
  );
}

test.each<[Grid[number], Grid[number], string]>([
  [
    ["Nama Dokumen", "Nomor", "Tanggal"],
    ["SK Tim SRA", "421/12/2025", "4 Maret 2025"],
    "SK Tim SRA Nomor 421/12/2025 tanggal 4 Maret 2025",
  ],
  [["Data Dukung", "Nomor", "Tahun"], ["SK Tim SRA", "421/12", 2025], "SK Tim SRA Nomor 421/12 Tahun 2025"],
  [
    ["Judul Dokumen", "No. Dokumen", "Tgl Dokumen"],
    ["SK Tim SRA", "No. 421/12/2025", "-"],
    "SK Tim SRA No. 421/12/2025",
  ],
  [["Dokumen Pendukung", "Nomor dan Tahun"], ["SK Tim SRA", "421/12/2025"], "SK Tim SRA 421/12/2025"],
  [
    ["Nomor SK", "Tanggal", "Tentang"],
    ["421/12/2025", "4 Maret 2025", "Tim SRA"],
    "SK 421/12/2025 tanggal 4 Maret 2025 tentang Tim SRA",
  ],
  [
    ["SK", "Tanggal SK"],
    ["421/12/2025 tentang Tim SRA", "4 Maret 2025"],
    "SK 421/12/2025 tentang Tim SRA tanggal 4 Maret 2025",
  ],
  [["Data Dukung", "Nomor"], ["ada", "421/12/2025"], "Nomor 421/12/2025"],
  [
    ["Jenis Dokumen", "Nomor", "Tanggal", "Perihal"],
    ["SK Kepala Dinas", "421/12/2025", "4 Maret 2025", "Tim SRA"],
    "SK Kepala Dinas Nomor 421/12/2025 tanggal 4 Maret 2025 tentang Tim SRA",
  ],
  [["Bentuk Bukti", "No. Dokumen"], ["Perwali", "12/2024"], "Perwali Nomor 12/2024"],
  [["Jenis Berkas", "Tentang", "Tahun"], ["Laporan", "Tim SRA", 2025], "Laporan tentang Tim SRA Tahun 2025"],
  [["Jenis Data Dukung", "Nomor dan Tanggal"], ["SK", "421/12, 4 Maret 2025"], "SK 421/12, 4 Maret 2025"],
  [
    ["Nomor Dokumen", "Tanggal", "Jenis Dokumen"],
    ["421/12", "4 Maret 2025", "SK"],
    "SK Nomor 421/12 tanggal 4 Maret 2025",
  ],
  [["Type of Document", "Number", "Date"], ["SK", "421/12", "4 Maret 2025"], "SK Nomor 421/12 tanggal 4 Maret 2025"],
])("%j joins %j", (headings, cells, joined) => {
  expect(citedUnder([headings], [cells, cells.map(() => null), cells])[0]).toEqual([joined]);
});

test("lines go together, and blank cells add nothing", () => {
  const rows: Grid = [
    ["SK Tim SRA\nPerwali SRA", "421/12/2025\n3/2024"],
    ["SK Forum Anak", null],
    [null, null],
  ];
  expect(citedUnder([["Nama Dokumen", "Nomor"]], rows)).toEqual([
    ["SK Tim SRA Nomor 421/12/2025\nPerwali SRA Nomor 3/2024"],
    ["SK Forum Anak"],
    [],
  ]);
});

test("a kind that is asked for, beside what is given or a date alone, is no document", () => {
  const rows = (cells: Grid[number]): Grid => [cells, ["SK", "a", "b"], ["Foto", "c", "d"]];
  expect(citedUnder([["Jenis Dokumen", "Data Dukung", "Nomor"]], rows(["SK", "SK Tim SRA", "421/12"]))[0]).toEqual(["SK Tim SRA Nomor 421/12"]); // prettier-ignore
  expect(citedUnder([["Jenis Dokumen", "Tanggal"]], rows(["SK", "4 Maret 2025"]))[0]).toEqual([]);
  expect(citedUnder([["Jenis Dokumen yang Dibutuhkan", "Nomor"]], rows(["SK", "421/12"]))[0]).toEqual([]);
  expect(citedUnder([["Jenis Kegiatan", "Nomor", "Tanggal"]], rows(["Rapat", "421/12", "4 Maret 2025"]))[0]).not.toEqual([expect.stringContaining("Rapat")]); // prettier-ignore
});

test("a title that is merged across the table is no evidence of the rows below", () => {
  const rows: Grid = [
    ["Indikator 18. Wajib Belajar 12 Tahun"],
    [1, "Tim dan SOP menangani anak putus sekolah", 5, 3, null, null],
  ];
  const heads = ["No", "Pertanyaan", "Nilai Maks", "Nilai", "Bukti", "OPD"];
  for (const merge of ["A2:F2", "A2:E2", "B2:F2"]) {
    const title: Grid = merge.startsWith("B") ? [[null, ...(rows[0] ?? [])]] : rows.slice(0, 1);
    const { entries } = checked(sheet("EM", [heads, ...title, ...rows.slice(1)], { merges: [merge] }));
    expect(entries.map(({ evidence, offices }) => [evidence.length, offices])).toEqual(entries.map(() => [0, ""]));
  }
});

test("a date alone beside evidence, and numbers of rows, are no details", () => {
  expect(citedUnder([["Data Dukung", "Tanggal Unggah"]], [["SK Tim SRA", "4 Maret 2025"], ["a", "b"], ["c", "d"]])[0]).toEqual(["SK Tim SRA"]); // prettier-ignore
  expect(citedUnder([["Data Dukung", "Tanggal"]], [["SK Tim SRA", "4 Maret 2025"], ["a", "b"], ["c", "d"]])[0]).toEqual(["SK Tim SRA"]); // prettier-ignore
  expect(citedUnder([["Data Dukung", "No"]], [["SK Tim SRA", 1], ["a", 2], ["c", 3]])[0]).toEqual(["SK Tim SRA"]); // prettier-ignore
});

describe("columns of kinds", () => {
  const rows: Grid = [
    ["421/12/2025 tentang Tim SRA", "Sosialisasi di SDN 2, 5 Mei 2025", "https://drive.google.com/file/d/1AbCdEf/view"],
    ["belum ada", null, null],
    ["421/13/2025 tentang Tim PKA", null, "SK.pdf"],
  ];
  const cited = [
    [
      "SK 421/12/2025 tentang Tim SRA",
      "Foto Sosialisasi di SDN 2, 5 Mei 2025",
      "https://drive.google.com/file/d/1AbCdEf/view",
    ],
    ["belum ada"],
    ["SK 421/13/2025 tentang Tim PKA", "SK.pdf"],
  ];

  test("under one heading of evidence are all evidence, and say what stands in them", () => {
    const headings: Grid = [["DATA DUKUNG", null, null], ["SK", "Foto", "Link"]]; // prettier-ignore
    expect(citedUnder(headings, rows, ["D1:F1", "A1:A2", "B1:B2", "C1:C2"])).toEqual(cited);
  });

  test("stand for the evidence where no heading says so", () => {
    expect(citedUnder([["SK", "Foto", "Link"]], rows)).toEqual(cited);
  });

  test("what is asked for under it is none", () => {
    const headings: Grid = [["Data Dukung", null], ["Diminta", "Tersedia"]]; // prettier-ignore
    const asked: Grid = [["SK Tim SRA", "https://drive.google.com/file/d/1AbCdEf/view"], ["SK Tim PKA", null], ["Foto", "SK.pdf"]]; // prettier-ignore
    expect(citedUnder(headings, asked, ["D1:E1", "A1:A2", "B1:B2", "C1:C2"])).toEqual([
      ["https://drive.google.com/file/d/1AbCdEf/view"],
      [],
      ["SK.pdf"],
    ]);
  });
});

test("a link among remarks is cited beside the evidence, the remarks are not", () => {
  const link = "https://drive.google.com/file/d/1AbCdEf/view";
  const rows: Grid = [[null, link], ["SK Tim SRA", "sudah diperbaiki"], [null, "cek lagi"]]; // prettier-ignore
  expect(citedUnder([["Data Dukung", "Keterangan"]], rows)).toEqual([[link], ["SK Tim SRA"], []]);
});

test("idem repeats no heading", () => {
  const found = checked(
    sheet("EM", [
      ["No", "Indikator", "Nilai Mandiri", "Data Dukung"],
      [18, "Wajib Belajar 12 Tahun", 20, "idem"],
      [19, "Sekolah Ramah Anak", 40, "SK.pdf"],
      [20, "Pusat Kreativitas Anak", 30, "idem"],
    ]),
  ).entries.map(({ evidence }) => evidence[0]?.repeats?.text ?? null);
  expect(found).toEqual([null, null, "SK.pdf"]);
});

test.each([
  ["No. SK", "number"],
  ["Tgl. Penetapan", "date"],
  ["Tahun", "year"],
  ["Perihal", "subject"],
  ["No/Tgl SK", "mixed"],
  ["Nomor Telepon", null],
  ["Tanggal Upload", null],
  ["Nilai", null],
])("%s says of a document: %s", (heading, says) => {
  expect(detailIn([heading])).toBe(says);
});
