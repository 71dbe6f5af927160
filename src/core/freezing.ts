/** Finds the cells with KLA formulas, to be turned into their values before the file goes to people without the add-in. */
import { isKlaFormula } from "./ownFormulas";
import { toCellRef } from "./workbook";
import type { CellRef, Workbook } from "./workbook";

export interface KlaCell {
  at: CellRef;
  formula: string;
}

/** Every cell with a KLA formula, sheet by sheet. */
export function klaCells({ sheets }: Workbook): KlaCell[] {
  return sheets.flatMap(({ name, formulas }) =>
    [...formulas].flatMap(([address, formula]) => {
      const at = isKlaFormula(formula) ? toCellRef(name, address) : null;
      return at ? [{ at, formula }] : [];
    }),
  );
}
