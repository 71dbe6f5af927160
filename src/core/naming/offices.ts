/** Takes a cell of offices apart and gives each its one name, through the spellings found in real workbooks. */
import type { Office } from "../instrument/instrument";
import { normalise } from "./names";
import { beginsAsOffice, countPieces, splitOffices } from "./officeList";
import type { KnownOffices } from "./officeList";
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
  list: KnownOffices;
  read: (cell: string) => Mention[];
}

const directories = new WeakMap<readonly Office[], Directory>();

/** The offices that a cell names, in their order; several are parted by comma, slash, semicolon, line break, "&" or "dan". */
export function readOffices(cell: string, offices: readonly Office[]): readonly Mention[] {
  return directoryOf(offices).read(cell);
}

function readAfresh(cell: string, offices: readonly Office[]): Mention[] {
  if (nobody.test(cell.trim())) return [];
  const { list } = directoryOf(offices);
  const texts = list.isKnown(cell) ? [cell.trim()] : splitOffices(cell, list);
  return texts.map((text) => mention(text, offices));
}

const nobody = /^(?:n\s?\/?\s?a|null|belum(?: ada)?|tidak ada|tdk ada|kosong)$/i;

/** True when the text reads as one office or several. */
export function isOfficeLike(cell: string, offices: readonly Office[]): boolean {
  if (cell.length > 200 || /https?:|\\|\.(pdf|docx?|xlsx?|jpe?g|png)\b/i.test(cell)) return false;
  const mentions = readOffices(cell, offices);
  return mentions.some(({ name, text }) => name !== null || beginsAsOffice(text));
}

function mention(text: string, offices: readonly Office[]): Mention {
  const name = lookUp(text, offices);
  return { text, name, near: name === null ? nearest(text, offices) : null };
}

function lookUp(text: string, offices: readonly Office[]): string | null {
  const { names } = directoryOf(offices);
  const plain = plainName(text);
  const found = names.get(plain) ?? names.get(plain.replace(/ (?:kota|kabupaten|kab|provinsi|prov)\b.*$/, ""));
  // "DP3A/KB": the name by which the office is known, and a subject that it has beside.
  const [first = ""] = text.split("/");
  return found ?? (first === text ? null : (names.get(plainName(first)) ?? null));
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
  const mostPieces = Math.max(1, ...offices.flatMap(({ spellings }) => spellings.map(countPieces)));
  const list = { isKnown: (text: string) => names.has(plainName(text)), mostPieces };
  const directory = { names, slipOf, list, read: remembering((cell) => readAfresh(cell, offices)) };
  directories.set(offices, directory);
  return directory;
}

/** Letters and digits only, without bracketed repeats: "Forum Anak Daerah (FAD)" and "FORUM ANAK DAERAH" are one. */
function plainName(text: string): string {
  const withoutBrackets = outsideBrackets(text);
  return normalise(/[a-z]/i.test(withoutBrackets) ? withoutBrackets : text);
}

/** Every opening bracket reaches to the next closing one; one that is never closed is left. */
function outsideBrackets(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let open = text.indexOf("("); open >= 0; open = text.indexOf("(", from)) {
    const close = text.indexOf(")", open);
    if (close < 0) break;
    kept.push(text.slice(from, open), " ");
    from = close + 1;
  }
  return kept.join("") + text.slice(from);
}
