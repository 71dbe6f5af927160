/** Says which numbers a reading passes over, or takes together without proof: second scores below a name, beside missing ones, in several columns. */
import { readAmount, toNumber } from "../../numbers";
import type { Text } from "../../text";
import { toLetters } from "../../workbook";
import { activitiesIn } from "../alignment/activities";
import type { Step } from "../alignment/align";
import { amountAt } from "../cells/rowValues";
import { headingsIn } from "../headings/columns";
import type { Evidence, Reason } from "./doubt";
import { columnAt, maximumOf, scoreColumns } from "../model/entries";
import type { Entry } from "../model/entries";
import { furtherAmong } from "../entries/unnumberedScores";
import { periodIn } from "../headings/periods";
import { doubtful, likely } from "./plausible";
import { saysStage } from "../blocks/stages";
import { usedColumns } from "../model/tables";
import type { Table } from "../model/tables";
import { besideBounds, doubtBounds } from "../model/weights";

/** Its letters; in forms and turned tables, where it is no column of the sheet, its label. */
export function nameOf({ grid, headings }: Table, column: number): string {
  const label = grid.view === "rows" ? null : headings.get(column)?.at(-1);
  return label ? `"${label}"` : toLetters(grid.refOf(0, column).column);
}

/** A second score below a name may be a part of the first, or of another year: which, nobody can tell from here. */
export function nameless({ steps }: Evidence): Reason | null {
  const count = furtherAmong(steps).size;
  if (count === 0) return null;
  return doubtful({
    id: `${count} baris bernilai tanpa nomor dan nama berada di bawah baris lain dan tidak dihitung; mungkin bagian dari nilai di atasnya, atau nilai tahun atau tahap lain.`,
    en: `${count} rows of scores with neither number nor name stand below other rows and were not counted; they may be parts of the score above them, or of another year or stage.`,
  });
}

/** Rows called missing have a number in a column that nothing else explains: there the score may stand. */
export function beside({ table, reading }: Evidence): Reason | null {
  const own = reading.entries.filter(({ isTotal, level }) => !isTotal && level !== "cluster");
  const missing = own.filter(({ score }) => score.kind === "blank");
  const scored = own.filter(({ score }) => score.kind === "number");
  if (scored.length === 0 || missing.length < besideBounds.rows) return null;
  for (const { column, role, year } of headingsIn(table)) {
    const at = table.left + column;
    const isExplained = year !== null || (role !== null && role.column !== "score");
    if (isExplained || usedColumns(table).has(at)) continue;
    const has = (entry: Entry): boolean => {
      const value = toNumber(readAmount(table.grid.own(entry.row, at)));
      return value !== null && value > 0 && value <= (maximumOf(entry) ?? 0);
    };
    const [there, both] = [missing.filter(has).length, scored.filter(has).length];
    const isOther = both <= besideBounds.both * scored.length || (role !== null && there >= scored.length);
    if (there >= besideBounds.rows && isOther) return doubtful(besideText(there, nameOf(table, at), table));
  }
  return null;
}

function besideText(rows: number, other: string, table: Table): Text {
  const score = nameOf(table, table.columns.get("score") ?? 0);
  return {
    id: `${rows} baris tidak bernilai di kolom ${score}, tetapi berangka di kolom ${other}; mungkin nilainya di sana.`,
    en: `${rows} rows have no score in column ${score} but a number in column ${other}; their scores may stand there.`,
  };
}

/** Parts of a year and assessors under an indicator add up where a printed total says so, else they may be versions. */
export function versioned({ steps, totals }: Evidence): Reason | null {
  if (totals.right > 0 && totals.wrong === 0) return null;
  const scored = activitiesIn(steps).map((own) => own.filter(isScored));
  const found = scored.filter((own) => own.length > 1 && own.every(saysWhen));
  const [first] = found;
  if (!first) return null;
  const names = first.map(({ option: { label } }) => `"${label?.text ?? ""}"`).join(", ");
  return doubtful({
    id: `Di bawah ${found.length} indikator ada baris bernilai menurut waktu atau penilai (${names}); nilainya dijumlahkan, tetapi mungkin itu versi yang berbeda.`,
    en: `Under ${found.length} indicators stand rows of scores by time or assessor (${names}); they were added up but may be different versions.`,
  });
}

function saysWhen({ option: { label } }: Step): boolean {
  const text = label?.text ?? "";
  return saysStage(text) || periodIn(text) !== null || /\b(penilai|asesor|evaluator|reviewer|assessor)\b/i.test(text);
}

function isScored({ row }: Step): boolean {
  return amountAt(row, "score", null).kind === "number";
}

/** Scores with digits that are no numbers, or became dates: what is claimed lacks them; many may be another column's. */
export function illegible({ reading: { entries } }: Evidence): Reason | null {
  const own = entries.filter(({ isTotal, score }) => !isTotal && score.kind !== "blank");
  const unread = own.filter(({ score, isMoment }) => score.kind === "text" && (isMoment || /\d/.test(score.text)));
  if (unread.length === 0) return null;
  const text = {
    id: `${unread.length} nilai tidak terbaca sebagai angka dan tidak dihitung; jumlah yang tertera di sini belum lengkap.`,
    en: `${unread.length} scores could not be read as numbers and were not counted; the sum shown here is not complete.`,
  };
  return unread.length > doubtBounds.illegible * own.length ? doubtful(text) : likely(unread.length, text);
}

/** "18.2 | Laporan | Pendidikan | 10": words in the place of the score and a number right of them have slipped by a column. */
export function shifted({ reading: { entries } }: Evidence): Reason | null {
  const besides = (kind: Entry["score"]["kind"]): boolean[] =>
    entries.filter((entry) => entry.score.kind === kind && !entry.isTotal).map(hasScoreBeside);
  const [others, count] = [besides("number"), besides("text").filter(Boolean).length];
  // A column of the verifiers' has a number in every row.
  if (2 * others.filter(Boolean).length > others.length) return null;
  return likely(count, {
    id: `${count} baris berisi kata di kolom nilai dan angka di sebelah kanannya; mungkin isinya bergeser satu kolom, dan nilainya tidak dihitung.`,
    en: `${count} rows have words in the score column and a number right of it; their cells may have shifted by a column, and the score was not counted.`,
  });
}

function hasScoreBeside(entry: Entry): boolean {
  const column = columnAt(entry, "score");
  const next = column === undefined ? null : toNumber(readAmount(entry.table.grid.own(entry.row, column + 1)));
  return next !== null && next > 0 && next <= (maximumOf(entry) ?? 0);
}

/** How one score was put together from several columns; where only some of them are headed as scores, the others may be anything. */
export function spread({ table }: Evidence): Reason | null {
  const columns = scoreColumns(table);
  if (columns.length < 2) return null;
  const names = columns.map((at) => nameOf(table, at)).join(", ");
  const said = headingsIn(table).filter(
    ({ column, role }) => role?.column === "score" && columns.includes(table.left + column),
  );
  const text = {
    id: `Nilai diambil dari kolom ${names}: tiap baris dari kolom yang terisi.`,
    en: `Scores were taken from the columns ${names}: of each row from the one that is filled.`,
  };
  return said.length === 0 || said.length === columns.length ? likely(1, text) : doubtful(text);
}
