/** Makes a workbook for each office: its rows, the cells that it fills, and ids by which they are found again. */
import type { Entry } from "../reading/model/entries";
import type { Report } from "../report/report";
import type { PlainSheet } from "../sheets/sheet";
import type { Language } from "../text";
import { fieldsBelow, fieldsOf, linesOf, sheetFinder } from "./exchange/fields";
import { identitiesOf } from "./exchange/identity";
import type { OfficeRow } from "./exchange/form";
import { officeSheets } from "./exchange/layout";
import { officeFinder } from "./questions";
import { askedRows } from "./offices/rows";
import { cityOf } from "../report/city";

/** What one office gets. */
export interface OfficeWorkbook {
  readonly office: string;
  /** How many rows it has. */
  readonly rows: number;
  /** The sheet to fill in first, then the choices for its lists. */
  readonly sheets: readonly PlainSheet[];
}

export interface Split {
  /** In the order in which the workbook first names them. */
  readonly offices: readonly OfficeWorkbook[];
  /** Rows that name no office: nobody gets them. */
  readonly unowned: readonly Entry[];
}

/** A workbook for every office that a row names; several offices of one row each get it. */
export function splitByOffice(report: Report, language: Language): Split {
  const officesOf = officeFinder(report.score, report.instrument);
  const identities = identitiesOf(report);
  const sheetOf = sheetFinder(report.workbook);
  const rows = askedRows(report).flatMap((entry): OfficeRow[] => {
    const identity = identities.get(entry) ?? { code: "", label: "", nth: 0 };
    const own: OfficeRow = {
      entry,
      identity,
      line: 0,
      offices: officesOf(entry),
      fields: fieldsOf(entry, sheetOf, language),
    };
    const below = linesOf(entry).map((line) => ({
      ...own,
      line,
      fields: fieldsBelow(entry, line, own.fields, sheetOf),
    }));
    return [own, ...below];
  });
  const fillable = rows.filter(({ fields }) => fields.some(({ isFormula }) => !isFormula));
  const names = [...new Set(fillable.flatMap(({ offices }) => offices))];
  const city = cityOf(report);
  return {
    offices: names.map((office) => {
      const own = fillable.filter(({ offices }) => offices.includes(office));
      return {
        office,
        rows: own.filter(({ line }) => line === 0).length,
        sheets: officeSheets(own, { office, city, language }),
      };
    }),
    unowned: fillable.filter(({ offices, line }) => offices.length === 0 && line === 0).map(({ entry }) => entry),
  };
}
