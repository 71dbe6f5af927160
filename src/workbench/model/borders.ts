/** Excel.RangeBorderCollection and its borders. */
import type { Border, Edge } from "../book/style";
import { patchStyle } from "../book/style";
import { guardSheet } from "./guard";
import { color } from "./colors";
import { oneOf, text } from "./inputs";
import type { Member, Members, RangePlace } from "./thing";
import { collection, kind, thing } from "./thing";
import { uniform } from "./uniform";

interface BorderAt {
  place: RangePlace;
  edge: Edge;
}

const edges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const satisfies readonly [Edge, ...Edge[]];

const rangeBorder = kind<BorderAt>("RangeBorder", () => borderMembers, { id: ({ edge }) => ({ Id: edge }) });

const borderItems = {
  items: (place: RangePlace) => edges.map((edge) => thing(rangeBorder, { place, edge })),
  item: (place: RangePlace, key: unknown) => thing(rangeBorder, { place, edge: oneOf(key, edges) }),
};

export const borders = kind<RangePlace>(
  "RangeBorderCollection",
  () => ({ ...collection("1.1", borderItems), Count: { set: "1.1", get: () => edges.length } }),
  borderItems,
);

const plainBorder: Border = { style: "None", weight: "Thin", color: "#000000" };

function bordered(
  set: string,
  read: (border: Border) => string,
  make: (value: unknown) => Partial<Border>,
): Member<BorderAt> {
  return {
    set,
    get: ({ place, edge }) => uniform(place, ({ borders: has }) => read(has?.[edge] ?? plainBorder), null),
    put: ({ place, edge }, value, { book }) => {
      guardSheet(place.sheet, "allowFormatCells");
      const old = uniform(place, ({ borders: has }) => has?.[edge] ?? plainBorder, plainBorder) ?? plainBorder;
      const usual = old.style === "None" ? { ...old, style: "Continuous" } : old;
      const known = uniform(place, ({ borders: has }) => has, undefined);
      patchStyle(
        book,
        place.sheet,
        place.areas,
        { borders: { ...known, [edge]: { ...usual, ...make(value) } } },
        "addin",
      );
    },
  };
}

const borderMembers: Members<BorderAt> = {
  SideIndex: { set: "1.1", get: ({ edge }) => edge },
  Style: bordered(
    "1.1",
    ({ style }) => style,
    (value) => ({ style: text(value) }),
  ),
  Weight: bordered(
    "1.1",
    ({ weight }) => weight,
    (value) => ({ weight: text(value) }),
  ),
  Color: bordered(
    "1.1",
    (border) => border.color,
    (value) => ({ color: color(value) }),
  ),
};
