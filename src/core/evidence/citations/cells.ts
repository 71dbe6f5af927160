/** One cell of evidence with all that it carries: its value, the link behind it, a picture, what "idem" stands for. */
import { isBlank, isError, toA1 } from "../../workbook";
import { shownNumber } from "../../shownNumbers";
import type { CellRef, CellValue, NumberKind, Sheet } from "../../workbook";
import { carriedBy } from "./carried";

export interface EvidenceCell {
  at: CellRef;
  /** As its cell shows it, without the spaces around it. */
  text: string;
  value: CellValue;
  /** The target of the hyperlink behind the cell, or of its formula; null when none. */
  link: string | null;
  isPicture: boolean;
  /** What stands in it is struck out. */
  isStruck?: boolean;
  /** A verifier's remark beside it refuses it. */
  isRefused?: boolean;
  /** The cell above that "idem" or "sda" repeats; null for all others. */
  repeats: EvidenceCell | null;
}

/**
 * What the cell cites with; null when nothing stands in it, behind it or over it. Row and column count from 0; "idem" repeats
 * no cell above row `first`.
 */
export function evidenceCell(sheet: Sheet, row: number, column: number, first = 0): EvidenceCell | null {
  const cell = ownCell(sheet, row, column);
  if (cell === null || !isDitto(cell.text)) return cell;
  return { ...cell, repeats: cellAbove(sheet, row, column, first) };
}

function ownCell(sheet: Sheet, row: number, column: number): EvidenceCell | null {
  const value = sheet.rows[row]?.[column] ?? null;
  const { link, isPicture } = carriedAt(sheet, row, column);
  if (isBlank(value) && link === null && !isPicture) return null;
  return cellWith(sheet, row, column, value, link, isPicture);
}

const nothing = { link: null, isPicture: false };

function carriedAt(sheet: Sheet, row: number, column: number): Pick<EvidenceCell, "link" | "isPicture"> {
  const { formulas, links, pictures } = sheet;
  if (formulas.size === 0 && !links && !pictures) return nothing;
  const address = toA1(row, column);
  const formula = formulas.get(address);
  const carried = (formula === undefined ? null : carriedBy(formula, sheet, noSheets)) ?? nothing;
  return {
    link: links?.get(address) ?? carried.link,
    isPicture: carried.isPicture || pictures?.has(address) === true,
  };
}

/** True when a link lies behind the cell, however it is worded. */
export function hasLinkBehind(sheet: Sheet, row: number, column: number): boolean {
  return carriedAt(sheet, row, column).link !== null;
}

/** Links that are put together from other sheets are left to who reads the workbook. */
const noSheets: ReadonlyMap<string, Sheet> = new Map();

function cellWith(
  sheet: Sheet,
  row: number,
  column: number,
  value: CellValue,
  link: string | null,
  isPicture: boolean,
): EvidenceCell {
  return {
    at: { sheet: sheet.name, row, column },
    isStruck: sheet.struck?.has(toA1(row, column)) === true,
    text: typeof value === "number" ? numberAt(sheet, row, column, value) : shownText(value),
    value,
    link,
    isPicture,
    repeats: null,
  };
}

/** What is quoted of a number is what stands in its cell: "4 Maret 2025", "95%", "Rp125.000.000". */
function numberAt(sheet: Sheet, row: number, column: number, value: number): string {
  if (!sheet.formats && !sheet.kinds) return String(value);
  const address = toA1(row, column);
  const kind = sheet.kinds?.get(address);
  const code = sheet.formats?.get(address) ?? (kind === undefined ? null : usual[kind]);
  const shown = code === null ? "" : shownNumber(value, code, sheet.startsIn1904);
  return shown === "" ? String(value) : shown;
}

/** How a number is quoted where only its kind is known. */
const usual: Readonly<Record<NumberKind, string>> = {
  date: "d mmmm yyyy",
  time: "h:mm",
  percent: "0.##%",
  hidden: ";;;",
};

/** A text alone as a cell: what a formula is handed. */
export function looseCell(value: CellValue, link: string | null = null): EvidenceCell {
  const text = shownText(value);
  return { at: { sheet: "", row: 0, column: 0 }, text, value, link, isPicture: false, repeats: null };
}

/** Excel shows what is true or false in capitals. */
function shownText(value: CellValue): string {
  if (isBlank(value)) return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value).trim();
}

/** True when the value is an error of Excel's and no picture stands for it. */
export function isBroken({ value, isPicture }: EvidenceCell): boolean {
  return !isPicture && isError(value);
}

const dittos = new Set([
  ...[
    "sda",
    "s.d.a",
    "s.d.a.",
    "sd.a",
    "s d a",
    "s/d/a",
    "idem",
    "id.",
    "ibid",
    "ditto",
    '"',
    "''",
    "〃",
    '-"-',
    '–"–',
    "sama",
  ],
  ...["dokumen sama", "dokumen yang sama", "same as above", "sama dengan atas"],
]);

/** "sama dgn diatas", "seperti di atas", "idem di atas". */
const aboves =
  /^(?:(?:sama|idem|sda)(?: (?:dengan|dgn|dg|seperti|spt|sprti|kayak|persis))?|seperti|spt) (?:di ?atas|yang di ?atas|yg di ?atas|sebelumnya)$/;

/** "sda", "idem", "sama dengan di atas": the cell above once more. */
export function isDitto(text: string): boolean {
  if (text.length > 40) return false;
  const plain = text
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/^\(|\)$/g, "")
    .trim();
  const bare = plain.replace(/[.!]$/, "");
  return dittos.has(plain) || dittos.has(bare) || aboves.test(bare);
}

/** The nearest cell above with content that repeats none itself; remembered, as whole columns may hold "idem". */
function cellAbove(sheet: Sheet, row: number, column: number, first: number): EvidenceCell | null {
  const known = sourcesOf(sheet, column);
  const passed: number[] = [];
  let source: EvidenceCell | null = null;
  for (let above = row - 1; above >= first; above--) {
    const before = known.get(above);
    const cell = before === undefined ? ownCell(sheet, above, column) : before;
    passed.push(above);
    if (cell === null && before === undefined) continue;
    if (before === undefined && cell !== null && isDitto(cell.text)) continue;
    source = cell;
    break;
  }
  for (const one of passed) known.set(one, source);
  return source;
}

const sources = new WeakMap<Sheet, Map<number, Map<number, EvidenceCell | null>>>();

function sourcesOf(sheet: Sheet, column: number): Map<number, EvidenceCell | null> {
  const columns = sources.get(sheet) ?? new Map<number, Map<number, EvidenceCell | null>>();
  sources.set(sheet, columns);
  const known = columns.get(column) ?? new Map<number, EvidenceCell | null>();
  columns.set(column, known);
  return known;
}
