/** The boxes in which Excel shows the notes of a sheet: shapes of a drawing in its older language. */
import { Fault } from "../../../core/fault";
import { damaged } from "../../archive/refusals";
import { edit, xmlPart } from "../package/draft";
import type { Draft } from "../package/draft";
import { change, removal } from "../xml/tree";
import type { XmlElement } from "../xml/tree";
import type { NoteChange } from "./notes";

/** A shape says them, too: other programs call them otherwise. */
const namespaces =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';

/** A drawing without shapes, but with the kind that all boxes of notes are of. */
export const emptyShapes =
  `<xml ${namespaces}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/>` +
  '</o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/** @throws Fault when the drawing is no sound XML, as some that other programs write. */
export async function changeShapes(draft: Draft, path: string, changes: readonly NoteChange[]): Promise<void> {
  const part = await xmlPart(draft, path);
  const text = (element: XmlElement): string => new TextDecoder().decode(part.bytes.subarray(element.from, element.to));
  const whole = text(part.root);
  if (!whole.includes("urn:schemas-microsoft-com:vml")) throw new Fault(damaged(draft.archive.name, path));
  const shapes = part.root.children.filter(({ name }) => name === "shape");
  const isOf = (shape: string, { row, column }: NoteChange): boolean =>
    numberIn(shape, "Row") === row && numberIn(shape, "Column") === column;
  const gone = shapes.filter((shape) => changes.some((one) => isOf(text(shape), one)));
  const numbers = [...whole.matchAll(/_x0000_s(\d{1,9})/g)].map(([, digits]) => Number(digits));
  const first = Math.max(1024, ...numbers) + 1;
  const added = changes.filter((one) => one.text !== null).map((one, at) => shapeXml(first + at, one));
  edit(draft, part, [...gone.map(removal), ...change(part.bytes, part.root, { append: added.join("") })]);
}

function numberIn(shape: string, name: string): number {
  const [, digits] = new RegExp(`<(?:\\w+:)?${name}>\\s*(\\d{1,7})\\s*<`).exec(shape) ?? [];
  return digits === undefined ? -1 : Number(digits);
}

/** Beside its cell, two columns wide and four rows high, shown when the cell is pointed at. */
function shapeXml(number: number, { row, column }: NoteChange): string {
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 15, row + 3, 10].join(", ");
  return (
    `<v:shape ${namespaces} id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;visibility:hidden" ` +
    'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/>' +
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note">' +
    `<x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
