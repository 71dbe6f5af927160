/** Tells how files are to be named from files that are there: "nama file harus 6.1_SK Forum Anak.pdf". */
import { kindAt } from "../documents/kindsNamed";
import { duties } from "./behindWords";
import type { Token } from "../text/tokens";

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

const names = set("nama penamaan");
const files = set("file filenya berkas dokumen");
const saving = set("simpan disimpan beri diberi berikan");
const links = set("dengan dgn dg pakai");
const turning = set("jadi menjadi");
/** Words before the name; a kind of document among them ("Daftar nama …") is what the file holds. */
const longestOrder = 6;

/** True for a file's name that is only told how to be. */
export function isNamingOrder(tokens: readonly Token[]): boolean {
  if (!tokens.some(({ type }) => type === "ending")) return false;
  const at = tokens.slice(0, longestOrder).findIndex(({ word }) => names.has(word));
  if (at < 0 || tokens.slice(0, at).some((_, index) => kindAt(tokens, index) !== null)) return false;
  const wordOf = (index: number): string => tokens[index]?.word ?? "";
  const after = wordOf(files.has(wordOf(at + 1)) ? at + 2 : at + 1);
  const before = wordOf(links.has(wordOf(at - 1)) ? at - 2 : at - 1);
  return duties.has(after) || turning.has(after) || saving.has(before) || (at === 0 && wordOf(at) === "penamaan");
}
