/** What a filter lets through: Excel.FilterCriteria as a test of cells. */
import type { CellValue, Criterion } from "../book/book";
import type { Style } from "../book/style";
import { fail } from "./fault";
import { color, oneOf, record, text } from "./inputs";
import { periodOf } from "./periods";
import { textOf } from "./text";
import { typed } from "./values";

/** A cell as a filter sees it. */
export interface Filtered {
  value: CellValue;
  style: Style;
}

export type Passes = (cell: Filtered) => boolean;

const kinds = [
  ...["Values", "Custom", "TopItems", "TopPercent", "BottomItems", "BottomPercent"],
  ...["CellColor", "FontColor", "Dynamic", "Icon"],
] as const;

/** The criteria as given, when they are some that are built; else InvalidArgument or NotImplemented. */
export function criterionOf(value: unknown): Criterion {
  const given = record(value);
  const kept = Object.fromEntries(Object.entries(given).filter(([, one]) => one !== undefined && one !== null));
  if (kept.filterOn === undefined) return fail("InvalidArgument");
  const criterion = { ...kept, filterOn: oneOf(kept.filterOn, ["Values", ...kinds]) };
  passesOf(criterion, []);
  return criterion;
}

/** The test of one cell among those of its column. */
export function passesOf(criterion: Criterion, column: readonly Filtered[]): Passes {
  if (criterion.subField !== undefined)
    return fail("NotImplemented", "The workbench does not filter by fields of data types.");
  switch (criterion.filterOn) {
    case "Values":
      return oneOfValues(criterion.values);
    case "Custom":
      return custom(criterion);
    case "CellColor":
      return byColor(criterion, ({ fill = "#FFFFFF" }) => fill);
    case "FontColor":
      return byColor(criterion, ({ fontColor = "#000000" }) => fontColor);
    case "Dynamic":
      return dynamic(text(criterion.dynamicCriteria), column);
    case "Icon":
      return fail("NotImplemented", "The workbench does not filter by icons.");
    default:
      return extreme(String(criterion.filterOn), Number(criterion.criterion1), column);
  }
}

/** By the text that the cells show, whatever the case; dates by year, month, day … */
function oneOfValues(values: unknown): Passes {
  const wanted: unknown[] = Array.isArray(values) ? values : fail("InvalidArgument");
  const texts = new Set(wanted.filter((one) => typeof one === "string").map((one) => one.toLowerCase()));
  const dates = wanted.filter((one) => typeof one !== "string").map(dateTest);
  return ({ value, style }) =>
    texts.has(textOf(value, style.numberFormat).toLowerCase()) || dates.some((holds) => holds(value));
}

const precisions = ["Year", "Month", "Day", "Hour", "Minute", "Second"] as const;

function dateTest(value: unknown): (cell: CellValue) => boolean {
  const { date, specificity } = record(value);
  const length = [4, 7, 10, 13, 16, 19][precisions.indexOf(oneOf(specificity, precisions))];
  const when = new Date(/T/.test(text(date)) ? `${text(date)}Z`.replace(/ZZ$/, "Z") : text(date));
  if (Number.isNaN(when.getTime())) return fail("InvalidArgument");
  const wanted = when.toISOString().slice(0, length);
  return (cell) => typeof cell === "number" && dateOf(cell).toISOString().slice(0, length) === wanted;
}

/** A day and time of Excel's, as UTC. */
function dateOf(serial: number): Date {
  return new Date(Math.round((serial - 25569) * 86400) * 1000);
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

function byColor(criterion: Criterion, of: (style: Style) => string): Passes {
  const wanted = color(criterion.color);
  return ({ style }) => of(style) === wanted;
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

function dynamic(name: string, column: readonly Filtered[]): Passes {
  if (name === "AboveAverage" || name === "BelowAverage") {
    const numbers = numbersOf(column);
    const average = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
    return ({ value }) => typeof value === "number" && (name === "AboveAverage" ? value > average : value < average);
  }
  const now = new Date();
  const today = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
  const holds = periodOf(name, today) ?? fail("InvalidArgument");
  return ({ value }) => typeof value === "number" && holds(dateOf(Math.floor(value)));
}

function numbersOf(column: readonly Filtered[]): number[] {
  return column.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
}
