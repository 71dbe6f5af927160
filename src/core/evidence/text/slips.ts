/** Reads words that were typed in a hurry: a letter left out inside, doubled, typed again, swapped or struck beside its key. */
import { kinds } from "../kinds/index";
import { otherTongues } from "./tongues";
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

/** Words of their own that a slip of another would give: found by looking which slips are roots or common derivations in a list of 30,000 Indonesian roots. */
const real = new Set(
  (
    "paduan pandan udang lebaran tenang bawa kelar seusai saran penataan pemuatan pencairan sandar tenis buket kemen " +
    "kepal poses poser tada bekas beras berlalu bukit bukitnya bukaan darah datar diketuk diketok ditempel kontak nani pening pakat presesi " +
    "repot susah susuan tapa telaah teknisi todak timang dibaut dibuta dibahasa dikirimi masihi"
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
  return [...sets, stillWords, ticks, yearWords, new Set(months.keys())].map((words) =>
    [...words].filter((word) => !otherTongues.has(word)),
  );
}

function named(): string[][] {
  return kinds.map(({ recognise }) => recognise.flat());
}

const spokenGroups = spoken().length;

interface Meant {
  word: string;
  /** Which words decide as it does. */
  group: number;
}

/** A slip of two words that decide differently stays what it is. */
function slipsOf(alike: readonly (readonly string[])[]): Map<string, string> {
  const exact = new Set([...spoken(), ...named(), [...otherTongues]].flat());
  const meant = new Map<string, Meant>();
  const unclear = new Set<string>();
  for (const { slip, word, group } of alike.flatMap((words, at) => words.flatMap((one) => slipsOfOne(one, at)))) {
    if (exact.has(slip) || real.has(slip)) continue;
    const other = meant.get(slip);
    if (other && other.word !== word && other.group !== group) unclear.add(slip);
    if (!other) meant.set(slip, { word, group });
  }
  return new Map([...meant].flatMap(([slip, { word }]) => (unclear.has(slip) ? [] : [[slip, word]])));
}

/** First and last letters are rarely missed. */
function slipsOfOne(word: string, group: number): (Meant & { slip: string })[] {
  const slips = [word + word.slice(-1)];
  for (let at = 1; at < word.length - 1; at++) {
    const [before, own, after] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1)];
    const rest = word.slice(at + 2);
    slips.push(before + after + rest, before + after + own + rest, before + own + word.slice(at));
    slips.push(before + own + after + own + rest);
    if (group < spokenGroups) for (const key of besideKey(own)) slips.push(before + key + after + rest);
  }
  return slips.map((slip) => ({ slip, word, group }));
}

const keys = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/** The keys to the left and right of a letter. */
function besideKey(letter: string): string[] {
  const row = keys.find((one) => one.includes(letter)) ?? "";
  const at = row.indexOf(letter);
  return [row.charAt(at - 1), row.charAt(at + 1)].filter((key) => key !== "");
}
