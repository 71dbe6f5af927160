/** Parts a cell of offices into the texts of single offices, in one pass from left to right. */

/** How two offices of a list are parted: "line" always parts, the others only where no name reaches across. */
type Join = "line" | "comma" | "slash" | "and";

interface Piece {
  from: number;
  to: number;
  /** What stands before it. */
  join: Join;
}

/** What a list of offices is read by. */
export interface KnownOffices {
  /** True for a spelling on the list, to the letter. */
  isKnown: (text: string) => boolean;
  /** The most pieces that a known name falls into: "Dinas Pendidikan dan Kebudayaan" falls into two. */
  mostPieces: number;
}

/** A cell in pieces, and the last piece of the known office that begins at each; null where none does. */
interface List {
  cell: string;
  pieces: readonly Piece[];
  known: readonly (number | null)[];
  /** Without small letters, where an acronym does not show. */
  isShouted: boolean;
}

const joins: ReadonlyMap<string, Join> = new Map([
  ...[..."\n\r;"].map((mark): [string, Join] => [mark, "line"]),
  ...[..."|,"].map((mark): [string, Join] => [mark, "comma"]),
  ...[..."/+"].map((mark): [string, Join] => [mark, "slash"]),
  ...["&", "dan", "and", "serta", "atau"].map((word): [string, Join] => [word, "and"]),
]);
const token = /[\n\r;,|/+&(]|[^\S\n\r]+|[^\s;,|/+&(]+/g;

const officeWords =
  /^(dinas|dinkes|dinsos|dis[a-z]+|badan|bagian|kantor|kecamatan|kelurahan|desa|puskesmas|rsud|rumah sakit|rs|polres|polresta|polsek|kodim|bpjs|bps|pkk|tp pkk|kua|pengadilan|kejaksaan|lapas|bapas|uptd?|sekretariat|setda|setwan|satuan|inspektorat|forum|lembaga|yayasan|apsai|puspaga|gugus tugas|tim|kementerian|kemen\w*|kanwil|opd|semua|seluruh|bpbd|bnn\w*|dp\w+|kpad?|bkkbn|baznas|kesbangpol|perumda|pdam|pt|cv|perkim|damkar|kepolisian|posyandu|koramil|camat|lurah|bkpsdm|bpkad|bkd|baperlitbang|balitbang|dprd|kpu|mui|balai|unit)\b/i;

/** Names of this form go on after a comma or "dan": "Dinas Perumahan, Kawasan Permukiman dan Pertanahan". */
const longForm =
  /^(dinas|badan|bagian|bidang|kantor|satuan|sekretariat|kementerian|lembaga|unit|forum|yayasan|tim|balai|seksi)\s+\S/i;
/** Short for a subject that offices deal with, not for an office: "Dinas Koperasi dan UMKM". */
const subjects = /^(UM?KM|KB|P[AP]|P?PPA|P3A|PPKB|P2KB|SD[MA]|TIK|HAM|PR|(?:Litbang|LITBANG)(?:da|DA)?)$/;
/** Letters of an acronym; words of names are longer. */
const longestAcronym = 6;
const acronym = /^[A-Z][A-Z0-9]{2,9}$/;

/** A joint name is looked up whole up to this length, in characters; the longest spelling known has 96. */
const longestName = 500;

/** True when the text begins as the name of an office does, known or not. */
export function beginsAsOffice(text: string): boolean {
  return officeWords.test(text);
}

/** The texts of a cell that each name one office, as written but for bullets and full stops around them. */
export function splitOffices(cell: string, offices: KnownOffices): string[] {
  const pieces = piecesOf(cell);
  const known = pieces.map((_, at) => knownFrom(cell, pieces, at, offices));
  const list = { cell, pieces, known, isShouted: cell === cell.toUpperCase() };
  const found: string[] = [];
  for (let at = 0; at < pieces.length;) {
    const last = lastOf(list, at);
    found.push(textOf(list, at, last));
    at = last + 1;
  }
  return found;
}

/** How many pieces a spelling falls into. */
export function countPieces(spelling: string): number {
  return piecesOf(spelling).length;
}

/** Every stretch between two joins that holds a letter or digit; within brackets nothing is parted. */
function piecesOf(cell: string): Piece[] {
  const pieces: Piece[] = [];
  const lastClose = cell.lastIndexOf(")");
  let [from, closed] = [0, 0];
  let join: Join = "line";
  let isBegun = false;
  const end = (to: number, next: Join): void => {
    const piece = trimmed(cell, from, to, join);
    if (piece) pieces.push(piece);
    join = !piece && join === "line" ? "line" : next;
  };
  for (const { 0: text, index } of cell.matchAll(token)) {
    if (index < closed) continue;
    const next = joins.get(text.toLowerCase());
    if (next) {
      end(index, next);
      [from, isBegun] = [index + text.length, false];
    } else if (text === "(" && isBegun && index < lastClose) closed = cell.indexOf(")", index);
    else if (text !== "(") isBegun ||= text.trim() !== "";
  }
  end(cell.length, "line");
  return pieces;
}

/** Without the bullet or number before it and the full stops after it; null when nothing is left. */
function trimmed(cell: string, start: number, end: number, join: Join): Piece | null {
  let [from, to] = [start, end];
  while (to > from && /[\s.]/.test(cell.charAt(to - 1))) to--;
  while (from < to && /[\s.)(\-–•*\d]/.test(cell.charAt(from))) from++;
  if (!/[a-z]/i.test(cell.charAt(from))) from = start + (end - start - cell.slice(start, end).trimStart().length);
  const text = cell.slice(from, to);
  if (text.endsWith(")") && !text.includes("(")) to--;
  return /[\p{L}\p{N}]/u.test(text) ? { from, to, join } : null;
}

function textOf({ cell, pieces }: Pick<List, "cell" | "pieces">, first: number, last: number): string {
  return cell.slice(pieces[first]?.from ?? 0, pieces[last]?.to ?? 0);
}

/** "Dinas Kesehatan Kota Contoh": whose office it is. */
const place = /\s(?:kota|kabupaten|kab|provinsi|prov)\b[^]*$/i;

/** The last piece of the longest known name that begins here, alone or with its city behind it. */
function knownFrom(cell: string, pieces: readonly Piece[], at: number, offices: KnownOffices): number | null {
  let last = at;
  while (last + 1 < at + offices.mostPieces && (pieces[last + 1]?.join ?? "line") !== "line") last++;
  for (; last >= at; last--) {
    const whole = textOf({ cell, pieces }, at, last);
    const own = textOf({ cell, pieces }, last, last);
    if (last > at && whole.length > longestName) continue;
    const placeless = whole.slice(0, whole.length - own.length) + own.replace(place, "");
    if (offices.isKnown(whole) || offices.isKnown(placeless)) return last;
  }
  return null;
}

/** The last piece of the office that begins here: the longest known name, with what can only be more of its name. */
function lastOf(list: List, at: number): number {
  const whole = overSubjects(list, list.known[at] ?? at);
  if (longForm.test(textOf(list, at, whole))) return lastOfLong(list, whole, list.known[at] !== null);
  return isOffice(list, at, true) ? whole : lastOfUnknown(list, whole);
}

/** "Dinas PPPA/KB" and "DP3A/KB" are one office: what stands behind the slash names a subject. */
function overSubjects(list: List, whole: number): number {
  let last = whole;
  while (list.pieces[last + 1]?.join === "slash" && isSubject(list, last + 1)) last++;
  return last;
}

function isSubject(list: List, at: number): boolean {
  return (list.known[at] ?? null) === null && subjects.test(textOf(list, at, at));
}

/** "Perumahan, Kawasan Permukiman dan Pertanahan": what follows commas belongs to the name when "dan" ends it. */
function lastOfLong(list: List, whole: number, isKnown: boolean): number {
  let last = whole;
  for (let at = whole + 1; at < list.pieces.length && !beginsOffice(list, at, isKnown); at++)
    if (list.pieces[at]?.join !== "comma") last = at;
  return last;
}

/** Words that name no office stay together over "dan". */
function lastOfUnknown(list: List, whole: number): number {
  let last = whole;
  while (list.pieces[last + 1]?.join === "and" && !beginsOffice(list, last + 1, true)) last++;
  return last;
}

/** True where a piece can only begin another office. */
function beginsOffice(list: List, at: number, afterKnown: boolean): boolean {
  const join = list.pieces[at]?.join;
  if (join === "slash") return isOffice(list, at, true) || isShort(list, at);
  return join === "line" || isOffice(list, at, afterKnown);
}

/** Too short for a word of a long name: behind a slash it stands for an office, as in "Dinas Pertanian/BULOG". */
function isShort(list: List, at: number): boolean {
  const text = textOf(list, at, at);
  return !isSubject(list, at) && text.length <= longestAcronym && text === text.toUpperCase();
}

/** True for what names an office by itself; after a name that nobody knows an acronym may be more of that name. */
function isOffice(list: List, at: number, afterKnown: boolean): boolean {
  const text = textOf(list, at, at);
  if ((list.known[at] ?? null) !== null || officeWords.test(text)) return true;
  return afterKnown && acronym.test(text) && !subjects.test(text) && !list.isShouted;
}
