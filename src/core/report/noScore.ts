/** Says why nothing is claimed; by itself, as the pane needs it before anything has been read. */
import type { Text } from "../text";

/** Why there is no claimed score, without the words that begin and end a sentence. */
export function whyNoScore(isOlder: boolean): Text {
  return isOlder
    ? {
        id: "isian ini memakai 31 indikator yang lama, yang poinnya bukan poin instrumen sekarang",
        en: "this workbook uses the older 31 indicators, whose points are none of the instrument's",
      }
    : { id: "tidak ada angka yang terbaca sebagai nilai", en: "no numbers were read as scores" };
}
