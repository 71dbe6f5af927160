/** What becomes of the elements of a sheet, its drawings and its comments when rows, columns or cells are put in or taken out. */
import { areasOf, toAddress } from "../../../core/areas";
import { isOfWholes, moveArea, moveCell, moveCount, moveIndex } from "../../../core/moves/moves";
import type { Move } from "../../../core/moves/moves";
import { rebaser } from "../../../core/moves/rules";
import { toA1, toCellRef } from "../../../core/workbook";
import type { Area } from "../../../core/workbook";
import { attributes } from "../xml/text";
import { child } from "../xml/tree";
import { movedCorner } from "./anchors";
import type { Fate, Fates, Seen } from "./tree";

/** By names of elements, which mean the same wherever they stand. */
export function fatesOf(move: Move): Fates {
  const reference = (name: string) => (seen: Seen) => movedReference(seen.values.get(name), name, move);
  const ranges = (seen: Seen): Fate => movedRanges(seen, move);
  return new Map<string, (seen: Seen) => Fate>([
    ...["hyperlink", "autoFilter", "sortState", "sortCondition", "comment", "threadedComment", "table", "location"].map(
      (name) => [name, reference("ref")] as const,
    ),
    ...["cellWatch", "inputCells"].map((name) => [name, reference("r")] as const),
    ["dimension", ({ values }) => ({ attributes: { ref: movedAddress(values.get("ref"), move) ?? "A1" } })],
    ["mergeCell", (seen) => withoutSingle(reference("ref")(seen))],
    ...["conditionalFormatting", "dataValidation", "protectedRange", "ignoredError", "sparkline"].map(
      (name) => [name, ranges] as const,
    ),
    ["sqref", ({ element, textOf }) => ({ text: movedList(textOf(element), move) ?? "" })],
    ["selection", (seen) => movedSelection(seen, move)],
    ["sheetView", ({ values }) => movedCorners(values, move)],
    ["customSheetView", ({ values }) => movedCorners(values, move)],
    ["pane", ({ values }) => movedPane(values, move)],
    ["col", (seen) => movedStretch(seen, move)],
    ["brk", ({ values, parent }) => movedBreak(values, parent?.name === "colBreaks" ? "columns" : "rows", move)],
    ["rowBreaks", (seen) => countedBreaks(seen, "rows", move)],
    ["colBreaks", (seen) => countedBreaks(seen, "columns", move)],
    ["filterColumn", (seen) => movedFilter(seen, move)],
    ["from", (seen) => movedCorner(seen, move)],
    ["to", (seen) => movedCorner(seen, move)],
  ]);
}

/** "A1:B2" at its new place; null when it is gone, as it is where that is no address. */
function movedAddress(text: string | undefined, move: Move): string | null {
  const area = text === undefined ? undefined : areasOf(text)?.[0];
  if (text === undefined || area === undefined) return text ?? null;
  const moved = moveArea(area, move);
  return moved === area || isSame(moved, area) ? text : moved && toAddress(moved);
}

function isSame(one: Area | null, other: Area): boolean {
  return one !== null && toAddress(one) === toAddress(other);
}

function movedReference(text: string | undefined, name: string, move: Move): Fate {
  if (text === undefined) return {};
  const moved = movedAddress(text, move);
  return moved === null ? { isGone: true } : { attributes: { [name]: moved } };
}

/** A merge of one cell is none. */
function withoutSingle(fate: Fate): Fate {
  return fate.attributes && !fate.attributes.ref?.includes(":") ? { isGone: true } : fate;
}

/** Areas with spaces between them; null when all are gone. */
function movedList(text: string, move: Move): string | null {
  const left = text.split(/\s+/).flatMap((one) => movedAddress(one === "" ? undefined : one, move) ?? []);
  return left.length === 0 ? null : left.join(" ");
}

/** What is said of ranges: by an attribute or, in younger parts of a file, by an element. */
function movedRanges({ element, values, textOf }: Seen, move: Move): Fate {
  const own = values.get("sqref");
  const text = own ?? textOf(child(element, "sqref"));
  if (text.trim() === "") return {};
  const moved = movedList(text, move);
  if (moved === null) return { isGone: true };
  const areas = text.split(/\s+/).flatMap((one) => areasOf(one) ?? []);
  const isRule = element.name === "conditionalFormatting" || element.name === "dataValidation";
  return {
    ...(own === undefined ? {} : { attributes: { sqref: moved } }),
    ...(isRule ? { rebase: rebaser(areas, move) } : {}),
  };
}

/** A cell of a view: where it goes, the one that takes its place is meant. */
function movedPlace(text: string | undefined, move: Move): string | null {
  const at = text === undefined ? null : toCellRef("", text);
  if (text === undefined || at === null) return text ?? null;
  const moved = moveCell(at.row, at.column, move);
  if (moved !== null) return toA1(moved.row, moved.column);
  return move.axis === "rows" ? toA1(move.at, at.column) : toA1(at.row, move.at);
}

function movedCorners(values: Seen["values"], move: Move): Fate {
  return { attributes: { topLeftCell: movedPlace(values.get("topLeftCell"), move) } };
}

interface Split {
  readonly rows: number;
  readonly columns: number;
}

/** How many rows and columns are frozen before and afterwards; null where none are. */
function frozenBy(values: Seen["values"], move: Move): { was: Split; now: Split } | null {
  if (!/^frozen/.test(values.get("state") ?? "")) return null;
  const was = { rows: Number(values.get("ySplit") ?? 0), columns: Number(values.get("xSplit") ?? 0) };
  const now = { ...was, [move.axis]: moveCount(was[move.axis], move) };
  return { was, now: isOfWholes(move) ? now : was };
}

function movedPane(values: Seen["values"], move: Move): Fate {
  const frozen = frozenBy(values, move);
  if (frozen === null) return movedCorners(values, move);
  const { rows, columns } = frozen.now;
  if (rows + columns === 0) return { isGone: true };
  const splits = { xSplit: columns === 0 ? null : String(columns), ySplit: rows === 0 ? null : String(rows) };
  const moved = { ...movedCorners(values, move).attributes, ...splits };
  if (!isOtherKind(frozen)) return { attributes: moved };
  return { attributes: { ...moved, activePane: rows === 0 ? "topRight" : "bottomLeft" } };
}

/** True where a split goes: what is selected is said of panes, which are others then. */
function isOtherKind({ was, now }: { was: Split; now: Split }): boolean {
  return was.rows > 0 !== now.rows > 0 || was.columns > 0 !== now.columns > 0;
}

function movedSelection({ values, parent, valuesOf }: Seen, move: Move): Fate {
  const pane = parent && child(parent, "pane");
  const frozen = pane && frozenBy(valuesOf(pane), move);
  if (frozen && isOtherKind(frozen)) return { isGone: true };
  const active = movedPlace(values.get("activeCell"), move);
  const list = values.get("sqref");
  return {
    attributes: { activeCell: active, sqref: list === undefined ? null : (movedList(list, move) ?? active ?? "A1") },
  };
}

/** Columns that are put into a stretch of columns have none of its widths. */
function movedStretch({ element, values }: Seen, move: Move): Fate {
  if (move.axis === "rows" || !isOfWholes(move)) return {};
  const [first, last] = [Number(values.get("min")) - 1, Number(values.get("max")) - 1];
  const column = (left: number, right: number): Area => ({ top: 0, left, bottom: 0, right });
  const says = Object.fromEntries([...values].filter(([name]) => name !== "min" && name !== "max"));
  const isCut = move.count > 0 && first < move.at && last >= move.at;
  const parts = isCut ? [column(first, move.at - 1), column(move.at, last)] : [column(first, last)];
  const texts = parts.flatMap((part) => {
    const moved = moveArea(part, move);
    if (moved === null) return [];
    return [`<${element.prefix}col${attributes({ min: moved.left + 1, max: moved.right + 1, ...says })}/>`];
  });
  return texts.length === 0 ? { isGone: true } : { whole: texts.join("") };
}

/** A break stands before the row or column of its number. */
function movedBreak(values: Seen["values"], axis: Move["axis"], move: Move): Fate {
  if (move.axis !== axis || !isOfWholes(move)) return {};
  const moved = moveIndex(Number(values.get("id")), move);
  return moved === null || moved === 0 ? { isGone: true } : { attributes: { id: String(moved) } };
}

/** How many of those that are left somebody has put there. */
function countedBreaks({ element, values, valuesOf }: Seen, axis: Move["axis"], move: Move): Fate {
  if (!values.has("manualBreakCount")) return {};
  const left = element.children.map(valuesOf).filter((one) => movedBreak(one, axis, move).isGone !== true);
  return { attributes: { manualBreakCount: String(left.filter((one) => one.get("man") === "1").length) } };
}

/** The columns of a filter are counted from its own first one. */
function movedFilter({ values, parent, valuesOf }: Seen, move: Move): Fate {
  const area = parent === null ? undefined : areasOf(valuesOf(parent).get("ref") ?? "")?.[0];
  const now = area && moveArea(area, move);
  if (!area || !now || move.axis === "rows" || now === area) return {};
  const place = moveIndex(area.left + Number(values.get("colId")), move);
  return place === null ? { isGone: true } : { attributes: { colId: String(place - now.left) } };
}
