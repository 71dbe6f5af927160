/** A plain archive of nothing but the sheets' cells and texts, looked through first: what the library is given. */
import { Fault } from "../core/fault";
import { toA1 } from "../core/workbook";
import type { Workbook } from "../core/workbook";
import { numberDates, numberRows, withoutBlankCells } from "./repair";
import type { OutlineSheet, Outline } from "./outline";
import { pack } from "./pack";
import type { PackedPart } from "./pack";
import { damaged, notCells, sheetMissing, textsMissing, tooLarge, tooWide } from "./refusals";
import { scan, tagEnd } from "./scan";
import { survey } from "./survey";
import type { Survey } from "./survey";
import { unpack } from "./unpack";
import type { Archive, ZipPart } from "./zip";

export interface Prepared {
  /** A workbook without styles, so that no number turns into a date, and without pictures, charts or names. */
  bytes: Uint8Array;
  /** The sheets in it, in order. */
  sheets: readonly OutlineSheet[];
  leftOut: Workbook["leftOut"];
}

/** A sheet that is looked through: its place in the plain archive and how far it reaches. */
interface Looked {
  path: string;
  bytes: Uint8Array;
  extent: Survey;
}

interface Readable extends OutlineSheet {
  part: ZipPart;
}

const limits = {
  /** Bytes of XML; a million cells take some 50 million. */
  bytes: 256 * 1024 * 1024,
  /** Elements among the shared texts: each costs some hundred bytes when read. */
  textElements: 5_000_000,
  /** Cells of one sheet that the library will hold. */
  cells: 20_000_000,
  /** Cells of all sheets, each row costing as much as 16 cells more. */
  cost: 40_000_000,
  /** From this size on, cells that hold a format and nothing else are taken out before reading. */
  worthThinning: 2_000_000,
  formattedColumns: 500_000,
};

/** Throws a Fault when a sheet is damaged, or reaches so far that reading it would fill the memory. */
export async function prepare(archive: Archive, { sheets, texts, startsIn1904 }: Outline): Promise<Prepared> {
  const readable = sheets.filter(isReadable);
  const size = readable.reduce((sum, { part }) => sum + part.size, texts?.size ?? 0);
  if (size > limits.bytes) throw new Fault(tooLarge(archive.name));
  const names = new Map(readable.map(({ part, name }) => [part, name]));
  const looking = [...names].map(async ([part, name], i): Promise<[ZipPart, Looked]> => {
    return [part, await look(archive, name, part, `worksheets/sheet${i}.xml`, startsIn1904)];
  });
  const looked = new Map(await Promise.all(looking));
  refuseWide(archive.name, readable, looked);
  const contents = [...looked.values()].map(({ path, bytes }) => ({ path: `xl/${path}`, bytes }));
  if (texts !== null) contents.push({ path: "xl/sharedStrings.xml", bytes: await unpackTexts(archive, texts) });
  const paths = readable.map(({ part }) => looked.get(part)?.path ?? "");
  return {
    bytes: pack([...frame(paths), ...contents]),
    sheets: readable,
    leftOut: [...notReadable(sheets), ...(texts === null ? withoutTexts(readable, looked) : [])],
  };
}

function isReadable(listed: OutlineSheet): listed is Readable {
  return listed.kind === "worksheet" && listed.part !== null;
}

function notReadable(sheets: readonly OutlineSheet[]): Workbook["leftOut"] {
  return sheets
    .filter((listed) => !isReadable(listed))
    .map(({ name, kind }) => ({
      sheet: name,
      why: kind === "worksheet" ? sheetMissing(name) : notCells(name, kind),
    }));
}

function withoutTexts(readable: readonly Readable[], looked: ReadonlyMap<ZipPart, Looked>): Workbook["leftOut"] {
  return readable
    .filter(({ part }) => looked.get(part)?.extent.sharesTexts)
    .map(({ name }) => ({ sheet: name, why: textsMissing(name) }));
}

async function look(
  archive: Archive,
  sheet: string,
  part: ZipPart,
  path: string,
  startsIn1904: boolean,
): Promise<Looked> {
  const bytes = await unpack(archive, part);
  const extent = survey(bytes);
  if (!extent.sound || extent.formatted > limits.formattedColumns) throw new Fault(damaged(archive.name, sheet));
  const thin = (extent.bottom + 1) * (extent.right + 1) > limits.worthThinning;
  if (!thin && !extent.unnumbered && !extent.isoDates) return { path, bytes, extent };
  let xml = new TextDecoder().decode(bytes);
  if (extent.unnumbered) xml = numberRows(xml);
  if (extent.isoDates) xml = numberDates(xml, startsIn1904);
  if (thin) xml = withoutBlankCells(xml);
  const fixed = new TextEncoder().encode(xml);
  return { path, bytes: fixed, extent: survey(fixed) };
}

/** The library makes a cell of everything between A1 and the last one. */
function refuseWide(name: string, readable: readonly Readable[], looked: ReadonlyMap<ZipPart, Looked>): void {
  let total = 0;
  let widest = { cost: 0, sheet: "", range: "" };
  for (const { name: sheet, part } of readable) {
    const { bottom = -1, right = -1 } = looked.get(part)?.extent ?? {};
    const cost = (bottom + 1) * (right + 17);
    const range = `A1:${toA1(bottom, right)}`;
    if ((bottom + 1) * (right + 1) > limits.cells) throw new Fault(tooWide(name, sheet, range));
    if (cost > widest.cost) widest = { cost, sheet, range };
    total += cost;
  }
  if (total > limits.cost) throw new Fault(tooWide(name, widest.sheet, widest.range));
}

async function unpackTexts(archive: Archive, texts: ZipPart): Promise<Uint8Array> {
  const bytes = await unpack(archive, texts);
  let elements = 0;
  const whole = scan(bytes, (_name, _length, from) => {
    elements++;
    return tagEnd(bytes, from);
  });
  if (!whole) throw new Fault(damaged(archive.name, texts.path));
  if (elements > limits.textElements) throw new Fault(tooLarge(archive.name));
  return bytes;
}

/** The parts that make an archive a workbook; the sheets get plain names, as their own are known already. */
function frame(paths: readonly string[]): PackedPart[] {
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const sheets = paths.map((_, i) => `<sheet name="${i}" sheetId="${i + 1}" r:id="rId${i}"/>`).join("");
  const relations = paths.map((path, i) => relation(`rId${i}`, "worksheet", path)).join("");
  const xml = {
    "[Content_Types].xml": "<Types></Types>",
    "_rels/.rels": `<Relationships>${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns:r="${office}"><sheets>${sheets}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${relations}${relation("texts", "sharedStrings", "sharedStrings.xml")}</Relationships>`,
  };
  return Object.entries(xml).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
}
