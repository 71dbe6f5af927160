/** Finds the cluster, indicator or part that a text names, through abbreviations, older wordings and typing slips. */
import type { Cluster, Indicator, Instrument, Part } from "../instrument";

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
    kluster: "klaster",
    cluster: "klaster",
    faskes: "fasilitas kesehatan",
    perkawinan: "kawin",
    pernikahan: "kawin",
    ortu: "orang tua",
    paudhi: "paud hi",
    standarisasi: "standardisasi",
    sarpras: "sarana prasarana",
    kel: "kelurahan",
    kec: "kecamatan",
    thn: "tahun",
    th: "tahun",
    perda: "peraturan daerah",
  }),
);

/** Lower case, without accents, punctuation and doubled spaces: what two spellings of one name have in common. */
export function normalise(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u200b\ufeff]/g, "")
    .replace(/&/g, " dan ")
    .replace(/[^a-z0-9%]+/g, " ")
    .replace(/(?<![a-z0-9])(?:[a-z] ){2,}[a-z](?![a-z0-9])/g, (spaced) => spaced.replaceAll(" ", ""))
    .trim();
}

/** The words of a name that tell it from others. */
export function wordsOf(text: string): string[] {
  const words = normalise(text)
    .split(" ")
    .flatMap((word) => (abbreviations.get(word) ?? word).split(" "));
  const telling = words.filter((word) => word.length > 1 && !fillers.has(word));
  return [...new Set(telling.length > 0 ? telling : words)];
}

/** Builds the matcher of an instrument; it remembers the texts it has seen. */
export function matcherOf(instrument: Instrument): Matcher {
  const names = namesOf(instrument);
  const rarity = rarityOf(names);
  for (const name of names) name.weight = total(name.words, rarity);
  const vocabulary = [...rarity.keys()];
  const seen = new Map<string, readonly Match[]>();
  return (text) => {
    const known = seen.get(text);
    if (known) return known;
    const found = match(text, names, rarity, vocabulary);
    seen.set(text, found);
    return found;
  };
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

function match(
  text: string,
  names: readonly Name[],
  rarity: Map<string, number>,
  vocabulary: readonly string[],
): Match[] {
  const words = wordsOf(text.slice(0, 400)).map((word) => (rarity.has(word) ? word : nearest(word, vocabulary)));
  const weight = total(words, rarity);
  if (weight === 0) return [];
  const best = new Map<Place, number>();
  for (const name of names) {
    const likeness = likenessOf(words, weight, name, rarity);
    if (likeness >= leastLikeness && likeness > (best.get(name.place) ?? 0)) best.set(name.place, likeness);
  }
  return [...best].map(([place, likeness]) => ({ place, likeness })).sort((a, b) => b.likeness - a.likeness);
}

/** Shared weight over both weights; a short name that stands whole inside a longer text counts for more. */
function likenessOf(words: readonly string[], weight: number, name: Name, rarity: Map<string, number>): number {
  const shared = total(
    words.filter((word) => name.set.has(word)),
    rarity,
  );
  if (shared === 0) return 0;
  const dice = (2 * shared) / (weight + name.weight);
  const isWhole = shared > name.weight - 0.001 && weight <= name.weight * 3.5;
  return isWhole ? Math.max(dice, 0.6 + dice * 0.3) : dice;
}

function total(words: readonly string[], rarity: Map<string, number>): number {
  return words.reduce((sum, word) => sum + (rarity.get(word) ?? 2.5), 0);
}

/** The known word that a typing slip meant: one letter wrong, missing, doubled or swapped; itself when none. */
function nearest(word: string, vocabulary: readonly string[]): string {
  if (word.length < 5) return word;
  return vocabulary.find((known) => known.length > 4 && isOneSlipAway(word, known)) ?? word;
}

/** True when two words differ by one letter replaced, added, left out, or two neighbours swapped. */
export function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const restA = a.slice(start, a.length - end);
  const restB = b.slice(start, b.length - end);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
