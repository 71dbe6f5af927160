/** The instrument that a check goes by: its types, how it is read from JSON, and look-ups in it. */
import type * as z from "zod/mini";
import { type InstrumentFault, describeIssue } from "./faults";
import { checkedInstrument } from "./shapes";
import type {
  certaintyShape,
  clusterShape,
  indicatorShape,
  instrumentShape,
  needShape,
  officeShape,
  partShape,
  questionShape,
  tierShape,
} from "./shapes";

export type Instrument = z.infer<typeof instrumentShape>;
export type Cluster = z.infer<typeof clusterShape>;
export type Indicator = z.infer<typeof indicatorShape>;
export type Part = z.infer<typeof partShape>;
export type Question = z.infer<typeof questionShape>;
export type Need = z.infer<typeof needShape>;
export type Certainty = z.infer<typeof certaintyShape>;
export type Tier = z.infer<typeof tierShape>;
export type Office = z.infer<typeof officeShape>;

export type ParsedInstrument = { ok: true; instrument: Instrument } | { ok: false; faults: InstrumentFault[] };

/** The instrument that the parsed JSON holds, or every fault that can be told from it at once. */
export function parseInstrument(input: unknown): ParsedInstrument {
  const result = checkedInstrument.safeParse(input, { reportInput: true });
  if (result.success) return { ok: true, instrument: result.data };
  return { ok: false, faults: result.error.issues.flatMap(describeIssue) };
}

/** Every indicator with the cluster it stands in, in the file's order. */
export function indicators(instrument: Instrument): { cluster: Cluster; indicator: Indicator }[] {
  return instrument.clusters.flatMap((cluster) => cluster.indicators.map((indicator) => ({ cluster, indicator })));
}

/** The cluster by its id ("K2"), roman ("II") or arabic number ("2" or 2), capitals or not; null when there is none. */
export function findCluster(instrument: Instrument, idOrRomanOrNumber: string | number): Cluster | null {
  return indexOf(instrument).clusters.get(toCode(idOrRomanOrNumber)) ?? null;
}

/** What a code names, with all that it stands in: `part` is null for an indicator ("7"), set for a part ("21B"). */
export interface FoundNode {
  cluster: Cluster;
  indicator: Indicator;
  part: Part | null;
}

/** The indicator or part with that code, capitals or not; null when there is none. */
export function findNode(instrument: Instrument, code: string | number): FoundNode | null {
  return indexOf(instrument).nodes.get(toCode(code)) ?? null;
}

/** The question by its full code ("4.1", "21A.4b", "1.3d"), capitals or not; null when there is none. */
export function findQuestion(instrument: Instrument, code: string): Question | null {
  const dot = code.indexOf(".");
  const node = dot < 0 ? null : findNode(instrument, code.slice(0, dot));
  if (!node) return null;
  const own = toCode(code.slice(dot + 1));
  return questionsOf(node.part ?? node.indicator).find((question) => toCode(question.code) === own) ?? null;
}

/** The questions of a part, or of an indicator through all its parts. */
export function questionsOf(node: Indicator | Part): Question[] {
  if ("parts" in node && node.parts) return node.parts.flatMap((part) => part.questions);
  return node.questions ?? [];
}

/** What stands under each code, the first of several. */
interface Index {
  clusters: ReadonlyMap<string, Cluster>;
  nodes: ReadonlyMap<string, FoundNode>;
}

const indexes = new WeakMap<Instrument, Index>();

function indexOf(instrument: Instrument): Index {
  const known = indexes.get(instrument);
  if (known) return known;
  const clusters = instrument.clusters.flatMap((cluster) =>
    [cluster.id, cluster.roman, cluster.number]
      .filter((code) => code !== null)
      .map((code): [string, Cluster] => [toCode(code), cluster]),
  );
  const found = nodes(instrument).map((node): [string, FoundNode] => [
    toCode(node.part?.code ?? node.indicator.number),
    node,
  ]);
  const index = { clusters: new Map(clusters.toReversed()), nodes: new Map(found.toReversed()) };
  indexes.set(instrument, index);
  return index;
}

function nodes(instrument: Instrument): FoundNode[] {
  return indicators(instrument).flatMap((found) =>
    [null, ...(found.indicator.parts ?? [])].map((part) => ({ ...found, part })),
  );
}

function toCode(code: string | number): string {
  return String(code).trim().toUpperCase();
}
