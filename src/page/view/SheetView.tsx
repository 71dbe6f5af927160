/** One sheet as a table of values: only what is in sight is drawn, however large the sheet; arrow keys move the cursor. */
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef } from "react";
import type { KeyboardEvent } from "react";
import type { FindingLevel } from "../../core/rule/finding";
import type { Language } from "../../core/text";
import type { CellRef, Sheet } from "../../core/workbook";
import { toLetters } from "../../core/workbook";
import { SheetCell } from "./SheetCell";
import { mergedCells, widthOf } from "./merged";
import { widthsOf } from "./shown";

interface Props {
  sheet: Sheet;
  at: CellRef | null;
  levelOf: (cell: CellRef) => FindingLevel | null;
  language: Language;
  onChoose: (cell: CellRef) => void;
}

const rowHeight = 28;
/** Pixels of the column of row numbers. */
const gutter = 52;

export function SheetView({ sheet, at, levelOf, language, onChoose }: Props): React.JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  const widths = useMemo(() => widthsOf(sheet), [sheet]);
  const merged = useMemo(() => mergedCells(sheet.merges), [sheet.merges]);
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
    const { row, column } = at?.sheet === sheet.name ? at : { row: 0, column: 0 };
    const next = {
      row: Math.min(Math.max(row + step.down, 0), Math.max(sheet.rows.length - 1, 0)),
      column: Math.min(Math.max(column + step.right, 0), widths.length - 1),
    };
    onChoose({ sheet: sheet.name, ...next });
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
      <div role="presentation" style={{ height: rows.getTotalSize(), width: columns.getTotalSize() + gutter }}>
        {rows.getVirtualItems().map((row) => (
          <div key={row.index} role="row" aria-rowindex={row.index + 1} className="line" style={{ top: row.start }}>
            <span role="rowheader" className={sheet.hiddenRows.has(row.index) ? "concealed" : undefined}>
              {row.index + 1}
            </span>
            {columns.getVirtualItems().map(({ index, start }) => {
              const cell = { sheet: sheet.name, row: row.index, column: index };
              return (
                !merged.covered.has(`${row.index} ${index}`) && (
                  <SheetCell
                    key={index}
                    {...{ sheet, cell, language, onChoose }}
                    level={levelOf(cell)}
                    isChosen={at?.sheet === sheet.name && at.row === row.index && at.column === index}
                    left={start + gutter}
                    width={widthOf(merged, row.index, index, widths)}
                  />
                )
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}

const page = 20;

const steps: Readonly<Record<string, { down: number; right: number } | undefined>> = {
  ArrowDown: { down: 1, right: 0 },
  ArrowUp: { down: -1, right: 0 },
  ArrowLeft: { down: 0, right: -1 },
  ArrowRight: { down: 0, right: 1 },
  PageDown: { down: page, right: 0 },
  PageUp: { down: -page, right: 0 },
};
