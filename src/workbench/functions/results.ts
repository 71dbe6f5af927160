/** Reads what the library answers for a call: a value, a block that spills, or one of Excel's errors with its sentence. */
import type { CellValue } from "../../core/workbook";

export interface FunctionResult {
  /** A block has as many columns in every row. */
  value: CellValue | CellValue[][];
  /** The sentence that Excel shows on the error's card; null when there is none. */
  message: string | null;
}

export interface FunctionAnswer {
  id: number;
  result: FunctionResult;
}

/** The library's own numbers for what failed; all others are #VALUE!. */
const errors = new Map<unknown, string>([
  [1, "#N/A"],
  [5, "#DIV/0!"],
  [6, "#NUM!"],
  [8, "#NULL!"],
  [9, "#N/A"],
  [10, "#N/A"],
]);

const newest = 4;
const wrong: FunctionResult = { value: "#VALUE!", message: null };

/** True for a result that more than this Excel's runtime can show stands in: an error before 1.2, a data type before 1.4. */
function isBeyond(value: unknown, minor: number): boolean {
  if (Array.isArray(value)) return value.some((one) => isBeyond(one, minor));
  if (typeof value !== "object" || value === null) return false;
  const isError = Reflect.get(value, "valueType") === "CustomFunctionError";
  return minor < (isError ? 2 : newest);
}

/** One entry of SetInvocationArrayResults (a list) or of SetInvocationResults (an object); null when it is neither. */
export function readAnswer(entry: unknown, minor = newest): FunctionAnswer | null {
  if (Array.isArray(entry)) return answerOf(entry[0], entry[1] === false, entry[2], entry[3], minor);
  if (typeof entry !== "object" || entry === null) return null;
  const read = (key: string): unknown => Reflect.get(entry, key);
  return answerOf(read("id"), read("failed") === true, read("value"), read("errorCode"), minor);
}

/** What this Excel's runtime cannot show is #VALUE!. */
function answerOf(
  id: unknown,
  failed: boolean,
  value: unknown,
  errorCode: unknown,
  minor: number,
): FunctionAnswer | null {
  if (typeof id !== "number") return null;
  if (!failed) return { id, result: isBeyond(value, minor) ? wrong : readValue(value) };
  if (minor < 2) return { id, result: wrong };
  const error = errors.get(errorCode) ?? "#VALUE!";
  const hasCard = errorCode === 1 || errorCode === 7;
  return { id, result: { value: error, message: hasCard && typeof value === "string" && value !== "" ? value : null } };
}

function readValue(value: unknown): FunctionResult {
  if (!Array.isArray(value)) return { value: readCell(value), message: messageOf(value) };
  const rows = value.map((line: unknown) => (Array.isArray(line) ? line.map(readCell) : []));
  const width = rows[0]?.length ?? 0;
  const isBlock = width > 0 && rows.every(({ length }) => length === width);
  return { value: isBlock ? rows : "#VALUE!", message: null };
}

/** Nothing becomes 0, as in Excel (OfficeDev/office-js#1503); objects show their basic value. */
function readCell(value: unknown): CellValue {
  if (typeof value === "string" || typeof value === "boolean" || typeof value === "number") return value;
  if (value === null || value === undefined) return 0;
  if (typeof value !== "object" || !("basicValue" in value)) return "#VALUE!";
  return readCell(value.basicValue);
}

function messageOf(value: unknown): string | null {
  const message: unknown = typeof value === "object" && value !== null ? Reflect.get(value, "message") : null;
  return typeof message === "string" ? message : null;
}
