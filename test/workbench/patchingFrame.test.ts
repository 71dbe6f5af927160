/** A download in which sheets have other names, places, rules, protection or pages: all else of the file stays, byte for byte. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Book, BookSheet } from "../../src/workbench/book/book";
import { addName, changeName, deleteName } from "../../src/workbench/book/names";
import {
  addSheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  setProtection,
  setVisibility,
} from "../../src/workbench/book/sheets";
import { lostInPatch } from "../../src/workbench/file/keeping";
import { patchedCopy } from "../../src/workbench/file/patching";
import { openBytes } from "../../src/workbench/page/files";
import { unpackText } from "../../src/xlsx/archive/unpack";
import { openArchive } from "../../src/xlsx/archive/zip";
import { officeJs } from "../officeJs";

const name = "listed.xlsx";
const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, name)));

async function parts(file: Uint8Array): Promise<Map<string, string>> {
  const archive = openArchive(file, name);
  const texts = await Promise.all(
    [...archive.parts].map(async ([path, part]) => [path, await unpackText(archive, part)] as const),
  );
  return new Map(texts);
}

/** Changes the opened file, and gives its copy: opened again, its parts, and which of them differ. */
async function copied(work: (book: Book, sheet: BookSheet) => void | Promise<void>) {
  const { origin, book } = await openBytes(bytes, name);
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("The file has no sheet.");
  await work(book, sheet);
  const copy = await patchedCopy(origin, book, name);
  if (!copy) throw new Error("No patch could say that.");
  const [before, after] = [await parts(bytes), await parts(copy.bytes)];
  const changed = [...after.keys()].filter((path) => after.get(path) !== before.get(path)).sort();
  const again = await openBytes(copy.bytes, name);
  return { copy, book, again: again.book, after, changed, lost: lostInPatch(origin, book, "en") };
}

const inOffice = async (book: Book, work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) => {
  const { Excel } = await officeJs(book);
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Rekap 2024"), context);
    await context.sync();
  });
};

const listed = ({ sheets }: Book): unknown => sheets.map(({ name: own, visibility }) => [own, visibility]);
const formulas = ({ sheets }: Book): unknown => sheets.map((sheet) => [...sheet.formulas]);

test("a sheet that is renamed is so in formulas, rules, names and charts, and texts that look like it stay", async () => {
  const { book, again, after, changed, lost } = await copied((all, sheet) => renameSheet(all, sheet, "Rekap (baru)"));
  expect([listed(again), formulas(again), lost]).toEqual([listed(book), formulas(book), []]);
  expect(again.sheets[0]?.validations).toEqual(book.sheets[0]?.validations);
  expect([again.names, again.sheets[2]?.names]).toEqual([book.names, book.sheets[2]?.names]);
  expect(after.get("xl/charts/chart1.xml")).toContain("'Rekap (baru)'!$B$2:$B$3");
  expect(after.get("xl/charts/chart1.xml")).toContain("Nilai Rekap 2024<");
  expect(after.get("xl/workbook.xml")).toContain(`'Rekap (baru)'!$A$1:$C$4</definedName>`);
  expect(after.get("xl/worksheets/sheet3.xml")).toContain("teks Rekap 2024!");
  expect(changed).toEqual([
    ...["xl/charts/chart1.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet3.xml"],
  ]);
});

test("two sheets that exchange their names do so everywhere", async () => {
  const { book, again } = await copied((all, sheet) => {
    const other = all.sheets[1] ?? sheet;
    renameSheet(all, sheet, "Sementara");
    renameSheet(all, other, "Rekap 2024");
    renameSheet(all, sheet, "Daftar");
  });
  expect([listed(again), formulas(again)]).toEqual([listed(book), formulas(book)]);
  expect(again.names).toEqual(book.names);
});

test("sheets that are moved take their names along", async () => {
  const { book, again, after, changed } = await copied((all, sheet) => moveSheet(all, sheet, 2));
  expect([listed(again), formulas(again)]).toEqual([listed(book), formulas(book)]);
  expect(after.get("xl/workbook.xml")).toMatch(
    /_xlnm\.Print_Area"[^>]*localSheetId="2"|localSheetId="2"[^>]*Print_Area"/,
  );
  expect(again.sheets.map(({ names }) => names.map((one) => one.name))).toEqual([[], ["Setempat"], []]);
  expect(changed).toEqual(["xl/workbook.xml"]);
});

test("what spoke of a sheet that is deleted speaks of nothing, and its parts are gone", async () => {
  const { book, again, after, lost } = await copied((all, sheet) => deleteSheet(all, sheet));
  expect([listed(again), formulas(again), lost]).toEqual([listed(book), formulas(book), []]);
  expect([again.names, again.sheets.map(({ names }) => names)]).toEqual([
    book.names,
    book.sheets.map(({ names }) => names),
  ]);
  expect(after.has("xl/worksheets/sheet1.xml")).toBe(false);
  expect(after.get("xl/charts/chart1.xml")).toContain("#REF!$B$2:$B$3<");
  expect(after.get("xl/workbook.xml")).not.toContain("Rekap 2024'!");
});

test("a sheet with a table is deleted, and another gets its name", async () => {
  const { book, again, after } = await copied((all, sheet) => {
    deleteSheet(all, all.sheets[1] ?? sheet);
    renameSheet(all, sheet, "Daftar");
  });
  expect([listed(again), formulas(again)]).toEqual([listed(book), formulas(book)]);
  expect([...after.keys()].filter((path) => path.startsWith("xl/tables/"))).toEqual([]);
});

test("sheets are hidden and shown, and one that can be seen is in front", async () => {
  const { book, again, after, changed } = await copied((all, sheet) => {
    setVisibility(all, all.sheets[1] ?? sheet, "visible");
    setVisibility(all, sheet, "veryHidden");
  });
  expect(listed(again)).toEqual(listed(book));
  expect(after.get("xl/workbook.xml")).toContain('activeTab="1"');
  expect(changed).toEqual(["xl/workbook.xml"]);
});

test("a new sheet stands where it was moved to", async () => {
  const { book, again } = await copied((all) => moveSheet(all, addSheet(all, "Awal"), 0));
  expect(listed(again)).toEqual(listed(book));
});

test("names are added, changed and taken off, of the workbook and of a sheet", async () => {
  const { book, again, changed } = await copied((all, sheet) => {
    const [, , third = sheet] = all.sheets;
    addName({ book: all, sheet: null }, { name: "Batas", formula: "=0.5", comment: "Paruh <&>", visible: true });
    addName({ book: all, sheet }, { name: "Setempat", formula: "='Rekap 2024'!$A$2", comment: "", visible: true });
    const [first] = all.names;
    if (first) changeName({ book: all, sheet: null }, first, "='Rekap 2024'!$C$4");
    const [own] = third.names;
    if (own) deleteName({ book: all, sheet: third }, own);
  });
  expect([again.names, again.sheets.map(({ names }) => names)]).toEqual([
    book.names,
    book.sheets.map(({ names }) => names),
  ]);
  expect(changed).toEqual(["xl/workbook.xml"]);
});

test("all names that go leave no empty list", async () => {
  const { again, after } = await copied((all) => {
    for (const sheet of [null, ...all.sheets])
      for (const one of [...(sheet ?? all).names]) deleteName({ book: all, sheet }, one);
  });
  expect(again.names).toEqual([]);
  expect(after.get("xl/workbook.xml")).not.toMatch(/<definedNames\s*\/>|<definedNames><\/definedNames>/);
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  [
    "a list of words",
    (sheet) =>
      (sheet.getRange("D2:D9").dataValidation.rule = { list: { inCellDropDown: true, source: 'Ya,"Ti" <dak>' } }),
  ],
  [
    "a list from cells",
    (sheet) =>
      (sheet.getRange("E2").dataValidation.rule = { list: { inCellDropDown: true, source: "=Daftar!$A$2:$A$4" } }),
  ],
  [
    "whole numbers",
    (sheet) =>
      (sheet.getRange("B2:C3").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } }),
  ],
  [
    "a formula",
    (sheet) => (sheet.getRange("F1:F4").dataValidation.rule = { custom: { formula: '=AND(F1<>"",LEN(F1)<9)' } }),
  ],
  [
    "not between dates",
    (sheet) =>
      (sheet.getRange("G1").dataValidation.rule = {
        date: { formula1: "=TODAY()", formula2: "=TODAY()+7", operator: "NotBetween" },
      }),
  ],
  ["nothing", (sheet) => sheet.getRange().dataValidation.clear()],
  [
    "words for who asks and who errs",
    (sheet) => {
      const { dataValidation } = sheet.getRange("B3");
      dataValidation.rule = { textLength: { formula1: 5, operator: "LessThanOrEqualTo" } };
      dataValidation.prompt = { message: 'Isi "nilai" & <maks>', showPrompt: true, title: "Nilai" };
      dataValidation.errorAlert = { message: "Salah", showAlert: true, style: "Warning", title: "Periksa" };
      dataValidation.ignoreBlanks = false;
    },
  ],
])("cells that take %s touch their sheet alone", async (_, work) => {
  const { book, again, changed } = await copied((all) => inOffice(all, work));
  expect(again.sheets[0]?.validations).toEqual(book.sheets[0]?.validations);
  expect(changed).toEqual(["xl/worksheets/sheet1.xml"]);
});

test("protection is put on, changed and taken off", async () => {
  const { book, again, after, changed } = await copied((all, sheet) => {
    const [, second = sheet, third = sheet] = all.sheets;
    setProtection(all, sheet, {
      password: null,
      options: new Set(["allowSort", "allowFormatCells"]),
      selectionMode: "Unlocked",
    });
    setProtection(all, second, { password: null, options: new Set(), selectionMode: "None" });
    setProtection(all, third, null);
  });
  expect(again.sheets.map(({ protection }) => protection)).toEqual(book.sheets.map(({ protection }) => protection));
  expect(after.get("xl/worksheets/sheet1.xml")).toMatch(/<\/sheetData><sheetProtection sheet="1"/);
  expect(changed).toEqual(["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml"]);
});

test("page setup says what was changed, and keeps the rest of the file's", async () => {
  const { after, changed } = await copied((all) =>
    inOffice(all, ({ pageLayout }) => {
      pageLayout.orientation = "Landscape";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.paperSize = "Legal";
      pageLayout.centerHorizontally = true;
      pageLayout.topMargin = 36;
      pageLayout.headersFooters.defaultForAllPages.centerHeader = "Rekap & nilai";
      pageLayout.headersFooters.defaultForAllPages.rightFooter = "Hal. &P";
      pageLayout.setPrintArea("A1:B4");
      pageLayout.setPrintTitleRows("$1:$2");
    }),
  );
  const sheet = after.get("xl/worksheets/sheet1.xml") ?? "";
  expect(sheet).toContain("<oddHeader>&amp;LKota A&amp;CRekap &amp; nilai</oddHeader>");
  expect(sheet).toContain("<oddFooter>&amp;RHal. &amp;P</oddFooter>");
  expect(sheet).toMatch(/<pageMargins left="0.5" right="0.75" top="0.5"/);
  expect(sheet).toMatch(/<printOptions horizontalCentered="1"\/><pageMargins/);
  expect(sheet).toMatch(
    /<pageSetup(?=[^>]* orientation="landscape")(?=[^>]* paperSize="5")(?=[^>]* fitToWidth="1")[^>]* fitToHeight="0"/,
  );
  expect(sheet).toContain('fitToPage="1"');
  expect(after.get("xl/workbook.xml")).toContain("'Rekap 2024'!$A$1:$B$4</definedName>");
  expect(after.get("xl/workbook.xml")).toContain("'Rekap 2024'!$1:$2</definedName>");
  expect(changed).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
});

const python = "/usr/bin/python3";
const hasReader = existsSync("/usr/lib/python3/dist-packages/openpyxl");

(hasReader ? test : test.skip)("another reader takes the copy with all of that at once", async () => {
  const { copy } = await copied(async (all, sheet) => {
    await inOffice(all, (own) => {
      own.getRange("D2:D3").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      own.pageLayout.orientation = "Landscape";
      own.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 2 };
    });
    renameSheet(all, sheet, "Rekap baru");
    moveSheet(all, sheet, 2);
    setProtection(all, sheet, { password: null, options: new Set(["allowSort"]), selectionMode: "Normal" });
    addName({ book: all, sheet: null }, { name: "Batas", formula: "='Rekap baru'!$B$2", comment: "", visible: true });
  });
  const folder = mkdtempSync(join(tmpdir(), "kla-frame-"));
  const path = join(folder, "copy.xlsx");
  writeFileSync(path, copy.bytes);
  const code =
    "import sys,openpyxl;w=openpyxl.load_workbook(sys.argv[1]);s=w['Rekap baru'];" +
    "print(w.sheetnames,s.protection.sheet,s.page_setup.orientation,s.page_setup.fitToHeight," +
    "[d.formula1 for d in s.data_validations.dataValidation if d.type=='list'],w.defined_names['Batas'].attr_text,w['Grafik']['A1'].value)";
  const said = execFileSync(python, ["-c", code, path], { encoding: "utf8" }).trim();
  rmSync(folder, { recursive: true });
  expect(said).toBe(
    "['Daftar', 'Grafik', 'Rekap baru'] True landscape 2 ['\"a,b\"'] 'Rekap baru'!$B$2 ='Rekap baru'!B4*2",
  );
});
