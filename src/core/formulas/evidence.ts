/** =KLA.EVIDENCE: what stands in cells of evidence, cell by cell, or how much of it is documented. */
import type { EvidenceState, EvidenceTerms } from "../evidence/evidence";
import { judge } from "../evidence/evidence";
import { roundOff } from "../numbers";
import type { CellValue } from "../workbook";
import { isBlank, isError } from "../workbook";
import type { InputCells } from "./inputs";
import { refuseError, toCells } from "./inputs";
import { readCell } from "./number";
import type { Refusal } from "./refusal";
import { isRefusal, refuse } from "./refusal";
import { stateWords } from "./words";

/** The state of each cell, in the range's shape. */
export function evidenceStates(
  input: unknown,
  years: unknown,
  usual: readonly number[],
): (string | Refusal)[][] | Refusal {
  const terms = termsOf(years, usual);
  if (isRefusal(terms)) return terms;
  return given(input).map((line) => line.map((cell) => wordOf(cell, terms)));
}

/** The share of the cells that is documented, from 0 to 1; a cell with an error is refused. */
export function documentedShare(input: unknown, years: unknown, usual: readonly number[]): number | Refusal {
  const terms = termsOf(years, usual);
  if (isRefusal(terms)) return terms;
  const words = given(input)
    .flat()
    .map((cell) => wordOf(cell, terms));
  const wrong = words.find(isRefusal);
  if (wrong) return wrong;
  return roundOff(words.filter((word) => word === stateWords.documented).length / words.length);
}

/** The state of one cell; Excel may hand a blank as 0, which is no evidence either. */
export function stateOfCell(cell: CellValue, terms: EvidenceTerms): EvidenceState {
  if (isBlank(cell) || cell === 0) return "undocumented";
  return judge({ text: String(cell).trim(), at: { sheet: "", row: 0, column: 0 } }, terms).state;
}

/** The years that evidence must come from: numbers in a range, "2024, 2025" in a text, or the usual ones. */
export function termsOf(input: unknown, usual: readonly number[]): EvidenceTerms | Refusal {
  const cells = (toCells(input) ?? []).flat().filter((cell) => !isBlank(cell) && cell !== 0);
  const written = cells.flatMap((cell) => String(cell).split(/[\s,;&/]+|dan|sampai|-/i)).filter((text) => text !== "");
  const years = written.map((text) => readCell(/^\d{4}$/.test(text) ? Number(text) : text, null));
  const isYear = (year: unknown): year is number =>
    Number.isInteger(year) && Number(year) >= 2000 && Number(year) <= 2100;
  const known = years.filter(isYear);
  if (known.length === years.length) return { years: known.length > 0 ? known : [...usual] };
  return refuse("#VALUE!", {
    id: `"${cells.join(", ")}" bukan tahun; tulis misalnya "2024, 2025".`,
    en: `"${cells.join(", ")}" is no year; write for example "2024, 2025".`,
  });
}

function wordOf(cell: CellValue, terms: EvidenceTerms): string | Refusal {
  if (typeof cell === "string" && isError(cell)) return refuseError(cell);
  return stateWords[stateOfCell(cell, terms)];
}

/** A blank cell alone arrives as null, as if nothing had been given. */
function given(input: unknown): InputCells {
  const cells = toCells(input) ?? [];
  return cells.some((line) => line.length > 0) ? cells : [[null]];
}
