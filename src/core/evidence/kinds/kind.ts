/** What a kind of evidence is: how it is recognised, what it must name to count, how it ages, and examples that run. */
import type { Need } from "../../instrument/instrument";
import type { Text } from "../../text";

export type KindId =
  | "regulation"
  | "law"
  | "decree"
  | "circular"
  | "agreement"
  | "budget"
  | "plan"
  | "report"
  | "accountability"
  | "minutes"
  | "attendance"
  | "invitation"
  | "data"
  | "matrix"
  | "photo"
  | "certificate"
  | "sop"
  | "letter"
  | "publication"
  | "proposal"
  | "document";

/**
 * What a text must name of a document. `parties` are those of an agreement, or its subject; `event` is a subject, or a full date that tells the meeting; `table` is a subject or
 * the question's code; `when` is a date, month or year; `period` is a span of years or one year.
 */
export type Mark =
  | "number"
  | "year"
  | "date"
  | "date-or-year"
  | "date-or-year-in-number"
  | "number-or-date"
  | "year-or-number"
  | "subject"
  | "parties"
  | "event"
  | "table"
  | "when"
  | "period"
  | "place";

/**
 * never: in force until replaced · term, period: its years must touch the evidence years, and a span that it names is its
 * term · years: it must be of the evidence years.
 */
export type Ageing = "never" | "term" | "period" | "years";

export interface Kind {
  /** The file's name. */
  id: KindId;
  name: Text;
  /** The wordings that name it. */
  recognise: readonly Phrase[];
  marks: readonly Mark[];
  /** How it ages where the instrument does not say. */
  ages: Ageing;
  /** Which needs of a question it meets. */
  serves: readonly Need[];
}

/** With what tests and documents ask for, and bundles leave out: see webpack.examples.js. */
export interface DocumentedKind extends Kind {
  /** Why a verifier asks for what `marks` lists. */
  why: Text;
  /** Texts that count and texts that do not; the conformance test judges them. */
  examples: { good: readonly string[]; bad: readonly string[] };
}

/** The words of one wording, in small letters. */
export type Phrase = readonly string[];

/** The wordings in a list written "sk | surat keputusan". */
export function phrases(list: string): Phrase[] {
  return list.split("|").map((phrase) => phrase.trim().split(" "));
}
