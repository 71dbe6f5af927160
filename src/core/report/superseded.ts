/** Which version of an assessment counts, and what that leaves in doubt; the others neither count nor are checked. */
import { SeveralFault } from "../fault";
import type { Entry, Unread } from "../reading/model/entries";
import type { ReadResult } from "../reading/read";
import type { Table } from "../reading/model/tables";
import { supersededTables } from "../scoring/superseded";
import { rivalsAmong, unfilledAmong } from "../scoring/versions";
import type { Text } from "../text";
import { rivalsText, severalAssessments, unfilledText } from "./refusals";

export interface Chosen {
  superseded: ReadonlySet<Table>;
  /** The names of the sets of which nothing says which counts. */
  rivals: readonly string[];
  /** What is to be asked, where nothing says which version counts. */
  doubts: readonly Text[];
}

/** @throws SeveralFault when the versions are the assessments of several cities. */
export function chooseVersion(entries: readonly Entry[]): Chosen {
  const given = supersededTables(entries);
  const rivals = rivalsAmong(given.size === 0 ? entries : entries.filter(({ table }) => !given.has(table)));
  if (rivals?.areMany) throw new SeveralFault(severalAssessments(rivals.sheets), rivals.sheets);
  const unfilled = unfilledAmong(entries);
  return {
    superseded: new Set([...given, ...(rivals?.others ?? [])]),
    rivals: rivals?.names ?? [],
    doubts: [...(rivals ? [rivalsText(rivals.names)] : []), ...(unfilled.length > 0 ? [unfilledText(unfilled)] : [])],
  };
}

/** Nothing in a table that another supersedes counts or is checked; it is told among what was not read. */
export function leaveOutSuperseded(reading: ReadResult, superseded: ReadonlySet<Table>): void {
  if (superseded.size === 0) return;
  const isCurrent = ({ table }: Entry): boolean => !superseded.has(table);
  reading.tables = reading.tables.filter((table) => !superseded.has(table));
  reading.entries = reading.entries.filter(isCurrent);
  reading.unknown = reading.unknown.filter(isCurrent);
  reading.unread = reading.unread.filter((unread) => ![...superseded].some((table) => isWithin(unread, table)));
  for (const { grid, top, left } of superseded) {
    const why = {
      id: "Tabel ini mengulang indikator dari tabel lain (tersembunyi, tahun lama, draf, contoh, atau hasil verifikasi), jadi tidak dihitung.",
      en: "This table repeats indicators of another table (it is hidden, of an earlier year, a draft, an example, or the verifiers'), so it does not count.",
    };
    reading.unread.push({ sheet: grid.sheet.name, row: Math.max(0, top), column: left, why });
  }
}

function isWithin({ sheet, row, column }: Unread, { grid, top, end, left, right }: Table): boolean {
  return sheet === grid.sheet.name && row >= top && row <= end && column >= left && column <= right;
}
