/** One cell of the sheet: what it shows, its gravest finding, and whether that is marked. */
import type { FindingLevel } from "../../core/rule/finding";
import type { Language, Text } from "../../core/text";
import type { CellRef, Sheet } from "../../core/workbook";
import { valueAt } from "../../core/workbook";
import { fitted, shown } from "./shown";

export interface CellLook {
  /** That of the mark, else of the gravest finding; null for neither. */
  level: FindingLevel | null;
  /** A copy has the mark too. */
  isMarked: boolean;
}

interface Props {
  sheet: Sheet;
  cell: CellRef;
  look: CellLook;
  isChosen: boolean;
  left: number;
  width: number;
  language: Language;
  onChoose: (cell: CellRef) => void;
}

export function SheetCell({ sheet, cell, look, isChosen, left, width, language, onChoose }: Props): React.JSX.Element {
  const { row, column } = cell;
  const { level, isMarked } = look;
  const isNumber = typeof valueAt(sheet, row, column) === "number";
  const text = shown(sheet, row, column, language);
  const isConcealed = sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column);
  const classes = [
    "cell",
    level ?? "",
    isMarked ? "marked" : "",
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
      {isNumber ? fitted(text, width) : text}
      {level && (
        <span className="unseen">{` (${levelNames[level][language]}${isMarked ? marked[language] : ""})`}</span>
      )}
    </span>
  );
}

const levelNames: Record<FindingLevel, Text> = {
  error: { id: "kesalahan", en: "error" },
  query: { id: "perlu penjelasan", en: "query" },
  hint: { id: "saran", en: "hint" },
};

const marked: Text = { id: ", ditandai", en: ", marked" };
