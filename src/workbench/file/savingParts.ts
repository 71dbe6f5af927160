/** Tables, filters, data validation and protection of the book, in the words of an .xlsx file. */
import type { WriteSheet } from "hucre/xlsx";
import type { Area, BookSheet, Criterion, Filter, Protection, BookTable, Validation } from "../book/book";
import { replaceStructured } from "../book/structured";
import { tableColumnNames } from "../book/tables";
import { toAddress } from "../../core/areas";
import { allowances } from "./looksParts";
import { validationOperators, validationTypes } from "./terms";

type FileTable = NonNullable<WriteSheet["tables"]>[number];
type FileValidation = NonNullable<WriteSheet["dataValidations"]>[number];

/** True for a table that a file made here can hold: its headings must stand in its cells. */
export function isTableSaved({ headings }: BookTable): boolean {
  return headings;
}

export function toTable(sheet: BookSheet, table: BookTable): FileTable[] {
  if (!isTableSaved(table)) return [];
  const { name, area, style, totals, filterButton } = table;
  const columns = tableColumnNames(sheet, table).map((column) => ({ name: column }));
  const stripes = { showRowStripes: table.bandedRows, showColumnStripes: table.bandedColumns };
  const range = toAddress(area);
  return [
    { name, displayName: name, range, columns, style, ...stripes, showAutoFilter: filterButton, showTotalRow: totals },
  ];
}

/** A formula in a table may leave out the table's name ("[Score]"); in a file it stands there. */
export function plainReferences({ tables }: BookSheet, row: number, column: number, formula: string): string {
  const within = ({ top, left, bottom, right }: Area): boolean =>
    row >= top && row <= bottom && column >= left && column <= right;
  const table = tables.find(({ area }) => within(area));
  if (!table) return formula;
  return replaceStructured(formula, (name, inner) => (name === "" ? `${table.name}[${inner}]` : null));
}

export function isCriterionSaved({ filterOn }: Criterion): boolean {
  return filterOn === "Values";
}

export function toFilter({ area, criteria }: Filter): NonNullable<WriteSheet["autoFilter"]> {
  const columns = [...criteria].flatMap(([colIndex, criterion]) => {
    const { values } = criterion;
    const filters = Array.isArray(values) ? values.filter((value) => typeof value === "string") : [];
    return isCriterionSaved(criterion) ? [{ colIndex, filters }] : [];
  });
  return { range: toAddress(area), ...(columns.length > 0 ? { columns } : {}) };
}

export function toProtection({ options, selectionMode }: Protection): NonNullable<WriteSheet["protection"]> {
  const allowed = allowances.map(([option, key]) => [
    key,
    options.has(option) !== (key === "objects" || key === "scenarios"),
  ]);
  return {
    sheet: true,
    ...Object.fromEntries(allowed),
    selectLockedCells: selectionMode === "Normal",
    selectUnlockedCells: selectionMode !== "None",
  };
}

/** True for a validation that a file made here can hold. */
export function isValidationSaved(validation: Validation): boolean {
  return toValidation(validation).length > 0;
}

export function toValidation({ areas, type, rule, errorAlert, prompt, ignoreBlanks }: Validation): FileValidation[] {
  const [, key, fileType] = validationTypes.find(([one]) => one === type) ?? [];
  const details = key ? rule[key] : undefined;
  if (!details || !fileType) return [];
  return [
    {
      type: fileType,
      range: areas.map(toAddress).join(" "),
      allowBlank: ignoreBlanks,
      ...formulasOf(details),
      ...{ showErrorMessage: errorAlert.showAlert, errorTitle: errorAlert.title, errorMessage: errorAlert.message },
      errorStyle:
        errorAlert.style === "Warning" ? "warning" : errorAlert.style === "Information" ? "information" : "stop",
      ...{ showInputMessage: prompt.showPrompt, inputTitle: prompt.title, inputMessage: prompt.message },
    },
  ];
}

function formulasOf(details: Readonly<Record<string, unknown>>): Partial<FileValidation> {
  const { source, formula, formula1, formula2, operator } = details;
  const bare = (value: unknown): string => String(value).replace(/^=/, "");
  if (typeof source === "string")
    return source.startsWith("=") ? { formula1: bare(source) } : { values: source.split(",").map((one) => one.trim()) };
  if (formula !== undefined) return { formula1: bare(formula) };
  const named = validationOperators.find(([one]) => one === operator)?.[1] ?? "between";
  const second = formula2 === undefined ? {} : { formula2: bare(formula2) };
  return { operator: named, formula1: bare(formula1), ...second };
}
