/**
 * Works formulas out, in Node and in the page alike: Univer's formula engine on its own, over the cells of the book.
 *
 * Why this one: the grid calculates with the same engine (0.25.1, Apache-2.0, released monthly), so both agree by
 * construction; it knows over 500 functions, spills, and answers in Node after 0.3 s. Univer's own preset for Node does not
 * load there (engine-render asks opentype.js for an export that it has not), and is not needed. HyperFormula is GPL,
 * fast-formula-parser has stood still since 2020 and knows neither spilling nor recalculation.
 */
import type { IRange } from "@univerjs/core";
import { Univer } from "@univerjs/core";
import type { IAllRuntimeData, IUnitData } from "@univerjs/engine-formula";
import {
  CustomFunction,
  FormulaDataModel,
  ICalculateFormulaService,
  IDependencyManagerService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  ISheetRowFilteredService,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import type { BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import type { Area } from "../../core/workbook";
import type { BookSheet } from "../book/book";
import { maxColumns, maxRows } from "../book/book";
import type { Rewrite } from "./rewriting";
import { asUnit, formulaData, toEngineRange } from "./cells";
import { corrections, sortCopies, sorting } from "./corrections";

/** Univer keeps parsed formulas for the whole process by the name of their workbook, so every engine has its own. */
let engines = 0;

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

/** An engine of its own; `hasSpilled` says which cells are results of a neighbour. */
export function createEngine(hasSpilled: (sheet: string, row: number, column: number) => boolean): Engine {
  engines += 1;
  const unit = `book${engines}`;
  const univer = new Univer({ logLevel: 0 });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.createUnit(2, { id: unit });
  const injector = univer.__getInjector();
  const calculator = injector.get(ICalculateFormulaService);
  const model = injector.get(FormulaDataModel);
  const dependencies = injector.get(IDependencyManagerService);
  const functions = injector.get(IFunctionService);
  const seen = new Set<string>();
  let isCircular = false;
  // The engine would ask a grid how large its sheets are, and there is none here.
  const settings = injector.get(IFormulaCurrentConfigService);
  settings.getSheetRowColumnCount = () => ({ rowCount: maxRows, columnCount: maxColumns });

  const execute: Engine["execute"] = async (sheets, dirty, read) => {
    const data: IUnitData = {
      [unit]: Object.fromEntries(
        sheets.map((sheet) => [sheet.id, asUnit(sheet, (row, column) => hasSpilled(sheet.id, row, column))]),
      ),
    };
    for (const { id } of sheets) seen.add(id);
    settings.setExecuteUnitId(unit);
    injector.get(ISheetRowFilteredService).register((_, id, row) => isFilteredOut(sheets, id, row));
    // The engine forgets what it has seen of circles as soon as it has told that it is finished.
    const runtime = injector.get(IFormulaRuntimeService);
    const outcome = completionOf(calculator, () => (isCircular = runtime.isCycleDependency()));
    await calculator.execute({
      formulaData: formulaData(unit, sheets, read),
      arrayFormulaCellData: model.getArrayFormulaCellData(),
      arrayFormulaRange: model.getArrayFormulaRange(),
      forceCalculate: dirty === null,
      dirtyRanges: (dirty ?? []).map(({ sheet, area }) => ({
        unitId: unit,
        sheetId: sheet,
        range: toEngineRange(area),
      })),
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      allUnitData: data,
      unitStylesData: {},
      unitSheetNameMap: { [unit]: Object.fromEntries(sheets.map(({ id, name }) => [name, id])) },
    });
    const found = await outcome;
    remember(found);
    return found;
  };

  /** What has spilled now takes the place of what had spilled before. */
  const remember = (found: IAllRuntimeData): void => {
    model.clearPreviousArrayFormulaCellData(found.clearArrayFormulaCellData);
    model.mergeArrayFormulaRange(found.arrayFormulaRange);
    model.mergeArrayFormulaCellData(found.arrayFormulaCellData);
    for (const [sheet, matrix] of Object.entries(found.unitData[unit] ?? {}))
      matrix.forValue((row, column, cell) => {
        if (cell?.v === "#SPILL!") model.deleteArrayFormulaRange(unit, sheet, row, column);
      });
  };

  const forgetSpill = (sheet: string, row: number, column: number): void => {
    const area = model.getArrayFormulaRange()[unit]?.[sheet]?.[row]?.[column];
    const cells = model.getArrayFormulaCellData()[unit]?.[sheet];
    if (!area) return;
    model.deleteArrayFormulaRange(unit, sheet, row, column);
    for (let r = area.startRow; r <= area.endRow; r++)
      for (let c = area.startColumn; c <= area.endColumn; c++) delete cells?.[r]?.[c];
  };

  const forget: Engine["forget"] = (cells) => {
    for (const { sheet, row, column } of cells ?? []) {
      dependencies.removeFormulaDependency(unit, sheet, row, column);
      forgetSpill(sheet, row, column);
    }
    if (cells) return;
    for (const sheet of seen) dependencies.clearFormulaDependency(unit, sheet);
    model.setArrayFormulaRange({});
    model.setArrayFormulaCellData({});
  };

  const define: Engine["define"] = (name, evaluate) => {
    const made = new CustomFunction(name);
    const calculate = (...inputs: FunctionVariantType[]): BaseValueObject =>
      evaluate({ sheet: made.subUnitId ?? "", row: made.row, column: made.column }, inputs);
    // Not "custom" in Univer's sense, which would read every range and lose its address.
    Object.assign(made, { minParams: 0, maxParams: 255, needsReferenceObject: true, isCustom: () => false, calculate });
    functions.registerExecutors(made);
  };

  for (const name of sorting) sortCopies(functions.getExecutor(name));
  for (const [name, correct] of Object.entries(corrections)) define(name, (_, inputs) => correct(inputs));
  return {
    define,
    isCircular: () => isCircular,
    knows: (name) => functions.hasExecutor(name),
    execute,
    forget,
    spilled: () => model.getArrayFormulaRange()[unit] ?? {},
    dispose: () => univer.dispose(),
  };
}

/** SUBTOTAL never counts what a filter has hidden. */
function isFilteredOut(sheets: readonly BookSheet[], id: string, row: number): boolean {
  const sheet = sheets.find((one) => one.id === id);
  if (!sheet?.hiddenRows.has(row)) return false;
  const filters = [sheet.filter, ...sheet.tables.map(({ area, filters: criteria }) => ({ area, criteria }))];
  return filters.some((one) => one && one.criteria.size > 0 && row > one.area.top && row <= one.area.bottom);
}

/** The engine says by an event that it has finished. */
function completionOf(calculator: ICalculateFormulaService, onEnd: () => void): Promise<IAllRuntimeData> {
  return new Promise((resolve) => {
    const ending = calculator.executionCompleteListener$.subscribe((found) => {
      ending.unsubscribe();
      onEnd();
      resolve(found);
    });
  });
}
