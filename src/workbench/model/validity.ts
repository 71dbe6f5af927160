/** Whether a value may stand in a cell, by the cell's data validation. */
import type { BookSheet, CellValue, Validation } from "../book/book";
import { cellValueOf } from "../book/cells";
import { copied } from "../book/references";
import { styleAt } from "../book/style";
import { fail } from "./fault";
import { placeAt } from "./inputs";
import { textOf } from "./text";
import type { Run } from "./thing";
import { typed } from "./values";

interface Cell {
  sheet: BookSheet;
  row: number;
  column: number;
}

/** Custom rules are not worked out here: NotImplemented. */
export function isValid(validation: Validation, cell: Cell, run: Run): boolean {
  const { type, rule, ignoreBlanks } = validation;
  const value = cellValueOf(cell.sheet, cell.row, cell.column);
  if (type === "None") return true;
  if (value === null || value === "") return ignoreBlanks;
  if (rule.list) return choices(validation, rule.list.source, cell, run).includes(shown(cell));
  if (rule.custom) return fail("NotImplemented", "The workbench does not work out custom rules of data validation.");
  const [given = {}] = Object.values(rule);
  const measured = rule.textLength ? shown(cell).length : value;
  if (typeof measured !== "number" || (rule.wholeNumber && !Number.isInteger(measured))) return false;
  const operand = (formula: unknown): number => numberOf(validation, formula, cell, run);
  return holds(String(given.operator), measured, operand(given.formula1), () => operand(given.formula2));
}

function holds(operator: string, value: number, first: number, second: () => number): boolean {
  switch (operator) {
    case "Between":
      return value >= first && value <= second();
    case "NotBetween":
      return value < first || value > second();
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "LessThan":
      return value < first;
    case "GreaterThanOrEqualTo":
      return value >= first;
    default:
      return value <= first;
  }
}

function shown({ sheet, row, column }: Cell): string {
  return textOf(cellValueOf(sheet, row, column), styleAt(sheet, row, column).numberFormat);
}

/** The words of a list, or the texts of the cells that it names. */
function choices(validation: Validation, source: unknown, cell: Cell, run: Run): string[] {
  const words = String(source);
  if (!words.startsWith("=")) return words.split(",").map((word) => word.trim());
  const { sheet, areas } = placeAt(seenFrom(validation, words, cell), run, cell.sheet);
  return areas.flatMap(({ top, left, bottom, right }) =>
    Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, index) => {
      const width = right - left + 1;
      return shown({ sheet, row: top + Math.floor(index / width), column: left + (index % width) });
    }),
  );
}

/** References are meant from the first cell of the validation; answers them without the equals sign. */
function seenFrom({ areas }: Validation, formula: string, { row, column }: Cell): string {
  const [first] = areas;
  return copied(formula, row - (first?.top ?? row), column - (first?.left ?? column)).slice(1);
}

/** A number, a date, a time, or the number in the cell that a formula names. */
function numberOf(validation: Validation, formula: unknown, cell: Cell, run: Run): number {
  const value = typeof formula === "string" ? operandOf(validation, formula, cell, run) : formula;
  return typeof value === "number" ? value : Number.NaN;
}

function operandOf(validation: Validation, formula: string, cell: Cell, run: Run): CellValue {
  if (!formula.startsWith("=")) return constant(formula);
  const body = seenFrom(validation, formula, cell);
  const plain = constant(body);
  if (typeof plain === "number") return plain;
  const { sheet, areas } = placeAt(body, run, cell.sheet);
  return cellValueOf(sheet, areas[0]?.top ?? 0, areas[0]?.left ?? 0);
}

function constant(words: string): CellValue {
  const [, hours, minutes, seconds = "0"] = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(words) ?? [];
  if (hours !== undefined) return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86400;
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})/.exec(words) ?? [];
  if (day === undefined || time === undefined) return typed(words).value;
  return Number(typed(day).value) + Number(constant(time));
}
