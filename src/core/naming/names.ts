/** Finds the cluster, indicator or part that a text names, through abbreviations, older wordings and typing slips. */
import type { Cluster, Indicator, Instrument, Part } from "../instrument/instrument";
import { remembering } from "../remembering";
import { isOneSlipAway, slipFinder } from "./slips";

/** A place in the instrument: a cluster, an indicator of it, or a part of that. */
export interface Place {
  cluster: Cluster;
  indicator: Indicator | null;
  part: Part | null;
}

export interface Match {
  place: Place;
  /** From 0 to 1; 1 is the name to the letter. */
  likeness: number;
}

/** Finds the places that a text can mean, best first; empty when it names none. */
export type Matcher = (text: string) => readonly Match[];

interface Name {
  place: Place;
  words: readonly string[];
  set: ReadonlySet<string>;
  weight: number;
}

const leastLikeness = 0.55;
const fillers = new Set(
  (
    "dan di yang bagi dengan untuk pada dalam tentang atau oleh dari ke serta melalui akibat terkait the of and in for to a an " +
    "indikator persentase presentase jumlah tersedianya tersedia adanya nilai klaster kluster cluster kab kota kabupaten daerah"
  ).split(" "),
);

const abbreviations = new Map(
  Object.entries({
    kluster: ["klaster"],
    cluster: ["klaster"],
    faskes: ["fasilitas", "kesehatan"],
    perkawinan: ["kawin"],
    pernikahan: ["kawin"],
    ortu: ["orang", "tua"],
    paudhi: ["paud", "hi"],
    standarisasi: ["standardisasi"],
    sarpras: ["sarana", "prasarana"],
    kel: ["kelurahan"],
    kec: ["kecamatan"],
    des: ["desa"],
    deskel: ["desa", "kelurahan"],
    thn: ["tahun"],
    th: ["tahun"],
    perda: ["peraturan", "daerah"],
  }),
);

/** Lower case, without accents, punctuation and doubled spaces: what two spellings of one name have in common. */
export const normalise = remembering(normaliseAfresh);

function normaliseAfresh(text: string): string {
  return withoutAccents(text.toLowerCase())
    .replace(/&/g, " dan ")
    .replace(/[^a-z0-9%]+/g, " ")
    .replace(/(?<![a-z0-9])(?:[a-z] ){2,}[a-z](?![a-z0-9])/g, (spaced) => spaced.replaceAll(" ", ""))
    .replace(/^\s*([a-z]) ([a-z])\s*$/, "$1$2")
    .trim();
}

/**
 * Asked of every text of a sheet before it is normalised: false where none of its words is one that is asked for. True where
 * that can only be told of the normalised text: letters apart may be a word ("N I L A I"), letters with accents are plain ones.
 */
export function mayHaveWord(text: string, isWord: (word: string) => boolean): boolean {
  if (/[^\0-\x7f]|&/.test(text)) return true;
  let isLetter = false;
  return text
    .toLowerCase()
    .split(betweenWords)
    .some((word) => {
      const areLetters = isLetter && word.length === 1;
      isLetter = word.length === 1;
      return areLetters || isWord(word);
    });
}

const betweenWords = /[^a-z0-9%]+/;

/** Most texts are plain letters, and have nothing to take away. */
function withoutAccents(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text;
  return text.normalize("NFKD").replace(/[\u0300-\u036f\u200b\ufeff]/g, "");
}

/** The words of a name that tell it from others. */
export function wordsOf(text: string): string[] {
  const words = normaliseAfresh(text)
    .split(" ")
    .flatMap((word) => abbreviations.get(word) ?? longWord(word) ?? word);
  const distinctive = words.filter((word) => word.length > 1 && !fillers.has(word));
  return [...new Set(distinctive.length > 0 ? distinctive : words)];
}

/** "perawinan" is a slip of a word that stands for another. */
function longWord(word: string): readonly string[] | null {
  if (!word.startsWith("per")) return null;
  const meant = ["perkawinan", "pernikahan"].find((known) => isOneSlipAway(word, known));
  return meant === undefined ? null : (abbreviations.get(meant) ?? null);
}

/** What the matcher of one instrument looks up: its names, its words, and which names use each word. */
interface Dictionary {
  names: readonly Name[];
  rarity: ReadonlyMap<string, number>;
  /** Positions in `names`. */
  users: ReadonlyMap<string, readonly number[]>;
  /** The known word that a typing slip meant. */
  slipOf: (word: string) => string | null;
}

const matchers = new WeakMap<Instrument, Matcher>();

/** The matcher of an instrument; it remembers the texts it has seen. */
export function matcherOf(instrument: Instrument): Matcher {
  const known = matchers.get(instrument);
  if (known) return known;
  const dictionary = dictionaryOf(instrument);
  const matcher = remembering((text) => match(text, dictionary));
  matchers.set(instrument, matcher);
  return matcher;
}

function dictionaryOf(instrument: Instrument): Dictionary {
  const names = namesOf(instrument);
  const rarity = rarityOf(names);
  const users = new Map([...rarity.keys()].map((word): [string, number[]] => [word, []]));
  for (const [at, name] of names.entries()) {
    name.weight = total(name.words, rarity);
    for (const word of name.set) users.get(word)?.push(at);
  }
  return { names, rarity, users, slipOf: slipFinder([...rarity.keys()].filter((word) => word.length > 4)) };
}

function namesOf(instrument: Instrument): Name[] {
  const names: Name[] = [];
  const add = (place: Place, texts: readonly string[]): void => {
    for (const text of texts) {
      const words = wordsOf(text);
      names.push({ place, words, set: new Set(words), weight: 0 });
    }
  };
  for (const cluster of instrument.clusters) {
    add({ cluster, indicator: null, part: null }, [cluster.name.id, cluster.name.en, ...cluster.aliases]);
    for (const indicator of cluster.indicators) {
      add({ cluster, indicator, part: null }, [indicator.name.id, indicator.name.en, ...indicator.aliases]);
      for (const part of indicator.parts ?? [])
        add({ cluster, indicator, part }, [part.name.id, part.name.en, ...(part.aliases ?? [])]);
    }
  }
  return names;
}

/** How much a word tells: rare words weigh more; shown by how many places use it. */
function rarityOf(names: readonly Name[]): Map<string, number> {
  const places = new Map<string, Set<Place>>();
  for (const { words, place } of names)
    for (const word of words) places.set(word, (places.get(word) ?? new Set()).add(place));
  return new Map([...places].map(([word, users]) => [word, Math.log(1 + 40 / users.size)]));
}

function match(text: string, dictionary: Dictionary): Match[] {
  const { names, rarity, users, slipOf } = dictionary;
  if (!mayHaveWord(text, (word) => mayBeOfName(word, dictionary))) return [];
  const words = wordsOf(text.slice(0, 400)).map((word) =>
    rarity.has(word) || word.length < 5 ? word : (slipOf(word) ?? word),
  );
  const shared = sharedWeights(words, users, rarity);
  if (shared.size === 0) return [];
  const weight = total(words, rarity);
  const best = new Map<Place, number>();
  for (const at of [...shared.keys()].sort((a, b) => a - b)) {
    const name = names[at];
    if (!name) continue;
    const likeness = likenessOf(shared.get(at) ?? 0, weight, name);
    if (likeness >= leastLikeness && likeness > (best.get(name.place) ?? 0)) best.set(name.place, likeness);
  }
  return [...best].map(([place, likeness]) => ({ place, likeness })).sort((a, b) => b.likeness - a.likeness);
}

/** A word of a name, one that stands for such words, or a slip of either. */
function mayBeOfName(word: string, { users, slipOf }: Dictionary): boolean {
  if (users.has(word) || abbreviations.has(word) || word.startsWith("per")) return true;
  return word.length > 4 && slipOf(word) !== null;
}

/** The weight of the words that the text has in common with each name, by the name's position. */
function sharedWeights(
  words: readonly string[],
  users: Dictionary["users"],
  rarity: Dictionary["rarity"],
): Map<number, number> {
  const shared = new Map<number, number>();
  for (const word of words)
    for (const at of users.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + (rarity.get(word) ?? 0));
  return shared;
}

/** Shared weight over both weights; a short name that stands whole inside a longer text counts for more. */
function likenessOf(shared: number, weight: number, name: Name): number {
  const dice = (2 * shared) / (weight + name.weight);
  const isWhole = shared > name.weight - 0.001 && weight <= name.weight * 3.5;
  return isWhole ? Math.max(dice, 0.6 + dice * 0.3) : dice;
}

/** A word that no name has tells as much as a rather rare one. */
function total(words: readonly string[], rarity: ReadonlyMap<string, number>): number {
  return words.reduce((sum, word) => sum + (rarity.get(word) ?? 2.5), 0);
}
