/** Judges all the evidence of one score together: its state, why, and which kinds that the question asks for are missing. */
import type { Need } from "../instrument/instrument";
import type { EvidenceCell } from "./cells";
import { cite } from "./cite";
import type { Citation } from "./cite";
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
  const citations = cells.flatMap(cite).map((citation) => ({ citation, judgement: judge(citation, needs, terms) }));
  const sound = citations.filter(({ judgement }) => judgement.state === "documented").map(({ citation }) => citation);
  const years =
    sound.length > 0
      ? yearsMissing(
          citations.map(({ citation }) => citation),
          sound,
          needs,
          terms,
        )
      : [];
  if (sound.length > 0 && years.length === 0) {
    const counting = citations
      .filter(({ judgement }) => judgement.state !== "undocumented")
      .map(({ citation }) => citation);
    return { state: "documented", citations, doubt: null, missing: missingOf(counting, needs) };
  }
  const [first] = sound;
  if (first) {
    return {
      state: "doubtful",
      citations,
      doubt: { citation: first, reason: { cause: "years-missing", years } },
      missing: [],
    };
  }
  return { ...withoutSound(citations), citations, missing: [] };
}

/** Which reason to tell of several: the one nearest to a document that counts. */
const nearest: readonly Cause[] = [
  "unsigned",
  "outdated",
  "incomplete",
  "carried-over",
  "camera",
  "unfinished",
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

function withoutSound(citations: Assessment["citations"]): Pick<Assessment, "state" | "doubt"> {
  const isDoubtful = citations.some(({ judgement }) => judgement.state === "doubtful");
  const doubts = citations.flatMap(({ citation, judgement }) =>
    judgement.state === (isDoubtful ? "doubtful" : "undocumented")
      ? judgement.reasons.map((reason) => ({ citation, reason }))
      : [],
  );
  const rank = ({ reason }: { reason: Reason }): number => nearest.indexOf(reason.cause);
  const [doubt = null] = doubts.toSorted((a, b) => rank(a) - rank(b));
  return { state: isDoubtful ? "doubtful" : "undocumented", doubt };
}

/** Of two years asked for, those that no citation covers; a link or file that names no year may cover any. */
function yearsMissing(
  citations: readonly Citation[],
  sound: readonly Citation[],
  needs: readonly Need[],
  { years }: EvidenceTerms,
): number[] {
  if (!needs.includes("two-years") || years.length < 2) return [];
  if (sound.some(({ years: own }) => own.length === 0)) return [];
  const covered = new Set(citations.flatMap((citation) => citation.years));
  return years.filter((year) => !covered.has(year));
}

/** Of what a question asks for, the kinds that its evidence shows to be absent; all of them where nothing is cited. */
export function lackingOf({ state, doubt, missing }: Assessment, needs: readonly Need[]): readonly Need[] {
  if (state === "undocumented") return needs;
  if (doubt?.reason.cause === "unsigned") return ["signed-budget"];
  return doubt?.reason.cause === "years-missing" ? ["two-years"] : missing;
}

const serves = new Map<KindId, readonly Need[]>(allKinds.map(({ id, serves: own }) => [id, own]));

/** What a link or file without a kind in its name holds cannot be seen: it may be whatever is asked for. */
function missingOf(citations: readonly Citation[], needs: readonly Need[]): Need[] {
  if (citations.some((citation) => citation.kinds.length === 0 && citation.target !== null)) return [];
  const met = new Set(citations.flatMap(needsMetBy));
  return needs.filter((need) => need !== "two-years" && !met.has(need));
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
