/** =KLA.NUMBER and the numbers inside every other formula: what a cell says as a number, or why it says none. */
import { readAmount } from "../numbers";
import { formatNumber, say, shortened } from "../text";
import type { CellValue } from "../workbook";
import { isBlank, isError } from "../workbook";
import { refuseError, toSingle } from "./inputs";
import type { Refusal } from "./refusal";
import { isRefusal, refuse } from "./refusal";

/** The number that an Indonesian spelling means ("1.234,5", "85 %", "Rp 2.000"); a percentage is its hundredth, as in Excel. */
export function numberOf(input: unknown): number | Refusal {
  const cell = toSingle(input);
  if (isRefusal(cell)) return cell;
  const found = readCell(cell, null);
  if (found === null)
    return refuse("#VALUE!", { id: "Sel ini kosong; tulis angkanya.", en: "The cell is blank; write the number." });
  return isRefusal(found) || typeof cell === "number" || !isPercent(cell) ? found : found / 100;
}

/** The number in a cell; null when it is blank or says "nothing yet"; `max` settles "597.928". */
export function readCell(cell: CellValue, max: number | null): number | Refusal | null {
  if (typeof cell === "string" && isError(cell)) return refuseError(cell);
  if (isBlank(cell)) return null;
  const amount = readAmount(cell, max);
  if (amount.kind === "blank" || amount.kind === "placeholder") return null;
  if (amount.kind !== "number")
    return refuse("#VALUE!", {
      id: `"${short(cell)}" bukan angka; tulis misalnya 600,36.`,
      en: `"${short(cell)}" is not a number; write for example 600.36.`,
    });
  const { value, otherwise } = amount;
  if (otherwise === null || max === null || otherwise > max) return value;
  return refuse(
    "#VALUE!",
    say((language) =>
      language === "id"
        ? `"${short(cell)}" dapat berarti ${formatNumber(value, "id", 6)} atau ${formatNumber(otherwise, "id", 6)}; tulis sebagai angka.`
        : `"${short(cell)}" may mean ${formatNumber(value, "en", 6)} or ${formatNumber(otherwise, "en", 6)}; write it as a number.`,
    ),
  );
}

/** True for text like "85 %". */
export function isPercent(cell: CellValue): boolean {
  const amount = readAmount(cell);
  return amount.kind === "number" && amount.percent;
}

function short(cell: CellValue): string {
  return shortened(String(cell).trim(), 40);
}
