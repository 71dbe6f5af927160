/** Makes a new workbook of sheets of ours: an empty package that the sheets are added to, as they are to any other. */
import type { PlainSheet } from "../../core/sheets/sheet";
import type { Archive } from "../archive/zip";
import { bytesOf, draftOf, putPart } from "./package/draft";
import { transitional, xmlHead } from "./package/relations";
import { addSheet } from "./sheet/adding";
import { readBook } from "./sheet/book";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

/** The bytes of an .xlsx file with these sheets, at least one of them visible; the same sheets are the same bytes. */
export async function createWorkbook(sheets: readonly PlainSheet[]): Promise<Uint8Array> {
  const draft = draftOf(emptyArchive());
  putPart(
    draft,
    "[Content_Types].xml",
    `${xmlHead}<Types xmlns="${packageNamespace}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${workbookType}"/></Types>`,
  );
  putPart(
    draft,
    "_rels/.rels",
    `${xmlHead}<Relationships xmlns="${packageNamespace}/relationships">` +
      `<Relationship Id="rId1" Type="${transitional}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  putPart(
    draft,
    "xl/workbook.xml",
    `${xmlHead}<workbook xmlns="${main}" xmlns:r="${transitional}"><bookViews><workbookView/></bookViews><sheets></sheets></workbook>`,
  );
  for (const sheet of sheets) await addSheet(draft, await readBook(draft), sheet);
  return bytesOf(draft);
}

/** No entries, and the end record alone. */
export function emptyArchive(): Archive {
  const bytes = new Uint8Array(22);
  new DataView(bytes.buffer).setUint32(0, 0x06054b50, true);
  return { name: "xlsx", bytes, entries: [], end: 0, parts: new Map() };
}
