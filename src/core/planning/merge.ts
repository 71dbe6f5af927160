/** Brings together what came back from offices: every cell that would change, and every one that is a question. */
import { Fault } from "../fault";
import { groupBy } from "../grouping";
import { readAmount } from "../numbers";
import { maximumOf } from "../reading/model/entries";
import type { Entry } from "../reading/model/entries";
import type { Report } from "../report/report";
import type { Text } from "../text";
import { cellKey, isBlank, isError } from "../workbook";
import type { CellRef, CellValue } from "../workbook";
import { valueSum } from "./exchange/checksum";
import { fieldsBelow, fieldsOf, isLostScore, sheetFinder } from "./exchange/fields";
import type { Field } from "./exchange/fields";
import { rowFinder } from "./exchange/identity";
import { returnedSheets } from "./exchange/returned";
import type { ReturnedCell, ReturnedFile, ReturnedSheet } from "./exchange/returned";
import { cityOf } from "../report/city";
import { reasons, refuseForeign } from "./exchange/doubts";

/** One cell of the workbook that an office has answered otherwise. */
export interface MergedCell {
  readonly at: CellRef;
  /** What it holds now. */
  readonly from: CellValue;
  readonly to: CellValue;
  /** The number format that the cell needs, so that the answer is no date; null for its own. */
  readonly format: string | null;
  readonly file: string;
  readonly office: string;
  /** Why a person has to decide; null where the answer can be taken over. */
  readonly conflict: Text | null;
}

/** An answer beside the cell that it is for. */
interface Answered {
  readonly sheet: ReturnedSheet;
  readonly cell: ReturnedCell;
  readonly field: Field;
  readonly entry: Entry;
  /** Checksum of what the cell held when the sheet was made. */
  readonly sum: string;
}

/**
 * The cells that the answers would change, in the order of the files and their rows. Blanks and "?" clear nothing, and
 * what an office has left as it was changes nothing.
 * @throws Fault when a file is none of ours, its ids are damaged, it is another city's, or names a row that is not there.
 */
export function mergeReturned(report: Report, files: readonly ReturnedFile[]): MergedCell[] {
  const sheets = files.flatMap(returnedSheets);
  const answers = sheets.map((sheet) => answersOf(report, sheet));
  for (const [at, own] of answers.entries()) {
    const sheet = sheets[at];
    if (sheet) refuseForeign(sheet, cityOf(report), own);
  }
  const changes = answers.flat().filter(isAnswer).map(toChange);
  return withDisagreements(changes.filter((one) => one !== null));
}

/** @throws Fault when a row of the sheet is not in the workbook. */
function answersOf(report: Report, sheet: ReturnedSheet): Answered[] {
  const find = rowFinder(report);
  const sheetOf = sheetFinder(report.workbook);
  return sheet.rows.flatMap(({ id, cells }) => {
    const entry = find(id);
    if (entry === null) throw new Fault(rowMissing(sheet, id.code));
    const own = fieldsOf(entry, sheetOf, "id");
    const all = id.line === 0 ? own : fieldsBelow(entry, id.line, own, sheetOf);
    const fields = new Map(all.map((field) => [field.key, field]));
    return cells.flatMap((cell): Answered[] => {
      const field = fields.get(cell.key);
      return field === undefined ? [] : [{ sheet, cell, field, entry, sum: id.sums[cell.key] ?? "" }];
    });
  });
}

/** A blank cell and "?" say nothing; a cell that was not touched says nothing new. */
function isAnswer({ cell: { value }, sum }: Answered): boolean {
  if (isBlank(value) || (typeof value === "string" && /^[?\s]+$/.test(value))) return false;
  return valueSum(value) !== sum;
}

function toChange({ sheet, cell, field, entry, sum }: Answered): MergedCell | null {
  const to = asWritten(cell, field, entry);
  if (valueSum(to) === valueSum(field.value)) return null;
  const { file, id } = sheet;
  const format = isLostScore(field) ? "General" : null;
  return { at: field.at, from: field.value, to, format, file, office: id.office, conflict: doubtOf(cell, field, sum) };
}

/** "12,5" typed as a text is the number that Excel would have made of it in Indonesia, where it can be no other. */
function asWritten({ value }: ReturnedCell, { role }: Field, entry: Entry): CellValue {
  if (typeof value !== "string" || role !== "score") return value;
  const amount = readAmount(value, maximumOf(entry));
  const isPlain = amount.kind === "number" && !amount.percent && amount.of === null && amount.otherwise === null;
  return isPlain && /^[\d.,\s]+$/.test(value) ? amount.value : value;
}

/** What makes an answer a question by itself. */
function doubtOf({ value, kind }: ReturnedCell, field: Field, sum: string): Text | null {
  if (isError(value)) return reasons.error;
  if (field.isFormula) return reasons.formula;
  if (isLostScore({ ...field, kind })) return reasons.moment;
  return valueSum(field.value) === sum ? null : reasons.changed;
}

/** Two answers for one cell that are not the same are a question; the same answer twice is one change. */
function withDisagreements(changes: readonly MergedCell[]): MergedCell[] {
  const groups = groupBy(changes, ({ at }) => cellKey(at));
  const kept = new Set<MergedCell>();
  const disputed = new Set<MergedCell>();
  for (const group of groups.values()) {
    const different = [...groupBy(group, ({ to }) => valueSum(to)).values()].flatMap(([first]) => first ?? []);
    for (const one of different) {
      kept.add(one);
      if (different.length > 1) disputed.add(one);
    }
  }
  return changes
    .filter((one) => kept.has(one))
    .map((one) => (disputed.has(one) ? { ...one, conflict: reasons.disagreement } : one));
}

function rowMissing({ file, id: { office } }: ReturnedSheet, code: string): Text {
  return {
    id: `"${file}" (${office}) menjawab ${code}, tetapi buku kerja ini tidak memuat baris itu; pakai buku kerja yang dipakai saat --split, atau bagikan file baru.`,
    en: `"${file}" (${office}) answers ${code}, but this workbook has no such row; use the workbook that --split was given, or hand out new files.`,
  };
}
