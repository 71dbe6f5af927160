/** Tells what is said where nothing is named: "belum sempat bu", "minggu depan dikirim", "mohon Dinkes lampirkan", "jika anggaran cair". */
import { isPassive } from "../text/passives";
import { weakComing } from "../text/tongues";
import { notYet } from "../text/words";
import { courtesies, people } from "./behindWords";

/** What a piece that names neither document, number nor link denies or promises; null where it does neither. */
export function talkOf(words: readonly string[]): "negation" | "promise" | null {
  if (words.some((word, at) => isNotYet(words, word, at))) return "negation";
  if (opensCondition(words) || opensRequest(words)) return "promise";
  return words.some((word, at) => isComing(words, word, at)) ? "promise" : null;
}

/** "Jika anggaran cair, kami lampirkan", "tergantung jadwal": it may come or not. */
function opensCondition([first = ""]: readonly string[]): boolean {
  return conditions.has(first);
}

const conditions = new Set(
  "jika jk bila kalau kalo klo apabila andai andaikan seandainya asal tergantung if".split(" "),
);

/** "Mohon Dinkes lampirkan", "tlg dikirim": somebody is asked for it. "Mohon maaf" opens anything, "mohon cek" tells where to look. */
function opensRequest([first = "", second = ""]: readonly string[]): boolean {
  return asking.has(first) && !courtesies.has(second) && !looking.has(second);
}

const asking = new Set("mohon mhn tolong tlg tlng minta please pls plis plz".split(" "));
const looking = new Set("cek dicek lihat dilihat buka dibuka klik periksa diperiksa".split(" "));

/** "Belum sempat", "desa blm ngumpulin"; "anak yang belum sekolah" are people. */
function isNotYet(words: readonly string[], word: string, at: number): boolean {
  const before = words[at - 1] ?? "";
  return notYet.has(word) && !people.has(before) && before !== "yang" && before !== "yg";
}

/** "mau dibuat", "masih mau rapat dulu", "minggu depan". */
function isComing(words: readonly string[], word: string, at: number): boolean {
  const next = words[at + 1] ?? "";
  if (word === "depan" || word === "dpn") return times.has(words[at - 1] ?? "");
  if (still.has(word)) return isPassive(next) || undone.has(next);
  if (!weakComing.has(word)) return false;
  return isPassive(next) || (words.at(-1) === "dulu" && at < words.length - 1) || weakComing.has(next);
}

const still = new Set(["masih", "msh", "isih"]);
const undone = new Set(
  "dalam dlm nyari mencari cari bikin buat nyusun menyusun ngetik mengetik merekap ngerekap".split(" "),
);
const times = new Set(
  "minggu mggu mgg bulan bln tahun thn senin selasa rabu kamis jumat sabtu pekan semester triwulan".split(" "),
);
