/** Excel.Shape and Excel.ShapeCollection: geometric shapes, lines, text boxes and images of a sheet; groups are not built. */
import type { BookSheet, Shape } from "../book/book";
import { addShape, removeShape, reorderShape, tellShapes } from "../book/shapes";
import { fail } from "./fault";
import { guardSheet } from "./guard";
import { number, oneOf, text, truth } from "./inputs";
import { lookups } from "./living";
import { readPicture } from "./pictures";
import type { ShapeAt } from "./shapeAt";
import { shapeSetting, shapeOf, shapeProperty } from "./shapeAt";
import { shapeFill, geometricShape, image, shapeLine, lineFormat, shapePart, textFrame } from "./shapeParts";
import type { ThingKind, Member, Members, Run, Thing } from "./thing";
import { kind, thing } from "./thing";

type Measure = "left" | "top" | "width" | "height";

const shapeMembers: Members<ShapeAt> = {
  Id: { set: "1.9", get: ({ id }) => id },
  Name: shapeProperty(
    "1.9",
    (shape) => shape.name,
    (shape, value) => (shape.name = text(value)),
  ),
  Type: { set: "1.9", get: (target) => shapeOf(target).type },
  GeometricShapeType: shapeProperty(
    "1.9",
    ({ geometry }) => (geometry === "TextBox" ? "Rectangle" : geometry),
    (shape, value) => (shape.geometry = text(value)),
  ),
  Left: measure("left"),
  Top: measure("top"),
  Width: measure("width"),
  Height: measure("height"),
  Rotation: shapeProperty(
    "1.9",
    (shape) => shape.rotation,
    (shape, value) => (shape.rotation = ((number(value) % 360) + 360) % 360),
  ),
  Visible: shapeProperty(
    "1.9",
    (shape) => shape.visible,
    (shape, value) => (shape.visible = truth(value)),
  ),
  AltTextTitle: shapeSetting("alt.title", "", text),
  AltTextDescription: shapeSetting("alt.description", "", text),
  LockAspectRatio: shapeSetting("lockAspectRatio", false, truth),
  Level: { set: "1.9", get: () => 0 },
  ZOrderPosition: { set: "1.9", get: (target) => target.sheet.shapes.indexOf(shapeOf(target)) },
  Fill: shapePart(shapeFill),
  LineFormat: shapePart(lineFormat),
  TextFrame: shapePart(textFrame),
  Line: only("Line", shapeLine),
  Image: only("Image", image),
  GeometricShape: only("GeometricShape", geometricShape),
  IncrementLeft: { set: "1.9", call: (target, [by], run) => add(target, "left", by, run) },
  IncrementTop: { set: "1.9", call: (target, [by], run) => add(target, "top", by, run) },
  IncrementRotation: { set: "1.9", call: (target, [by], run) => turn(target, by, run) },
  SetZOrder: { set: "1.9", call: order },
  Delete: {
    set: "1.9",
    call: (target, _args, { book }) => removeShape(book, guarded(target.sheet), shapeOf(target), "addin"),
  },
};

const shapeKind = kind<ShapeAt>("Shape", () => shapeMembers, { id: ({ id }) => ({ Id: id }) });

const looked: Pick<Required<ThingKind<BookSheet>>, "items" | "item"> = {
  items: (sheet) => sheet.shapes.map(({ id }) => thing(shapeKind, { sheet, id })),
  item: (sheet, key) => {
    const found = sheet.shapes.find(({ id, name }) => id === key || name === key);
    return found ? thing(shapeKind, { sheet, id: found.id }) : null;
  },
};

const shapeCollection = kind<BookSheet>(
  "ShapeCollection",
  () => ({
    ...lookups(looked, { GetCount: "1.9", GetItemAt: "1.9", GetItem: "1.9", GetItemOrNullObject: "1.14" }),
    AddGeometricShape: {
      set: "1.9",
      call: (sheet, [geometry], run) => made(sheet, { type: "GeometricShape", geometry: text(geometry) }, run),
    },
    AddTextBox: {
      set: "1.9",
      call: (sheet, [words], run) =>
        made(sheet, { type: "GeometricShape", geometry: "TextBox", text: text(words ?? ""), width: 144 }, run),
    },
    AddLine: { set: "1.9", call: addLine },
    AddImage: { set: "1.9", call: addImage },
  }),
  looked,
);

export const shapesOfWorksheet: Members<BookSheet> = {
  Shapes: { set: "1.9", nav: (sheet) => thing(shapeCollection, sheet) },
};

function made(sheet: BookSheet, shape: Pick<Shape, "type"> & Partial<Shape>, { book }: Run): Thing {
  const { id } = addShape(book, guarded(sheet), shape, "addin");
  return thing(shapeKind, { sheet, id });
}

function guarded(sheet: BookSheet): BookSheet {
  guardSheet(sheet, "allowEditObjects");
  return sheet;
}

/** A line has the box around it, and says in its settings which way it runs. */
function addLine(sheet: BookSheet, args: readonly unknown[], run: Run): Thing {
  const [startLeft = 0, startTop = 0, endLeft = 0, endTop = 0] = args.slice(0, 4).map(number);
  const settings = new Map<string, unknown>([
    ["line.connector", oneOf(args[4], ["Straight", "Elbow", "Curve"])],
    ["line.flipHorizontal", endLeft < startLeft],
    ["line.flipVertical", endTop < startTop],
  ]);
  const box = {
    ...{ left: Math.min(startLeft, endLeft), top: Math.min(startTop, endTop) },
    ...{ width: Math.abs(endLeft - startLeft), height: Math.abs(endTop - startTop) },
  };
  return made(sheet, { type: "Line", ...box, settings }, run);
}

/** A pixel is three quarters of a point. */
function addImage(sheet: BookSheet, [base64]: readonly unknown[], run: Run): Thing {
  const data = text(base64);
  const picture = readPicture(data) ?? fail("InvalidArgument");
  const { width, height } = picture.size ?? { width: 96, height: 96 };
  const size = { width: width * 0.75, height: height * 0.75 };
  return made(sheet, { type: "Image", image: { format: picture.format, data }, ...size }, run);
}

function measure(name: Measure): Member<ShapeAt> {
  return shapeProperty(
    "1.9",
    (shape) => shape[name],
    (shape, value) => (shape[name] = number(value) >= 0 ? number(value) : fail("InvalidArgument")),
  );
}

/** `line`, `image` and `geometricShape`: there for a shape of the type alone. */
function only(type: Shape["type"], of: ThingKind<ShapeAt>): Member<ShapeAt> {
  return {
    set: "1.9",
    nav: (target) => (shapeOf(target).type === type ? thing(of, target) : fail("InvalidArgument")),
  };
}

/** No further than the sheet's edge. */
function add(target: ShapeAt, name: "left" | "top", by: unknown, { book }: Run): void {
  guarded(target.sheet);
  const shape = shapeOf(target);
  shape[name] = Math.max(0, shape[name] + number(by));
  tellShapes(book, target.sheet, "addin");
}

function turn(target: ShapeAt, by: unknown, run: Run): void {
  shapeMembers.Rotation?.put?.(target, shapeOf(target).rotation + number(by), run);
}

function order(target: ShapeAt, [position]: readonly unknown[], { book }: Run): void {
  const { shapes } = guarded(target.sheet);
  const shape = shapeOf(target);
  const now = shapes.indexOf(shape);
  const to = oneOf(position, ["BringToFront", "BringForward", "SendToBack", "SendBackward"]);
  const places = { BringToFront: shapes.length, BringForward: now + 1, SendToBack: 0, SendBackward: now - 1 };
  reorderShape(book, target.sheet, shape, places[to], "addin");
}
