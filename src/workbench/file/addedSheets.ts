/** A sheet that was added to an opened file, as the plain sheet that `xlsx/write` puts into the file's copy. */
import type {
  CellStyle,
  FullCell,
  PlainCell,
  PlainChart,
  PlainRow,
  PlainSheet,
  Validation as PlainValidation,
} from "../../core/sheets/sheet";
import type { Area, Book, BookSheet, Chart, Validation } from "../book/book";
import { toKey } from "../book/book";
import { cellValueOf, usedArea } from "../book/cells";
import { isOfArrays } from "../book/fileFormulas";
import { plainLayout } from "../book/print";
import type { Style } from "../book/style";
import { styleAt } from "../book/style";
import { areasOf } from "../../core/areas";
import { pointsBefore } from "../model/rangeHiding";
import type { Loss } from "./losses";
import { fileFormula } from "./savingFormulas";
import { charactersOf } from "./terms";

export function toPlainSheet(book: Book, sheet: BookSheet): PlainSheet {
  const { name, visibility, merges, freeze, tables, print, protection } = sheet;
  const used = usedArea(sheet) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const bottom = Math.max(used.bottom, ...sheet.rowHeights.keys(), ...sheet.hiddenRows);
  const [table] = tables;
  return {
    name,
    ...(visibility === "visible" ? {} : { visibility }),
    rows: Array.from({ length: bottom + 1 }, (_, row) => toRow(sheet, row, used.right)),
    columns: toColumns(sheet),
    merges,
    ...(freeze.rows + freeze.columns > 0 ? { frozen: freeze } : {}),
    ...(table ? { table: { name: table.name, area: table.area, ...(table.style ? { style: table.style } : {}) } } : {}),
    charts: sheet.charts.flatMap((chart) => toBars(sheet, chart)),
    validations: sheet.validations.flatMap((one) => toChoice(book, sheet, one)),
    ...(protection ? { protection: { allows: [] } } : {}),
    ...(print === plainLayout ? {} : { print: toPrint(sheet) }),
  };
}

/** What of an added sheet its copy does not hold. */
export function lostOfAdded(book: Book, sheet: BookSheet): Loss[] {
  const { conditionalFormats, charts, validations } = sheet;
  const found: [Loss, boolean][] = [
    ["otherMarks", conditionalFormats.length > 0],
    ["charts", charts.some((chart) => toBars(sheet, chart).length === 0)],
    ["validations", validations.some((one) => toChoice(book, sheet, one).length === 0)],
    ["values", [...sheet.formulas.keys()].some((key) => isAlone(sheet, key) || fileFormula(sheet, key) === null)],
  ];
  return found.flatMap(([loss, is]) => (is ? [loss] : []));
}

function toRow(sheet: BookSheet, row: number, right: number): PlainRow {
  const height = sheet.rowHeights.get(row);
  return {
    cells: Array.from({ length: right + 1 }, (_, column) => toCell(sheet, row, column)),
    ...(height === undefined ? {} : { height }),
    ...(sheet.hiddenRows.has(row) ? { isHidden: true } : {}),
  };
}

function toCell(sheet: BookSheet, row: number, column: number): PlainCell {
  const key = toKey(row, column);
  const link = sheet.links.get(key);
  const formula = sheet.formulas.has(key) && !isAlone(sheet, key) ? fileFormula(sheet, key) : null;
  const target = link && (link.address ?? (link.documentReference ? `#${link.documentReference}` : undefined));
  const made: FullCell = {
    value: cellValueOf(sheet, row, column),
    style: toStyle(styleAt(sheet, row, column)),
    ...(formula === null ? {} : { formula }),
    ...(target === undefined ? {} : { link: target }),
  };
  return made;
}

/** Plain sheets have no formulas that spill. */
function isAlone(sheet: BookSheet, key: number): boolean {
  return isOfArrays(sheet.formulas.get(key) ?? "");
}

function toStyle(style: Style): CellStyle {
  const { bold, italic, fontSize, fontColor, fill, wrap, indent, numberFormat, locked } = style;
  const [border] = Object.values(style.borders ?? {});
  const horizontal = (["left", "center", "right"] as const).find((one) => one === style.horizontal?.toLowerCase());
  const vertical = (["top", "center"] as const).find((one) => one === style.vertical?.toLowerCase());
  return {
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(fontSize === undefined ? {} : { size: fontSize }),
    ...(fontColor === undefined ? {} : { color: fontColor }),
    ...(fill === undefined ? {} : { fill }),
    ...(border ? { border: "thin", borderColor: border.color } : {}),
    ...(wrap ? { wrap } : {}),
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(indent === undefined ? {} : { indent }),
    ...(numberFormat === undefined ? {} : { format: numberFormat }),
    ...(locked === false ? { isOpen: true } : {}),
  };
}

function toColumns({ columnWidths, hiddenColumns }: BookSheet): PlainSheet["columns"] {
  const count = Math.max(-1, ...columnWidths.keys(), ...hiddenColumns) + 1;
  return Array.from({ length: count }, (_, column) => {
    const points = columnWidths.get(column);
    const width = points === undefined ? {} : { width: charactersOf(points) };
    return { ...width, ...(hiddenColumns.has(column) ? { isHidden: true } : {}) };
  });
}

const barColors = ["#9CA3AF", "#4472C4", "#136F63", "#ED7D31", "#A5A5A5"];

/** Lying bars of columns of the sheet itself: names in the first, a heading over each; nothing of other charts. */
function toBars(sheet: BookSheet, chart: Chart): PlainChart[] {
  const area = chart.source?.sheet === sheet.id ? chart.source.area : null;
  const kind = chart.type === "BarStacked" ? "stacked" : chart.type === "BarClustered" ? "clustered" : null;
  if (!area || !kind || area.bottom === area.top || area.right === area.left) return [];
  const body = { ...area, top: area.top + 1 };
  const column = (at: number): Area => ({ ...body, left: at, right: at });
  const series = Array.from({ length: area.right - area.left }, (_, index) => ({
    name: String(cellValueOf(sheet, area.top, area.left + 1 + index) ?? ""),
    values: column(area.left + 1 + index),
    color: barColors[index % barColors.length] ?? "#4472C4",
  }));
  return [{ title: chart.title ?? "", kind, over: cellsUnder(sheet, chart), names: column(area.left), series }];
}

function cellsUnder(sheet: BookSheet, { left, top, width, height }: Chart): Area {
  const at = (axis: "rows" | "columns", points: number): number => {
    let index = 0;
    while (pointsBefore(sheet, axis, index + 1) <= points && index < 5000) index += 1;
    return index;
  };
  return {
    ...{ top: at("rows", top), left: at("columns", left) },
    ...{ bottom: at("rows", top + height - 1), right: at("columns", left + width - 1) },
  };
}

/** A choice from cells, or a number between two: the rules that a sheet of ours has. */
function toChoice(book: Book, sheet: BookSheet, one: Validation): PlainValidation[] {
  const { showAlert, style, message, title } = one.errorAlert;
  const rule = rangeRule(one) ?? choiceRule(book, sheet, one);
  if (rule === null) return [];
  return [
    {
      ...{ areas: one.areas, rule, onOther: showAlert ? (style === "Stop" ? "stop" : "warning") : "nothing" },
      ...(message ? { refusal: { title, text: message } } : {}),
      ...(one.prompt.message ? { hint: { title: one.prompt.title, text: one.prompt.message } } : {}),
    },
  ];
}

function rangeRule({ rule }: Validation): PlainValidation["rule"] | null {
  const { operator, formula1, formula2 } = rule.decimal ?? {};
  const isRange = operator === "Between" && typeof formula1 === "number" && typeof formula2 === "number";
  return isRange ? { kind: "decimal", from: formula1, to: formula2 } : null;
}

function choiceRule({ sheets }: Book, sheet: BookSheet, { rule }: Validation): PlainValidation["rule"] | null {
  const pattern = /^=(?:(?:'((?:[^']|'')+)'|([^'!=]+))!)?(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/;
  const [, quoted, plain, cells = ""] = pattern.exec(String(rule.list?.source)) ?? [];
  const area = areasOf(cells)?.[0] ?? null;
  const on = quoted?.replaceAll("''", "'") ?? plain ?? sheet.name;
  return area && sheets.some(({ name }) => name === on) ? { kind: "choice", sheet: on, area } : null;
}

function toPrint({ print }: BookSheet): NonNullable<PlainSheet["print"]> {
  const { orientation, zoom, titleRows, area, words } = print;
  const [only] = area;
  const footer = ["Left", "Center", "Right"].flatMap((side) => {
    const text = words.get(`${side}Footer`);
    return text ? [`&${side.charAt(0)}${text}`] : [];
  });
  return {
    ...(orientation === "Landscape" ? { landscape: true } : {}),
    ...(zoom.horizontalFitToPages === 1 ? { fitsWidth: true } : {}),
    ...(titleRows ? { headingRow: titleRows.bottom } : {}),
    ...(only && area.length === 1 ? { area: only } : {}),
    ...(footer.length > 0 ? { footer: footer.join("") } : {}),
  };
}
