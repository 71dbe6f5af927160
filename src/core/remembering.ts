/** Remembers what a pure function answered for a text, up to a bound: the rows of a workbook repeat their texts. */

const most = 20_000;
const longest = 200;

/** The function, remembering. Its answers are shared between all who ask, so nobody may change them. */
export function remembering<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    if (text.length > longest) return answer(text);
    const seen = known.get(text);
    if (seen !== undefined) return seen;
    if (known.size >= most) known.clear();
    const found = answer(text);
    known.set(text, found);
    return found;
  };
}
