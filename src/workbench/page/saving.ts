/** Writes a book into a new .xlsx: values, formulas, looks, marks and notes. */
import { writeXlsx } from "hucre/xlsx";
import type { Cell, CellStyle, ConditionalRule, WriteSheet } from "hucre/xlsx";
import { cellOf } from "../book/book";
import type { Book, BookSheet, ConditionalFormat } from "../book/book";
import { valueOf } from "../book/cells";
import { styleAt } from "../book/style";
import type { Border, Style } from "../book/style";
import { addressOf } from "./addresses";

/** The bytes of the book as an .xlsx file. */
export async function toXlsx(book: Book): Promise<Uint8Array> {
  const visible = book.sheets.findIndex(({ id }) => id === book.active);
  return writeXlsx({
    sheets: book.sheets.map(toSheet),
    activeSheet: Math.max(0, visible),
    namedRanges: book.names.map(({ name, formula, comment }) => ({ name, range: formula.replace(/^=/, ""), comment })),
  });
}

function toSheet(sheet: BookSheet): WriteSheet {
  const { freeze, merges, visibility } = sheet;
  return {
    name: sheet.name,
    rows: sheet.rows.map((line) => [...line]),
    cells: toCells(sheet),
    merges: merges.map(({ top, left, bottom, right }) => ({
      ...{ startRow: top, startCol: left, endRow: bottom, endCol: right },
    })),
    columns: toColumns(sheet),
    rowDefs: toRows(sheet),
    conditionalRules: sheet.conditionalFormats.flatMap(toRules),
    ...(freeze.rows + freeze.columns > 0 ? { freezePane: { ...freeze } } : {}),
    hidden: visibility === "hidden",
    veryHidden: visibility === "veryHidden",
    view: {
      showGridLines: sheet.gridlines,
      ...(sheet.tabColor ? { tabColor: { rgb: rgb(sheet.tabColor) } } : {}),
    },
    ...(sheet.protection ? { protection: { sheet: true } } : {}),
  };
}

function toCells(sheet: BookSheet): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const styles = new Map<Style, CellStyle>();
  const keys = [sheet.formulas, sheet.styles.cells, sheet.notes, sheet.links].flatMap((map) => [...map.keys()]);
  for (const key of new Set(keys)) {
    const { row, column } = cellOf(key);
    const [value, formula, note, link] = [
      valueOf(sheet, row, column),
      sheet.formulas.get(key),
      sheet.notes.get(key),
      sheet.links.get(key),
    ];
    cells.set(`${row},${column}`, {
      value,
      ...(formula ? { formula: formula.slice(1), formulaResult: value } : {}),
      style: toCellStyle(styleAt(sheet, row, column), styles),
      ...(note ? { comment: { author: note.author, text: note.content } } : {}),
      ...(link
        ? { hyperlink: { target: link.address ?? "", location: link.documentReference, tooltip: link.screenTip } }
        : {}),
    });
  }
  return cells;
}

function toColumns({ columnWidths, hiddenColumns }: BookSheet): WriteSheet["columns"] {
  const count = Math.max(-1, ...columnWidths.keys(), ...hiddenColumns) + 1;
  return Array.from({ length: count }, (_, column) => {
    const points = columnWidths.get(column);
    const width = points === undefined ? {} : { width: Math.round((((points * 4) / 3 - 5) / 7) * 100) / 100 };
    return { ...width, ...(hiddenColumns.has(column) ? { hidden: true } : {}) };
  });
}

function toRows({ rowHeights, hiddenRows }: BookSheet): NonNullable<WriteSheet["rowDefs"]> {
  const rows: NonNullable<WriteSheet["rowDefs"]> = new Map();
  for (const [row, height] of rowHeights) rows.set(row, { height });
  for (const row of hiddenRows) rows.set(row, { ...rows.get(row), hidden: true });
  return rows;
}

const rgb = (color: string): string => color.replace("#", "").toUpperCase();

function toCellStyle(style: Style, known: Map<Style, CellStyle>): CellStyle {
  const made = known.get(style) ?? makeCellStyle(style);
  known.set(style, made);
  return made;
}

function makeCellStyle(style: Style): CellStyle {
  const { borders, fill } = style;
  return {
    font: { name: style.fontName ?? "Calibri", size: style.fontSize ?? 11, ...emphasisOf(style) },
    ...(fill ? { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: rgb(fill) } } } : {}),
    ...(borders ? { border: toBorder(borders) } : {}),
    alignment: {
      ...(style.wrap ? { wrapText: true } : {}),
      ...(isHorizontal(style.horizontal) ? { horizontal: lower(style.horizontal) } : {}),
      ...(isVertical(style.vertical) ? { vertical: lower(style.vertical) } : {}),
      ...(style.indent ? { indent: style.indent } : {}),
    },
    ...(style.numberFormat ? { numFmt: style.numberFormat } : {}),
    ...(style.locked === false ? { protection: { locked: false } } : {}),
  };
}

function emphasisOf(style: Style): NonNullable<CellStyle["font"]> {
  return {
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.underline && style.underline !== "None" ? { underline: true } : {}),
    ...(style.strikethrough ? { strikethrough: true } : {}),
    ...(style.fontColor ? { color: { rgb: rgb(style.fontColor) } } : {}),
  };
}

function toBorder(borders: NonNullable<Style["borders"]>): CellStyle["border"] {
  return {
    ...{ top: line(borders.EdgeTop), right: line(borders.EdgeRight) },
    ...{ bottom: line(borders.EdgeBottom), left: line(borders.EdgeLeft) },
  };
}

const lower = <T extends string>(word: T): Uncapitalize<T> => uncapital(word);

function uncapital<T extends string>(word: T): Uncapitalize<T>;
function uncapital(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

type Horizontal = "Left" | "Center" | "Right" | "Fill" | "Justify" | "Distributed";
type Vertical = "Top" | "Center" | "Bottom" | "Justify" | "Distributed";

function isHorizontal(word: string | undefined): word is Horizontal {
  return ["Left", "Center", "Right", "Fill", "Justify", "Distributed"].includes(word ?? "");
}

function isVertical(word: string | undefined): word is Vertical {
  return ["Top", "Center", "Bottom", "Justify", "Distributed"].includes(word ?? "");
}

function line(border: Border | undefined): NonNullable<CellStyle["border"]>["top"] {
  if (!border || border.style === "None") return undefined;
  return { style: lineStyle(border), color: { rgb: rgb(border.color) } };
}

function lineStyle({ style, weight }: Border): "thin" | "hair" | "medium" | "thick" | "double" | "dashed" | "dotted" {
  if (style === "Double") return "double";
  if (style.startsWith("Dash")) return "dashed";
  if (style === "Dot") return "dotted";
  if (weight === "Hairline") return "hair";
  return weight === "Medium" ? "medium" : weight === "Thick" ? "thick" : "thin";
}

const cellOperators = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
} as const;
const texts = {
  Contains: "containsText",
  NotContains: "notContainsText",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
} as const;
const presets = {
  DuplicateValues: "duplicateValues",
  UniqueValues: "uniqueValues",
  Blanks: "containsBlanks",
  NonBlanks: "notContainsBlanks",
  AboveAverage: "aboveAverage",
} as const;

const entryOf = <T extends object>(map: T, key: string): T[keyof T] | undefined =>
  Object.entries(map).find(([name]) => name === key)?.[1];

/** True for a mark that an .xlsx made here can hold. */
export function isSaved(mark: ConditionalFormat): boolean {
  return ruleOf(mark) !== null;
}

function toRules(mark: ConditionalFormat, index: number): ConditionalRule[] {
  const rule = ruleOf(mark);
  if (rule === null) return [];
  const { fill, borders, numberFormat } = mark.style;
  const font = emphasisOf(mark.style);
  const color = fill ? { rgb: rgb(fill) } : undefined;
  const style: CellStyle = {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(color ? { fill: { type: "pattern", pattern: "solid", fgColor: color, bgColor: color } } : {}),
    ...(borders ? { border: toBorder(borders) } : {}),
    ...(numberFormat ? { numFmt: numberFormat } : {}),
  };
  const range = mark.areas.map(addressOf).join(" ");
  return [{ ...rule, range, priority: index + 1, stopIfTrue: mark.stopIfTrue, style }];
}

function ruleOf({ rule }: ConditionalFormat): Pick<ConditionalRule, "type" | "operator" | "formula" | "text"> | null {
  const bare = (formula: string): string => formula.replace(/^=/, "");
  if (rule.type === "Custom") return { type: "expression", formula: bare(rule.formula) };
  if (rule.type === "CellValue") {
    const operator = entryOf(cellOperators, rule.operator);
    const formula = [rule.formula1, rule.formula2].filter(Boolean).map(bare);
    return operator ? { type: "cellIs", operator, formula } : null;
  }
  const textual = rule.type === "ContainsText" ? entryOf(texts, rule.operator) : undefined;
  if (rule.type === "ContainsText") return textual ? { type: textual, text: rule.text } : null;
  const type = rule.type === "PresetCriteria" ? entryOf(presets, rule.criterion) : undefined;
  return type ? { type } : null;
}
