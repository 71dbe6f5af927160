/** =KLA.EVIDENCE: what stands in cells of evidence, cell by cell, or how much of it is documented. */
import { assess } from "../evidence/assess";
import { looseCell } from "../evidence/citations/cells";
import type { EvidenceState } from "../evidence/judge";
import { termsOf } from "../evidence/terms";
import type { EvidenceTerms } from "../evidence/terms";
import { findQuestion } from "../instrument/instrument";
import type { Instrument, Need } from "../instrument/instrument";
import { roundOff } from "../rounding";
import type { CellValue } from "../workbook";
import { isBlank, isError } from "../workbook";
import type { InputCells } from "./inputs";
import { refuseError, toCells } from "./inputs";
import { readCell } from "./number";
import type { Refusal } from "./refusal";
import { isRefusal, refuse } from "./refusal";
import { stateWords } from "../own/words";

/** What evidence is judged by where the formula does not say: the instrument, and the usual years. */
export interface Usual {
  instrument: Instrument;
  years: readonly number[];
}

/** The state of each cell, in the range's shape; `question` is one for all, or one a row. */
export function evidenceStates(
  input: unknown,
  years: unknown,
  question: unknown,
  usual: Usual,
): (string | Refusal)[][] | Refusal {
  const terms = givenTerms(years, usual);
  if (isRefusal(terms)) return terms;
  const ask = questionsFor(question, usual.instrument);
  return given(input).map((line, row) => line.map((cell) => wordOf(cell, ask(row), terms)));
}

/** The share of the cells that is documented, from 0 to 1; a cell with an error is refused. */
export function documentedShare(input: unknown, years: unknown, question: unknown, usual: Usual): number | Refusal {
  const states = evidenceStates(input, years, question, usual);
  if (isRefusal(states)) return states;
  const words = states.flat();
  const wrong = words.find(isRefusal);
  if (wrong) return wrong;
  return roundOff(words.filter((word) => word === stateWords.documented).length / words.length);
}

/** The state of one cell; Excel may hand a blank as 0, which is no evidence either. */
export function stateOfCell(cell: CellValue, needs: readonly Need[], terms: EvidenceTerms): EvidenceState {
  return isBlank(cell) ? "undocumented" : assess([looseCell(cell)], needs, terms).state;
}

/** What the question of a row asks for: "4.1" in one cell for all rows, or a column beside them; nothing where it is none. */
export function questionsFor(input: unknown, instrument: Instrument): (row: number) => readonly Need[] {
  const cells = toCells(input) ?? [];
  return (row) => {
    const cell = (cells.length === 1 ? cells[0] : cells[row])?.[0] ?? null;
    return isBlank(cell) ? [] : (findQuestion(instrument, String(cell).trim())?.needs ?? []);
  };
}

/** The years that evidence must come from: numbers in a range, "2024, 2025" in a text, or the usual ones. */
function givenTerms(input: unknown, { instrument, years: usual }: Usual): EvidenceTerms | Refusal {
  const cells = (toCells(input) ?? []).flat().filter((cell) => !isBlank(cell) && cell !== 0);
  const written = cells.flatMap((cell) => String(cell).split(/[\s,;&/]+|dan|sampai|-/i)).filter((text) => text !== "");
  const years = written.map((text) => readCell(/^\d{4}$/.test(text) ? Number(text) : text, null));
  const isYear = (year: unknown): year is number =>
    Number.isInteger(year) && Number(year) >= 2000 && Number(year) <= 2100;
  const known = years.filter(isYear);
  if (known.length === years.length) return termsOf(instrument, known.length > 0 ? known : usual);
  return refuse("#VALUE!", {
    id: `"${cells.join(", ")}" bukan tahun; tulis misalnya "2024, 2025".`,
    en: `"${cells.join(", ")}" is no year; write for example "2024, 2025".`,
  });
}

function wordOf(cell: CellValue, needs: readonly Need[], terms: EvidenceTerms): string | Refusal {
  if (typeof cell === "string" && isError(cell)) return refuseError(cell);
  return stateWords[stateOfCell(cell, needs, terms)];
}

/** A blank cell alone arrives as null, as if nothing had been given. */
function given(input: unknown): InputCells {
  const cells = toCells(input) ?? [];
  return cells.some((line) => line.length > 0) ? cells : [[null]];
}
