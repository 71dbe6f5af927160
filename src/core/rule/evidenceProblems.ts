/** What rules of evidence have in common: each score whose evidence does not count is told once, by the rule of its cause. */
import { codeOf, maximumOf } from "../reading/model/entries";
import type { Context, Problem } from "./rule";
import { namesOf } from "./names";
import type { Text } from "../text";
import { claims } from "../scoring/claims";
import type { Claim } from "../scoring/claims";
import type { Citation } from "../evidence/citations/cite";
import type { Cause, Reason } from "../evidence/judge";
import { quoted } from "../evidence/names";
import { cellKey } from "../workbook";

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
  const doubts = claimsOf(context).flatMap((claim) => {
    const { doubt } = claim.assessment;
    return doubt && isOf(doubt.reason, causes) ? [{ claim, citation: doubt.citation, reason: doubt.reason }] : [];
  });
  const groups = perCell(
    doubts,
    ({ citation, reason }) => `${cellKey(citation.at)} ${citation.text} ${JSON.stringify(reason)}`,
  );
  for (const group of groups) {
    const { claim, citation, reason } = group[0];
    const cited = citation.text === "" ? (citation.target?.address ?? "") : citation.text;
    const about = aboutOf(group);
    const message = say({ claim, citation, reason, name: about.name, cited: quoted(cited) });
    if (message) yield { at: citation.at, ...about.problem, message };
  }
}

/** What several questions of an indicator share in one cell, merged or written at the indicator's row, is told once. */
export function perCell<Item extends { claim: Claim }>(
  items: readonly Item[],
  placeOf: (item: Item) => string,
): readonly [Item, ...Item[]][] {
  const groups = new Map<unknown, [Item, ...Item[]]>();
  for (const item of items) {
    const { entry } = item.claim;
    const key = entry.level === "question" ? `${codeOf(entry) ?? ""} ${placeOf(item)}` : item;
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

/** How the claims of a group are named, and what the problem says of their points. */
export function aboutOf([first, ...others]: readonly [{ claim: Claim }, ...{ claim: Claim }[]]): {
  name: Text;
  problem: Pick<Problem, "entry" | "others" | "points" | "stake">;
} {
  const rest = others.map(({ claim }) => ({ entry: claim.entry, points: stakeOf(claim).points ?? 0 }));
  const name = namesOf([first.claim.entry, ...rest.map(({ entry }) => entry)]);
  const shared = rest.length > 0 ? { others: rest } : {};
  return { name, problem: { entry: first.claim.entry, ...shared, ...stakeOf(first.claim) } };
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
