/** Which questions of a place a row could be: by its code, by its words, by its maximum, by the order. */
import type { Indicator, Part, Question } from "../../instrument/instrument";
import { questionCode } from "../../naming/labels";
import type { Label } from "../../naming/labels";
import type { Place } from "../../naming/names";
import { isAsking, likenessToPlace } from "./claims";
import type { Context, State } from "./claims";
import { likedAmong, likenessOf } from "../places/likeness";
import { prefixed, questionIn } from "../places/places";
import type { Row } from "../cells/rows";
import { codeWeights } from "../model/weights";
import type { Claim } from "./witnesses";

/** A question as its code resolves: where it lies, and what "a" below it will belong to. */
export interface Asked {
  claim: Claim;
  /** As written; null where none is. */
  code: string | null;
  main: string | null;
}

interface Around {
  row: Row;
  label: Label | null;
  state: State;
  context: Context;
  /** The row itself says which part it is in: its questions have rather not come to the next one. */
  isEntered: boolean;
}

/** That the row is a question of the place, or of the one that its code names before the question's own. */
export function questionClaims(
  row: Row,
  label: Label | null,
  place: Place | null,
  { state, context, isEntered }: Omit<Around, "row" | "label">,
): Asked[] {
  const all: Around = { row, label, state, context, isEntered };
  return withZeros(codesOf(row, label, place), row).flatMap((written) => {
    const named = written !== null && /[.-]/.test(written) ? prefixed(written, context.tools) : [];
    const places = [...named, ...(place?.indicator ? [{ place, code: written }] : [])];
    return places.flatMap((one) => within(one.place, one.code, all));
  });
}

/** Every code that could be the question's: in its own cell, else in a column of such codes, else the number beside it. */
function codesOf(row: Row, label: Label | null, place: Place | null): (string | null)[] {
  if (label?.level === "indicator") return ofIndicator(row, label);
  if (label?.level === "cluster") return [];
  const own = (label && questionCode(label)) ?? codeIn(row.code);
  const { numberOf } = row.table;
  const number = codeIn(row.number);
  if (own !== null || number === null || numberOf === "running") return [own];
  const isOfIndicator = numberOf === "indicator" && place !== null && isCodeOf(number, place);
  return [row.isListed || isOfIndicator ? null : number];
}

/** Excel stores the number 14.10 as 14.1: order and words tell which is meant. */
function withZeros(
  codes: readonly (string | null)[],
  { row, table: { grid, columns, also } }: Row,
): readonly (string | null)[] {
  if (!codes.some(endsRound)) return codes;
  const cells = [columns.get("number"), ...(also.get("number") ?? [])].map((at) =>
    at === undefined ? null : grid.own(row, at),
  );
  const isFloat = (code: string | null): code is string =>
    endsRound(code) && cells.some((cell) => typeof cell === "number" && String(cell) === code);
  return codes.flatMap((code) => (isFloat(code) ? [code, `${code}0`] : [code]));
}

function endsRound(code: string | null): code is string {
  return code !== null && /\.[12]$/.test(code);
}

/** "Indikator 2" is no question 2; "Indikator 7 Pertanyaan 3a" is one. */
function ofIndicator({ code }: Row, label: Label): string[] {
  const written = code ? code.code : questionCode(label);
  return written !== null && (code || written.includes(".")) ? [written] : [];
}

function codeIn(label: Label | null): string | null {
  return label && questionCode(label);
}

function isCodeOf(code: string, { indicator, part }: Place): boolean {
  return code === String(indicator?.number) || code.toUpperCase() === part?.code.toUpperCase();
}

function within(place: Place, written: string | null, around: Around): Asked[] {
  const [, digits = "", letters = ""] = /^(\d*)([a-z]*)$/i.exec(written ?? "") ?? [];
  const main = digits !== "" ? digits : around.state.main;
  const isLone = digits === "" && letters !== "" && main !== null;
  const code = isLone ? main + letters.toLowerCase() : written;
  return partsFor(place, around, code).flatMap((own) => {
    const node = own.part ?? own.indicator;
    const found = node ? questionsFor(node, code, around) : [];
    // What shares out a maximum may be none of the questions that its words or number are like.
    const questions = found.length > 0 && !around.row.isShare ? found : [...found, null];
    return questions.map((question) => {
      const claim = claimOf(own, question, code, around);
      return { claim, code, main };
    });
  });
}

/** By its code; without one those that its words or its maximum mean, and the next in order. */
function questionsFor(
  node: Indicator | Part,
  code: string | null,
  { row, label, state, context }: Around,
): readonly Question[] {
  if (code !== null) {
    const question = questionIn(node, code);
    return question ? [question] : [];
  }
  const all = node.questions ?? [];
  const next = nextOf(all, state);
  const { instrument } = context.tools;
  const liked = label ? likedAmong(all, label, instrument) : [];
  return next !== null && row.maximum === next.max ? [next, ...liked.filter((one) => one !== next)] : liked;
}

function claimOf(place: Place, question: Question | null, code: string | null, around: Around): Claim {
  const { row, label, state, context } = around;
  const below = question || code === null ? [] : headedBy(place.part ?? place.indicator, code);
  const isHead = below.length > 0;
  const own = maximumOf(question, below);
  return {
    level: "question",
    place,
    question,
    isStated: state.stated && state.stated === place.cluster,
    likeness: question && label && likenessIn(place, question, label, context),
    code: codeOfAsked(question, code, isHead),
    maximum: own !== null && row.maximum !== null ? { printed: row.maximum, own } : null,
    step: isHead ? 1 : question && stepTo(question, place, around),
    // "Indikator 1" is no question, whatever code stands beside it.
    asks: label && label.level !== "indicator" && (row.code !== null || isAsking(label, context.tools)),
  };
}

/** What is rather the name of the indicator itself says nothing of which question of it is meant. */
function likenessIn(place: Place, question: Question, label: Label, { tools }: Context): number | null {
  const asQuestion = likenessOf(question, label, tools.instrument);
  const asPlace = asQuestion === null ? 0 : likenessToPlace(label, place, tools);
  return asQuestion !== null && asPlace < asQuestion ? asQuestion : null;
}

/** Null for a question that is not known and heads none. */
function maximumOf(question: Question | null, below: readonly Question[]): number | null {
  if (question) return question.max;
  return below.length === 0 ? null : below.reduce((sum, { max }) => sum + max, 0);
}

/** "2" heads 2a, 2b; its maximum is what theirs add up to. */
function headedBy(node: Indicator | Part | null, code: string): readonly Question[] {
  return (node?.questions ?? []).filter((one) => stemOf(one.code) === code);
}

/** A code that is none of the node's speaks against it. */
function codeOfAsked(question: Question | null, code: string | null, isHead: boolean): number | null {
  if (code === null) return null;
  if (question) return 1;
  return isHead ? codeWeights.head : codeWeights.unknown;
}

function stepTo(
  question: Question,
  { part, indicator }: Place,
  { state: { last }, context: { tree } }: Around,
): number {
  if (!last) return (part ?? indicator)?.questions?.[0] === question ? 1 : 2;
  return Math.max(-1, tree.positionOf(question) - tree.positionOf(last));
}

function stemOf(code: string): string | null {
  return /^(\d+)[a-z]+$/i.exec(code)?.[1] ?? null;
}

/** An indicator with parts: its questions lie in the part at hand, or have come to the next one. */
function partsFor(place: Place, { state, isEntered }: Around, code: string | null): Place[] {
  const parts = place.indicator?.parts;
  if (!parts) return [place];
  if (place.part === null) return parts.slice(0, 1).map((part) => ({ ...place, part }));
  const next = parts[parts.indexOf(place.part) + 1];
  const isDone = code === null && state.last !== null && place.part.questions.at(-1) === state.last;
  const begins = code !== null && /^1a?$/.test(code) && state.last !== null && state.lastCode !== code;
  if (!(begins || isDone) || !next) return [place];
  const onward = { ...place, part: next };
  return isEntered ? [place, onward] : [onward, place];
}

/** The question after the last one, or the first. */
function nextOf(questions: readonly Question[], { last }: State): Question | null {
  const at = last === null ? -1 : questions.indexOf(last);
  return questions[at + 1] ?? null;
}
