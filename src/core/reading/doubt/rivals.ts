/** Says which other columns may be the score as well, and why the one that is read was taken. */
import type { Reason, ScoreDoubt } from "./doubt";
import { doubtful } from "./plausible";
import { nameOf } from "./unreadNumbers";
import type { Table } from "../model/tables";

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
