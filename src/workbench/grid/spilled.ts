/** A thin frame around what a formula has spilled over, while one of its cells is selected: as Excel shows it. */
import { holds } from "../../core/areas";
import type { Area } from "../book/book";
import type { Change } from "../book/changes";
import type { GridLink } from "./link";

/** Lines of the frame only: no fill, and no handle to drag it by. */
const frame = { stroke: "#4472c4", strokeWidth: 1, fill: "rgba(0,0,0,0)", widgets: {}, hasAutoFill: false };

/** After these another area may be the one to frame. */
const kinds: ReadonlySet<Change["kind"]> = new Set(["selection", "activated", "cells", "results", "calculated"]);

/** Begins to frame them; the answered function ends it. */
export function frameSpills(link: GridLink): () => void {
  let drawn = { key: "", end: (): void => undefined };
  const draw = (): void => {
    const [sheet, area] = [link.book.selection.sheet, spillAt(link)];
    const key = area ? `${sheet} ${Object.values(area).join(" ")}` : "";
    if (key === drawn.key) return;
    drawn.end();
    drawn = { key, end: area ? frameOf(link, sheet, area) : () => undefined };
  };
  const unsubscribe = link.book.subscribe(({ kind }) => {
    if (kinds.has(kind)) draw();
  });
  return () => {
    unsubscribe();
    drawn.end();
  };
}

function spillAt({ book }: GridLink): Area | null {
  const { sheet, areas } = book.selection;
  const [first] = areas;
  if (!first || sheet !== book.active) return null;
  return book.spills?.(sheet).find(({ area }) => holds(area, first.top, first.left))?.area ?? null;
}

function frameOf({ workbook }: GridLink, sheet: string, { top, left, bottom, right }: Area): () => void {
  const range = workbook.getSheetBySheetId(sheet)?.getRange(top, left, bottom - top + 1, right - left + 1);
  const shape = range?.highlight(frame);
  return () => shape?.dispose();
}
