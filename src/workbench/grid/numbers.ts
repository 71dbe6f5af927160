/** Numbers in the grid, written in the page's language, and as "####" where their column is too narrow for them. */
import { InterceptorEffectEnum } from "@univerjs/core";
import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { Language } from "../../core/text";
import { fittedText } from "../model/fit";
import type { Engine } from "./engine";

/** Behind the grid's own number formats, which know English columns without an end. */
const priority = InterceptCellContentPriority.NUMFMT - 0.5;

type Place = Parameters<typeof INTERCEPTOR_POINT.CELL_CONTENT.handler>[1];

export function writeNumbers({ injector }: Engine, language: () => Language): void {
  const widthOf = createRuler();
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    ...{ priority, effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style },
    handler: (cell, place, next) => {
      const raw = place.rawData;
      if (!cell || typeof raw?.v !== "number" || raw.t !== 2) return next(cell);
      const text = textAt(place, { ...raw, v: raw.v }, language(), widthOf);
      return next(text === null ? cell : { ...cell, v: text, t: raw.t });
    },
  });
}

type Ruler = (text: string, style: Nullable<IStyleData>) => number;

function textAt(
  place: Place,
  { v, s }: ICellData & { readonly v: number },
  language: Language,
  widthOf: Ruler,
): string | null {
  const style = place.workbook.getStyles().get(s);
  const format = style?.n?.pattern;
  if (format === "@") return null;
  const room = roomAt(place);
  return fittedText(v, format, language, (text) => widthOf(text, style) <= room);
}

/** The grid keeps two pixels free at either side; a pixel less is still read well. */
const margin = 3;

function roomAt({ worksheet, row, col }: Place): number {
  const { startColumn, endColumn } = worksheet.getMergedCell(row, col) ?? { startColumn: col, endColumn: col };
  let width = 0;
  for (let column = startColumn; column <= endColumn; column++) width += worksheet.getColumnWidth(column);
  return width - margin;
}

/** How wide a text is, in pixels. */
function createRuler(): Ruler {
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  return (text, style) => {
    if (!context) return 0;
    const { ff = "Arial", fs = 11, bl = 0, it = 0 } = style ?? {};
    const font = `${it ? "italic " : ""}${bl ? "bold " : ""}${fs}pt ${ff ?? "Arial"}`;
    const key = `${font} ${text}`;
    const measured = known.get(key);
    if (measured !== undefined) return measured;
    context.font = font;
    const { width } = context.measureText(text);
    if (known.size > mostKnown) known.clear();
    known.set(key, width);
    return width;
  };
}

/** More than a screen of cells has. */
const mostKnown = 20_000;
