/**
 * The grid's own formula engine, kept to conditional formats: what stands in cells is worked out by the book alone, or two
 * models would overwrite each other's results.
 */
import { UniverFormulaEnginePlugin } from "@univerjs/preset-sheets-core";
import { CalculateFormulaService, ICalculateFormulaService } from "@univerjs/preset-sheets-core";
import type { IFormulaDatasetConfig } from "@univerjs/preset-sheets-core";

/** Sees the values of cells, and none of their formulas. */
class FormatCalculation extends CalculateFormulaService {
  override execute(config: IFormulaDatasetConfig): Promise<void> {
    return super.execute({ ...config, formulaData: {}, arrayFormulaCellData: {}, arrayFormulaRange: {} });
  }
}

/** Univer takes classes for plugins. */
export class FormatFormulaPlugin extends UniverFormulaEnginePlugin {
  protected override _initializeWithOverride(): void {
    super._initializeWithOverride();
    this._injector.replace([ICalculateFormulaService, { useClass: FormatCalculation }]);
  }
}
