/** Which shape an object of the model stands for: by id, so that a deleted one is noticed. */
import type { BookSheet, Shape } from "../book/book";
import { tellShapes } from "../book/shapes";
import { fail } from "./fault";
import { guardSheet } from "./guard";
import { field } from "./living";
import type { Member } from "./thing";

export interface ShapeAt {
  sheet: BookSheet;
  id: string;
}

/** The record of a shape; ItemNotFound once it is no more. */
export function shapeOf({ sheet, id }: ShapeAt): Shape {
  return sheet.shapes.find((one) => one.id === id) ?? fail("ItemNotFound");
}

/** A property of the shape's own record. */
export function shapeProperty(
  set: string,
  get: (shape: Shape) => unknown,
  put: (shape: Shape, value: unknown) => void,
): Member<ShapeAt> {
  return field<ShapeAt>(
    set,
    (target) => get(shapeOf(target)),
    (target, value) => {
      guardSheet(target.sheet, "allowEditObjects");
      put(shapeOf(target), value);
    },
    ({ sheet }, { book }) => tellShapes(book, sheet, "addin"),
  );
}

/** A property kept among the shape's settings by its path, with Excel's own value until it is set. */
export function shapeSetting(path: string, usual: unknown, make: (value: unknown) => unknown): Member<ShapeAt> {
  return shapeProperty(
    "1.9",
    ({ settings }) => (settings.has(path) ? settings.get(path) : usual),
    ({ settings }, value) => settings.set(path, make(value)),
  );
}
