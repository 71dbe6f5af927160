/** Which questions of the place at hand a row could be, by its code, its place in the order, and its terms. */
import type { Indicator, Part, Question } from "../instrument/instrument";
import { questionCode } from "../naming/labels";
import type { Label } from "../naming/labels";
import type { Place } from "../naming/names";
import type { Context, State } from "./claims";
import { isQuestion, prefixed, questionIn } from "./places";
import type { Row } from "./rows";
import { hitsOf, questionByTerms } from "./terms";
import type { Claim } from "./witnesses";

/** A question as its code resolves: where it lies, and what "a" below it will belong to. */
export interface Asked {
  claim: Claim;
  code: string | null;
  main: string | null;
}

/** The code in the question's own cell; the number beside it where that is the question's. */
export function codeOfQuestion(row: Row, label: Label | null): string | null {
  const own = label && questionCode(label);
  const { numberOf } = row.table;
  const isFree = numberOf === "question" || (numberOf === "indicator" && !row.indicator);
  return own ?? (isFree ? (row.number?.code ?? null) : null);
}

/** That the row is a question of the place at hand, or of the one that its code names. */
export function questionClaims(row: Row, label: Label | null, state: State, context: Context): Asked[] {
  const { tools } = context;
  const written = codeOfQuestion(row, label);
  const prefix = written === null ? null : prefixed(written, tools);
  const home = state.home?.indicator ? state.home : null;
  const asked: Asked[] = [];
  if (prefix) asked.push(...within(prefix.place, prefix.code, row, label, state, context));
  if (home) asked.push(...within(home, written, row, label, state, context));
  return asked;
}

function within(
  place: Place,
  written: string | null,
  row: Row,
  label: Label | null,
  state: State,
  context: Context,
): Asked[] {
  const [, digits = "", letters = ""] = /^(\d*)([a-z]*)$/i.exec(written ?? "") ?? [];
  const main = digits !== "" ? digits : state.main;
  const code =
    written === null ? null : digits === "" && letters !== "" && main ? main + letters.toLowerCase() : written;
  return partsFor(place, state, code).flatMap((own) => {
    const node = own.part ?? own.indicator;
    const found = node ? questionsFor(node, code, row, label, state) : [];
    const questions = found.length > 0 ? found : [null];
    return questions.map((question) => {
      const claim = claimOf(own, question, code, { row, label, state, context });
      return { claim, code: code ?? question?.code ?? null, main };
    });
  });
}

/** A label as short as this holds a code, no text. */
const shortest = 8;

/** By its code; without one the next whose maximum fits, and those that its terms or its maximum and a term mean. */
function questionsFor(
  node: Indicator | Part,
  code: string | null,
  row: Row,
  label: Label | null,
  state: State,
): Question[] {
  if (code !== null) {
    const question = questionIn(node, code);
    return question ? [question] : [];
  }
  const text = label && label.name.length > shortest ? label.name : null;
  const found = new Set([nextOf(row, node, state), text === null ? null : questionByTerms(node, text)]);
  const alike = (node.questions ?? []).filter(({ max }) => text !== null && max === row.maximum);
  for (const question of alike) if (text !== null && hitsOf(question, text) > 0) found.add(question);
  return [...found].filter((question) => question !== null);
}

interface Around {
  row: Row;
  label: Label | null;
  state: State;
  context: Context;
}

function claimOf(place: Place, question: Question | null, code: string | null, around: Around): Claim {
  const { row, label, state, context } = around;
  const node = place.part ?? place.indicator;
  const isHead = !question && (node?.questions ?? []).some((one) => code !== null && stemOf(one.code) === code);
  const hits = question && label ? hitsIn(label, question) : 0;
  return {
    ...{ level: "question", place, question, isStated: null },
    likeness: hits > 1 ? 0.9 : hits === 1 ? 0.75 : null,
    code: codeOfAsked(question, code, isHead),
    maximum: question && row.maximum !== null ? { printed: row.maximum, own: question.max } : null,
    step: isHead ? 1 : question && stepTo(question, node, state, context),
    asks: label && (isQuestion(label.text) || label.level === "question"),
  };
}

function hitsIn({ name }: Label, question: Question): number {
  return name.length > shortest ? hitsOf(question, name) : 0;
}

/** Found without a code it is only likely; a code that is none of the node's speaks against it. */
function codeOfAsked(question: Question | null, code: string | null, isHead: boolean): number | null {
  if (code === null) return question ? 0.5 : null;
  if (question) return 1;
  return isHead ? 0.9 : -0.4;
}

function stepTo(question: Question, node: Indicator | Part | null, { last }: State, { tree }: Context): number {
  if (!last) return node?.questions?.[0] === question ? 1 : 2;
  return Math.max(-1, tree.positionOf(question) - tree.positionOf(last));
}

/** "2" heads 2a, 2b. */
function stemOf(code: string): string | null {
  return /^(\d+)[a-z]+$/i.exec(code)?.[1] ?? null;
}

/** An indicator with parts: its questions lie in the part at hand, or have come to the next one. */
function partsFor(place: Place, state: State, code: string | null): Place[] {
  const parts = place.indicator?.parts;
  if (!parts) return [place];
  if (place.part === null) return parts.slice(0, 1).map((part) => ({ ...place, part }));
  const next = parts[parts.indexOf(place.part) + 1];
  const begins = code !== null && /^1a?$/.test(code) && state.last !== null && state.lastCode !== code;
  return begins && next ? [{ ...place, part: next }, place] : [place];
}

/** The question after the last, where no code is written but the maximum fits. */
function nextOf(row: Row, node: Indicator | Part, { last }: State): Question | null {
  const questions = node.questions ?? [];
  const next = last && questions.includes(last) ? questions[questions.indexOf(last) + 1] : questions[0];
  return next && row.maximum === next.max ? next : null;
}
