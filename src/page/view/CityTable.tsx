/** The cities of a board as a table: sorted by a press on a heading, each with the note to send back. */
import { useState } from "react";
import { isRead } from "../../core/province/board";
import type { Board } from "../../core/province/board";
import type { Outcome } from "../../core/province/cityReport";
import { noteTo } from "../../core/province/note";
import { boardColumns } from "../../core/province/wording";
import type { BoardColumn } from "../../core/province/wording";
import type { Language } from "../../core/text";
import { CityRow } from "./CityRow";

interface Props {
  board: Board;
  language: Language;
  /** Opens the city's workbook; null where it cannot be opened alone. */
  onCity: (row: Outcome) => (() => void) | null;
  nameOf: (row: Outcome) => string;
}

/** The column that is sorted by, and whether from the top down; null: by what keeps the province back. */
type Sorting = { column: number; isDown: boolean } | null;

export function CityTable({ board, language, onCity, nameOf }: Props): React.JSX.Element {
  const columns = boardColumns();
  const [sorting, setSorting] = useState<Sorting>(null);
  const rows = sorted(board.rows, columns, sorting, language);
  return (
    <div className="cities">
      <table>
        <Headings {...{ columns, sorting, language }} onSort={setSorting} />
        <tbody>
          {rows.map((row) => (
            <CityRow
              key={nameOf(row)}
              {...{ row, columns, language }}
              source={nameOf(row)}
              onOpen={onCity(row)}
              note={noteTo(row, language)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeadingsProps {
  columns: readonly BoardColumn[];
  sorting: Sorting;
  language: Language;
  onSort: (sorting: Sorting) => void;
}

/** A press sorts by that column from the bottom up, another from the top down. */
function Headings({ columns, sorting, language, onSort }: HeadingsProps): React.JSX.Element {
  return (
    <thead>
      <tr>
        {columns.map(({ name }, column) => (
          <th key={name.id} scope="col" aria-sort={sortOf(sorting, column)}>
            <button
              type="button"
              onClick={() => onSort({ column, isDown: sorting?.column === column && !sorting.isDown })}
            >
              {name[language]}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function sortOf(sorting: Sorting, column: number): "ascending" | "descending" | "none" {
  if (sorting?.column !== column) return "none";
  return sorting.isDown ? "descending" : "ascending";
}

/** What could not be read has no value to sort by, and stands first: it needs somebody. */
function sorted(
  rows: readonly Outcome[],
  columns: readonly BoardColumn[],
  sorting: Sorting,
  language: Language,
): Outcome[] {
  const column = sorting && columns[sorting.column];
  if (!column) return [...rows];
  const letters = new Intl.Collator(language, { numeric: true });
  const compare = (a: number | string | null, b: number | string | null): number => {
    if (a === null || b === null) return Number(b === null) - Number(a === null);
    return typeof a === "number" && typeof b === "number" ? a - b : letters.compare(String(a), String(b));
  };
  const read = rows.filter(isRead).toSorted((a, b) => compare(column.value(a), column.value(b)));
  return [...rows.filter((row) => !isRead(row)), ...(sorting.isDown ? read.toReversed() : read)];
}
