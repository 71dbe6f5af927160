/** Tells where the document begins that a nil is proven by: "Nihil. Surat pernyataan 973/404/2025 …", "tidak ada CSR rokok, dibuktikan SE 440/2/2024". */
import { kindAt } from "../documents/kindsNamed";
import type { Token } from "../text/tokens";
import { making } from "../text/words";

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

const nils = set("nihil nol 0");
/** "Belum ada" says that something is to come, and is no nil. */
const noes = set("tidak tdk tak gak ga nggak ndak");
const existing = set("ada ditemukan terdapat terjadi punya pernah dijumpai");
/** What a document may lack: "tidak ada ttd, SK No 12/2025" speaks of the decree. */
const partsOfDocuments = set(
  "stempel cap kop lampiran tanggal tgl nomor no link file filenya softcopy scan salinan arsip arsipnya",
);
const proving = set(
  "dibuktikan terbukti berdasarkan berdasar sesuai menurut bukti buktinya lihat cek dengan dg dgn dalam dlm",
);
/** Said first, these are said of every document behind them: "Tidak ada: SK …", "tidak ada Perda, Perwal". */
const listing = new Set(["(", ":"]);
/** Words of what there is none of. */
const longestNil = 8;

/** True at the mark behind a nil that names no document, where one with a number or date of its own follows. */
export function endsProvenNil(
  tokens: readonly Token[],
  at: number,
  start: number,
  hasOwnMark: (from: number) => boolean,
): boolean {
  const token = tokens[at];
  if (token?.type !== "mark" || !",.–—-→=;".includes(token.word) || at - start > longestNil) return false;
  const nil = tokens.slice(start, at);
  if (!nil.some((_, index) => isNil(nil, index)) || nil.some(({ word }) => isOfDocument(word))) return false;
  if (nil.some((_, index) => kindAt(tokens, start + index) !== null)) return false;
  const next = proving.has(tokens[at + 1]?.word ?? "") ? at + 2 : at + 1;
  return kindAt(tokens, next) !== null && hasOwnMark(next);
}

function isNil(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? "";
  return nils.has(word) || (noes.has(word) && existing.has(tokens[at + 1]?.word ?? ""));
}

function isOfDocument(word: string): boolean {
  return listing.has(word) || making.has(word) || partsOfDocuments.has(word);
}
