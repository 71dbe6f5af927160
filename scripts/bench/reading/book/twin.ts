/** Two full sets of scores of which nobody could say which one counts: two sheets, or two columns, of the same name. */
import type { Instrument } from "../../../../src/core/instrument/instrument";
import type { CellValue, Sheet } from "../../../../src/core/workbook";
import type { Choices } from "../draw/catalogue";
import type { Dice } from "../draw/dice";
import { makeAssessment } from "./assessment";
import type { Generated } from "./generate";
import { emptyTruth } from "./truth";

export function makeTwin(
  choices: Choices,
  kind: readonly string[],
  instrument: Instrument,
  dice: Dice,
): Omit<Generated, "seed"> {
  const plain: Choices = { ...choices, foreignTable: "none", extraSheets: "none", chart: "none", sheetNames: "plain" };
  const made = makeAssessment(plain, instrument, dice);
  const sheets = made.sheets.map((sheet, at): Sheet => ({
    ...sheet,
    name: nameOf(sheet, at),
    rows: sheet.rows.map((row) => row.map(unsaid)),
  }));
  return { workbook: { sheets, leftOut: [] }, truth: { ...emptyTruth, kind, verdict: "assessment", ambiguous: true } };
}

function nameOf({ name }: Sheet, at: number): string {
  return name === "Draft" || name === "Final" ? `Sheet${at + 1}` : name;
}

/** The value without the words that say which one is final. */
function unsaid(value: CellValue): CellValue {
  if (typeof value !== "string") return value;
  if (value === "Draft" || value === "Final") return null;
  return value.replace(/ (- (Draft|Final)|\((draft|final)\))$/, "");
}
