/** The parts of an Excel.Shape: its fill, its outline, its text, and what only lines and images have. */
import { tellShapes } from "../book/shapes";
import { color, number, oneOf, text, truth } from "./inputs";
import type { ShapeAt } from "./shapeAt";
import { setting, shapeOf, stored } from "./shapeAt";
import type { Member, Run } from "./thing";
import { kind, thing } from "./thing";

/** A part that is there for every shape. */
export function partOf(of: ReturnType<typeof kind<ShapeAt>>): Member<ShapeAt> {
  return { set: "1.9", nav: (target) => thing(of, target) };
}

/** From 0 to 1. */
function share(value: unknown): number {
  return Math.min(1, Math.max(0, number(value)));
}

export const fill = kind<ShapeAt>("ShapeFill", () => ({
  Type: { set: "1.9", get: (target) => shapeOf(target).settings.get("fill.type") ?? "Solid" },
  ForegroundColor: stored("1.9", ({ settings }) => settings.get("fill.color") ?? "#4472C4", paint),
  Transparency: setting("fill.transparency", 0, share),
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
  Color: setting("line.color", "#2F528F", color),
  DashStyle: setting("line.dashStyle", "Solid", text),
  Style: setting("line.style", "Single", text),
  Transparency: setting("line.transparency", 0, share),
  Visible: setting("line.visible", true, truth),
  Weight: setting("line.weight", 1, number),
}));

export const textFrame = kind<ShapeAt>("TextFrame", () => ({
  HasText: { set: "1.9", get: (target) => shapeOf(target).text !== "" },
  TextRange: partOf(textRange),
  HorizontalAlignment: setting("text.horizontal", "Left", text),
  VerticalAlignment: setting("text.vertical", "Top", text),
  Orientation: setting("text.orientation", "Horizontal", text),
  AutoSizeSetting: setting("text.autoSize", "AutoSizeNone", text),
  TopMargin: setting("text.topMargin", 3.6, number),
  BottomMargin: setting("text.bottomMargin", 3.6, number),
  LeftMargin: setting("text.leftMargin", 7.2, number),
  RightMargin: setting("text.rightMargin", 7.2, number),
  DeleteText: { set: "1.9", call: (target, _args, run) => changed(target, run, () => (shapeOf(target).text = "")) },
}));

const textRange = kind<ShapeAt>("TextRange", () => ({
  Text: stored(
    "1.9",
    (shape) => shape.text,
    (shape, value) => (shape.text = text(value)),
  ),
  Font: partOf(font),
}));

const font = kind<ShapeAt>("ShapeFont", () => ({
  Bold: setting("font.bold", false, truth),
  Italic: setting("font.italic", false, truth),
  Color: setting("font.color", "#000000", color),
  Name: setting("font.name", "Calibri", text),
  Size: setting("font.size", 11, number),
  Underline: setting("font.underline", "None", text),
}));

/** Lines connect nothing here: connectBeginShape and its like are not built. The small letter is the wire's own. */
export const line = kind<ShapeAt>("Line", () => ({
  Id: { set: "1.9", get: ({ id }) => id },
  connectorType: setting("line.connector", "Straight", (value) => oneOf(value, ["Straight", "Elbow", "Curve"])),
  ...arrowhead("Begin"),
  ...arrowhead("End"),
}));

function arrowhead(end: "Begin" | "End"): Record<string, Member<ShapeAt>> {
  const path = end.toLowerCase();
  return {
    [`${end}ArrowheadStyle`]: setting(`${path}.style`, "None", text),
    [`${end}ArrowheadLength`]: setting(`${path}.length`, "Medium", text),
    [`${end}ArrowheadWidth`]: setting(`${path}.width`, "Medium", text),
  };
}

export const image = kind<ShapeAt>("Image", () => ({
  Id: { set: "1.9", get: ({ id }) => id },
  format: { set: "1.9", get: (target) => shapeOf(target).image?.format ?? "UNKNOWN" },
}));

export const geometricShape = kind<ShapeAt>("GeometricShape", () => ({ Id: { set: "1.9", get: ({ id }) => id } }));
