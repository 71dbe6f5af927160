/** Reads words that were typed in a hurry: a letter left out inside, two neighbours swapped, or one doubled. */
import { kinds } from "../kinds/index";
import {
  aboutWords,
  absences,
  dateWords,
  drafts,
  making,
  months,
  negations,
  numberWords,
  ongoing,
  promises,
  stillWords,
  ticks,
  yearWords,
} from "./words";

/** Shorter words have neighbours that are words themselves: "nota" and "noa" tell too little apart. */
const shortest = { saying: 5, kind: 6 };

/** Words of their own that a slip of another would give: found by listing every slip and looking which of them are words. */
const real = new Set(
  (
    "paduan pandan udang lebaran tenang bawa kelar seusai saran penataan pemuatan pencairan sandar tenis buket kemen " +
    "kepal poses poser tada"
  ).split(" "),
);

/** The word that a slip meant; the word itself where it is no slip, or could be one of two. */
export function withoutSlip(word: string): string {
  return word.length < shortest.saying - 1 ? word : (slips().get(word) ?? word);
}

let knownWords: ReadonlyMap<string, string> | null = null;

/** Every slip of every word that decides, some ten thousand; built when the first text is read. */
function slips(): ReadonlyMap<string, string> {
  knownWords ??= slipsOf([
    ...spoken().map((words) => words.filter(({ length }) => length >= shortest.saying)),
    ...named().map((words) => words.filter(({ length }) => length >= shortest.kind)),
  ]);
  return knownWords;
}

/** Words that decide alike, together. */
function spoken(): string[][] {
  const sets = [aboutWords, absences, dateWords, drafts, making, negations, numberWords, ongoing, promises];
  return [...sets, stillWords, ticks, yearWords, new Set(months.keys())].map((words) => [...words]);
}

function named(): string[][] {
  return kinds.map(({ recognise }) => recognise.flat());
}

interface Meant {
  word: string;
  /** Which words decide as it does. */
  group: number;
}

/** A slip of two words that decide differently stays what it is. */
function slipsOf(alike: readonly (readonly string[])[]): Map<string, string> {
  const exact = new Set([...spoken(), ...named()].flat());
  const meant = new Map<string, Meant>();
  const unclear = new Set<string>();
  for (const { slip, word, group } of alike.flatMap((words, at) => words.flatMap((one) => slipsOfOne(one, at)))) {
    if (exact.has(slip) || real.has(slip)) continue;
    const other = meant.get(slip);
    if (other && other.word !== word && other.group !== group) unclear.add(slip);
    meant.set(slip, { word, group });
  }
  return new Map([...meant].flatMap(([slip, { word }]) => (unclear.has(slip) ? [] : [[slip, word]])));
}

/** First and last letters are rarely missed. */
function slipsOfOne(word: string, group: number): (Meant & { slip: string })[] {
  const slips: string[] = [];
  for (let at = 1; at < word.length - 1; at++) {
    const [before, own, after] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1)];
    slips.push(before + word.slice(at + 1), before + after + own + word.slice(at + 2), before + own + word.slice(at));
  }
  return slips.map((slip) => ({ slip, word, group }));
}
