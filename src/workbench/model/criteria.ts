/** What a filter lets through: Excel.FilterCriteria as a test of cells. */
import type { CellValue, Criterion } from "../book/book";
import type { Style } from "../book/style";
import { fail } from "./fault";
import { oneOf, record, text } from "./inputs";
import { textOf } from "./text";
import { typed } from "./values";

/** A cell as a filter sees it. */
export interface Filtered {
  value: CellValue;
  style: Style;
}

export type Passes = (cell: Filtered) => boolean;

const kinds = ["Values", "Custom", "TopItems", "TopPercent", "BottomItems", "BottomPercent"] as const;
/** Of Excel, but not built: by colours, icons, parts of dates and fields of data types. */
const absent = ["CellColor", "FontColor", "Dynamic", "Icon"];

/** The criteria as given, when they are some that are built; else InvalidArgument or ApiNotFound. */
export function criterionOf(value: unknown): Criterion {
  const given = record(value);
  const kept = Object.fromEntries(Object.entries(given).filter(([, one]) => one !== undefined && one !== null));
  if (kept.filterOn === undefined) return fail("InvalidArgument");
  if (absent.includes(String(kept.filterOn)) || kept.subField !== undefined)
    return fail("ApiNotFound", `The workbench does not filter by ${String(kept.subField ?? kept.filterOn)}.`);
  const criterion = { ...kept, filterOn: oneOf(kept.filterOn, ["Values", ...kinds]) };
  passesOf(criterion, []);
  return criterion;
}

/** The test of one cell among those of its column. */
export function passesOf(criterion: Criterion, column: readonly Filtered[]): Passes {
  switch (criterion.filterOn) {
    case "Values":
      return oneOfValues(criterion.values);
    case "Custom":
      return custom(criterion);
    default:
      return extreme(String(criterion.filterOn), Number(criterion.criterion1), column);
  }
}

/** By the text that the cells show, whatever the case. */
function oneOfValues(values: unknown): Passes {
  const wanted: unknown[] = Array.isArray(values) ? values : fail("InvalidArgument");
  const texts = new Set(
    wanted.map((one) =>
      typeof one === "string" ? one.toLowerCase() : fail("ApiNotFound", "The workbench does not filter by dates."),
    ),
  );
  return ({ value, style }) => texts.has(textOf(value, style.numberFormat).toLowerCase());
}

function custom({ criterion1, criterion2, operator }: Criterion): Passes {
  const first = comparison(text(criterion1));
  if (criterion2 === undefined) return first;
  const second = comparison(text(criterion2));
  return oneOf(operator, ["And", "Or"]) === "Or"
    ? (cell) => first(cell) || second(cell)
    : (cell) => first(cell) && second(cell);
}

/** ">50", "<>north*", "=" for blanks, "<>" for all but blanks; without a sign it is "=". */
function comparison(criterion: string): Passes {
  const [, sign = "=", operand = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  if (sign === "=" || sign === "<>") {
    const holds = equality(operand);
    return sign === "=" ? holds : (cell) => !holds(cell);
  }
  const bound = typed(operand).value;
  return ({ value }) => {
    const order = orderOf(value, bound);
    if (order === null) return false;
    return (order === 0 && sign.endsWith("=")) || (sign.startsWith("<") ? order < 0 : order > 0);
  };
}

function equality(operand: string): Passes {
  if (operand === "") return ({ value }) => value === null || value === "";
  const wanted = typed(operand).value;
  const pattern = wildcard(operand);
  return ({ value, style }) =>
    (typeof wanted === "number" && value === wanted) || pattern.test(textOf(value, style.numberFormat));
}

/** Null when the two cannot be compared. */
function orderOf(value: CellValue, bound: CellValue): number | null {
  if (typeof value === "number" && typeof bound === "number") return value - bound;
  if (typeof value !== "string" || typeof bound !== "string") return null;
  return value.toLowerCase().localeCompare(bound.toLowerCase(), "en");
}

/** "*" is any text, "?" any character; "~" before them takes them as they are. */
function wildcard(words: string): RegExp {
  const body = words.replace(/~[*?~]|[\\^$.|?*+()[\]{}]/g, (found) => {
    if (found.startsWith("~")) return `\\${found.slice(1)}`;
    return found === "*" ? "[^]*" : found === "?" ? "[^]" : `\\${found}`;
  });
  return new RegExp(`^${body}$`, "iu");
}

/** Those at the limit are all let through, however many they are. */
function extreme(kind: string, count: number, column: readonly Filtered[]): Passes {
  if (!(count >= 1)) return fail("InvalidArgument");
  const isTop = kind.startsWith("Top");
  const numbers = numbersOf(column).sort((one, other) => (isTop ? other - one : one - other));
  const places = kind.endsWith("Percent") ? Math.max(1, Math.floor((numbers.length * count) / 100)) : count;
  const limit = numbers[Math.min(places, numbers.length) - 1] ?? 0;
  return ({ value }) => typeof value === "number" && (isTop ? value >= limit : value <= limit);
}

function numbersOf(column: readonly Filtered[]): number[] {
  return column.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
}
