/** Excel.ConditionalRangeBorderCollection: the four edges of a conditional format, which know thin lines only. */
import type { Border, Side, Style } from "../book/style";
import { color } from "./colors";
import { oneOf } from "./inputs";
import type { Member, Members, Run, Thing } from "./thing";
import { collection, kind, thing } from "./thing";

/** The style of a conditional format, read and changed where it stands. */
export interface Styled {
  style: () => Style;
  change: (style: Style, run: Run) => void;
}

interface EdgeOf extends Styled {
  edge: Side;
}

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const satisfies readonly Side[];
const lines = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;

const border = kind<EdgeOf>("ConditionalRangeBorder", () => borderMembers, { id: ({ edge }) => ({ Id: edge }) });
const items = {
  items: (target: Styled) => edges.map((edge) => thing(border, { ...target, edge })),
  item: (target: Styled, key: unknown) => thing(border, { ...target, edge: oneOf(key, edges) }),
};
const borders = kind<Styled>(
  "ConditionalRangeBorderCollection",
  () => ({
    ...collection("1.6", items),
    Count: { set: "1.6", get: () => edges.length },
    ...Object.fromEntries(edges.map((edge) => [edge.replace("Edge", ""), toEdge(edge)])),
  }),
  items,
);

export function conditionalBordersThing(target: Styled): Thing {
  return thing(borders, target);
}

function toEdge(edge: Side): Member<Styled> {
  return { set: "1.6", nav: (target) => thing(border, { ...target, edge }) };
}

const borderMembers: Members<EdgeOf> = {
  SideIndex: { set: "1.6", get: ({ edge }) => edge },
  Style: {
    set: "1.6",
    get: (target) => borderOf(target)?.style ?? "None",
    put: (target, value, run) => put(target, { style: oneOf(value, lines) }, run),
  },
  Color: {
    set: "1.6",
    get: (target) => borderOf(target)?.color ?? "",
    put: (target, value, run) => put(target, { color: color(value) }, run),
  },
};

function borderOf({ style, edge }: EdgeOf): Border | undefined {
  return style().borders?.[edge];
}

function put(target: EdgeOf, changed: Partial<Border>, run: Run): void {
  const usual: Border = { style: "Continuous", weight: "Thin", color: "#000000" };
  const style = target.style();
  const made = { ...usual, ...borderOf(target), ...changed };
  target.change({ ...style, borders: { ...style.borders, [target.edge]: made } }, run);
}
