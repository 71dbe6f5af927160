/**
 * Works formulas out, in Node and in the page alike: Univer's formula engine on its own, over the cells of the book.
 * docs/decisions/univer.md says why this one.
 */
import type { IAllRuntimeData, IUnitData } from "@univerjs/engine-formula";
import { CustomFunction } from "@univerjs/engine-formula";
import type { BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import type { IRange } from "@univerjs/core";
import type { Language } from "../../core/text";
import type { Area } from "../../core/workbook";
import type { BookSheet } from "../book/book";
import { asUnit, formulaData, toEngineRange } from "./cells";
import { corrections } from "./corrections";
import type { EngineParts } from "./engineParts";
import { assembleEngine } from "./engineParts";
import { guard } from "./guards";
import { localFunctions } from "./local";
import type { Correcting } from "./repairs";
import { correct, repair } from "./repairs";
import type { Rewrite } from "./rewriting";

/** Where a function is being worked out. */
export interface FormulaCell {
  sheet: string;
  row: number;
  column: number;
}

export interface Dirty {
  sheet: string;
  area: Area;
}

export interface Engine {
  /** Makes a function known by its full name; it is handed its arguments unread, ranges as references. */
  define: (
    name: string,
    evaluate: (place: FormulaCell, inputs: readonly FunctionVariantType[]) => BaseValueObject,
  ) => void;
  /** Puts work of one's own around a function of the engine, which is handed its arguments read. */
  correct: (name: string, work: Correcting) => void;
  /** True for a function that the engine has, by its name in capitals. */
  knows: (name: string) => boolean;
  /** Works out what depends on the dirty cells, or with null every formula. */
  execute: (sheets: readonly BookSheet[], dirty: readonly Dirty[] | null, read: Rewrite) => Promise<IAllRuntimeData>;
  /** True when formulas that were last worked out depend on themselves. */
  isCircular: () => boolean;
  /** Forgets the formulas of these cells, or with null all, because they have changed. */
  forget: (cells: readonly FormulaCell[] | null) => void;
  /** The areas that formulas have spilled over, by sheet, row and column. */
  spilled: () => SpilledRanges;
  dispose: () => void;
}

export type SpilledRanges = Readonly<Record<string, Readonly<Record<number, Readonly<Record<number, IRange>>>>>>;

/** An engine of its own; `hasSpilled` says which cells are results of a neighbour, `language` what texts mean as numbers. */
export function createEngine(
  hasSpilled: (sheet: string, row: number, column: number) => boolean,
  language: () => Language,
): Engine {
  const parts = assembleEngine();
  const { unit, functions, model } = parts;
  const seen = new Set<string>();
  let isCircular = false;
  repair(functions);
  for (const executor of functions.getExecutors().values()) guard(executor);
  for (const [name, correct] of Object.entries({ ...corrections, ...localFunctions(language) }))
    define(parts, name, (_, inputs) => correct(inputs));
  return {
    define: (name, evaluate) => define(parts, name, evaluate),
    correct: (name, work) => correct(functions, name, work),
    isCircular: () => isCircular,
    knows: (name) => functions.hasExecutor(name),
    execute: async (sheets, dirty, read) => {
      for (const { id } of sheets) seen.add(id);
      const units = Object.fromEntries(
        sheets.map((sheet) => [sheet.id, asUnit(sheet, (row, column) => hasSpilled(sheet.id, row, column))]),
      );
      const done = await execute(parts, sheets, { [unit]: units }, dirty, read);
      ({ isCircular } = done);
      remember(parts, done.found);
      return done.found;
    },
    forget: (cells) => (cells ? forgetCells(parts, cells) : forgetAll(parts, seen)),
    spilled: () => model.getArrayFormulaRange()[unit] ?? {},
    dispose: () => parts.univer.dispose(),
  };
}

function define(
  { functions }: EngineParts,
  name: string,
  evaluate: (place: FormulaCell, inputs: readonly FunctionVariantType[]) => BaseValueObject,
): void {
  const made = new CustomFunction(name);
  const calculate = (...inputs: FunctionVariantType[]): BaseValueObject =>
    evaluate({ sheet: made.subUnitId ?? "", row: made.row, column: made.column }, inputs);
  // Not "custom" in Univer's sense, which would read every range and lose its address.
  Object.assign(made, { minParams: 0, maxParams: 255, needsReferenceObject: true, isCustom: () => false, calculate });
  // A text stays text: "10%" in quotes is no number.
  made.isArgumentsIgnoreNumberPattern = () => true;
  functions.registerExecutors(made);
}

async function execute(
  { unit, settings, filtered, calculator, runtime, model }: EngineParts,
  sheets: readonly BookSheet[],
  allUnitData: IUnitData,
  dirty: readonly Dirty[] | null,
  read: Rewrite,
): Promise<{ found: IAllRuntimeData; isCircular: boolean }> {
  settings.setExecuteUnitId(unit);
  filtered.register((_, id, row) => isFilteredOut(sheets, id, row));
  // The engine forgets what it has seen of circles as soon as it has told that it is finished.
  const outcome = new Promise<{ found: IAllRuntimeData; isCircular: boolean }>((resolve) => {
    const ending = calculator.executionCompleteListener$.subscribe((found) => {
      ending.unsubscribe();
      resolve({ found, isCircular: runtime.isCycleDependency() });
    });
  });
  await calculator.execute({
    formulaData: formulaData(unit, sheets, read),
    arrayFormulaCellData: model.getArrayFormulaCellData(),
    arrayFormulaRange: model.getArrayFormulaRange(),
    forceCalculate: dirty === null,
    dirtyRanges: (dirty ?? []).map(({ sheet, area }) => ({
      ...{ unitId: unit, sheetId: sheet, range: toEngineRange(area) },
    })),
    ...{ dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {} },
    ...{ allUnitData, unitStylesData: {} },
    unitSheetNameMap: { [unit]: Object.fromEntries(sheets.map(({ id, name }) => [name, id])) },
  });
  return outcome;
}

/** SUBTOTAL never counts what a filter has hidden. */
function isFilteredOut(sheets: readonly BookSheet[], id: string, row: number): boolean {
  const sheet = sheets.find((one) => one.id === id);
  if (!sheet?.hiddenRows.has(row)) return false;
  const { filter } = sheet;
  return filter !== null && filter.criteria.size > 0 && row > filter.area.top && row <= filter.area.bottom;
}

/** What has spilled now takes the place of what had spilled before. */
function remember({ unit, model }: EngineParts, found: IAllRuntimeData): void {
  model.clearPreviousArrayFormulaCellData(found.clearArrayFormulaCellData);
  model.mergeArrayFormulaRange(found.arrayFormulaRange);
  model.mergeArrayFormulaCellData(found.arrayFormulaCellData);
  for (const [sheet, matrix] of Object.entries(found.unitData[unit] ?? {}))
    matrix.forValue((row, column, cell) => {
      if (cell?.v === "#SPILL!") model.deleteArrayFormulaRange(unit, sheet, row, column);
    });
}

function forgetCells(parts: EngineParts, cells: readonly FormulaCell[]): void {
  for (const { sheet, row, column } of cells) {
    parts.dependencies.removeFormulaDependency(parts.unit, sheet, row, column);
    forgetSpill(parts, sheet, row, column);
  }
}

function forgetSpill({ unit, model }: EngineParts, sheet: string, row: number, column: number): void {
  const area = model.getArrayFormulaRange()[unit]?.[sheet]?.[row]?.[column];
  const cells = model.getArrayFormulaCellData()[unit]?.[sheet];
  if (!area) return;
  model.deleteArrayFormulaRange(unit, sheet, row, column);
  for (let r = area.startRow; r <= area.endRow; r++)
    for (let c = area.startColumn; c <= area.endColumn; c++) delete cells?.[r]?.[c];
}

function forgetAll({ unit, dependencies, model }: EngineParts, sheets: Iterable<string>): void {
  for (const sheet of sheets) dependencies.clearFormulaDependency(unit, sheet);
  model.setArrayFormulaRange({});
  model.setArrayFormulaCellData({});
}
