/** Takes a cell of offices apart and gives each its one name, through the spellings found in real workbooks. */
import type { Office } from "../instrument/instrument";
import { normalise } from "./names";
import { slipFinder } from "./slips";
import { remembering } from "../remembering";

export interface Mention {
  /** As the cell writes it. */
  text: string;
  /** The office's one name; null when no spelling of it is known. */
  name: string | null;
  /** The known office that the text most resembles, when it is not known itself; null when none is near. */
  near: string | null;
}

/** What one list of offices is looked up by. */
interface Directory {
  /** Name by spelling, both in plain form. */
  names: ReadonlyMap<string, string>;
  /** The spelling that a typing slip meant. */
  slipOf: (spelling: string) => string | null;
  read: (cell: string) => Mention[];
}

const directories = new WeakMap<readonly Office[], Directory>();
const officeWords =
  /^(dinas|dinkes|dinsos|dis[a-z]+|badan|bagian|kantor|kecamatan|kelurahan|desa|puskesmas|rsud|rumah sakit|rs|polres|polresta|polsek|kodim|bpjs|bps|pkk|tp pkk|kua|pengadilan|kejaksaan|lapas|bapas|uptd?|sekretariat|setda|satuan|inspektorat|forum|lembaga|yayasan|apsai|puspaga|gugus tugas|tim|kementerian|kemen\w*|kanwil|opd|semua|seluruh|bpbd|bnn\w*|dp\w+|kpad?|bkkbn|baznas|kesbangpol|perumda|pdam|pt|cv)\b/i;

/** The offices that a cell names, in their order; several are parted by comma, slash, semicolon, line break, "&" or "dan". */
export function readOffices(cell: string, offices: readonly Office[]): readonly Mention[] {
  return directoryOf(offices).read(cell);
}

function readAfresh(cell: string, offices: readonly Office[]): Mention[] {
  if (nobody.test(cell)) return [];
  return split(cell, offices).map((text) => mention(text, offices));
}

const nobody = /^\s*([-–—.?…\s]*|n\s?\/?\s?a|null|belum( ada)?|tidak ada|tdk ada|kosong)\s*$/i;

/** True when the text reads as one office or several. */
export function isOfficeLike(cell: string, offices: readonly Office[]): boolean {
  if (cell.length > 200 || /https?:|\\|\.(pdf|docx?|xlsx?|jpe?g|png)\b/i.test(cell)) return false;
  const mentions = readOffices(cell, offices);
  return mentions.some(({ name, text }) => name !== null || officeWords.test(text));
}

function split(cell: string, offices: readonly Office[]): string[] {
  const isKnown = (text: string): boolean => lookUp(text, offices) !== null;
  const parts = (text: string, marks: RegExp[]): string[] => {
    const [mark, ...rest] = marks;
    if (!mark || isKnown(text)) return [text];
    const pieces = text
      .split(mark)
      .map((piece) =>
        piece
          .replace(/^[\s.)(\-–•*\d]*(?=[a-z])|[\s.]+$/gi, "")
          .replace(/^(dan|and|serta|&)\s+/i, "")
          .trim(),
      )
      .filter(Boolean);
    return pieces.flatMap((piece) => parts(piece, rest));
  };
  const pieces = parts(cell.trim(), [/[\n;]+/, /[,|]+/, /\s*[/+]\s*/]);
  return pieces.flatMap((piece) => splitAtAnd(piece, isKnown));
}

/** "Dinas Pendidikan dan Kebudayaan" is one office, "Dinkes dan Dinsos" are two: the longest known name comes first. */
function splitAtAnd(text: string, isKnown: (text: string) => boolean): string[] {
  if (isKnown(text)) return [text];
  const pieces = text.split(/\s+(?:dan|and|serta)\s+|\s*&\s*/i).filter((piece) => piece.trim() !== "");
  for (let count = pieces.length - 1; count > 0; count--) {
    const first = pieces.slice(0, count).join(" dan ").trim();
    const rest = splitAtAnd(pieces.slice(count).join(" dan "), isKnown);
    if (isKnown(first) && rest.every((piece) => isKnown(piece) || officeWords.test(piece))) return [first, ...rest];
  }
  return pieces.length > 1 && pieces.every((piece) => officeWords.test(piece))
    ? pieces.map((piece) => piece.trim())
    : [text];
}

function mention(text: string, offices: readonly Office[]): Mention {
  const name = lookUp(text, offices);
  return { text, name, near: name === null ? nearest(text, offices) : null };
}

function lookUp(text: string, offices: readonly Office[]): string | null {
  const { names } = directoryOf(offices);
  const plain = plainName(text);
  return names.get(plain) ?? names.get(plain.replace(/\s+(kota|kabupaten|kab|provinsi|prov)\b.*$/, "")) ?? null;
}

function nearest(text: string, offices: readonly Office[]): string | null {
  const plain = plainName(text);
  if (plain.length < 5) return null;
  const { names, slipOf } = directoryOf(offices);
  return names.get(slipOf(plain) ?? "") ?? null;
}

function directoryOf(offices: readonly Office[]): Directory {
  const seen = directories.get(offices);
  if (seen) return seen;
  const all = offices.flatMap(({ name, spellings: others }) =>
    [name, ...others].map((text): [string, string] => [plainName(text), name]),
  );
  const names = new Map(all);
  const slipOf = slipFinder([...names.keys()].filter((spelling) => spelling.length > 4));
  const directory = { names, slipOf, read: remembering((cell) => readAfresh(cell, offices)) };
  directories.set(offices, directory);
  return directory;
}

/** Letters and digits only, without bracketed repeats: "Forum Anak Daerah (FAD)" and "FORUM ANAK DAERAH" are one. */
function plainName(text: string): string {
  const withoutBrackets = text.replace(/\([^)]*\)/g, " ");
  return normalise(/[a-z]/i.test(withoutBrackets) ? withoutBrackets : text);
}
