/** Workbooks for the writer: those of other programs, and one as Excel writes it, made by hand. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { relations, workbookParts, zipped } from "../zipped";
import type { Parts } from "../zipped";

export function fileOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(import.meta.dirname, "files", name)));
}

const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Excel's own habits: shared texts, shared formulas, a chain of calculation, a pivot table, macros, a theme, other parts. */
export const excelParts: Parts = workbookParts(
  {
    Rekap:
      '<dimension ref="A1:E6"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>' +
      '<cols><col min="5" max="5" width="12" style="2" customWidth="1"/></cols><sheetData>' +
      '<row r="1" spans="1:4"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
      '<row r="2" spans="1:4"><c r="A2"><v>5</v></c><c r="B2" s="1"><v>45000</v></c><c r="C2"><f>A2*2</f><v>10</v></c>' +
      '<c r="D2"><f t="shared" ref="D2:D4" si="0">A2+$A$6</f><v>5</v></c></row>' +
      '<row r="3" spans="1:4" s="1" customFormat="1"><c r="A3"><v>6</v></c><c r="D3"><f t="shared" si="0"/><v>6</v></c></row>' +
      '<row r="4" spans="1:4"><c r="A4"><v>7</v></c><c r="D4" s="1"><f t="shared" ca="1" si="0"/><v>7</v></c></row>' +
      '<row r="6"><c r="A6" cm="1"><f t="array" ref="A6:B6">A2:B2</f><v>5</v></c><c r="B6"><v>45000</v></c></row></sheetData>' +
      '<sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A8:C9"/></mergeCells>' +
      '<dataValidations count="1"><dataValidation type="list" sqref="A2"><formula1>"1,2"</formula1></dataValidation></dataValidations>' +
      '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    "Jum'at &amp; &lt;Lain&gt;": '<row r="1"><c r="A1"><f>Rekap!A2</f><v>5</v></c></row>',
  },
  {
    "[Content_Types].xml":
      '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet2.xml" ContentType="${types}.worksheet+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>` +
      `<Override PartName="/xl/sharedStrings.xml" ContentType="${types}.sharedStrings+xml"/>` +
      `<Override PartName="/xl/calcChain.xml" ContentType="${types}.calcChain+xml"/></Types>`,
    "xl/_rels/workbook.xml.rels": relations(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ["rId3", "styles", "styles.xml"],
      ["rId4", "sharedStrings", "sharedStrings.xml"],
      ["rId5", "calcChain", "calcChain.xml"],
    ),
    "xl/styles.xml":
      '<?xml version="1.0" encoding="UTF-8"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      '<fonts count="1"><font><sz val="11"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>' +
      '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>' +
      '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" xfId="0"/>' +
      '<xf numFmtId="14" xfId="0" applyNumberFormat="1"><alignment horizontal="left"/></xf><xf numFmtId="2" xfId="0"/></cellXfs>' +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs><tableStyles count="0"/></styleSheet>',
    "xl/sharedStrings.xml":
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="2" uniqueCount="2">' +
      "<si><t>Nilai</t></si><si><t>Tanggal</t></si></sst>",
    "xl/calcChain.xml":
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="C2" i="1" l="1"/><c r="D2"/>' +
      '<c r="D3"/><c r="A1" i="2"/><c r="D4" i="1"/><c r="A6" a="1"/></calcChain>',
    "xl/theme/theme1.xml": "<theme/>",
    "xl/vbaProject.bin": new Uint8Array(Array.from({ length: 900 }, (_, at) => (at * 7919) % 256)),
    "xl/media/image1.png": new Uint8Array(Array.from({ length: 500 }, (_, at) => (at * 31) % 256)),
    "xl/pivotTables/pivotTable1.xml": "<pivotTableDefinition/>",
    "xl/pivotCache/pivotCacheDefinition1.xml": "<pivotCacheDefinition/>",
    "customXml/item1.xml": "<a/>",
  },
);

export function excelBook(more: Parts = {}): Uint8Array {
  return zipped({ ...excelParts, ...more });
}

/** The same parts with every element of the spreadsheet's namespace under a prefix, as some libraries write them. */
export function prefixedBook(): Uint8Array {
  const own = /^xl\/(?:worksheets\/|workbook\.xml|styles|sharedStrings|calcChain)/;
  const parts = Object.entries(excelParts).map(([path, xml]) => [
    path,
    own.test(path) && typeof xml === "string" ? prefixed(xml) : xml,
  ]);
  return zipped(Object.fromEntries(parts));
}

function prefixed(xml: string): string {
  return xml.replace(/<(\/?)([a-zA-Z])/g, "<$1x:$2").replace("xmlns=", "xmlns:x=");
}
