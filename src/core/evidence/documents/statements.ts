/** Tells a statement about a bare document word ("Laporan dikirim ke provinsi") from a document's name ("Laporan pengiriman"). */
import { isPassive } from "../text/passives";
import { finished } from "../text/remarkWords";
import type { Token } from "../text/tokens";
import { making } from "../text/words";

const states = new Set(
  (
    "hilang rusak lupa tertinggal ketinggalan tercecer terselip terhapus kehapus menyusul terkendala terbawa terkunci terlambat telat habis lewat " +
    "macet tersimpan berada"
  ).split(" "),
);
/** These state something where a verb follows. */
const before = new Set(
  "masih msh belum blm belom sedang sdg lagi akan rutin selalu sering juga telah baru tetap sempat pernah biasanya bisa dapat tidak tdk".split(
    " ",
  ),
);
const mostWordsBetween = 3;

/** True where the words from `at` on, right behind a document word, say what is done with it or where it is. */
export function isStatement(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + mostWordsBetween; index++) {
    const token = tokens[index];
    if (token?.type !== "word") return false;
    const { word } = token;
    if (isPassive(word) || states.has(word) || finished.has(word)) return true;
    if (word === "ada") return inPlaces.has(tokens[index + 1]?.word ?? "");
    if (index > at && making.has(word)) return true;
    if (!before.has(word)) return false;
  }
  return false;
}

const inPlaces = new Set("di pada pd dalam dlm sama".split(" "));
