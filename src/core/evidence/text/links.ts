/** Finds where a web address begins in a text, and where it ends. */
import { isSpace } from "./letters";
import { schemeLength } from "../addresses/schemes";

export function startsLink(text: string, at: number): boolean {
  const first = text.charCodeAt(at) | 32;
  if (first === 99) return text.startsWith("content://", at);
  if (first !== 104 && first !== 119 && first !== 102) return false;
  const start = text.slice(at, at + 12).toLowerCase();
  return start.startsWith("www.") || start.startsWith("ftp://") || schemeLength(start) > 0;
}

/** A link ends at a space or quote; the stop or bracket that closes a sentence is not its own. */
export function linkEnd(text: string, from: number): number {
  let to = from;
  while (to < text.length && !endsLink(text.charCodeAt(to)) && !(to > from && startsNext(text, to))) to++;
  let end = to;
  while (end > from + 1 && ".,;:)]}'!".includes(text.charAt(end - 1)) && !text.startsWith("...", end - 3)) end--;
  return end;
}

/** "https://a,https://b" and "https://a;www.b" are two links. */
function startsNext(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 44 || code === 59) && startsLink(text, at + 1);
}

function endsLink(code: number): boolean {
  return isSpace(code) || code === 34 || code === 60 || code === 62 || code === 124;
}
