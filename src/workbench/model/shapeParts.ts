/** The parts of an Excel.Shape: its fill, its outline, its text, and what only lines and images have. */
import { tellShapes } from "../book/shapes";
import { color, number, oneOf, text, truth } from "./inputs";
import type { ShapeAt } from "./shapeAt";
import { shapeSetting, shapeOf, shapeProperty } from "./shapeAt";
import type { Member, Run } from "./thing";
import { kind, thing } from "./thing";

/** A part that is there for every shape. */
export function shapePart(of: ReturnType<typeof kind<ShapeAt>>): Member<ShapeAt> {
  return { set: "1.9", nav: (target) => thing(of, target) };
}

/** From 0 to 1. */
function share(value: unknown): number {
  return Math.min(1, Math.max(0, number(value)));
}

export const shapeFill = kind<ShapeAt>("ShapeFill", () => ({
  Type: { set: "1.9", get: (target) => shapeOf(target).settings.get("fill.type") ?? "Solid" },
  ForegroundColor: shapeProperty("1.9", ({ settings }) => settings.get("fill.color") ?? "#4472C4", paint),
  Transparency: shapeSetting("fill.transparency", 0, share),
  SetSolidColor: {
    set: "1.9",
    call: (target, [value], run) => changed(target, run, () => paint(shapeOf(target), value)),
  },
  Clear: {
    set: "1.9",
    call: (target, _args, run) => changed(target, run, () => shapeOf(target).settings.set("fill.type", "NoFill")),
  },
}));

function paint({ settings }: ReturnType<typeof shapeOf>, value: unknown): void {
  settings.set("fill.color", color(value));
  settings.set("fill.type", "Solid");
}

function changed({ sheet }: ShapeAt, { book }: Run, change: () => void): void {
  change();
  tellShapes(book, sheet, "addin");
}

export const lineFormat = kind<ShapeAt>("ShapeLineFormat", () => ({
  Color: shapeSetting("line.color", "#2F528F", color),
  DashStyle: shapeSetting("line.dashStyle", "Solid", text),
  Style: shapeSetting("line.style", "Single", text),
  Transparency: shapeSetting("line.transparency", 0, share),
  Visible: shapeSetting("line.visible", true, truth),
  Weight: shapeSetting("line.weight", 1, number),
}));

export const textFrame = kind<ShapeAt>("TextFrame", () => ({
  HasText: { set: "1.9", get: (target) => shapeOf(target).text !== "" },
  TextRange: shapePart(textRange),
  HorizontalAlignment: shapeSetting("text.horizontal", "Left", text),
  VerticalAlignment: shapeSetting("text.vertical", "Top", text),
  Orientation: shapeSetting("text.orientation", "Horizontal", text),
  AutoSizeSetting: shapeSetting("text.autoSize", "AutoSizeNone", text),
  TopMargin: shapeSetting("text.topMargin", 3.6, number),
  BottomMargin: shapeSetting("text.bottomMargin", 3.6, number),
  LeftMargin: shapeSetting("text.leftMargin", 7.2, number),
  RightMargin: shapeSetting("text.rightMargin", 7.2, number),
  DeleteText: { set: "1.9", call: (target, _args, run) => changed(target, run, () => (shapeOf(target).text = "")) },
}));

const textRange = kind<ShapeAt>("TextRange", () => ({
  Text: shapeProperty(
    "1.9",
    (shape) => shape.text,
    (shape, value) => (shape.text = text(value)),
  ),
  Font: shapePart(font),
}));

const font = kind<ShapeAt>("ShapeFont", () => ({
  Bold: shapeSetting("font.bold", false, truth),
  Italic: shapeSetting("font.italic", false, truth),
  Color: shapeSetting("font.color", "#000000", color),
  Name: shapeSetting("font.name", "Calibri", text),
  Size: shapeSetting("font.size", 11, number),
  Underline: shapeSetting("font.underline", "None", text),
}));

/** Lines connect nothing here: connectBeginShape and its like are not built. The small letter is the wire's own. */
export const shapeLine = kind<ShapeAt>("Line", () => ({
  Id: { set: "1.9", get: ({ id }) => id },
  connectorType: shapeSetting("line.connector", "Straight", (value) => oneOf(value, ["Straight", "Elbow", "Curve"])),
  ...arrowhead("Begin"),
  ...arrowhead("End"),
}));

function arrowhead(end: "Begin" | "End"): Record<string, Member<ShapeAt>> {
  const path = end.toLowerCase();
  return {
    [`${end}ArrowheadStyle`]: shapeSetting(`${path}.style`, "None", text),
    [`${end}ArrowheadLength`]: shapeSetting(`${path}.length`, "Medium", text),
    [`${end}ArrowheadWidth`]: shapeSetting(`${path}.width`, "Medium", text),
  };
}

export const image = kind<ShapeAt>("Image", () => ({
  Id: { set: "1.9", get: ({ id }) => id },
  format: { set: "1.9", get: (target) => shapeOf(target).image?.format ?? "UNKNOWN" },
}));

export const geometricShape = kind<ShapeAt>("GeometricShape", () => ({ Id: { set: "1.9", get: ({ id }) => id } }));
