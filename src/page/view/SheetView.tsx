/** One sheet as a table of values: only what is in sight is drawn, however large the sheet; arrow keys move the cursor. */
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef } from "react";
import type { KeyboardEvent, RefObject } from "react";
import type { CellRef, Sheet } from "../../core/workbook";
import { toLetters } from "../../core/workbook";
import { SheetLines, gutter } from "./SheetLines";
import type { LinesProps, Shown } from "./SheetLines";
import { widthsOf } from "./shown";

type Props = Omit<LinesProps, "rows" | "columns" | "widths">;

const rowHeight = 28;
export function SheetView(props: Props): React.JSX.Element {
  const { sheet, at, language, onChoose } = props;
  const frame = useRef<HTMLDivElement>(null);
  const widths = useMemo(() => widthsOf(sheet), [sheet]);
  const { rows, columns } = useShownCells(sheet, widths, frame);
  useEffect(() => {
    if (at?.sheet !== sheet.name) return;
    rows.scrollToIndex(at.row, { align: "center" });
    columns.scrollToIndex(at.column, { align: "auto" });
    // Only another cell is brought into view, not the same one again after each drawing.
  }, [at, sheet.name]);
  const move = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    onChoose(moved(at?.sheet === sheet.name ? at : { row: 0, column: 0 }, step, sheet, widths.length));
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
      onKeyDown={move}
    >
      <Letters {...{ sheet, columns, language }} />
      <SheetLines {...props} {...{ rows, columns, widths }} />
    </div>
  );
}

/** The rows and columns in sight of that frame. */
function useShownCells(
  sheet: Sheet,
  widths: readonly number[],
  frame: RefObject<HTMLDivElement>,
): { rows: Shown; columns: Shown } {
  const rows = useVirtualizer({
    count: Math.max(sheet.rows.length, 1),
    estimateSize: () => rowHeight,
    getScrollElement: () => frame.current,
    overscan: 8,
    scrollPaddingStart: rowHeight,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: widths.length,
    estimateSize: (column) => widths[column] ?? rowHeight,
    getScrollElement: () => frame.current,
    overscan: 4,
    scrollPaddingStart: gutter,
  });
  useEffect(() => columns.measure(), [widths]);
  return { rows, columns };
}

interface LettersProps extends Pick<Props, "sheet" | "language"> {
  columns: Shown;
}

function Letters({ sheet, columns, language }: LettersProps): React.JSX.Element {
  return (
    <div role="row" className="letters" style={{ width: columns.getTotalSize() + gutter }}>
      <span className="corner" role="columnheader">
        <span className="unseen">{language === "id" ? "Nomor baris" : "Row numbers"}</span>
      </span>
      {columns.getVirtualItems().map(({ index, start, size }) => (
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
};
