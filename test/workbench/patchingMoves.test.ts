/** A download after rows, columns or cells were put in or taken out: all that speaks of them follows, all else stays. */
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

async function parts(file: Uint8Array): Promise<Map<string, string>> {
  const archive = openArchive(file, name);
  const texts = await Promise.all(
    [...archive.parts].map(async ([path, part]) => [path.toLowerCase(), await unpackText(archive, part)] as const),
  );
  return new Map(texts);
}

type Work = (sheets: Excel.WorksheetCollection) => void;

/** What a book says of each sheet, without the ids that every opening gives anew. */
function said({ sheets, names }: Book): unknown {
  const bare = <T extends { id?: string }>(all: readonly T[]) => all.map((one) => ({ ...one, id: "" }));
  return [
    names,
    ...sheets.map((sheet) => ({
      name: sheet.name,
      rows: cellsOf(sheet),
      formulas: [...sheet.formulas].sort(([one], [other]) => one - other),
      marks: bare(sheet.conditionalFormats),
      tables: bare(sheet.tables),
      ...{ merges: sheet.merges, validations: sheet.validations, links: [...sheet.links], filter: sheet.filter },
      ...{ freeze: sheet.freeze, heights: [...sheet.rowHeights], widths: [...sheet.columnWidths] },
      ...{ hidden: [[...sheet.hiddenRows], [...sheet.hiddenColumns]], names: sheet.names },
      notes: [...sheet.notes].map(([key, { content }]) => [key, content]),
    })),
  ];
}

async function changed(file: Uint8Array, work: Work) {
  const { origin, book } = await openBytes(file, name);
  const { Excel } = await officeJs(book);
  await Excel.run(async (context) => {
    work(context.workbook.worksheets);
    await context.sync();
  });
  const copy = await patchedCopy(origin, book, name);
  return { origin, book, copy };
}

async function moved(work: Work) {
  const { origin, book, copy } = await changed(bytes, work);
  if (!copy) throw new Error("No patch could say that.");
  const [before, after] = [await parts(bytes), await parts(copy.bytes)];
  const again = await openBytes(copy.bytes, name);
  const others = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => after.get(path) !== before.get(path),
  );
  return {
    book,
    again: again.book,
    bytes: copy.bytes,
    after,
    others: others.sort(),
    lost: lostInPatch(origin, book, "en"),
  };
}

const recap = "Rekap Nilai";

test.each<[string, Work]>([
  ["a row among the scores", (sheets) => sheets.getItem(recap).getRange("5:5").insert("Down")],
  ["rows above all", (sheets) => sheets.getItem(recap).getRange("1:3").insert("Down")],
  ["a row under the headings", (sheets) => sheets.getItem(recap).getRange("3:3").insert("Down")],
  ["a column among the scores", (sheets) => sheets.getItem(recap).getRange("C:C").insert("Right")],
  ["columns in front", (sheets) => sheets.getItem(recap).getRange("A:B").insert("Right")],
  ["rows taken out", (sheets) => sheets.getItem(recap).getRange("5:6").delete("Up")],
  ["the first row of what rules are for taken out", (sheets) => sheets.getItem(recap).getRange("2:2").delete("Up")],
  ["a column taken out", (sheets) => sheets.getItem(recap).getRange("D:D").delete("Left")],
  ["cells pushed down", (sheets) => sheets.getItem(recap).getRange("A3:H4").insert("Down")],
  ["cells pulled left", (sheets) => sheets.getItem(recap).getRange("F1:F20").delete("Left")],
  ["a row in a table", (sheets) => sheets.getItem("Bagian").getRange("3:3").insert("Down")],
  ["a column in a table", (sheets) => sheets.getItem("Bagian").getRange("B:B").insert("Right")],
  ["a column of a table taken out", (sheets) => sheets.getItem("Bagian").getRange("A:A").delete("Left")],
  ["a whole table taken out", (sheets) => sheets.getItem("Bagian").getRange("A:C").delete("Left")],
  ["what a list offers", (sheets) => sheets.getItem("Daftar").getRange("3:3").insert("Down")],
  [
    "one after another, on several sheets, with other cells",
    (sheets) => {
      const sheet = sheets.getItem(recap);
      sheet.getRange("5:5").insert("Down");
      sheet.getRange("A5:D5").values = [[99, "Sisipan", 7, 30]];
      sheet.getRange("6:6").insert("Down");
      sheet.getRange("C:C").insert("Right");
      sheets.getItem("Bagian").getRange("2:2").insert("Down");
      sheets.getItem("Daftar").getRange("2:2").delete("Up");
      sheet.getRange("D2").values = [[11]];
      sheet.name = "Rekap 2025";
    },
  ],
])("%s: the copy says what the book says", async (_, work) => {
  const { book, again, lost } = await moved(work);
  expect(said(again)).toEqual(said(book));
  expect(lost).toEqual([]);
});

test("charts, pictures, sparklines, breaks, names, notes and rules of the file follow a row, and nothing else changes", async () => {
  const { after, others } = await moved((sheets) => sheets.getItem(recap).getRange("5:5").insert("Down"));
  const sheet = after.get("xl/worksheets/sheet1.xml") ?? "";
  expect(after.get("xl/charts/chart1.xml")).toContain("'Rekap Nilai'!$C$2:$C$12<");
  expect(after.get("xl/charts/chart2.xml")).toContain("'Rekap Nilai'!$C$2:$C$12<");
  const rows = [...(after.get("xl/drawings/drawing1.xml") ?? "").matchAll(/<(?:\w+:)?row>(\d+)</g)].map(
    ([, row]) => row,
  );
  expect(rows).toEqual(["10", "21", "6"]);
  expect(sheet).toContain("<xm:f>'Rekap Nilai'!C2:C12</xm:f><xm:sqref>F14</xm:sqref>");
  expect(sheet).toContain("<xm:sqref>F2:F4 F9</xm:sqref>");
  expect(sheet).toMatch(/<brk id="7"[^>]*>.*<brk id="13"/);
  expect(sheet).toContain('<f t="shared" ref="E2:E12" si="0">C2/D2</f>');
  expect(sheet).toContain('<f t="array" ref="G2:G4">C2:C4*2</f>');
  expect(sheet).toContain('sqref="A21:A26 C21"');
  expect(sheet).toContain('val="$D$13"');
  expect(after.get("xl/workbook.xml")).toContain("'Rekap Nilai'!$C$2:$C$12</definedName>");
  expect(after.get("xl/workbook.xml")).toContain("'Rekap Nilai'!$A$1:$E$19</definedName>");
  expect(after.get("xl/worksheets/sheet2.xml")).toContain("Tabel1[[#This Row],[Skor]]*2+'Rekap Nilai'!$C$6");
  expect(after.get("xl/worksheets/sheet2.xml")).toContain(`COUNTIF('Rekap Nilai'!A:A,"&gt;3")`);
  expect(after.get("xl/comments/comment1.xml")).toMatch(/ref="C4".*ref="C9"/);
  expect(after.get("xl/drawings/commentsdrawing1.vml")).toMatch(/Row>3<.*Row>8</);
  expect(others).toEqual([
    ...["[content_types].xml", "xl/_rels/workbook.xml.rels", "xl/calcchain.xml", "xl/charts/chart1.xml"],
    ...[
      "xl/charts/chart2.xml",
      "xl/comments/comment1.xml",
      "xl/drawings/commentsdrawing1.vml",
      "xl/drawings/drawing1.xml",
    ],
    ...["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"],
  ]);
});

test("what was put in and taken out again leaves the file as it was", async () => {
  const { others } = await moved((sheets) => {
    const sheet = sheets.getItem(recap);
    sheet.getRange("5:6").insert("Down");
    sheet.getRange("6:6").delete("Up");
    sheet.getRange("5:5").delete("Up");
  });
  expect(others).toEqual([]);
});

test("a note goes with its row, a picture is drawn to the edge that is left", async () => {
  const { after } = await moved((sheets) => sheets.getItem(recap).getRange("7:10").delete("Up"));
  expect(after.get("xl/comments/comment1.xml")).not.toContain("C8");
  expect(after.get("xl/drawings/commentsdrawing1.vml")?.match(/<ns1:shape /g)).toHaveLength(1);
  const rows = [...(after.get("xl/drawings/drawing1.xml") ?? "").matchAll(/<(?:\w+:)?row>(\d+)</g)].map(
    ([, row]) => row,
  );
  expect(rows).toEqual(["6", "16", "5"]);
});

test.each<[string, Work]>([
  ["the headings of a table go", (sheets) => sheets.getItem("Bagian").getRange("1:1").delete("Up")],
  ["the last row of a table goes", (sheets) => sheets.getItem("Bagian").getRange("2:6").delete("Up")],
])("%s: Excel would not have it so, and the copy is a new file", async (_, work) => {
  expect((await changed(bytes, work)).copy).toBeNull();
});

const python = "/usr/bin/python3";
const hasReader = existsSync("/usr/lib/python3/dist-packages/openpyxl");

(hasReader ? test : test.skip)("another reader takes the copy, and finds all at its new place", async () => {
  const { bytes: copy } = await moved((sheets) => {
    sheets.getItem(recap).getRange("4:5").insert("Down");
    sheets.getItem("Bagian").getRange("B:B").insert("Right");
  });
  const folder = mkdtempSync(join(tmpdir(), "kla-moves-"));
  const path = join(folder, "copy.xlsx");
  writeFileSync(path, copy);
  const code =
    "import sys,openpyxl;w=openpyxl.load_workbook(sys.argv[1]);s=w['Rekap Nilai'];t=w['Bagian'];" +
    "print(s['C14'].value,s.merged_cells.ranges,s.print_area,s.auto_filter.ref,s.freeze_panes,s.row_dimensions[7].height," +
    "s['B8'].hyperlink.ref,s['C10'].comment.text,[str(c.sqref) for c in s.conditional_formatting],len(s._charts),len(s._images)," +
    "s._charts[0].anchor._from.row,t.tables['Tabel1'].ref,[c.name for c in t.tables['Tabel1'].tableColumns],t['B1'].value,t['F3'].value)";
  const said = execFileSync(python, ["-W", "ignore", "-c", code, path], { encoding: "utf8" }).trim();
  rmSync(folder, { recursive: true });
  expect(said).toBe(
    "=SUM(C2:C13) [<MergedCellRange A19:C20>] ['$A$1:$E$20'] A1:E13 C3 33.0 B8 catatan di C8 ['C2:C13', 'A2:E13', 'D2:D13'] " +
      "1 1 11 A1:D6 ['Dinas', 'Column1', 'Skor', 'Dobel'] Column1 =SUM('Rekap Nilai'!C2:C13)",
  );
});

(hasReader ? test : test.skip)(
  "another reader takes a copy without the sheet of charts, pictures and notes",
  async () => {
    const { bytes: copy, after } = await moved((sheets) => sheets.getItem(recap).delete());
    expect([...after.keys()].filter((path) => /comments|chart1|drawing1|calcchain/i.test(path))).toEqual([]);
    const folder = mkdtempSync(join(tmpdir(), "kla-moves-"));
    const path = join(folder, "copy.xlsx");
    writeFileSync(path, copy);
    const code =
      "import sys,openpyxl;w=openpyxl.load_workbook(sys.argv[1]);s=w['Bagian'];" +
      "print(w.sheetnames,s['E2'].value,s['C2'].value,len(s._charts))";
    const said = execFileSync(python, ["-W", "ignore", "-c", code, path], { encoding: "utf8" }).trim();
    rmSync(folder, { recursive: true });
    expect(said).toBe("['Bagian', 'Daftar'] =#REF!C5+#REF!C12 =Tabel1[[#This Row],[Skor]]*2+#REF!$C$5 1");
  },
);
