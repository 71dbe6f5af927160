/** What vouches for a row being a node of the instrument, and what speaks against it: no witness alone overrules two. */
import type { Question } from "../../instrument/instrument";
import type { Label } from "../../naming/labels";
import type { Place } from "../../naming/names";
import { areEqual } from "../model/points";
import { codeWeights, nameLikeness, rowWeights, sayings, vouching } from "../model/weights";

/** That a row is a node: everything that a witness may look at. */
export interface Claim {
  level: "cluster" | "indicator" | "part" | "question";
  place: Place;
  question: Question | null;
  /** How much the words of the label are the node's, 0 to 1; null when the label has no words, or the node no name. */
  likeness: number | null;
  /** The written code: 1 the node's own, less when it can be read so, -1 another's; null when none is written. */
  code: number | null;
  /** The printed maximum and the node's; null when none is printed. */
  maximum: { printed: number; own: number } | null;
  /** Nodes of its level from the row before to this one: 1 the next, 0 the same again, negative back; null at the start. */
  step: number | null;
  /** Whether it lies in the cluster that the sheet says; null when it does not say. */
  isStated: boolean | null;
  /** Whether the text asks something, or calls itself a question; null when it has no words. */
  asks: boolean | null;
}

/** A small judge of claims. */
export interface Witness {
  id: keyof typeof rowWeights;
  reason: string;
  example: { claim: Partial<Claim>; says: number };
  /** From -1.5, it cannot be, over 0, nothing to say, to 1. */
  says: (claim: Claim) => number;
}

const witnesses: readonly Witness[] = [
  {
    id: "name",
    reason:
      "The words of a label are the node's name, an alias, or an older wording; words of another thing speak against it.",
    example: { claim: { likeness: 1 }, says: 1 },
    says: ({ likeness }) =>
      likeness === null ? 0 : likeness < nameLikeness.least ? sayings.otherName : (likeness - 0.5) * 2,
  },
  {
    id: "code",
    reason: "The number or code that stands before the name or in its own column.",
    example: { claim: { code: -1 }, says: -1 },
    says: ({ code }) => code ?? 0,
  },
  {
    id: "maximum",
    reason: "Maxima are printed from the instrument; they tell a whole indicator (35) from its part (17).",
    example: { claim: { maximum: { printed: 17, own: 35 } }, says: -0.5 },
    says: ({ maximum }) => (maximum === null ? 0 : isOwnMaximum(maximum) ? 1 : sayings.otherMaximum),
  },
  {
    id: "order",
    reason: "Lists keep the instrument's order: the next node is cheap, a jump dear, the same again a duplicate.",
    example: { claim: { step: 1 }, says: 1 },
    says: ({ step }) => saysOfStep(step),
  },
  {
    id: "cluster",
    reason: "A section, a column or the sheet's name says in which cluster a row lies.",
    example: { claim: { isStated: true }, says: 1 },
    says: ({ isStated }) => (isStated === null ? 0 : isStated ? 1 : -1),
  },
  {
    id: "form",
    reason: "Questions ask; indicators and clusters are named.",
    example: { claim: { level: "indicator", asks: true }, says: -1 },
    says: ({ asks, level }) => (asks !== true ? 0 : level === "question" ? 1 : -1),
  },
];

function saysOfStep(step: number | null): number {
  if (step === null) return sayings.start;
  if (step === 1) return 1;
  if (step === 0) return sayings.again;
  return step > 1 ? sayings.onward : sayings.back;
}

/** How far a claim shows by itself that the row is of the instrument: its name, or two other witnesses together. */
export function vouchedBy(claim: Claim, label: Label | null = null): number {
  const isMaximum = isOwnMaximum(claim.maximum);
  const isCode = (claim.code ?? 0) >= codeWeights.sure;
  if (claim.level === "question") return vouchedAsQuestion(claim, label, isCode, isCode && isMaximum);
  const likeness = claim.likeness ?? 0;
  const agreeing = [likeness >= nameLikeness.likely, isCode, isMaximum].filter(Boolean).length;
  // A name that is another's beside a number and a maximum that fit by chance: "4 | Evaluasi Internal | 15".
  const isAnothers = claim.likeness !== null && likeness < nameLikeness.least;
  if (!isAnothers && (likeness >= nameLikeness.sure || agreeing > 1)) return vouching.full;
  if (isCode && isCalled(claim, label)) return vouching.code;
  return likeness >= nameLikeness.likely || agreeing > 1 ? vouching.name : 0;
}

/** "Indikator 7" and "21A" are numbers of nothing else. */
function isCalled({ level }: Claim, label: Label | null): boolean {
  return level === "part" || label?.level === "indicator";
}

/** A text that has nothing of the question's is hardly it: the code beside it may only count rows. */
function vouchedAsQuestion(
  { question, likeness }: Claim,
  label: Label | null,
  isCode: boolean,
  isSure: boolean,
): number {
  if (!question) return 0;
  const isText = label !== null && label.name.length > shortestWord;
  if (isText && likeness === null) return isSure ? vouching.question : vouching.text;
  return isSure || (isCode && (likeness ?? 0) >= nameLikeness.sure) ? vouching.full : vouching.question;
}

/** A name as short as this says nothing: "Ya", "a", "KTR". */
const shortestWord = 3;

function isOwnMaximum(maximum: Claim["maximum"]): boolean {
  return maximum !== null && areEqual(maximum.printed, maximum.own);
}

/** What all witnesses together say for a claim, weighed. */
export function weigh(claim: Claim): number {
  let sum = 0;
  for (const { id, says } of witnesses) sum += rowWeights[id] * says(claim);
  return sum;
}
