/** What rules of evidence have in common: each score whose evidence does not count is told once, by the rule of its cause. */
import { maximumOf } from "../reading/entries";
import type { Context, Problem } from "./rule";
import { nameOf } from "./names";
import type { Text } from "../text";
import { claims } from "../scoring/claims";
import type { Claim } from "../scoring/claims";
import type { Citation } from "../evidence/cite";
import type { Cause, Reason } from "../evidence/judge";
import { quoted } from "../evidence/names";

/** What a message is made of. */
export interface Doubt<Told extends Reason = Reason> {
  claim: Claim;
  citation: Citation;
  reason: Told;
  /** "pertanyaan 12.4 (jumlah kematian bayi)" */
  name: Text;
  /** The citation, ready to be quoted. */
  cited: string;
}

/** The problems of scores whose evidence does not count for that cause; `say` gives null for what another rule tells. */
export function* problemsOf<Told extends Cause>(
  context: Context,
  causes: readonly Told[],
  say: (doubt: Doubt<Extract<Reason, { cause: Told }>>) => Text | null,
): Generator<Problem> {
  for (const claim of claimsOf(context)) {
    const { doubt } = claim.assessment;
    if (!doubt || !isOf(doubt.reason, causes)) continue;
    const { citation, reason } = doubt;
    const cited = citation.text === "" ? (citation.target?.address ?? "") : citation.text;
    const message = say({ claim, citation, reason, name: nameOf(claim.entry), cited: quoted(cited) });
    if (message) yield { at: citation.at, entry: claim.entry, ...stakeOf(claim), message };
  }
}

function isOf<Told extends Cause>(reason: Reason, causes: readonly Told[]): reason is Extract<Reason, { cause: Told }> {
  return causes.some((cause) => cause === reason.cause);
}

/** What is claimed is at risk; what is only ticked could still be gained. */
export function stakeOf({ entry, points }: Claim): Pick<Problem, "points" | "stake"> {
  return points === null ? { points: maximumOf(entry) ?? 0, stake: "unclaimed" } : { points, stake: "risk" };
}

const claimsOfContexts = new WeakMap<Context, readonly Claim[]>();

/** Every claim of the workbook, judged once for all rules. */
export function claimsOf(context: Context): readonly Claim[] {
  const before = claimsOfContexts.get(context);
  if (before) return before;
  const found = claims(context.score, context.entries, context.terms);
  claimsOfContexts.set(context, found);
  return found;
}
