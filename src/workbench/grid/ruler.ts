/** How wide texts are in the grid. */
import type { IStyleData, Nullable } from "@univerjs/core";

/** In pixels: the grid keeps two free at either side of a cell, and one less is still read well. */
export const margin = 3;

/** More than a screen of cells has. */
const mostKnown = 20_000;
const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null = null;

/** In pixels, as the grid draws it when nothing is enlarged. */
export function textWidth(text: string, style: Nullable<IStyleData>): number {
  const { ff, fs, bl, it } = style ?? {};
  const font = `${it ? "italic " : ""}${bl ? "bold " : ""}${fs ?? 11}pt ${ff ?? "Arial"}`;
  const key = `${font} ${text}`;
  const measured = widths.get(key) ?? measure(text, font);
  if (widths.size > mostKnown) widths.clear();
  widths.set(key, measured);
  return measured;
}

function measure(text: string, font: string): number {
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) return 0;
  context.font = font;
  return context.measureText(text).width;
}
