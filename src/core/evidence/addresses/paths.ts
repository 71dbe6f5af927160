/** Finds the path or file's name in a piece of evidence. */
import { diskAt } from "./localPaths";

/** The path or file's name that the piece is, or that begins in it; null when it is neither. */
export function pathIn(text: string, isFile: boolean): string | null {
  const disk = diskAt(text);
  if (disk !== null) return text.slice(disk);
  if (isFile) return withoutBullet(text);
  const first = text.indexOf("\\");
  return first > 0 && text.indexOf("\\", first + 1) > 0 ? text : null;
}

/** "1. SK.pdf" and "- SK.pdf" name the file SK.pdf. */
function withoutBullet(text: string): string {
  const bullet = /^(?:\d{1,2}[.)]|[-•*–]|[a-z]\))\s{1,3}/i.exec(text.slice(0, 8));
  return bullet ? text.slice(bullet[0].length) : text;
}
