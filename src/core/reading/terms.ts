/** Finds the question that a free text means, by the terms of each question of one indicator. */
import type { Indicator, Part, Question } from "../instrument/instrument";
import { normalise } from "../naming/names";

const termsOfQuestions = new WeakMap<Question, readonly string[]>();

/** How many of the question's terms stand in the text, as whole words. */
export function hitsOf(question: Question, text: string): number {
  const plain = ` ${normalise(text)} `;
  return termsOf(question).filter((term) => plain.includes(term)).length;
}

/** The question with most hits; null when none hits or two hit alike. */
export function questionByTerms(node: Indicator | Part, text: string): Question | null {
  let best: { question: Question | null; hits: number } = { question: null, hits: 0 };
  for (const question of node.questions ?? []) {
    const hits = hitsOf(question, text);
    if (hits > best.hits) best = { question, hits };
    else if (hits === best.hits && hits > 0) best = { question: null, hits };
  }
  return best.question;
}

function termsOf(question: Question): readonly string[] {
  const seen = termsOfQuestions.get(question);
  if (seen) return seen;
  const terms = (question.terms ?? []).map((term) => ` ${normalise(term)} `);
  termsOfQuestions.set(question, terms);
  return terms;
}
