/** A report's sheets from a small recap, for the tests of what is written. */
import type { Output } from "../../../src/core/output/terms";
import { officesOf } from "../../../src/core/planning/offices/offices";
import { planOf } from "../../../src/core/planning/plan";
import { settle } from "../../../src/core/planning/settled";
import { verifiedIn } from "../../../src/core/planning/verified";
import { yearsIn } from "../../../src/core/planning/years";
import { check } from "../../../src/core/report/report";
import { fullCell } from "../../../src/core/sheets/cells";
import type { PlainSheet } from "../../../src/core/sheets/sheet";
import type { Language } from "../../../src/core/text";
import type { CellValue, Workbook } from "../../../src/core/workbook";
import { kla } from "../../instrument";
import { sheet } from "../grid";

/** A recap: title in row 1, headings in row 3, its rows from row 4 on. */
export function bookOf(rows: readonly CellValue[][]): Workbook {
  const heading = ["No", "Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung", "OPD"];
  return { sheets: [sheet("Rekap", [["Evaluasi Mandiri KLA"], [], heading, ...rows])], leftOut: [] };
}

export function outputOf(workbook: Workbook, language: Language): Output {
  const report = check(workbook, kla());
  return {
    ...{ report, language, file: "rekap.xlsx", day: "27 November 2026", version: "9.8.7" },
    settlement: settle(report, []),
    ...{ plan: planOf(report), offices: officesOf(report) },
    ...{ verified: verifiedIn(report), years: yearsIn(report) },
  };
}

export function valuesOf(sheet: PlainSheet | undefined): CellValue[][] {
  return (sheet?.rows ?? []).map(({ cells }) => cells.map((cell) => fullCell(cell).value));
}
