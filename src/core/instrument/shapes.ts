/** What an instrument file may say, as zod shapes: clusters, indicators, parts, questions, tiers, offices, and what they stand on. */
import * as z from "zod/mini";
import { type Flaw, clusterFlaws, indicatorFlaws, instrumentFlaws, partFlaws } from "./flaws";

/**
 * Lengths in letters and entries, several times the longest of the shipped file (212 letters in a name, 285 in a source,
 * 63 questions). With a thousand names of 300 letters for each of three things a check takes 1 s and 260 MB; with names
 * of 1,000 letters 4 s and 650 MB; a single one of 100,000 letters fills the memory.
 */
const longestField = { name: 300, text: 1_000, entries: 1_000 };

const words = z.string().check(z.regex(/\S/), z.maxLength(longestField.name, { abort: true }));
const sentences = z.string().check(z.regex(/\S/), z.maxLength(longestField.text, { abort: true }));
const text = z.strictObject({ id: words, en: words });
const longText = z.strictObject({ id: sentences, en: sentences });

/** A list no longer than anything that an instrument needs. */
function listOf<Entry extends z.core.SomeType>(entry: Entry) {
  return z.array(entry).check(z.maxLength(longestField.entries, { abort: true }));
}

/** A negative one ends the checking of what stands around it: its sums would only repeat the same cause. */
const points = z.number().check(z.minimum(0, { abort: true }));
const aliases = listOf(words);
export const certaintyShape = z.enum(["official", "two-sources", "one-source", "inferred"]);

/** What a question can ask for: kinds of documents, a comparison with the whole, a signature, each of two years. */
export const needShape = z.enum([
  "attendance",
  "certificate",
  "comparison",
  "decree",
  "document",
  "matrix",
  "minutes",
  "photo",
  "plan",
  "proposal-and-outcome",
  "publication",
  "regulation",
  "report",
  "signed-budget",
  "sop",
  "two-years",
]);
/** 0 to 1. */
const share = z.number().check(z.minimum(0), z.maximum(1));

export const questionShape = z.strictObject({
  code: words,
  max: points,
  answer: z.enum(["choice", "percentage", "count"]),
  needs: z.optional(listOf(needShape)),
  /** Who must sign where `needs` asks for a signed budget. */
  signedBy: z.optional(words),
  /** Shares of the maximum that an answer can bring, smallest first; absent where they are not known. */
  steps: z.optional(listOf(share).check(z.minLength(2))),
  /** What it asks for, in our own words: never the ministry's. */
  label: z.optional(text),
  /** How sure it is that the form asks for what the label says; absent where there is no doubt. */
  labelCertainty: z.optional(certaintyShape),
  /** Words and phrases by which a question met as free text is told from the others of its indicator. */
  terms: z.optional(listOf(words)),
  /** Which answer earns more: the lower number, or "no". Absent: the higher number, or "yes". */
  better: z.optional(z.enum(["lower", "no"])),
});

export const partShape = z.strictObject({
  code: words,
  name: text,
  aliases: z.optional(aliases),
  max: points,
  /** The questions' real sum where it is known to differ from `max`. */
  questionsAddTo: z.optional(points),
  questions: listOf(questionShape),
});
const part = partShape.check(z.superRefine(reporting(partFlaws)));

export const indicatorShape = z.strictObject({
  number: z.int().check(z.minimum(1)),
  name: text,
  aliases,
  max: points,
  /** The questions' real sum where it is known to differ from `max`. */
  questionsAddTo: z.optional(points),
  evidence: listOf(
    z.enum([
      "attendance",
      "certificate",
      "comparison",
      "decree",
      "document",
      "matrix",
      "minutes",
      "photo",
      "report",
      "signed-budget",
      "sop",
    ]),
  ),
  /** Offices by the names that `offices` gives them. */
  owners: listOf(words),
  /** Either questions or parts, never both; questions may be empty where only the maximum is known. */
  questions: z.optional(listOf(questionShape)),
  parts: z.optional(listOf(part)),
});
const indicator = indicatorShape.check(z.superRefine(reporting(indicatorFlaws)));

export const clusterShape = z.strictObject({
  id: words,
  roman: z.nullable(words),
  number: z.nullable(z.int().check(z.minimum(1))),
  name: text,
  aliases,
  max: points,
  certainty: certaintyShape,
  indicators: listOf(indicator).check(z.minLength(1)),
});
const cluster = clusterShape.check(z.superRefine(reporting(clusterFlaws)));

/** `from` is the lower bound in points; `printed` are the ranges as sources print them. */
export const tierShape = z.strictObject({ id: words, name: words, from: points, printed: listOf(words) });

export const officeShape = z.strictObject({ name: words, spellings: listOf(words) });

/** Kinds of evidence, as src/core/evidence/kinds has them. */
const kind = z.enum([
  "regulation",
  "law",
  "decree",
  "circular",
  "agreement",
  "budget",
  "plan",
  "report",
  "accountability",
  "minutes",
  "attendance",
  "invitation",
  "data",
  "matrix",
  "photo",
  "certificate",
  "sop",
  "letter",
  "publication",
  "proposal",
  "document",
]);

export const instrumentShape = z.strictObject({
  id: words,
  title: text,
  max: points,
  source: longText,
  /** What is not known of the form that this file holds; said beside the title. */
  form: z.optional(longText),
  /** The law that the evaluation rests on, as far as it is reported. */
  laws: z.optional(
    listOf(z.strictObject({ name: words, about: longText, certainty: certaintyShape, source: longText })),
  ),
  /** Below this share of its maximum (0 to 1) a cluster counts as weak. */
  weakBelow: z.strictObject({ share: z.number().check(z.minimum(0), z.maximum(1)), source: longText }),
  /** The years that evidence must come from, by award cycle. */
  evidenceYears: listOf(
    z.strictObject({
      cycle: words,
      years: listOf(z.int().check(z.minimum(2000), z.maximum(2100))).check(z.minLength(1)),
      certainty: certaintyShape,
      source: longText,
    }),
  ),
  /** How kinds of evidence age where it differs from what the program knows. */
  ageing: z.optional(
    listOf(
      z.strictObject({
        kind,
        ages: z.enum(["never", "term", "period", "years"]),
        certainty: certaintyShape,
        source: longText,
      }),
    ),
  ),
  /** What is left of a question's maximum at most while a kind that it asks for is missing; all of it where not named. */
  withoutKind: z.optional(
    z.strictObject({
      shares: listOf(z.strictObject({ need: needShape, share })),
      certainty: certaintyShape,
      source: longText,
    }),
  ),
  /** Where the steps of the questions come from. */
  stepsSource: z.optional(longText),
  /** Documents that may be cited for several questions, by words in their address or text. */
  reusable: z.optional(z.strictObject({ words: listOf(words), certainty: certaintyShape, source: longText })),
  /** One piece of work, such as a training, that gives several questions what they ask for; by their full codes. */
  sharedWork: z.optional(
    listOf(
      z.strictObject({ id: words, name: text, questions: listOf(words), certainty: certaintyShape, source: longText }),
    ),
  ),
  tiers: listOf(tierShape).check(z.minLength(1)),
  tiersSource: longText,
  /** Points above a tier's bound that still count as "on the edge". */
  edge: points,
  clusters: listOf(cluster).check(z.minLength(1)),
  offices: listOf(officeShape),
  notes: listOf(longText),
});
/** The shape with the flaws that only the whole shows. */
export const checkedInstrument = instrumentShape.check(z.superRefine(reporting(instrumentFlaws)));

/** Lets zod carry our own flaws: the sentence travels as the issue's params until the whole path is known. */
function reporting<Node>(flaws: (node: Node) => Iterable<Flaw>) {
  return (node: Node, context: z.core.$RefinementCtx<Node>) => {
    for (const { path, says } of flaws(node)) context.addIssue({ code: "custom", path, params: { says } });
  };
}
