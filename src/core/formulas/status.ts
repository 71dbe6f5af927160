/** =KLA.STATUS: the flag of a row as a formula, for one row or for whole columns at once. */
import type { Instrument } from "../instrument/instrument";
import { readAmount } from "../numbers";
import { formatNumber, say } from "../text";
import type { CellValue } from "../workbook";
import { isBlank, isError } from "../workbook";
import { stateOfCell } from "./evidence";
import type { InputCells } from "./inputs";
import { refuseError, toCells } from "./inputs";
import { isPercent, readCell } from "./number";
import type { Refusal } from "./refusal";
import { isRefusal, refuse } from "./refusal";
import { stateWords, statusWords } from "./words";

/** One answer a row; rows without a maximum and headings give "", so that a column with gaps can be taken whole. */
export function statuses(
  scores: unknown,
  maxima: unknown,
  evidence: unknown,
  instrument: Instrument,
  years: readonly number[],
): (string | Refusal)[][] | Refusal {
  const [score, max, cited] = [toCells(scores) ?? [[null]], toCells(maxima) ?? [[null]], toCells(evidence)];
  const rows = Math.max(score.length, max.length, cited?.length ?? 0);
  if ([score, max, ...(cited ? [cited] : [])].some((cells) => !fits(cells, rows)))
    return refuse("#VALUE!", {
      id: "Nilai, maksimal, dan data dukung harus sama panjang, masing-masing satu kolom.",
      en: "Scores, maxima and evidence must be equally long, one column each.",
    });
  const at = (cells: InputCells, row: number): CellValue => (cells.length === 1 ? cells[0] : cells[row])?.[0] ?? null;
  const row = (index: number): string | Refusal =>
    statusOf(at(score, index), at(max, index), cited && { cell: at(cited, index) }, { instrument, years, rows });
  return Array.from({ length: rows }, (_, index) => [row(index)]);
}

interface Terms {
  instrument: Instrument;
  years: readonly number[];
  rows: number;
}

function statusOf(
  score: CellValue,
  max: CellValue,
  evidence: { cell: CellValue } | null,
  terms: Terms,
): string | Refusal {
  const broken = [score, max, evidence?.cell ?? null].find((cell) => typeof cell === "string" && isError(cell));
  if (typeof broken === "string") return refuseError(broken);
  const most = readCell(max, terms.instrument.max);
  const isRow = typeof most === "number" && most > 0;
  if (!isRow && terms.rows > 1 && !isNumber(score)) return "";
  if (!isRow) return isRefusal(most) ? most : refuseMaximum;
  const points = readCell(score, most);
  if (points === null) return statusWords.missing;
  if (isRefusal(points)) return points;
  return judged(isPercent(score) ? (points / 100) * most : points, most, evidence, terms);
}

function judged(
  claimed: number,
  most: number,
  evidence: { cell: CellValue } | null,
  { instrument, years }: Terms,
): string | Refusal {
  if (claimed < 0 || claimed > most + 1e-6) return outside(claimed, most);
  const state = claimed > 0 && evidence ? stateOfCell(evidence.cell, { years }) : "documented";
  if (state !== "documented") return stateWords[state];
  return claimed < instrument.weakBelow.share * most - 1e-6 ? statusWords.weak : stateWords.documented;
}

const refuseMaximum = refuse("#N/A", {
  id: "Nilai maksimalnya kosong atau 0; tulis nilai maksimalnya.",
  en: "The maximum is blank or 0; write the maximum.",
});

function outside(claimed: number, most: number): Refusal {
  return refuse(
    "#VALUE!",
    say((language) =>
      language === "id"
        ? `Nilai ${formatNumber(claimed, "id")} di luar 0 sampai ${formatNumber(most, "id")}; periksa kembali.`
        : `A score of ${formatNumber(claimed, "en")} is outside 0 to ${formatNumber(most, "en")}; check it.`,
    ),
  );
}

/** A number above 0, so that a blank that arrives as 0 beside a blank maximum is no row. */
function isNumber(cell: CellValue): boolean {
  if (isBlank(cell)) return false;
  const amount = readAmount(cell);
  return amount.kind === "number" && amount.value !== 0;
}

function fits(cells: InputCells, rows: number): boolean {
  return (cells.length === rows || cells.length === 1) && cells.every((line) => line.length <= 1);
}
