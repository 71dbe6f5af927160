/** Finds the path or file's name in a piece of evidence. */
import { isOwnDisk } from "./targets";

/** The path or file's name that the piece is, or that begins in it; null when it is neither. */
export function pathIn(text: string, isFile: boolean): string | null {
  const disk = diskAt(text);
  if (disk !== null) return text.slice(disk);
  if (isFile) return withoutBullet(text);
  const first = text.indexOf("\\");
  return first > 0 && text.indexOf("\\", first + 1) > 0 ? text : null;
}

/** Where a path on somebody's disk begins: at the start, or after a space, quote or bracket. */
export function diskAt(text: string): number | null {
  if (!text.includes("\\") && !text.includes("/")) return null;
  for (let at = 0; at < text.length; at++) {
    const isStart = at === 0 || " \"(:'".includes(text.charAt(at - 1));
    if (isStart && isOwnDisk(text.slice(at, at + longestDisk).toLowerCase())) return at;
  }
  return null;
}

/** "FLASHDISK_BU_RINA:\" is as long as the name of a disk gets. */
const longestDisk = 24;

/** "1. SK.pdf" and "- SK.pdf" name the file SK.pdf. */
function withoutBullet(text: string): string {
  const bullet = /^(?:\d{1,2}[.)]|[-•*–]|[a-z]\))\s{1,3}/i.exec(text.slice(0, 8));
  return bullet ? text.slice(bullet[0].length) : text;
}
