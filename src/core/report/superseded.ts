/** Tables that another supersedes neither count nor are checked. */
import type { Entry, Unread } from "../reading/entries";
import type { ReadResult } from "../reading/read";
import type { Table } from "../reading/tables";

/** Nothing in a table that another supersedes counts or is checked; it is told among what was not read. */
export function leaveOutSuperseded(reading: ReadResult, superseded: ReadonlySet<Table>): void {
  const isCurrent = ({ table }: Entry): boolean => !superseded.has(table);
  reading.tables = reading.tables.filter((table) => !superseded.has(table));
  reading.entries = reading.entries.filter(isCurrent);
  reading.unknown = reading.unknown.filter(isCurrent);
  reading.unread = reading.unread.filter((unread) => ![...superseded].some((table) => isWithin(unread, table)));
  for (const { grid, top, left } of superseded) {
    const why = {
      id: "Tabel ini mengulang indikator dari lembar lain (tersembunyi, tahun lama, atau hasil verifikasi), jadi tidak dihitung.",
      en: "This table repeats indicators of another sheet (it is hidden, of an earlier year, or the verifiers'), so it does not count.",
    };
    reading.unread.push({ sheet: grid.sheet.name, row: Math.max(0, top), column: left, why });
  }
}

function isWithin({ sheet, row, column }: Unread, { grid, top, end, left, right }: Table): boolean {
  return sheet === grid.sheet.name && row >= top && row <= end && column >= left && column <= right;
}
