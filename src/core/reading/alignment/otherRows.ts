/** What a row's words alone say, whatever stands above it: that it adds up, counts for nothing, or is signed. */
import { isStatistic, readTotal } from "../../naming/labels";
import type { Label } from "../../naming/labels";
import type { Matcher } from "../../naming/names";
import { readAmount, toNumber } from "../../numbers";
import { rememberingIn } from "../../remembering";
import type { Text } from "../../text";
import { isBlank, toA1 } from "../../workbook";
import { amountAt } from "../cells/rowValues";
import { nodeOf } from "./claims";
import type { Context, State } from "./claims";
import type { Grid } from "../model/grid";
import { labelsOf } from "../cells/rows";
import type { Row } from "../cells/rows";
import { isTierLabel } from "../places/tiers";
import { isName, namedTotal } from "./totalNames";
import { otherRows, rowWeights } from "../model/weights";
import { signatureWords } from "../model/words";
import { reasons } from "../model/reasons";
import { plainOption } from "./option";
import type { Option } from "./option";

/** A number of its own stands before the label: "17 | Jumlah pojok ASI". */
function isNumbered({ number }: Row): boolean {
  return /\d/.test(number?.code ?? "");
}

/** "Jumlah", "Sub Total", "Total Klaster II" add up; "Jumlah kematian bayi" may be a question, as whatever has a number of its own. */
export function isSurely({ label, place }: Option, row: Row): boolean {
  const total = label && readTotal(label.text);
  const isOfCluster = place !== null && place.indicator === null;
  if (total === null) return false;
  return total.of === "" || (!isNumbered(row) && (total.isSub || total.level !== null || isOfCluster));
}

/** What a row's words alone say, whatever stands above it. */
interface Said {
  total: Label | null;
  aside: { why: Text | null } | null;
}

export function saidBy(row: Row, matcher: Matcher): Said {
  const isTotal = ({ text }: Label): boolean => readTotal(text) !== null && !isName(text, matcher);
  return { total: row.isFilled ? (labelsOf(row).find(isTotal) ?? null) : null, aside: asideOf(row) };
}

export function totalOption(row: Row, label: Label, state: State, context: Context): Option | null {
  const total = readTotal(label.text);
  if (!total) return null;
  const place = total.of === "" ? null : namedTotal(label, total, state, context.tools);
  if (place === null && total.of.split(" ").length > 3) return null;
  const isEqual = place !== null && row.maximum === nodeOf(place).max;
  // Where a number stands before it, as before "17 | Jumlah pojok ASI", it is rather whatever else it may be.
  const isSure = !isNumbered(row) && place !== null;
  const gain = (isSure ? otherRows.total : 0) + (isEqual ? rowWeights.maximum : 0);
  const totalOf = place ? "named" : total.isSub ? "above" : total.level;
  return { ...plainOption("total", gain, state, label), place, totalOf };
}

/** Signatures, statistics and tiers are told by their words alone. */
function asideOf(row: Row): Said["aside"] {
  const all = labelsOf(row);
  if (all.some(({ text }) => isTierLabel(text))) return { why: null };
  if (isSignature(row)) return { why: reasons.signature };
  if (isStruck(row)) return { why: reasons.struck };
  if (all.some(({ text }) => sample.test(text))) return { why: reasons.sample };
  return all.some(({ text }) => isStatistic(text)) ? { why: reasons.statistic } : null;
}

/** "Contoh" in place of a number, "Contoh:" before a name: how a row is to be filled in. */
const sample = /^\W*(contoh|cth|misal|misalnya|example|e\.?g\.?)(\s+(pengisian|isian|mengisi))?\s*(\W*$|:)/i;

/** Where most of a sheet is struck out it is done with, not withdrawn. */
const filledOn = rememberingIn(({ rows }: Grid): number =>
  rows.reduce((sum, cells) => sum + cells.filter((cell) => !isBlank(cell)).length, 0),
);

/** Its score is struck out, or before anyone knows which column holds scores all of its numbers. */
function isStruck({ table: { grid, columns, left, right }, row }: Row): boolean {
  const { struck } = grid.sheet;
  if (!struck || 2 * struck.size > filledOn(grid, grid)) return false;
  const score = columns.get("score");
  const all = score === undefined ? Array.from({ length: right - left + 1 }, (_, at) => left + at) : [score];
  const filled = all.filter((at) => toNumber(readAmount(grid.own(row, at))) !== null).map((at) => grid.refOf(row, at));
  return filled.length > 0 && filled.every((ref) => struck.has(toA1(ref.row, ref.column)));
}

/** "Mengetahui", or place and date, name and number of who signed under the columns of values. */
function isSignature(row: Row): boolean {
  const [first] = labelsOf(row);
  const isScored = row.maximum !== null || amountAt(row, "score", null).kind === "number";
  return first ? signatureWords.test(first.text) && !isScored : isSigned(row);
}

function isSigned({ table, row }: Row): boolean {
  const cells = (table.grid.rows[row] ?? []).slice(table.left, table.right + 1);
  return cells.some(
    (cell) =>
      typeof cell === "string" && (signatureWords.test(cell.trim()) || /,\s*\d{1,2}\s+[a-z]+\s+20\d\d$/i.test(cell)),
  );
}
