/** Remembers what a pure function answered for a text, up to a bound: the rows of a workbook repeat their texts. */

const maxAnswers = 20_000;
const maxTextLength = 200;

/** The function, remembering. Its answers are shared between all who ask, so nobody may change them. */
export function remembering<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    if (text.length > maxTextLength) return answer(text);
    const seen = known.get(text);
    if (seen !== undefined) return seen;
    if (known.size >= maxAnswers) known.clear();
    const found = answer(text);
    known.set(text, found);
    return found;
  };
}

/** The same for what is asked of an object; forgotten with it. */
export function rememberingOf<Key extends object, Answer>(answer: (key: Key) => Answer): (key: Key) => Answer {
  const known = new WeakMap<Key, { answer: Answer }>();
  return (key) => {
    const seen = known.get(key);
    if (seen) return seen.answer;
    const found = { answer: answer(key) };
    known.set(key, found);
    return found.answer;
  };
}

/** The same for what is asked of an object in the light of another, as of a label under an instrument; forgotten with either. */
export function rememberingIn<Scope extends object, Key extends object, Answer>(
  answer: (key: Key, scope: Scope) => Answer,
): (key: Key, scope: Scope) => Answer {
  const within = rememberingOf((scope: Scope) => rememberingOf((key: Key) => answer(key, scope)));
  return (key, scope) => within(scope)(key);
}

/**
 * Remembers an answer from the second time that its text is asked for. Where most texts come once and their answers are large,
 * as with evidence, holding on to all of them takes the collector of garbage half as long again as the answering itself.
 */
export function rememberingRepeats<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const once = new Set<string>();
  const remembered = remembering(answer);
  return (text) => {
    if (once.has(text)) return remembered(text);
    if (text.length > maxTextLength) return answer(text);
    if (once.size >= maxAnswers) once.clear();
    once.add(text);
    return answer(text);
  };
}

/** The same for a list: one answer is kept for its first item, as long as all the others are the same objects too. */
export function rememberingLists<Scope extends object, Item extends object, Answer>(
  answer: (items: readonly Item[], scope: Scope) => Answer,
): (items: readonly Item[], scope: Scope) => Answer {
  type Known = { last?: { items: readonly Item[]; answer: Answer } };
  const lastOf = rememberingIn<Scope, Item, Known>(() => ({}));
  return (items, scope) => {
    const [first] = items;
    if (!first) return answer(items, scope);
    const known = lastOf(first, scope);
    const isSame =
      known.last?.items.length === items.length && items.every((item, at) => item === known.last?.items[at]);
    if (!known.last || !isSame) known.last = { items, answer: answer(items, scope) };
    return known.last.answer;
  };
}
