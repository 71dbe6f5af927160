/** One cell of the sheet: what it shows, and the mark of its gravest finding. */
import type { FindingLevel } from "../../core/rule/finding";
import type { Language, Text } from "../../core/text";
import type { CellRef, Sheet } from "../../core/workbook";
import { valueAt } from "../../core/workbook";
import { shown } from "./shown";

interface Props {
  sheet: Sheet;
  cell: CellRef;
  level: FindingLevel | null;
  isChosen: boolean;
  left: number;
  width: number;
  language: Language;
  onChoose: (cell: CellRef) => void;
}

export function SheetCell({ sheet, cell, level, isChosen, left, width, language, onChoose }: Props): React.JSX.Element {
  const { row, column } = cell;
  const isNumber = typeof valueAt(sheet, row, column) === "number";
  const isConcealed = sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column);
  const classes = [
    "cell",
    level ?? "",
    isChosen ? "chosen" : "",
    isNumber ? "number" : "",
    isConcealed ? "concealed" : "",
  ];
  return (
    <span
      id={`cell-${row}-${column}`}
      role="gridcell"
      aria-selected={isChosen}
      aria-colindex={column + 1}
      className={classes.filter((one) => one !== "").join(" ")}
      style={{ left, width }}
      onClick={() => onChoose(cell)}
    >
      {shown(sheet, row, column, language)}
      {level && <span className="unseen">{` (${levelNames[level][language]})`}</span>}
    </span>
  );
}

const levelNames: Record<FindingLevel, Text> = {
  error: { id: "kesalahan", en: "error" },
  query: { id: "perlu penjelasan", en: "query" },
  hint: { id: "saran", en: "hint" },
};
