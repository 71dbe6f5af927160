/** The chosen cell, whole: where it is, what it holds, its formula, and where its link leads. */
import type { Language } from "../../core/text";
import { reference } from "../../core/reference";
import type { CellRef, Sheet } from "../../core/workbook";
import { formulaAt, toA1 } from "../../core/workbook";
import { shown } from "./shown";

interface Props {
  sheet: Sheet;
  at: CellRef | null;
  language: Language;
}

export function CellBar({ sheet, at, language }: Props): React.JSX.Element {
  const cell = at?.sheet === sheet.name ? at : null;
  const formula = cell && formulaAt(sheet, cell.row, cell.column);
  const link = cell && sheet.links?.get(toA1(cell.row, cell.column));
  const hint = language === "id" ? "Pilih sel untuk melihat isinya." : "Choose a cell to see what it holds.";
  return (
    <div className="cellbar" aria-live="polite">
      <strong>{cell ? reference(cell) : ""}</strong>
      <span>{cell ? shown(sheet, cell.row, cell.column, language) : hint}</span>
      {formula !== null && <code>{formula}</code>}
      {link !== null && link !== undefined && <span className="link">→ {link}</span>}
    </div>
  );
}
