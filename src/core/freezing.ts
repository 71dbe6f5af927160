/** Finds the cells with KLA formulas, to be turned into their values before the file goes to people without the add-in. */
import { toCellRef } from "./workbook";
import type { CellRef, Workbook } from "./workbook";

export interface KlaCell {
  at: CellRef;
  formula: string;
}

/** Typed, or as Excel saves it where the add-in is missing: "_xldudf_KLA_SCORE()". */
const kla = /(?<![\w.])(?:_xldudf_)?KLA[._][A-Z]+\s*\(/i;

/** True for a formula that calls one of ours, alone or nested; not for a text that only mentions it. */
export function isKlaFormula(formula: string): boolean {
  return kla.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));
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
