/** The lines of a sheet that are in sight: row numbers and cells, merged ones over their whole width. */
import { useMemo } from "react";
import type { Language } from "../../core/text";
import type { CellRef, Sheet } from "../../core/workbook";
import { SheetCell } from "./SheetCell";
import type { CellLook } from "./SheetCell";
import { gutter } from "./cellsInSight";
import type { Shown } from "./cellsInSight";
import { mergedCells, widthOf } from "./merged";
import type { Merged } from "./merged";

export interface LinesProps {
  sheet: Sheet;
  at: CellRef | null;
  lookOf: (cell: CellRef) => CellLook;
  language: Language;
  onChoose: (cell: CellRef) => void;
  rows: Shown;
  columns: Shown;
  /** Pixels, by column. */
  widths: readonly number[];
}

/** The rows in sight, each with its number and the cells in sight of it. */
export function SheetLines({ rows, columns, ...props }: LinesProps): React.JSX.Element {
  const { sheet } = props;
  const merged = useMemo(() => mergedCells(sheet.merges), [sheet.merges]);
  return (
    <div role="presentation" style={{ height: rows.total, width: columns.total + gutter }}>
      {rows.parts.map(({ index, start }) => (
        <div key={index} role="row" aria-rowindex={index + 1} className="line" style={{ top: start }}>
          <span role="rowheader" className={sheet.hiddenRows.has(index) ? "concealed" : undefined}>
            {index + 1}
          </span>
          <Line {...props} {...{ columns, merged }} row={index} />
        </div>
      ))}
    </div>
  );
}

type LineProps = Omit<LinesProps, "rows"> & { row: number; merged: Merged };

/** The cells of one row; those that a merged cell covers are not drawn. */
function Line({ row, columns, merged, widths, at, lookOf, ...props }: LineProps): React.JSX.Element {
  const shown = columns.parts.filter(({ index }) => !merged.covered.has(`${row} ${index}`));
  return (
    <>
      {shown.map(({ index, start }) => {
        const cell = { sheet: props.sheet.name, row, column: index };
        return (
          <SheetCell
            key={index}
            {...props}
            {...{ cell, look: lookOf(cell) }}
            isChosen={at?.sheet === cell.sheet && at.row === row && at.column === index}
            left={start + gutter}
            width={widthOf(merged, row, index, widths)}
          />
        );
      })}
    </>
  );
}
