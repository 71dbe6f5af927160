/** Tells a path on somebody's own computer, share or network from one that can be handed in, in every notation: `D:\`, "Data (D:) > KLA", "This PC > …". */

/** What parts the steps of a path: strokes, and the arrows between the folders that Windows and phones show. */
export const stepMarks = "\\/>›»→";

/** What comes before the first step on a computer, a phone or in somebody's own view of Google Drive. */
const roots = new Set(
  (
    "this pc|my pc|pc ini|my computer|computer|komputer|komputer saya|komputer ini|laptop|network|jaringan|quick access|akses cepat|" +
    "desktop|downloads|download|unduhan|my documents|dokumen saya|local disk|flashdisk|flash disk|hardisk|harddisk|usb|" +
    "internal storage|penyimpanan internal|memori internal|kartu sd|sd card|drive saya|my drive"
  ).split("|"),
);
const longestRoot = 20;

/** `file://`, `\\server`, `~/`: nobody else gets there; a share may be typed with the strokes of the web. */
const starts = [
  ...["\\\\", "file:/", "file:\\", "smb:", "sftp:", "afp:", "nfs:", "~/"],
  ...["/home/", "/users/", "/mnt/", "/media/", "/storage/", "/sdcard/"],
];
const share = /^\/\/(?:[a-z0-9_-]{1,40}|\d{1,3}(?:\.\d{1,3}){3})\//;

/** `D:\`, `D: >`, `D :\`; `D:KLA\`; `(D:)`, `[D:]`; "drive D:", "disk D /"; `FLASHDISK:\`. */
const letters = [
  /^[a-z] ?: ?[\\/>›»→|]/,
  /^[a-z]:[a-z0-9 _-]{1,20}\\/,
  /^[([][a-z]:[)\]]/,
  /^(?:local )?(?:drive|disk|disc|partisi|hardisk|harddisk) [a-z] ?:? ?[\\/>›»→|]/,
  /^[a-z0-9_-]{2,20}:\\/,
];
/** So many characters are looked at. */
const longestStart = 48;

/** True for a path that is out of a verifier's reach; `text` is in small letters. */
export function isOwnDisk(text: string): boolean {
  const lower = text.slice(0, longestStart);
  return isOnDisk(lower) || startsAtRoot(lower);
}

function isOnDisk(lower: string): boolean {
  if (starts.some((start) => lower.startsWith(start)) || share.test(lower)) return true;
  return letters.some((letter) => letter.test(lower)) || (lower.startsWith("%") && lower.indexOf("%\\", 1) > 0);
}

/** "Komputer > Dokumen", "Desktop\KLA"; beside a stroke of the web a root is a word like others: "laptop/komputer". */
function startsAtRoot(lower: string): boolean {
  for (let at = 0; at <= Math.min(longestRoot, lower.length); at++) {
    if (stepMarks.includes(lower.charAt(at)) && at < lower.length)
      return lower.charAt(at) !== "/" && roots.has(lower.slice(0, at).trim());
  }
  return false;
}

/** Where a path on somebody's disk begins: at the start, or after a space, quote or bracket; null where there is none. */
export function diskAt(text: string): number | null {
  if (!mayHold.test(text)) return null;
  for (let at = 0; at < text.length; at++) {
    const before = at === 0 ? " " : text.charAt(at - 1);
    if (!` ${openers}`.includes(before) || (before === ":" && text.startsWith("//", at))) continue;
    const lower = text.slice(at, at + longestStart).toLowerCase();
    if (isOnDisk(lower) || (opensPath(text, at) && startsAtRoot(lower))) return at;
  }
  return null;
}

const openers = "\"(:'>›»→";

/** A root may end a title ("pelatihan komputer > …"): a path begins with it, or something does that says where. */
function opensPath(text: string, at: number): boolean {
  const before = text
    .slice(Math.max(0, at - 4), at)
    .trimEnd()
    .toLowerCase();
  return before === "" || openers.includes(before.slice(-1)) || before === "di" || before.endsWith(" di");
}

const mayHold = /[\\/>›»→]|[([][a-z]:[)\]]/i;

/** The last step of a path: a file's name. */
export function lastStep(path: string): string {
  let from = path.length;
  while (from > 0 && !stepMarks.includes(path.charAt(from - 1))) from--;
  return path.slice(from).trim();
}
