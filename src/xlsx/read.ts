/** Reads the bytes of an .xlsx or .xlsm file into the plain workbook: its cells, what they carry, and what is hidden. */
import { Fault } from "../core/fault";
import { isBlank, toA1 } from "../core/workbook";
import type { Text } from "../core/text";
import type { Sheet, Workbook } from "../core/workbook";
import { withCarried, withFormulas } from "./carried/carried";
import { textOf } from "./carried/parts";
import { pictureMetadata } from "./carried/richValues";
import { numberFormatsOf, struckStyles, unseenStyles } from "./carried/styles";
import { foreignArchive, foreignFile } from "./archive/foreign";
import { arraysOf, writtenOut } from "./sheet/formulas";
import { readOutline } from "./archive/outline";
import type { OutlineSheet, Outline } from "./archive/outline";
import {
  damaged,
  noValues,
  notCells,
  sheetMissing,
  textsLost,
  textsMissing,
  tooLarge,
  tooWide,
} from "./archive/refusals";
import { filled } from "./sheet/rows";
import { readTexts } from "./sheet/texts";
import { unpack } from "./archive/unpack";
import { readWorksheet } from "./sheet/worksheet";
import type { Shared, Worksheet } from "./sheet/worksheet";
import { openArchive } from "./archive/zip";
import type { Archive, ZipPart } from "./archive/zip";

interface Readable extends OutlineSheet {
  part: ZipPart;
}

/** One sheet read, with what is to be said of it. */
interface Taken {
  sheet: Sheet;
  leftOut: Workbook["leftOut"];
}

const limits = {
  /** Bytes of XML; a million cells take some 50 million. */
  bytes: 256 * 1024 * 1024,
  /** Cells between A1 and the last one with content, of one sheet. */
  cells: 20_000_000,
  /**
   * Places that the rows of all sheets take up, each row costing as much as 8 more: four sheets with a stray word in
   * row 1,048,576 take 150 MB and a second, nine would take 230 MB.
   */
  cost: 40_000_000,
  /** A district has some 500 villages at most; 10,000 sheets take five seconds to check, however small. */
  sheets: 2_000,
};

/**
 * The workbook in `bytes`, which are left as they are; `name` is the file's name, for the sentences.
 * Dates are serial numbers of the workbook's own date system, for they are never made anything else.
 * @throws Fault, one sentence in two languages, when the file cannot be read.
 */
export async function readWorkbook(bytes: Uint8Array, name: string): Promise<Workbook> {
  refuse(foreignFile(bytes, name));
  const archive = openArchive(bytes, name);
  refuse(await foreignArchive(archive));
  const outline = await readOutline(archive);
  const { sheets, texts } = outline;
  const readable = sheets.filter(isReadable);
  refuseRepeated(archive, readable);
  const size = readable.reduce((sum, { part }) => sum + part.size, texts?.size ?? 0);
  if (size > limits.bytes || readable.length > limits.sheets) throw new Fault(tooLarge(name));
  const taken = await takeAll(archive, readable, await readShared(archive, outline));
  if (!taken.some(({ sheet }) => hasContent(sheet))) throw new Fault(nothingIn(sheets, name));
  const leftOut = [...notReadable(sheets), ...taken.flatMap((one) => one.leftOut)];
  return { sheets: withFormulas(taken.map(({ sheet }) => sheet)), leftOut };
}

async function readShared(archive: Archive, outline: Outline): Promise<Shared> {
  const { texts, styles, metadata, startsIn1904 } = outline;
  const styling = await textOf(archive, styles);
  return {
    texts: texts === null ? null : await readTexts(archive, texts),
    ...{ formats: numberFormatsOf(styling), struck: struckStyles(styling), unseen: unseenStyles(styling) },
    pictureMetadata: metadata === null ? null : pictureMetadata(...(await richParts(archive, outline))),
    ...{ startsIn1904, mostPlaces: limits.cells },
  };
}

async function richParts(archive: Archive, outline: Outline): Promise<[string, string, string]> {
  const { metadata, richValues, richStructures } = outline;
  return [await textOf(archive, metadata), await textOf(archive, richValues), await textOf(archive, richStructures)];
}

/** @throws Fault when there is a reason. */
function refuse(why: ReturnType<typeof foreignFile>): void {
  if (why !== null) throw new Fault(why);
}

function isReadable(listed: OutlineSheet): listed is Readable {
  return listed.kind === "worksheet" && listed.part !== null;
}

/**
 * Excel never lists a part twice, and repairs a file that does; thousands of such sheets cost thousands of checks.
 * @throws Fault when one part is listed as several sheets, or there are too many.
 */
function refuseRepeated(archive: Archive, readable: readonly Readable[]): void {
  const seen = new Set<ZipPart>();
  for (const { part, name } of readable) {
    if (seen.has(part)) throw new Fault(damaged(archive.name, name));
    seen.add(part);
  }
}

/** Where a listed sheet has no part, that is why there is nothing: the file is damaged, and not left blank. */
function nothingIn(sheets: readonly OutlineSheet[], name: string): Text {
  const lost = sheets.find(({ kind, part }) => kind === "worksheet" && part === null);
  return lost === undefined ? noValues(name) : damaged(name, lost.name);
}

function notReadable(sheets: readonly OutlineSheet[]): Workbook["leftOut"] {
  return sheets
    .filter((listed) => !isReadable(listed))
    .map(({ name, kind }) => ({
      sheet: name,
      why: kind === "worksheet" ? sheetMissing(name) : notCells(name, kind),
    }));
}

/**
 * One sheet after another, so that no two are unpacked at once.
 * @throws Fault when a sheet is damaged, or too wide to be read.
 */
async function takeAll(archive: Archive, readable: readonly Readable[], shared: Shared): Promise<Taken[]> {
  const taken: Taken[] = [];
  let cost = 0;
  for (const listed of readable) {
    const read = readWorksheet(await unpack(archive, listed.part), shared);
    if (read === null) throw new Fault(damaged(archive.name, listed.name));
    cost += costOf(read);
    if (isWide(read) || cost > limits.cost) throw new Fault(tooWide(archive.name, listed.name, rangeOf(read)));
    const one = toTaken(read, listed, archive.name, shared);
    taken.push({ ...one, sheet: await withCarried(archive, listed.part, read, one.sheet) });
  }
  return taken;
}

function isWide({ filling: { bottom, right } }: Worksheet): boolean {
  return (bottom + 1) * (right + 1) > limits.cells;
}

function costOf({ filling: { bottom, places } }: Worksheet): number {
  return places + (bottom + 1) * 8;
}

function rangeOf({ filling: { bottom, right } }: Worksheet): string {
  return `A1:${toA1(bottom, right)}`;
}

/** @throws Fault when its formulas are too many to be written out. */
function toTaken(read: Worksheet, { name, visibility }: OutlineSheet, file: string, shared: Shared): Taken {
  const formulas = writtenOut(read.formulas);
  if (formulas === null) throw new Fault(tooLarge(file));
  const { merges, hiddenRows, hiddenColumns, lostTexts, struck, unseen, formats } = read;
  const rows = filled(read.filling);
  const sheet = {
    ...{ name, visibility, rows, formulas },
    ...{ merges, hiddenRows, hiddenColumns },
    ...arraysOf(read.formulas),
    ...(struck.size > 0 ? { struck } : {}),
    ...(unseen.size > 0 ? { unseen } : {}),
    ...(formats.size > 0 ? { formats } : {}),
    ...(shared.startsIn1904 ? { startsIn1904: true } : {}),
  };
  if (lostTexts.first === null) return { sheet, leftOut: [] };
  const cell = toA1(lostTexts.first.row, lostTexts.first.column);
  const why = shared.texts === null ? textsMissing(name) : textsLost(name, cell, lostTexts.count);
  return { sheet, leftOut: [{ sheet: name, why }] };
}

function hasContent({ rows, formulas }: Sheet): boolean {
  return formulas.size > 0 || rows.some((row) => row.some((value) => !isBlank(value)));
}
