/** One sheet as a table of values: only what is in sight is drawn, however large the sheet; arrow keys move the cursor. */
import { useEffect, useMemo, useRef } from "react";
import type { KeyboardEvent } from "react";
import type { CellRef, Sheet } from "../../core/workbook";
import { toLetters } from "../../core/workbook";
import { SheetLines } from "./SheetLines";
import type { LinesProps } from "./SheetLines";
import { gutter, useCellsInSight } from "./cellsInSight";
import type { Shown } from "./cellsInSight";
import { widthsOf } from "./shown";

interface Props extends Omit<LinesProps, "rows" | "columns" | "widths"> {
  /** On a narrow screen: whether it is there at all. */
  isUnfolded: boolean;
  /** Someone tried to write into a cell. */
  onWrite: () => void;
}

export function SheetView(props: Props): React.JSX.Element {
  const { sheet, at, language, onChoose, onWrite, isUnfolded } = props;
  const frame = useRef<HTMLDivElement>(null);
  const widths = useMemo(() => widthsOf(sheet), [sheet]);
  const { rows, columns, show } = useCellsInSight(frame, sheet.rows.length, widths);
  useEffect(() => {
    if (at?.sheet === sheet.name) show(at);
    // Only another cell is brought into view, not the same one again after each drawing.
  }, [at, sheet.name, isUnfolded]);
  const press = (event: KeyboardEvent): void => {
    const step = stepOf(event);
    if (step) {
      event.preventDefault();
      onChoose(moved(at?.sheet === sheet.name ? at : { row: 0, column: 0 }, step, sheet, widths.length));
    } else if (isWriting(event)) onWrite();
  };
  return (
    <div
      ref={frame}
      className="sheet"
      role="grid"
      tabIndex={0}
      aria-label={sheet.name}
      aria-rowcount={sheet.rows.length}
      aria-colcount={widths.length}
      aria-activedescendant={at?.sheet === sheet.name ? `cell-${at.row}-${at.column}` : undefined}
      onKeyDown={press}
      onDoubleClick={onWrite}
    >
      <Letters {...{ sheet, columns, language }} />
      <SheetLines {...props} {...{ rows, columns, widths }} />
    </div>
  );
}

interface LettersProps extends Pick<Props, "sheet" | "language"> {
  columns: Shown;
}

function Letters({ sheet, columns, language }: LettersProps): React.JSX.Element {
  return (
    <div role="row" className="letters" style={{ width: columns.total + gutter }}>
      <span className="corner" role="columnheader">
        <span className="unseen">{language === "id" ? "Nomor baris" : "Row numbers"}</span>
      </span>
      {columns.parts.map(({ index, start, size }) => (
        <span
          key={index}
          role="columnheader"
          className={sheet.hiddenColumns.has(index) ? "concealed" : undefined}
          style={{ left: start + gutter, width: size }}
        >
          {toLetters(index)}
        </span>
      ))}
    </div>
  );
}

interface Step {
  down: number;
  right: number;
}

/** The cell one step on, never beyond the sheet's edge. */
function moved({ row, column }: Omit<CellRef, "sheet">, { down, right }: Step, sheet: Sheet, width: number): CellRef {
  const within = (at: number, count: number): number => Math.min(Math.max(at, 0), Math.max(count - 1, 0));
  return { sheet: sheet.name, row: within(row + down, sheet.rows.length), column: within(column + right, width) };
}

const page = 20;

const steps: Readonly<Record<string, Step | undefined>> = {
  ArrowDown: { down: 1, right: 0 },
  ArrowUp: { down: -1, right: 0 },
  ArrowLeft: { down: 0, right: -1 },
  ArrowRight: { down: 0, right: 1 },
  PageDown: { down: page, right: 0 },
  PageUp: { down: -page, right: 0 },
  Home: { down: 0, right: -Infinity },
  End: { down: 0, right: Infinity },
};

/** As in Excel: with Ctrl, Home and End go to the sheet's corners. */
function stepOf({ key, ctrlKey, metaKey }: KeyboardEvent): Step | undefined {
  const step = steps[key];
  return (ctrlKey || metaKey) && (key === "Home" || key === "End") && step ? { ...step, down: step.right } : step;
}

/** A character, or a key that begins or empties a cell in Excel. */
function isWriting({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey && (key.length === 1 || ["F2", "Delete", "Backspace"].includes(key));
}
