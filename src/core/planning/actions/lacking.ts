/** What is missing for a score to be supported: kinds of evidence to send, or a citation to complete. */
import type { Assessment } from "../../evidence/assess";
import type { Citation } from "../../evidence/citations/cite";
import type { Cause } from "../../evidence/judge";
import type { EvidenceTerms } from "../../evidence/terms";
import type { Need } from "../../instrument/instrument";
import { effortOf, workEfforts } from "./efforts";

/** citation: the document is cited, and the citation has to be completed · documents: these kinds have to be sent. */
export type Lacking = { is: "citation" } | { is: "documents"; needs: readonly Need[] };

/** Where the document is there, and only what is written of it, or where it lies, does not do. */
const ofCitation: ReadonlySet<Cause> = new Set(["incomplete", "unreachable", "camera", "picture"]);

/** What costs points at a score; `needs` are those of its question. */
export function lackingOf(assessment: Assessment, needs: readonly Need[], { kept }: EvidenceTerms): Lacking {
  const { state, doubt, missing } = assessment;
  if (state === "documented") return { is: "documents", needs: missing.filter((need) => kept.has(need)) };
  if (doubt && ofCitation.has(doubt.reason.cause) && !isOtherThanBudget(doubt.citation, needs))
    return { is: "citation" };
  if (doubt?.reason.cause === "years-missing") return { is: "documents", needs: ["two-years"] };
  if (doubt?.reason.cause === "unsigned") return { is: "documents", needs: ["signed-budget"] };
  return { is: "documents", needs: needs.length > 0 ? needs : ["document"] };
}

/** However well a photo is captioned, it is no signed budget, and the points hang on that. */
function isOtherThanBudget({ kinds, target }: Citation, needs: readonly Need[]): boolean {
  return needs.includes("signed-budget") && target === null && !kinds.includes("budget");
}

export function lackingEffort(lacking: readonly Lacking[]): number {
  const citation = lacking.some(({ is }) => is === "citation") ? workEfforts.citation.effort : 0;
  return citation + effortOf(lacking.flatMap((one) => (one.is === "documents" ? one.needs : [])));
}
