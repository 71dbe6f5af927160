/** Shapes of a book's sheets: adding, changing and deleting them; the last in the list lies on top. */
import type { Book, BookSheet, Shape } from "./book";
import type { ChangeSource } from "./changes";
import { tell } from "./changes";
import { nextHex } from "./create";
import { mutableSheet } from "./mutable";

/** Excel's own size of a new shape, in points. */
const usual = { left: 0, top: 0, width: 72, height: 72 };

/** What a new shape is called, with its number. */
const stems: Readonly<Record<string, string>> = {
  Line: "Straight Connector",
  Image: "Picture",
  TextBox: "TextBox",
};

export function addShape(
  book: Book,
  sheet: BookSheet,
  made: Pick<Shape, "type"> & Partial<Shape>,
  source: ChangeSource = "local",
): Shape {
  const number = sheet.shapes.length + 1;
  const stem = stems[made.geometry ?? ""] ?? stems[made.type] ?? "Shape";
  const shape: Shape = {
    ...{ id: `{${nextHex(book)}-0003-0000-0000-000000000000}`, name: `${stem} ${number}` },
    ...{ geometry: null, text: "", image: null, visible: true, rotation: 0 },
    ...usual,
    settings: new Map(),
    ...made,
  };
  mutableSheet(sheet).shapes.push(shape);
  tellShapes(book, sheet, source);
  return shape;
}

export function removeShape(book: Book, sheet: BookSheet, shape: Shape, source: ChangeSource = "local"): void {
  mutableSheet(sheet).shapes = sheet.shapes.filter((one) => one !== shape);
  tellShapes(book, sheet, source);
}

/** Puts a shape at another place in the order; 0 is the bottom. */
export function reorderShape(
  book: Book,
  sheet: BookSheet,
  shape: Shape,
  place: number,
  source: ChangeSource = "local",
): void {
  const others = sheet.shapes.filter((one) => one !== shape);
  others.splice(Math.max(0, Math.min(place, others.length)), 0, shape);
  mutableSheet(sheet).shapes = others;
  tellShapes(book, sheet, source);
}

export function tellShapes(book: Book, sheet: BookSheet, source: ChangeSource): void {
  tell(book, { kind: "shapes", sheet: sheet.id, source });
}
