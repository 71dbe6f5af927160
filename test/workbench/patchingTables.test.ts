/** Tables in a download: new ones, rows and columns of those of the file, other names and looks, in the opened file itself. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Book } from "../../src/workbench/book/book";
import { lostInPatch } from "../../src/workbench/file/keeping";
import { patchedCopy } from "../../src/workbench/file/patching";
import { openBytes } from "../../src/workbench/page/files";
import { unpackText } from "../../src/xlsx/archive/unpack";
import { openArchive } from "../../src/xlsx/archive/zip";
import { officeJs } from "../officeJs";
import { cellsOf } from "./cellsOf";

const name = "moving.xlsx";
const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, name)));

type Work = (worksheets: Excel.WorksheetCollection) => void;

async function changed(work: Work) {
  const { origin, book } = await openBytes(bytes, name);
  const { Excel } = await officeJs(book);
  await Excel.run(async (context) => {
    work(context.workbook.worksheets);
    await context.sync();
  });
  return { origin, book, copy: await patchedCopy(origin, book, name) };
}

async function copied(work: Work) {
  const { origin, book, copy } = await changed(work);
  if (!copy) throw new Error("No patch could say that.");
  const parts = async (file: Uint8Array): Promise<Map<string, string>> => {
    const archive = openArchive(file, name);
    const read = [...archive.parts].map(async ([path, part]) => [path, await unpackText(archive, part)] as const);
    return new Map(await Promise.all(read));
  };
  const [before, after] = [await parts(bytes), await parts(copy.bytes)];
  const others = [...new Set([...before.keys(), ...after.keys()])].filter((one) => before.get(one) !== after.get(one));
  const again = (await openBytes(copy.bytes, name)).book;
  return { book, again, after, others: others.sort(), bytes: copy.bytes, lost: lostInPatch(origin, book, "en") };
}

const tables = ({ sheets }: Book): unknown =>
  sheets.map((sheet) => [
    sheet.name,
    sheet.tables.map((one) => ({ ...one, id: "", isUnfilled: false })),
    cellsOf(sheet),
    // Within its table a formula may leave the table's name out.
    [...sheet.formulas]
      .sort(([one], [other]) => one - other)
      .map(([key, text]) => [key, text.replace("Tabel1[D", "[D")]),
  ]);

test.each<[string, Work]>([
  ["a table of a list", (sheets) => void sheets.getItem("Daftar").tables.add("A1:A4", true)],
  ["a table beside a table", (sheets) => void sheets.getItem("Bagian").tables.add("H1:I3", false)],
  [
    "rows behind",
    (sheets) =>
      sheets
        .getItem("Bagian")
        .tables.getItem("Tabel1")
        .rows.add(undefined, [["Baru", 9, 18]]),
  ],
  [
    "rows between",
    (sheets) =>
      sheets
        .getItem("Bagian")
        .tables.getItem("Tabel1")
        .rows.add(1, [["Baru", 9, 18]]),
  ],
  [
    "another name, and other headings",
    (sheets) => {
      const table = sheets.getItem("Bagian").tables.getItem("Tabel1");
      table.name = "Dinas";
      table.columns.getItem("Skor").name = "Nilai & <skor>";
    },
  ],
  [
    "another look",
    (sheets) => {
      const table = sheets.getItem("Bagian").tables.getItem("Tabel1");
      table.style = "TableStyleDark3";
    },
  ],
  ["a row of totals", (sheets) => void (sheets.getItem("Bagian").tables.getItem("Tabel1").showTotals = true)],
  [
    "one that is taken off its cells",
    (sheets) => void sheets.getItem("Bagian").tables.getItem("Tabel1").convertToRange(),
  ],
  [
    "several on a new sheet",
    (sheets) => {
      const sheet = sheets.add("Baru");
      sheet.getRange("A1:D3").values = [
        ["a", "b", "c", "d"],
        [1, 2, 3, 4],
        [5, 6, 7, 8],
      ];
      sheet.tables.add("A1:B3", true).name = "Kiri";
      sheet.tables.add("C1:D3", true).name = "Kanan";
    },
  ],
])("%s: the copy says what the book says, and keeps all else", async (_, work) => {
  const { book, again, others, lost } = await copied(work);
  expect(tables(again)).toEqual(tables(book));
  expect(lost).toEqual([]);
  const own = /tables\/|worksheets\/|content_types|workbook|styles|calcchain|charts\/chart/i;
  expect(others.filter((path) => !own.test(path))).toEqual([]);
});

test("what a table says beside what is changed stays", async () => {
  const { after } = await copied(
    (sheets) => void (sheets.getItem("Bagian").tables.getItem("Tabel1").style = "TableStyleDark3"),
  );
  expect(after.get("xl/tables/table1.xml")).toBe(
    (await copied(() => undefined)).after.get("xl/tables/table1.xml")?.replace("TableStyleMedium2", "TableStyleDark3"),
  );
});

const hasReader = existsSync("/usr/lib/python3/dist-packages/openpyxl");

(hasReader ? test : test.skip)("another reader takes all of that at once", async () => {
  const { bytes: copy } = await copied((sheets) => {
    sheets.getItem("Daftar").tables.add("A1:A4", true).name = "Pilihan_baru";
    const table = sheets.getItem("Bagian").tables.getItem("Tabel1");
    table.rows.add(undefined, [["Baru", 9, 18]]);
    table.columns.getItem("Skor").name = "Nilai";
  });
  const folder = mkdtempSync(join(tmpdir(), "kla-tables-"));
  const path = join(folder, "copy.xlsx");
  writeFileSync(path, copy);
  const code =
    "import sys,openpyxl;w=openpyxl.load_workbook(sys.argv[1]);" +
    "print([(t.displayName,t.ref,[c.name for c in t.tableColumns],[c.value for c in s[t.ref][0]]) for s in w for t in s.tables.values()],w['Bagian']['E5'].value)";
  const said = execFileSync("/usr/bin/python3", ["-W", "ignore", "-c", code, path], { encoding: "utf8" }).trim();
  rmSync(folder, { recursive: true });
  const columns = "['Dinas', 'Nilai', 'Dobel']";
  expect(said).toBe(
    `[('Tabel1', 'A1:C7', ${columns}, ${columns}), ('Pilihan_baru', 'A1:A4', ['Pilihan'], ['Pilihan'])] =SUM(Tabel1[Nilai])`,
  );
});
