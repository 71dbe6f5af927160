/** What can be wrong in an instrument file beyond its shape: sums that do not agree, things told twice, tiers out of order. */
import type { Cluster, Indicator, Instrument, Part } from "./instrument";
import { type Text, say } from "../text";

export type Path = PropertyKey[];

/** What no shape can say: `says` completes a sentence that begins with the place. */
export interface Flaw {
  path: Path;
  says: Text;
}

export function* partFlaws(part: Part): Generator<Flaw> {
  yield* questionFlaws(part, part.questions);
}

export function* indicatorFlaws(indicator: Indicator): Generator<Flaw> {
  const { max, questions, parts, questionsAddTo } = indicator;
  if (questions && parts) {
    yield flaw([], "memuat questions dan parts; pilih salah satu", "has questions and parts; keep one");
  } else if (questions) {
    yield* questionFlaws(indicator, questions);
  } else if (parts) {
    yield* sumFlaws(max, parts.map(partSums), "parts");
    if (questionsAddTo === undefined) return;
    yield flaw(["questionsAddTo"], "hanya berlaku di samping questions", "has a meaning only beside questions");
  } else {
    yield flaw([], "tidak memuat questions maupun parts", "has neither questions nor parts");
  }
}

export function* clusterFlaws(cluster: Cluster): Generator<Flaw> {
  yield* sumFlaws(cluster.max, cluster.indicators.map(indicatorSums), "indicators");
}

export function* instrumentFlaws(instrument: Instrument): Generator<Flaw> {
  const { clusters, tiers, offices, max } = instrument;
  yield* sumFlaws(max, clusters.map(clusterSums), "clusters");
  const indicators = clusters.flatMap((cluster, c) =>
    cluster.indicators.map((indicator, i) => ({ indicator, path: ["clusters", c, "indicators", i] })),
  );
  const parts = indicators.flatMap(({ indicator, path }) =>
    (indicator.parts ?? []).map((part, p) => ({ part, path: [...path, "parts", p] })),
  );
  yield* repeats(clusters.map(({ id }, c) => ({ value: id, path: ["clusters", c, "id"] })));
  yield* repeats(clusters.map(({ roman }, c) => ({ value: roman, path: ["clusters", c, "roman"] })));
  yield* repeats(clusters.map(({ number }, c) => ({ value: number, path: ["clusters", c, "number"] })));
  yield* repeats(indicators.map(({ indicator, path }) => ({ value: indicator.number, path: [...path, "number"] })));
  yield* repeats(parts.map(({ part, path }) => ({ value: part.code, path: [...path, "code"] })));
  yield* repeats(tiers.map(({ id }, t) => ({ value: id, path: ["tiers", t, "id"] })));
  yield* repeats([
    ...offices.map(({ name }, o) => ({ value: name, path: ["offices", o, "name"] })),
    ...offices.flatMap(({ spellings }, o) =>
      spellings.map((value, s) => ({ value, path: ["offices", o, "spellings", s] })),
    ),
  ]);
  yield* sharedAliases([
    ...clusters.map((cluster, c) => ({ node: cluster, path: ["clusters", c] })),
    ...indicators.map(({ indicator, path }) => ({ node: indicator, path })),
    ...parts.map(({ part, path }) => ({ node: part, path })),
  ]);
  yield* tierFlaws(tiers, Math.max(max, add(clusters.map((cluster) => cluster.max))));
}

/** What a node says it holds (`max`), what stands directly below it, and what those below add up to. */
interface Sums {
  max: number;
  below: number;
}

const add = (values: number[]) => values.reduce((sum, value) => sum + value, 0);
/** Printed maxima may be rounded; the last digits only even out the computer's own arithmetic. */
const differ = (one: number, other: number) => Math.abs(one - other) > 0.005 + 1e-9;

function* questionFlaws(node: Part | Indicator, questions: { code: string; max: number }[]): Generator<Flaw> {
  const sum = add(questions.map(({ max }) => max));
  const stated = node.questionsAddTo;
  yield* repeats(questions.map(({ code }, q) => ({ value: code, path: ["questions", q, "code"] })));
  if (questions.length === 0) return;
  if (stated === undefined && differ(sum, node.max)) yield sumFlaw("max", node.max, sum, "questions");
  if (stated !== undefined && differ(sum, stated)) yield sumFlaw("questionsAddTo", stated, sum, "questions");
}

/** Silent when the sum only fails because a child's own sum does: that child is told, and one cause is told once. */
function* sumFlaws(max: number, children: Sums[], name: string): Generator<Flaw> {
  const sum = add(children.map((child) => child.max));
  const fixed = add(children.map((child) => child.below));
  if (differ(sum, max) && differ(fixed, max)) yield sumFlaw("max", max, sum, name);
}

function sumFlaw(field: string, stated: number, sum: number, name: string): Flaw {
  return {
    path: [field],
    says: say((language, number) =>
      language === "id"
        ? `tertulis ${number(stated)}, tetapi ${name} di dalamnya berjumlah ${number(sum)}`
        : `says ${number(stated)}, but the ${name} inside add up to ${number(sum)}`,
    ),
  };
}

function partSums({ max, questions, questionsAddTo }: Part | Indicator): Sums {
  const known = questions !== undefined && questions.length > 0 && questionsAddTo === undefined;
  return { max, below: known ? add(questions.map((question) => question.max)) : max };
}

function indicatorSums(indicator: Indicator): Sums {
  const { max, parts } = indicator;
  return parts ? { max, below: add(parts.map((part) => part.max)) } : partSums(indicator);
}

function clusterSums({ max, indicators }: Cluster): Sums {
  return { max, below: add(indicators.map((indicator) => indicator.max)) };
}

/** Each value that an earlier one already used, capitals or not; null is no value. */
function* repeats(entries: { value: string | number | null; path: Path }[]): Generator<Flaw> {
  const first = new Map<string, Path>();
  for (const { value, path } of entries) {
    if (value === null) continue;
    const key = String(value).trim().toLowerCase();
    const other = first.get(key);
    if (other) yield flaw(path, `mengulang "${value}" dari ${toPath(other)}`, `repeats "${value}" of ${toPath(other)}`);
    else first.set(key, path);
  }
}

/** Aliases that also name another node: a title in a workbook could not tell the two apart. */
function* sharedAliases(entries: { node: Cluster | Indicator | Part; path: Path }[]): Generator<Flaw> {
  const owners = new Map<string, Path>();
  for (const { node, path } of entries) for (const name of Object.values(node.name)) owners.set(fold(name), path);
  for (const { node, path } of entries) {
    for (const [a, alias] of (node.aliases ?? []).entries()) {
      const other = owners.get(fold(alias)) ?? path;
      owners.set(fold(alias), other);
      if (other === path) continue;
      const place = toPath(other);
      yield flaw(
        [...path, "aliases", a],
        `memuat "${alias}", padahal itu juga nama ${place}; hapus salah satu`,
        `holds "${alias}", which also names ${place}; remove one of the two`,
      );
    }
  }
}

/** Wordings that differ only in capitals, punctuation or "&" are the same name. */
function fold(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("&", " dan ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** `max` is the larger of the total stated and the clusters' own, so that a wrong total is told once and not per tier. */
function* tierFlaws(tiers: Instrument["tiers"], max: number): Generator<Flaw> {
  for (const [t, { from }] of tiers.entries()) {
    const lower = tiers[t - 1]?.from ?? -Infinity;
    if (from > max) yield boundFlaw(t, from, { id: `melebihi nilai total ${max}`, en: `is above the total of ${max}` });
    else if (from <= lower) {
      yield boundFlaw(t, from, { id: `tidak di atas ${lower} sebelumnya`, en: `is not above the ${lower} before it` });
    }
  }
}

function boundFlaw(tier: number, from: number, why: Text): Flaw {
  return flaw(["tiers", tier, "from"], `tertulis ${from}, yang ${why.id}`, `says ${from}, which ${why.en}`);
}

function flaw(path: Path, id: string, en: string): Flaw {
  return { path, says: { id, en } };
}

/** `clusters[2].indicators[0].max` */
export function toPath(path: Path): string {
  return path.reduce<string>((sum, key) => {
    if (typeof key === "number") return `${sum}[${key}]`;
    return sum === "" ? String(key) : `${sum}.${String(key)}`;
  }, "");
}
