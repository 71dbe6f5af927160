/** Knows files that are forms still to be filled in: "template ILA.docx", "Formulir kosong SK.docx", "SRA_blanko.pdf". */
import type { Token } from "../text/tokens";

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** At the start or the end of a file's name. */
const blanks = set("template templat templet templete tamplate blanko blangko blank contoh cth sampel sample dummy");
const empty = set("kosong kosongan");
const forms = set("form formulir format borang lembar kuesioner template blanko");
/** Behind a form's word. */
const unfilled = set("isian kosong kosongan blank baku standar");
const filled = set("terisi diisi isi lengkap hasil final");

const copies = set("copy of salinan");

/** True for the name of a file that holds an empty form or an example. */
export function isBlankForm(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex(({ type }) => type === "ending");
  if (end < 0) return false;
  const words = tokens.slice(0, end).flatMap(({ type, word }) => (type === "word" ? [word] : []));
  if (words.some((word) => filled.has(word))) return false;
  const [first = "", second = ""] = words.filter((word) => !copies.has(word));
  const last = words.at(-1) ?? "";
  if (blanks.has(first) || blanks.has(last) || empty.has(last) || (first === "master" && forms.has(second)))
    return true;
  return words.some((word, at) => forms.has(word) && unfilled.has(words[at + 1] ?? ""));
}
