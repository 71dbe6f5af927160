/** A sheet of ours as a worksheet part. */
import type { CellStyle, FullCell, PlainColumn, PlainRow, PlainSheet } from "../../../core/sheets/sheet";
import { lettersOf } from "../../../core/formula";
import { toA1 } from "../../../core/workbook";
import type { Area } from "../../../core/workbook";
import { toAddress } from "../../../core/areas";
import { xmlHead } from "../package/relations";
import { attributes } from "../xml/text";
import { cellXml } from "./cellXml";
import { wrappedHeight } from "./heights";
import { fullCell, isQuoted } from "../../../core/sheets/cells";
import { filterXml, hyperlinksXml, pageXml, protectionXml, sheetPropertiesXml, validationsXml } from "./sheetParts";

/** What the XML of a sheet refers to in other parts. */
export interface SheetContext {
  readonly namespace: string;
  /** The namespace of ids that lead to other parts. */
  readonly relations: string;
  /** The place of a cell's format in the styles part. */
  readonly formatOf: (style: CellStyle, isQuoted: boolean) => number;
  /** Id of the relation of an outside link. */
  readonly linkOf: ReadonlyMap<string, string>;
  /** Id of the relation of the sheet's table; null when it has none. */
  readonly table: string | null;
  /** Id of the relation of the drawing that holds its charts; null when it has none. */
  readonly drawing: string | null;
}

/** Parts in the order that Excel demands; see `worksheetOrder`. */
export function sheetXml(sheet: PlainSheet, context: SheetContext): string {
  const { rows, columns = [], merges = [], filter, protection, print, validations = [] } = sheet;
  const table = context.table === null ? "" : `<tableParts count="1"><tablePart r:id="${context.table}"/></tableParts>`;
  const drawing = context.drawing === null ? "" : `<drawing r:id="${context.drawing}"/>`;
  return (
    `${xmlHead}<worksheet xmlns="${context.namespace}" xmlns:r="${context.relations}">` +
    sheetPropertiesXml(print) +
    `<dimension ref="${toAddress(usedArea(rows))}"/>` +
    viewXml(sheet) +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    columnsXml(columns) +
    `<sheetData>${rows.map((row, at) => rowXml(row, at, columns, context)).join("")}</sheetData>` +
    protectionXml(protection) +
    filterXml(filter) +
    mergesXml(merges) +
    validationsXml(validations) +
    hyperlinksXml(rows, context.linkOf) +
    `${pageXml(print)}${drawing}${table}</worksheet>`
  );
}

function usedArea(rows: readonly PlainRow[]): Area {
  const right = rows.reduce((most, { cells }) => Math.max(most, cells.length), 1);
  return { top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right: right - 1 };
}

function viewXml({ frozen }: PlainSheet): string {
  if (frozen === undefined) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const { rows, columns } = frozen;
  const values = {
    ...{ xSplit: columns || undefined, ySplit: rows || undefined, topLeftCell: toA1(rows, columns) },
    ...{ activePane: columns === 0 ? "bottomLeft" : rows === 0 ? "topRight" : "bottomRight", state: "frozen" },
  };
  return `<sheetViews><sheetView workbookViewId="0"><pane${attributes(values)}/></sheetView></sheetViews>`;
}

function columnsXml(columns: readonly PlainColumn[]): string {
  const written = columns.flatMap(({ width, isHidden }, at) => {
    if (width === undefined && !isHidden) return [];
    const customWidth = width === undefined ? undefined : 1;
    const values = {
      min: at + 1,
      max: at + 1,
      width: width ?? 9.140625,
      customWidth,
      hidden: isHidden ? 1 : undefined,
    };
    return [`<col${attributes(values)}/>`];
  });
  return written.length === 0 ? "" : `<cols>${written.join("")}</cols>`;
}

function rowXml(plain: PlainRow, row: number, columns: readonly PlainColumn[], context: SheetContext): string {
  const { cells, height, isHidden } = plain;
  const written = cells.map((cell, column) => plainCellXml(fullCell(cell), row, column, context)).join("");
  // A height of its own stays when somebody types more; one that was worked out grows with its content.
  const ht = height ?? wrappedHeight(plain, columns) ?? undefined;
  if (written === "" && ht === undefined && !isHidden) return "";
  const customHeight = height === undefined ? undefined : 1;
  return `<row${attributes({ r: row + 1, ht, customHeight, hidden: isHidden ? 1 : undefined })}>${written}</row>`;
}

function plainCellXml(cell: FullCell, row: number, column: number, { formatOf }: SheetContext): string {
  const format = formatOf(cell.style ?? {}, isQuoted(cell));
  if (cell.value === null && cell.formula === undefined && format === 0) return "";
  return cellXml("", ` r="${lettersOf(column)}${row + 1}"${format === 0 ? "" : ` s="${format}"`}`, cell);
}

function mergesXml(merges: readonly Area[]): string {
  if (merges.length === 0) return "";
  const cells = merges.map((area) => `<mergeCell ref="${toAddress(area)}"/>`).join("");
  return `<mergeCells count="${merges.length}">${cells}</mergeCells>`;
}
