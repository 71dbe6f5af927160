/** The user's own file of actions, which replaces the actions found: what it may hold, and whole sentences where it does not fit. */
import * as z from "zod/mini";
import { Fault } from "../../fault";
import { shortened } from "../../text";
import type { Text } from "../../text";
import { toHundredths } from "./action";
import type { Action } from "./action";

/** A city knows some hundred actions; a gain is no more than a whole assessment has, an effort no more than a year of days. */
const bounds = { actions: 1_000, names: 1_000, letters: 300, gain: 1_000, effort: 1_000 };

const words = z.string().check(z.regex(/\S/), z.maxLength(bounds.letters));
/** To two decimals: hundredths are what a plan adds up. */
const amount = (most: number) => z.number().check(z.minimum(0), z.maximum(most), z.refine(isWholeHundredths));
const action = z.strictObject({
  id: words,
  gain: amount(bounds.gain),
  effort: amount(bounds.effort),
  questions: z.optional(z.array(words).check(z.maxLength(bounds.names))),
  offices: z.optional(z.array(words).check(z.maxLength(bounds.names))),
  text: z.optional(words),
});
const file = z.array(action).check(z.minLength(1), z.maxLength(bounds.actions));

function isWholeHundredths(value: number): boolean {
  return Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;
}

/**
 * The actions of parsed JSON, in their order; gains in points become hundredths.
 * @throws Fault with one sentence for each fault.
 */
export function readOwnActions(input: unknown): Action[] {
  const result = file.safeParse(input);
  if (!result.success) throw new Fault(sentencesOf(result.error.issues));
  const ids = result.data.map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) throw repeated(twice);
  return result.data.map(({ id, gain, effort, questions = [], offices = [], text = id }) => ({
    ...{ id, text: { id: text, en: text }, questions, offices, effort, atRisk: 0, kind: "own", insteadOf: null },
    gain: toHundredths(gain),
  }));
}

/** Who has mended these sees the next ones. */
const mostSentences = 10;

function sentencesOf(issues: readonly z.core.$ZodIssue[]): Text[] {
  return issues.slice(0, mostSentences).map((issue) => {
    const [at, field] = issue.path;
    if (at === undefined) return shape;
    const number = Number(at) + 1;
    const what = faultOf(issue, field);
    return { id: `Tindakan ke-${number}: ${what.id}`, en: `Action ${number}: ${what.en}` };
  });
}

const shape: Text = {
  id: `File tindakan harus berupa daftar berisi 1 sampai ${bounds.actions} tindakan, misalnya [{"id": "matriks 6.2", "gain": 7, "effort": 1}].`,
  en: `The file of actions must be a list of 1 to ${bounds.actions} actions, such as [{"id": "matrix 6.2", "gain": 7, "effort": 1}].`,
};

function faultOf(issue: z.core.$ZodIssue, field: PropertyKey | undefined): Text {
  if (issue.code === "unrecognized_keys") {
    const names = issue.keys.map((key) => `"${shortened(key)}"`).join(", ");
    return {
      id: `isian ${names} tidak dikenal; yang ada: id, gain, effort, questions, offices, text.`,
      en: `does not know ${names}; there are id, gain, effort, questions, offices and text.`,
    };
  }
  if (field === "gain" || field === "effort") {
    const most = bounds[field];
    return {
      id: `${field} harus angka dari 0 sampai ${most}, paling banyak dua desimal.`,
      en: `${field} must be a number from 0 to ${most}, with two decimals at most.`,
    };
  }
  if (field === undefined)
    return { id: "harus berisi id, gain, dan effort.", en: "must have an id, a gain and an effort." };
  const isList = field === "questions" || field === "offices";
  return isList
    ? { id: `${field} harus daftar kata, misalnya ["6.2"].`, en: `${field} must be a list of words, such as ["6.2"].` }
    : {
        id: `${String(field)} harus tulisan, paling banyak ${bounds.letters} huruf.`,
        en: `${String(field)} must be words, ${bounds.letters} letters at most.`,
      };
}

function repeated(id: string): Fault {
  const name = shortened(id);
  return new Fault({
    id: `Dua tindakan memakai id "${name}"; beri masing-masing id sendiri.`,
    en: `Two actions have the id "${name}"; give each its own.`,
  });
}
