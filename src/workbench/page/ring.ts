/** F6 goes round bar, grid and pane, Shift+F6 the other way; Escape leaves the grid, whose editor keeps Tab for itself. */
import { blockElement, button } from "./elements";

export interface RingParts {
  /** True while a cell is being edited: then Escape belongs to the editor. */
  isEditing: () => boolean;
  focusGrid: () => void;
  focusPane: () => void;
  /** Brings grid or pane to the front on a narrow page. */
  show: (tab: "grid" | "pane") => void;
}

export interface Ring {
  /** Hears the keys of the pane's own page, once it is there. */
  listenIn: (view: Window) => void;
}

type Part = "bar" | "grid" | "pane";

const order: readonly Part[] = ["bar", "grid", "pane"];

export function createRing({ isEditing, focusGrid, focusPane, show }: RingParts): Ring {
  const go = (part: Part): void => {
    if (part !== "bar") show(part);
    if (part === "bar") button("open").focus();
    else if (part === "grid") focusGrid();
    else focusPane();
  };
  const step = (from: Part, isBack: boolean): void => {
    const at = order.indexOf(from) + (isBack ? -1 : 1);
    go(order.at(at % order.length) ?? "bar");
  };
  const hear = (event: KeyboardEvent, from: Part): void => {
    if (event.key !== "F6") return;
    event.preventDefault();
    event.stopPropagation();
    step(from, event.shiftKey);
  };
  // The grid may end what is being edited before the key is heard here, so it is asked after each event before.
  let wasEditing = false;
  for (const kind of ["keyup", "pointerup", "input"])
    addEventListener(kind, () => {
      wasEditing = isEditing();
    });
  // Before the grid sees the keys, which it would take for its own.
  addEventListener("keydown", (event) => hear(event, partOf(document.activeElement)), true);
  addEventListener("keydown", (event) => leaveGrid(event, wasEditing, () => go("pane")), true);
  for (const [id, part] of [
    ["skip-grid", "grid"],
    ["skip-pane", "pane"],
  ] as const)
    button(id).addEventListener("click", () => go(part));
  return {
    listenIn: (view) => view.addEventListener("keydown", (event) => hear(event, "pane"), true),
  };
}

function partOf(element: Element | null): Part {
  if (element && blockElement("grid-part").contains(element)) return "grid";
  return element && blockElement("pane-part").contains(element) ? "pane" : "bar";
}

/** Escape ends what is being edited first; pressed again, it leaves the grid (WCAG 2.1.2). */
function leaveGrid(event: KeyboardEvent, isEditing: boolean, leave: () => void): void {
  if (event.key !== "Escape" || isEditing || partOf(document.activeElement) !== "grid") return;
  event.preventDefault();
  leave();
}
