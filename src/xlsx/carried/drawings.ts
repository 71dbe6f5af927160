/** The cells over which a sheet's pictures begin: an anchor names the cell of the picture's upper left corner. */
import { lettersOf } from "../../core/formula";
import { localName, scan, tagEnd } from "../scan";
import { elementText } from "../strings";

/** Where the anchor stands that is being read. */
interface Anchor {
  column: number;
  row: number;
  /** True between the tags that hold its first corner. */
  isOpen: boolean;
}

/** A1 addresses of the cells under a picture's first corner; charts and drawn shapes are no pictures. */
export function pictureCells(bytes: Uint8Array): ReadonlySet<string> {
  const cells = new Set<string>();
  const anchor: Anchor = { column: NaN, row: NaN, isOpen: false };
  scan(bytes, (name, _length, after) => {
    const end = tagEnd(bytes, after);
    const tag = localName(bytes, name);
    if (end < 0) return end;
    if (anchor.isOpen && (tag === "col" || tag === "row")) return readCorner(bytes, end, tag, anchor);
    if (tag === "from" || tag === "to") anchor.isOpen = tag === "from";
    else if (tag.endsWith("Anchor")) anchor.column = anchor.row = NaN;
    else if (tag === "pic" && isPlace(anchor)) cells.add(lettersOf(anchor.column) + (anchor.row + 1));
    return end;
  });
  return cells;
}

function readCorner(bytes: Uint8Array, end: number, tag: "col" | "row", anchor: Anchor): number {
  const read = elementText(bytes, end + 1, tag);
  anchor[tag === "col" ? "column" : "row"] = Number(read?.text ?? NaN);
  return read?.end ?? -1;
}

function isPlace({ column, row }: Anchor): boolean {
  const isWhole = Number.isInteger(row) && Number.isInteger(column);
  return isWhole && row >= 0 && row < 1_048_576 && column >= 0 && column < 16_384;
}
