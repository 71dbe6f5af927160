/** Judges all the evidence of one score together: its state, why, and which kinds that the question asks for are missing. */
import type { Need } from "../instrument/instrument";
import type { EvidenceCell } from "./citations/cells";
import { cite } from "./citations/cite";
import type { Citation } from "./citations/cite";
import { judge } from "./judge";
import type { Cause, EvidenceState, Judgement, Reason } from "./judge";
import { kinds as allKinds } from "./kinds/index";
import type { KindId } from "./kinds/kind";
import type { EvidenceTerms } from "./terms";

export interface Assessment {
  state: EvidenceState;
  citations: readonly { citation: Citation; judgement: Judgement }[];
  /** Why it is not documented, and the citation that comes nearest; null when it is documented or nothing is cited. */
  doubt: { citation: Citation; reason: Reason } | null;
  /** Kinds that the question asks for and no citation can be. */
  missing: readonly Need[];
}

/** `needs` are those of the question; none where the score is of a whole indicator. */
export function assess(cells: readonly EvidenceCell[], needs: readonly Need[], terms: EvidenceTerms): Assessment {
  const citations = judged(cells, needs, terms);
  const first = citations.find(isSound)?.citation;
  if (!first) return { ...withoutSound(citations), citations, missing: [] };
  const years = yearsMissing(citations, needs, terms);
  if (years.length === 0)
    return { state: "documented", citations, doubt: null, missing: missingOf(counting(citations), needs) };
  const reason = { cause: "years-missing", years } as const;
  return { state: "doubtful", citations, doubt: { citation: first, reason }, missing: [] };
}

type Judged = Assessment["citations"][number];

/** What is promised or denied is no document of any kind. */
function counting(citations: readonly Judged[]): Citation[] {
  return citations.flatMap(({ citation, judgement }) => (judgement.state === "undocumented" ? [] : [citation]));
}

function judged(cells: readonly EvidenceCell[], needs: readonly Need[], terms: EvidenceTerms): Judged[] {
  const found: Judged[] = [];
  for (const cell of cells) {
    for (const citation of cite(cell))
      found.push({ citation, judgement: judgedBeside(cell, judge(citation, needs, terms)) });
  }
  return found;
}

/** What a verifier has refused is doubtful at best. */
function judgedBeside({ isRefused }: EvidenceCell, own: Judgement): Judgement {
  const isLost = isRefused === true && own.state === "documented";
  return isLost ? { state: "doubtful", reasons: [{ cause: "refused" }] } : own;
}

function isSound({ judgement }: Judged): boolean {
  return judgement.state === "documented";
}

/** Which reason to tell of several: the one nearest to a document that counts. */
const nearest: readonly Cause[] = [
  "unsigned",
  "national",
  "national-book",
  "other-city",
  "province",
  "outdated",
  "incomplete",
  "carried-over",
  "camera",
  "unfinished",
  "asked",
  "struck",
  "refused",
  "unreachable",
  "picture",
  "nameless",
  "value",
  "error",
  "promise",
  "negation",
  "tick",
  "nothing",
];

function withoutSound(citations: readonly Judged[]): Pick<Assessment, "state" | "doubt"> {
  const state = citations.some(({ judgement }) => judgement.state === "doubtful") ? "doubtful" : "undocumented";
  let doubt: Assessment["doubt"] = null;
  for (const { citation, judgement } of citations) {
    if (judgement.state !== state) continue;
    for (const reason of judgement.reasons) if (isNearer(reason, doubt?.reason)) doubt = { citation, reason };
  }
  return { state, doubt };
}

function isNearer({ cause }: Reason, other: Reason | undefined): boolean {
  return other === undefined || nearest.indexOf(cause) < nearest.indexOf(other.cause);
}

/** Of two years asked for, those that no citation covers; a link or file that names no year may cover any. */
function yearsMissing(
  citations: readonly Judged[],
  needs: readonly Need[],
  { years }: EvidenceTerms,
): readonly number[] {
  if (!needs.includes("two-years") || years.length < 2) return [];
  const sound = citations.filter(isSound);
  if (sound.some(({ citation }) => citation.years.length === 0)) return [];
  if (needs.includes("photo") && sound.every(isOfOneDay)) return [];
  return years.filter((year) => !citations.some(({ citation }) => citation.years.includes(year)));
}

/** A photo shows one day: the years are told by the counts beside it, which are missing as a kind. */
function isOfOneDay({ citation }: Judged): boolean {
  return citation.kinds.length > 0 && citation.kinds.every((kind) => kind === "photo");
}

const serves = new Map<KindId, readonly Need[]>(allKinds.map(({ id, serves: own }) => [id, own]));

/** What a link or file without a kind in its name holds cannot be seen: it may be whatever is asked for. */
export function missingOf(citations: readonly Citation[], needs: readonly Need[]): readonly Need[] {
  if (needs.length === 0) return needs;
  if (citations.some((citation) => citation.kinds.length === 0 && citation.target !== null)) return [];
  const met = citations.flatMap(needsMetBy);
  return needs.filter((need) => need !== "two-years" && !met.includes(need));
}

function needsMetBy(citation: Citation): Need[] {
  const own = citation.kinds.flatMap((kind) => serves.get(kind) ?? []);
  const isCounted = citation.kinds.some((kind) => kind === "matrix" || kind === "data" || kind === "report");
  const isSigned = citation.kinds.includes("budget") && citation.signed === "yes";
  return [
    ...own,
    ...(isSigned ? (["signed-budget"] as const) : []),
    ...(citation.compares && isCounted ? (["comparison"] as const) : []),
  ];
}

/** The state of several scores together: their own when they agree, doubtful when they do not; null for none. */
export function stateOfAll(states: readonly EvidenceState[]): EvidenceState | null {
  const [first] = states;
  if (first === undefined) return null;
  return states.every((state) => state === first) ? first : "doubtful";
}
