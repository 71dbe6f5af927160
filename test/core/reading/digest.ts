/** What a reading comes down to, in one line: a change of the reader shows which workbooks it reads otherwise. */
import { isFault } from "../../../src/core/fault";
import type { Instrument } from "../../../src/core/instrument/instrument";
import { check } from "../../../src/core/report/report";
import type { Report } from "../../../src/core/report/report";
import type { Workbook } from "../../../src/core/workbook";
import { toLetters } from "../../../src/core/workbook";

/** Claimed and supported points, entries, cells not read, doubt, and the columns of each table; of a refused workbook that it is. */
export function digestOf(workbook: Workbook, instrument: Instrument): string {
  try {
    return lineOf(check(workbook, instrument));
  } catch (error) {
    if (isFault(error)) return "refused";
    throw error;
  }
}

function lineOf({ claimed, supported, entries, unread, doubt, scope, tables }: Report): string {
  const columns = tables.map((table) => [
    ...[...table.columns].map(([name, at]) => `${name} ${toLetters(at)}`),
    ...[...table.also].flatMap(([name, all]) => all.map((at) => `also ${name} ${toLetters(at)}`)),
    ...[table.numberOf, table.scale, table.stage ?? "-"],
  ]);
  return [
    `claimed ${claimed ?? "none"}`,
    supported ? `supported ${supported.low} to ${supported.high}` : "supported none",
    `${entries.length} entries`,
    `${entries.filter(({ isTotal }) => isTotal).length} totals`,
    `${unread.length} unread`,
    `${doubt.is} ${doubt.reasons.length}`,
    scope.is,
    ...new Set(columns.map((one) => one.join(" "))),
  ].join("; ");
}
