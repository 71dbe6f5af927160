/** Which questions of the instrument a free text is like: by the terms that stand in it, and by the words of short labels. */
import { questionsOf } from "../../instrument/instrument";
import type { Instrument, Question } from "../../instrument/instrument";
import type { Label } from "../../naming/labels";
import { normalise, wordsOf } from "../../naming/names";
import { rememberingIn, rememberingOf } from "../../remembering";
import { questionLikeness } from "../model/weights";

/** The questions of an instrument by the words that they are looked for by. */
interface Dictionary {
  /** A term, with blanks around it, by its first word. */
  terms: ReadonlyMap<string, readonly { term: string; question: Question }[]>;
  /** By each word of the short label. */
  labels: ReadonlyMap<string, readonly Question[]>;
  wordsInLabel: ReadonlyMap<Question, number>;
}

/** A label as short as this holds a code, no text. */
const shortestText = 3;
/** What stands further on in a long text says no more of which question it is. */
const longestText = 400;

/** How much a label's text is the question's, 0 to 1; null when not at all. */
export function likenessOf(question: Question, label: Label, instrument: Instrument): number | null {
  return likenessFrom(sharedWith(label, instrument).get(question));
}

/** The questions that a label's text is like at all. */
export function likedAmong(questions: readonly Question[], label: Label, instrument: Instrument): readonly Question[] {
  const shared = sharedWith(label, instrument);
  return shared.size === 0 ? [] : questions.filter((question) => likenessFrom(shared.get(question)) !== null);
}

function likenessFrom(shared: Shared | undefined): number | null {
  if (!shared) return null;
  const byTerms = shared.terms > 1 ? questionLikeness.terms : shared.terms === 1 ? questionLikeness.term : 0;
  const best = Math.max(byTerms, shared.words >= questionLikeness.leastWords ? shared.words : 0);
  return best === 0 ? null : best;
}

/** What a text has in common with a question: how many of its terms, and what share of both one's words. */
interface Shared {
  terms: number;
  words: number;
}

const nothing: ReadonlyMap<Question, Shared> = new Map();

const sharedWith = rememberingIn((label: Label, instrument: Instrument): ReadonlyMap<Question, Shared> => {
  if (label.name.length <= shortestText) return nothing;
  const text = label.name.slice(0, longestText);
  const dictionary = dictionaryOf(instrument);
  const words = wordsOf(text);
  const terms = termsIn(normalise(text), dictionary);
  const found = new Map(
    [...terms].map(([question, count]): [Question, Shared] => [question, { terms: count, words: 0 }]),
  );
  for (const [question, count] of wordsShared(words, dictionary)) {
    const share = (2 * count) / ((dictionary.wordsInLabel.get(question) ?? 0) + words.length);
    found.set(question, { terms: terms.get(question) ?? 0, words: share });
  }
  return found;
});

/** How many terms of each question stand in the text. */
function termsIn(plain: string, { terms }: Dictionary): Map<Question, number> {
  const hits = new Map<Question, number>();
  const spaced = ` ${plain} `;
  for (const word of new Set(plain.split(" ")))
    for (const { term, question } of terms.get(word) ?? [])
      if (spaced.includes(term)) hits.set(question, (hits.get(question) ?? 0) + 1);
  return hits;
}

/** How many words each question's short label has in common with the text. */
function wordsShared(words: readonly string[], { labels }: Dictionary): Map<Question, number> {
  const shared = new Map<Question, number>();
  for (const word of words)
    for (const question of labels.get(word) ?? []) shared.set(question, (shared.get(question) ?? 0) + 1);
  return shared;
}

const dictionaryOf = rememberingOf(({ clusters }: Instrument): Dictionary => {
  const terms = new Map<string, { term: string; question: Question }[]>();
  const labels = new Map<string, Question[]>();
  const wordsInLabel = new Map<Question, number>();
  for (const question of clusters.flatMap(({ indicators }) => indicators.flatMap(questionsOf))) {
    for (const plain of (question.terms ?? []).map(normalise))
      add(terms, plain.split(" ")[0] ?? "", { term: ` ${plain} `, question });
    const words = question.label ? wordsOf(question.label.id) : [];
    wordsInLabel.set(question, words.length);
    for (const word of words) add(labels, word, question);
  }
  return { terms, labels, wordsInLabel };
});

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const all = map.get(key);
  if (all) all.push(value);
  else map.set(key, [value]);
}
