/** How high a row of wrapped texts is: LibreOffice does not work it out when it opens a file. */
import type { PlainColumn, PlainRow } from "../../../core/sheets/sheet";
import { fullCell } from "../../../core/sheets/cells";

/** Points a line takes for each point of the letters' size: Excel's own 15 for 11. */
const lineHeight = 15 / 11;
const usualSize = 11;
/** Characters of Excel's own width of columns. */
const usualWidth = 8.43;
/** Excel's highest row, in points. */
const highestRow = 409;

/** In points, where a cell wraps onto more than one line; null where every text fits on one. */
export function wrappedHeight({ cells }: PlainRow, columns: readonly PlainColumn[]): number | null {
  const heights = cells.map((cell, at) => {
    const { value, style } = fullCell(cell);
    const isHidden = columns[at]?.isHidden ?? false;
    if (!style?.wrap || typeof value !== "string" || isHidden) return 0;
    const size = style.size ?? usualSize;
    // Larger and bold letters are wider by as much.
    const width = ((columns[at]?.width ?? usualWidth) * usualSize) / size / (style.bold ? 1.1 : 1);
    return linesOf(value, Math.max(1, width - 1)) * size * lineHeight;
  });
  const highest = Math.min(highestRow, Math.max(0, ...heights));
  return highest > usualSize * lineHeight + 1 ? Math.ceil(highest) : null;
}

/** Lines break between words; a longer word goes on in the next line. */
function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let left = 0;
    lines++;
    for (const word of paragraph.split(" ")) {
      if (left > 0 && left + word.length > width) [lines, left] = [lines + 1, 0];
      lines += Math.max(0, Math.ceil(word.length / width) - 1);
      left += (word.length % width) + 1;
    }
  }
  return lines;
}
