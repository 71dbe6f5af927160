/** Excel.Range.hyperlink: where the cells of a range lead. */
import type { Area, BookSheet, Hyperlink } from "../book/book";
import { toKey } from "../book/book";
import { setCells, cellValueOf } from "../book/cells";
import { patchStyle } from "../book/style";
import { cellsOf } from "./address";
import { fail } from "./fault";
import { guardSheet } from "./guard";
import { soleAreaOf } from "./range";
import type { Members, RangePlace, Run } from "./thing";
import { putLinks } from "../book/links";

/** The look that Excel gives to the cells of a link. */
const linkStyle = { fontColor: "#0563C1", underline: "Single" };
const mostCells = 100_000;

export const hyperlinksOfRange: Members<RangePlace> = { Hyperlink: { set: "1.7", get: read, put: write } };

/** Of the top left cell; null where it has none. */
function read(place: RangePlace): unknown {
  const { top, left } = soleAreaOf(place);
  const link = place.sheet.links.get(toKey(top, left));
  return link ? { ...link, textToDisplay: String(cellValueOf(place.sheet, top, left) ?? "") } : null;
}

function write(place: RangePlace, value: unknown, run: Run): void {
  const { sheet } = place;
  const area = soleAreaOf(place);
  const { link, words } = linkOf(value);
  guardSheet(sheet, "allowInsertHyperlinks");
  if (cellsOf(area) > mostCells) fail("InvalidArgument");
  const shown =
    words ?? (cellValueOf(sheet, area.top, area.left) === null ? (link.address ?? link.documentReference) : undefined);
  if (shown !== undefined) show(sheet, area, shown, run);
  patchStyle(run.book, sheet, [area], linkStyle);
  putLinks(run.book, sheet, area, link);
}

/** A link leads to an address or to a place in the workbook, never to both. */
function linkOf(value: unknown): { link: Hyperlink; words: string | undefined } {
  if (typeof value !== "object" || value === null) return fail("InvalidArgument");
  const given = new Map(Object.entries(value));
  const named = (name: keyof Hyperlink): Hyperlink => {
    const part: unknown = given.get(name);
    return typeof part === "string" && part !== "" ? { [name]: part } : {};
  };
  const link: Hyperlink = { ...named("address"), ...named("documentReference"), ...named("screenTip") };
  if ((link.address === undefined) === (link.documentReference === undefined)) return fail("InvalidArgument");
  const words: unknown = given.get("textToDisplay");
  return { link, words: typeof words === "string" ? words : undefined };
}

function show(sheet: BookSheet, area: Area, words: string, { book }: Run): void {
  const first = { ...area, bottom: area.top, right: area.left };
  setCells(book, sheet, first, [[{ text: words }]]);
}
