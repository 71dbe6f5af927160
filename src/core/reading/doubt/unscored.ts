/** Says why a workbook in which nobody's score was read may have scores after all: nothing that was left unread may pass as clean. */
import { isBlank } from "../../workbook";
import type { Text } from "../../text";
import { readAmount, toNumber } from "../../numbers";
import { headingsIn } from "../headings/columns";
import { maximumOf } from "../model/entries";
import type { Entry, Reading } from "../model/entries";
import { headingOf, usedColumns } from "../model/tables";
import type { Table } from "../model/tables";

/** Why the first such table is in doubt; null where a score was read, or nothing looks like one. */
export function unscored({ tables, entries }: Pick<Reading, "tables" | "entries">): Text | null {
  if (entries.some(({ score }) => score.kind === "number")) return null;
  for (const table of tables.filter(({ columns }) => !columns.has("score"))) {
    const own = entries.filter((entry) => entry.table === table && !entry.isTotal);
    const why = own.length === 0 ? null : whyOf(table, own);
    if (why) return why;
  }
  return null;
}

function whyOf(table: Table, entries: readonly Entry[]): Text | null {
  return (
    ofOtherCity(table) ??
    scoreLike(table) ??
    pointsTicked(table, entries) ??
    inWords(table, entries) ??
    (table.columns.has("maximum") ? expected(table, entries) : null)
  );
}

/** Scores whose heading names another city than the title. */
function ofOtherCity(table: Table): Text | null {
  const found = headingsIn(table).find(({ isOthers }) => isOthers);
  if (!found) return null;
  const name = headingOf(table, table.left + found.column);
  return {
    id: `Kolom ${name.id} menyebut satu daerah, sedangkan judul lembar ini menyebut daerah lain atau tidak menyebut daerah; nilainya tidak dihitung, dan nilai daerah sendiri tidak terbaca.`,
    en: `The column ${name.en} names one place, and the titles of this sheet name another or none; it was not counted, and no score of the city's own was read.`,
  };
}

/** "Indikator 4: Akta Kelahiran - nilai 13,5", "skor EM: 40"; "nilai maks 15" is nobody's. */
const scoreSaid =
  /\b(?:nilai|skor|score|poin|(?:em|pm)(?= ?[:=]))(?: (?:em|pm|mandiri|klaim|akhir|sementara|sendiri|evaluasi|opd|kota))* ?[:=]? ?\d{1,3}(?:[.,]\d{1,2})?(?![\d.,]?\d| ?(?:%|tahun|persen))/i;

/** Scores that stand in titles or behind names. */
function inWords({ titles }: Table, entries: readonly Entry[]): Text | null {
  const found = [...titles, ...entries.map(({ label }) => label)].find((text) =>
    scoreSaid.test(text.replace(/\s+/g, " ")),
  );
  if (found === undefined) return null;
  return {
    id: `Nilai tertulis di dalam judul atau nama ("${found}"), bukan di kolom nilai, jadi tidak dihitung; salin ke kolom Nilai di samping nama indikatornya.`,
    en: `Scores are written in titles or names ("${found}") and not in a column, so they were not counted; copy them into a column of scores beside the names.`,
  };
}

const scoreWords = /\b(nilai|skor|score|poin|point|points|perolehan)\b/i;

/** A column that its heading calls a score and that was not read as one. */
function scoreLike(table: Table): Text | null {
  const column = spareColumns(table).find((at) => scoreWords.test(headingOf(table, at).id));
  return column === undefined ? null : unreadText(table, column);
}

/** Points where ticks should be: of those that are all full nobody can tell whether they are claimed, or what the answer would bring. */
function pointsTicked(table: Table, entries: readonly Entry[]): Text | null {
  for (const name of ["yes", "no", "answer"] as const) {
    const column = table.columns.get(name);
    if (column === undefined) continue;
    const points = entries.filter((entry) => {
      const value = toNumber(readAmount(table.grid.own(entry.row, column)));
      return value !== null && value > 1 && value <= (maximumOf(entry) ?? 0);
    });
    if (2 * points.length >= entries.length) return unreadText(table, column);
  }
  return null;
}

/** Maxima are printed where scores are asked for: what stands beside them may be the answer in another form. */
function expected(table: Table, entries: readonly Entry[]): Text | null {
  const answer = table.columns.get("answer");
  const told = entries.filter((entry) => entry.answer.kind === "text").length;
  if (answer !== undefined && 2 * told >= entries.length) return unreadText(table, answer);
  // Without headings any column of numbers may be the scores.
  const isHeaded = table.headings.size > 0;
  if (isHeaded && (table.columns.has("evidence") || entries.some((entry) => entry.evidence.length > 0))) return null;
  if (isHeaded && (told > 0 || entries.some(({ ticked }) => ticked !== null))) return onlyAnswers;
  const [spare] = spareColumns(table);
  return spare === undefined ? onlyMaxima : unreadText(table, spare);
}

/** Columns with content that have no role. */
function spareColumns(table: Table): number[] {
  const { grid, bottom, end, left, right } = table;
  const used = usedColumns(table);
  const all = Array.from({ length: right - left + 1 }, (_, at) => left + at).filter((at) => !used.has(at));
  return all.filter((at) => {
    for (let row = bottom + 1; row <= end; row++) if (!isBlank(grid.own(row, at))) return true;
    return false;
  });
}

function unreadText(table: Table, column: number): Text {
  const name = headingOf(table, column);
  return {
    id: `Tidak ada kolom yang terbaca sebagai nilai; kolom ${name.id} berisi, tetapi tidak dipahami.`,
    en: `No column was read as the score; the column ${name.en} has content that was not understood.`,
  };
}

const onlyMaxima: Text = {
  id: "Hanya nilai maksimal yang terbaca: tidak ada nilai, jawaban, atau data dukung untuk diperiksa.",
  en: "Only maxima were read: there is no score, answer or evidence to check.",
};

const onlyAnswers: Text = {
  id: "Nilai maksimal dan jawaban ya atau tidak terbaca, tetapi tidak ada kolom nilai: jawaban saja tidak mengatakan berapa poin yang diklaim.",
  en: "Maxima and answers of yes or no were read but no column of scores: answers alone do not say how many points are claimed.",
};
