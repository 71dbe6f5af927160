/** Shapes, text boxes, lines and pictures of a sheet, each as a line to read: the grid draws none of them. */
import type { Language, Text } from "../../core/text";
import type { Area, BookSheet, Shape } from "../book/book";
import { standardHeight, standardWidth } from "../model/rangeHiding";
import { formatArea } from "../grid/addresses";
import { listLine } from "./listed";
import type { ListItem } from "./listed";

/** The last one lies on top, and is read first. */
export function shapesOf(sheet: BookSheet, language: Language): ListItem[] {
  return [...sheet.shapes].reverse().map((shape) => {
    const area = cornerOf(sheet, shape);
    const hidden: Text = { id: "tersembunyi", en: "hidden" };
    const words = [kindOf(shape)[language], !shape.visible && hidden[language], formatArea(area)];
    const title = shape.text ? `${shape.name}: ${shape.text}` : shape.name;
    const made = listLine("shape", title, "", sheet, area, language);
    return { ...made, detail: words.filter(Boolean).join(" · ") };
  });
}

const shapeNames: Readonly<Record<string, Text>> = {
  TextBox: { id: "Kotak teks", en: "Text box" },
  Rectangle: { id: "Bentuk, persegi panjang", en: "Shape, rectangle" },
  RoundRectangle: { id: "Bentuk, persegi panjang bersudut bulat", en: "Shape, rounded rectangle" },
  Ellipse: { id: "Bentuk, elips", en: "Shape, ellipse" },
  Triangle: { id: "Bentuk, segitiga", en: "Shape, triangle" },
  Line: { id: "Garis", en: "Line" },
  Image: { id: "Gambar", en: "Picture" },
};

/** Excel has some two hundred shapes: those that are not named here have its own names. */
function kindOf({ type, geometry }: Shape): Text {
  const name = type === "GeometricShape" ? (geometry ?? type) : type;
  return shapeNames[name] ?? { id: `Bentuk, ${name}`, en: `Shape, ${name}` };
}

/** The cell under the top left corner. */
function cornerOf({ rowHeights, columnWidths, hiddenRows, hiddenColumns }: BookSheet, { left, top }: Shape): Area {
  const row = indexAt(top, (index) => (hiddenRows.has(index) ? 0 : (rowHeights.get(index) ?? standardHeight)));
  const column = indexAt(left, (index) => (hiddenColumns.has(index) ? 0 : (columnWidths.get(index) ?? standardWidth)));
  return { top: row, left: column, bottom: row, right: column };
}

/** No shape of ours is looked for further away than this many rows or columns. */
const furthest = 100_000;

function indexAt(points: number, sizeOf: (index: number) => number): number {
  let index = 0;
  for (let end = sizeOf(0); end <= points && index < furthest; end += sizeOf(index)) index += 1;
  return index;
}
