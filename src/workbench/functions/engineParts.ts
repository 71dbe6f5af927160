/**
 * Univer's formula engine put together by hand: its own preset for Node does not load there, as engine-render asks
 * opentype.js for an export that it has not, and is not needed.
 */
import { Univer } from "@univerjs/core";
import {
  FormulaDataModel,
  ICalculateFormulaService,
  IDependencyManagerService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  ISheetRowFilteredService,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import { maxColumns, maxRows } from "../book/book";

export type EngineParts = ReturnType<typeof assembleEngine>;

/** Univer keeps parsed formulas for the whole process by the name of their workbook, so every engine has its own. */
let engines = 0;

export function assembleEngine() {
  engines += 1;
  const unit = `book${engines}`;
  const univer = new Univer({ logLevel: 0 });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.createUnit(2, { id: unit });
  const injector = univer.__getInjector();
  // The engine would ask a grid how large its sheets are, and there is none here.
  const settings = injector.get(IFormulaCurrentConfigService);
  settings.getSheetRowColumnCount = () => ({ rowCount: maxRows, columnCount: maxColumns });
  return {
    ...{ unit, univer, settings },
    calculator: injector.get(ICalculateFormulaService),
    model: injector.get(FormulaDataModel),
    dependencies: injector.get(IDependencyManagerService),
    functions: injector.get(IFunctionService),
    runtime: injector.get(IFormulaRuntimeService),
    filtered: injector.get(ISheetRowFilteredService),
  };
}
