/** Tables, filters, data validation, protection and names of a file, in the book's words. */
import type { DataValidation, Sheet, Workbook } from "hucre/xlsx";
import type { Book, BookName, BookSheet, Filter, Protection, BookTable, Validation } from "../book/book";
import { nextHex } from "../book/create";
import { unvalidated } from "../book/validations";
import { areasOf } from "../../core/areas";
import { validationOperators, validationTypes } from "./terms";
import { loadName, loadSheet } from "../book/loading";

/** Takes what a sheet of the file has beside its cells. */
export function takeParts(from: Sheet, sheet: BookSheet, book: Book): void {
  loadSheet(sheet, {
    validations: (from.dataValidations ?? []).flatMap(toValidation),
    protection: from.protection?.sheet ? toProtection(from.protection) : null,
    filter: from.autoFilter ? toFilter(from.autoFilter) : null,
    tables: (from.tables ?? []).flatMap((table) => toTable(table, book)),
  });
}

function toFilter({ range, columns = [] }: NonNullable<Sheet["autoFilter"]>): Filter | null {
  const area = areasOf(range)?.[0] ?? null;
  const criteria = columns.flatMap(({ colIndex, filters }) =>
    filters ? [[colIndex, { filterOn: "Values", values: filters }] as const] : [],
  );
  return area && { area, criteria: new Map(criteria) };
}

function toTable(table: NonNullable<Sheet["tables"]>[number], book: Book): BookTable[] {
  const area = areasOf(table.range ?? "")?.[0] ?? null;
  if (area === null) return [];
  const made: BookTable = {
    ...{ id: `{${nextHex(book)}-000C-0000-FFFF-FFFF00000000}`, name: table.displayName ?? table.name, area },
    ...{ headings: true, totals: table.showTotalRow ?? false, style: table.style ?? "" },
    ...{ bandedRows: table.showRowStripes ?? false, bandedColumns: table.showColumnStripes ?? false },
    ...{ filterButton: table.showAutoFilter ?? false, firstColumn: false, lastColumn: false },
    isUnfilled: false,
  };
  return [made];
}

/** Names of the workbook, and of its sheets. */
export function takeNames(ranges: NonNullable<Workbook["namedRanges"]>, book: Book): void {
  for (const { name, range, scope, comment = "" } of ranges) {
    if (name.startsWith("_xlnm.")) continue;
    const made: BookName = { name, formula: `=${range}`, comment, visible: true };
    const sheet = scope === undefined ? null : book.sheets.find((one) => one.name === scope);
    if (sheet !== undefined) loadName(book, sheet, made);
  }
}

/** What may be done on a protected sheet: the book's word, and the file's. */
export const allowances = [
  ["allowAutoFilter", "autoFilter"],
  ["allowDeleteColumns", "deleteColumns"],
  ["allowDeleteRows", "deleteRows"],
  ["allowEditObjects", "objects"],
  ["allowEditScenarios", "scenarios"],
  ["allowFormatCells", "formatCells"],
  ["allowFormatColumns", "formatColumns"],
  ["allowFormatRows", "formatRows"],
  ["allowInsertColumns", "insertColumns"],
  ["allowInsertHyperlinks", "insertHyperlinks"],
  ["allowInsertRows", "insertRows"],
  ["allowPivotTables", "pivotTables"],
  ["allowSort", "sort"],
] as const;

function toProtection(from: NonNullable<Sheet["protection"]>): Protection {
  // Of these two the reader of files says that they are locked, of all others that they are allowed.
  const isAllowed = (key: (typeof allowances)[number][1]): boolean =>
    key === "objects" || key === "scenarios" ? from[key] !== true : from[key] === true;
  const options = allowances.flatMap(([option, key]) => (isAllowed(key) ? [option] : []));
  const selectionMode =
    from.selectUnlockedCells === false ? "None" : from.selectLockedCells === false ? "Unlocked" : "Normal";
  return { password: null, options: new Set(options), selectionMode };
}

function toValidation(from: DataValidation): Validation[] {
  const areas = from.range.split(/[ ,]+/).flatMap((part) => areasOf(part) ?? []);
  const [type, key] = validationTypes.find(([, , file]) => file === from.type) ?? [];
  if (areas.length === 0 || !type || !key) return [];
  const { message, showAlert, style, title } = unvalidated.errorAlert;
  const errorAlert = {
    message: from.errorMessage ?? message,
    showAlert: from.showErrorMessage ?? showAlert,
    style: from.errorStyle === "warning" ? "Warning" : from.errorStyle === "information" ? "Information" : style,
    title: from.errorTitle ?? title,
  };
  const prompt = {
    message: from.inputMessage ?? "",
    showPrompt: from.showInputMessage ?? unvalidated.prompt.showPrompt,
    title: from.inputTitle ?? "",
  };
  const rule = { [key]: detailsOf(from) };
  return [{ areas, type, rule, errorAlert, prompt, ignoreBlanks: from.allowBlank ?? false }];
}

function detailsOf({
  type,
  operator = "between",
  formula1 = "",
  formula2,
  values,
}: DataValidation): Readonly<Record<string, unknown>> {
  if (type === "list")
    return { inCellDropDown: true, source: values ? values.join(",").replaceAll('""', '"') : `=${formula1}` };
  if (type === "custom") return { formula: `=${formula1}` };
  const named = validationOperators.find(([, file]) => file === operator)?.[0] ?? "Between";
  const operand = (text: string): string | number =>
    Number.isFinite(Number(text)) && text !== "" ? Number(text) : `=${text}`;
  return {
    operator: named,
    formula1: operand(formula1),
    ...(formula2 === undefined ? {} : { formula2: operand(formula2) }),
  };
}
