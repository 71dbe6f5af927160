/** Says which other columns may be the score as well, and why the one that is read was taken. */
import type { Reason, ScoreDoubt } from "./doubt";
import { doubtful } from "./plausible";
import { nameOf } from "./unreadNumbers";
import type { ScoreChoice } from "../columns/scores";
import type { Heading } from "../headings/columns";
import type { Table } from "../model/tables";
import { doubtBounds } from "../model/weights";

/** The choice that comes second, where it is near, or the same claim of an earlier day or version. */
export function rivalOf(
  score: ScoreChoice,
  choices: readonly ScoreChoice[],
  heading: Heading | undefined,
): Pick<ScoreDoubt, "near" | "later"> {
  // Where only one of two headings says that it is a score, words break the tie.
  const second = choices.find(
    ({ column, also, isExplained, isSaid }) =>
      ![score.column, ...score.also].includes(column) && also.length === 0 && !isExplained && (isSaid || !score.isSaid),
  );
  if (!second) return { near: null, later: null };
  // "Realisasi" read beside a "Nilai" whose numbers are no points: the sheet itself calls another column the score.
  const isOtherSaid = second.isSaid && second.numbers > 0 && (heading?.role ?? null) !== null && !score.isSaid;
  const isNear = isOtherSaid || score.worth - second.worth <= doubtBounds.nearScore;
  const pair: readonly [number, number] = [score.column, second.column];
  return { near: isNear ? pair : null, later: !isNear && heading?.isRival ? pair : null };
}

/** Another column is nearly as good a score, or the same claim of an earlier day or version. */
export function rivalText(table: Table, { near, later }: Pick<ScoreDoubt, "near" | "later">): Reason | null {
  if (near) return nearText(table, near);
  return later && laterText(table, later);
}

function nearText(table: Table, near: readonly [number, number]): Reason {
  const [one, other] = [nameOf(table, table.left + near[0]), nameOf(table, table.left + near[1])];
  return doubtful({
    id: `Kolom ${one} dibaca sebagai nilai; kolom ${other} juga mungkin.`,
    en: `Column ${one} was read as the score; column ${other} may be it too.`,
  });
}

/** The mean of two years, or of what two people say: whether the city claims it or one of them, its officers know. */
export function meanText(table: Table, columns: readonly number[]): Reason | null {
  if (columns.length === 0) return null;
  const [score, ...all] = [table.columns.get("score") ?? 0, ...columns.map((at) => table.left + at)].map((at) =>
    nameOf(table, at),
  );
  const names = all.toSorted().join(", ");
  return doubtful({
    id: `Kolom ${score} dibaca sebagai nilai dan merupakan rata-rata kolom ${names}; nilai yang diklaim bisa juga salah satu dari kolom itu.`,
    en: `Column ${score} was read as the score and is the mean of the columns ${names}; what is claimed may be one of those as well.`,
  });
}

/** One claim of several days or versions: the later one mostly counts, and only its officers know. */
function laterText(table: Table, later: readonly [number, number]): Reason {
  const [one = "", other = ""] = later.map((at) => nameOf(table, table.left + at));
  return {
    is: "likely",
    text: {
      id: `Kolom ${one} dan ${other} sama-sama berisi nilai mandiri; kolom ${one} yang dibaca, karena judulnya menyebut versi atau tanggal yang lebih akhir.`,
      en: `Columns ${one} and ${other} both hold self-assessed scores; column ${one} was read, because its heading names a later version or day.`,
    },
  };
}
