/** The cells of a row that an office fills: its score, its answer, its evidence. */
import { columnNames } from "../../reading/model/words";
import type { Column } from "../../reading/model/words";
import type { Entry } from "../../reading/model/entries";
import type { Language } from "../../text";
import { formulaAt, toA1, valueAt } from "../../workbook";
import type { CellRef, CellValue, NumberKind, Sheet, Workbook } from "../../workbook";

export interface Field {
  /** "score", "evidence", "evidence.1" for a second column of evidence. */
  readonly key: string;
  readonly role: Column;
  /** What the workbook writes over the column; its usual name where nothing stands there. */
  readonly heading: string;
  readonly at: CellRef;
  readonly value: CellValue;
  /** How its number is shown, where that is not a plain one. */
  readonly kind: NumberKind | null;
  /** A number that a formula works out is nobody's to type over. */
  readonly isFormula: boolean;
}

/** In the order in which a sheet shows them. */
const roles = ["score", "achievement", "answer", "yes", "no", "evidence"] as const satisfies readonly Column[];

/** Finds sheets by name, as the file has them: what the reading works on is without our own formulas. */
export type SheetFinder = (name: string) => Sheet | undefined;

export function sheetFinder({ sheets }: Workbook): SheetFinder {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return (name) => byName.get(name);
}

export function fieldsOf(entry: Entry, sheetOf: SheetFinder, language: Language): Field[] {
  const { columns, also } = entry.table;
  return roles.flatMap((role) => {
    const first = columns.get(role);
    const all = first === undefined ? [] : [first, ...(also.get(role) ?? [])];
    return [...new Set(all)].map((column, at) => {
      const key = at === 0 ? role : `${role}.${at}`;
      return fieldAt(entry, { key, role, column }, sheetOf, language);
    });
  });
}

/** How many rows below a row its further evidence stands: rows of the city's without a code of their own. */
export function linesOf(entry: Entry): number[] {
  const { sheet, row } = entry.at;
  const below = entry.evidence.filter(({ at }) => at.sheet === sheet && at.row > row).map(({ at }) => at.row - row);
  return [...new Set(below)].toSorted((a, b) => a - b);
}

/** The cells of evidence so many rows below a row, one a column of evidence; `own` are the row's fields. */
export function fieldsBelow(entry: Entry, line: number, own: readonly Field[], sheetOf: SheetFinder): Field[] {
  const row = entry.at.row + line;
  return own.flatMap((field): Field[] => {
    const sheet = sheetOf(field.at.sheet);
    if (field.role !== "evidence" || sheet === undefined) return [];
    const { column } = field.at;
    return [
      {
        ...field,
        at: { ...field.at, row },
        value: valueAt(sheet, row, column),
        kind: sheet.kinds?.get(toA1(row, column)) ?? null,
        isFormula: formulaAt(sheet, row, column) !== null,
      },
    ];
  });
}

function fieldAt(
  { table, row }: Entry,
  { key, role, column }: { key: string; role: Column; column: number },
  sheetOf: SheetFinder,
  language: Language,
): Field {
  const { grid, headings } = table;
  const area = grid.mergeAt(row, column);
  const at = grid.refOf(area?.top ?? row, area?.left ?? column);
  const sheet = sheetOf(at.sheet);
  const words = (headings.get(column) ?? []).join(" › ").replace(/\s+/g, " ").trim();
  return {
    ...{ key, role, at, heading: words === "" ? columnNames[role][language] : words },
    value: sheet === undefined ? null : valueAt(sheet, at.row, at.column),
    kind: sheet?.kinds?.get(toA1(at.row, at.column)) ?? null,
    isFormula: sheet !== undefined && formulaAt(sheet, at.row, at.column) !== null,
  };
}

/** True for a score or an achievement that Excel shows as a date or a time: the number that was meant is gone. */
export function isLostScore({ role, kind, isFormula }: Pick<Field, "role" | "kind" | "isFormula">): boolean {
  return (role === "score" || role === "achievement") && (kind === "date" || kind === "time") && !isFormula;
}
