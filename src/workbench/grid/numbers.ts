/** Numbers in the grid, written in the page's language, and as "####" where their column is too narrow for them. */
import { InterceptorEffectEnum } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { Language } from "../../core/text";
import { fittedText } from "../model/fit";
import type { Engine } from "./engine";
import { margin, textWidth } from "./ruler";

/** Behind the grid's own number formats, which know English columns without an end. */
const priority = InterceptCellContentPriority.NUMFMT - 0.5;

type Place = Parameters<typeof INTERCEPTOR_POINT.CELL_CONTENT.handler>[1];

export function writeNumbers({ injector }: Engine, language: () => Language): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    ...{ priority, effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style },
    handler: (cell, place, next) => {
      const raw = place.rawData;
      if (!cell || typeof raw?.v !== "number" || raw.t !== 2) return next(cell);
      const text = textAt(place, { ...raw, v: raw.v }, language());
      return next(text === null ? cell : { ...cell, v: text, t: raw.t });
    },
  });
}

function textAt(place: Place, { v, s }: ICellData & { readonly v: number }, language: Language): string | null {
  const style = place.workbook.getStyles().get(s);
  const format = style?.n?.pattern;
  if (format === "@") return null;
  const room = roomAt(place);
  return fittedText(v, format, language, (text) => textWidth(text, style) <= room);
}

function roomAt({ worksheet, row, col }: Place): number {
  const { startColumn, endColumn } = worksheet.getMergedCell(row, col) ?? { startColumn: col, endColumn: col };
  let width = 0;
  for (let column = startColumn; column <= endColumn; column++) width += worksheet.getColumnWidth(column);
  return width - margin;
}
