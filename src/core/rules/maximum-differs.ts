import { groupBy } from "../grouping";
import type { Cluster, Indicator, Instrument, Part } from "../instrument/instrument";
import { toNumber } from "../numbers";
import { roundOff } from "../rounding";
import { cellOf, formMaximumOf, maximumOf } from "../reading/model/entries";
import type { Entry, Level } from "../reading/model/entries";
import type { Table } from "../reading/model/tables";
import { nameOf } from "../rule/names";
import { perTable } from "../rule/perTable";
import type { Problem, Rule } from "../rule/rule";
import { indicatorsOf } from "../scoring/scoring";
import type { Score } from "../scoring/scoring";
import { heldIn } from "../scoring/scope";
import { formatNumber, shortened } from "../text";

export const maximumDiffers: Rule = {
  id: "maximum-differs",
  level: "error",
  fault: { id: "Nilai maksimal tidak sesuai", en: "Maximum does not match" },
  title: { id: "Setiap nilai maksimal sama dengan instrumen", en: "Every maximum is the instrument's" },
  why: {
    id: "Maksimal yang salah membuat nilai tampak mungkin padahal tidak diakui.",
    en: "A wrong maximum makes a score look possible that will not be granted.",
  },
  fix: {
    id: "Ganti dengan maksimal dari instrumen, atau pakai instrumen tahun yang benar.",
    en: "Use the instrument's maximum, or the right year's instrument.",
  },
  needs: ["maximum"],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 27, 20],
      [19, "Sekolah Ramah Anak", "1e999", 40],
    ],
    flags: ["C2", "C3"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, 20],
    ],
  },
  *check(context) {
    const { entries, instrument, scope, score } = context;
    yield* unreadable(context);
    const judged = scope.is === "part" ? heldOf(scope.indicators, entries) : null;
    const wrong = differing(context).filter((one) => !judged || !isSumOfPart(one, judged, instrument));
    const tallies = talliesOf(entries, new Set(wrong.map(({ entry }) => entry.table)));
    const shares = sharesIn(score);
    for (const { entry, written, right } of wrong) {
      if (shares.has(entry)) continue;
      if (isOnlyTheSum(entry, written, tallies.get(entry.table))) continue;
      const name = nameOf(entry);
      yield {
        at: cellOf(entry, "maximum"),
        entry,
        points: roundOff(Math.abs(written - right)),
        stake: "difference",
        repair: { kind: "maximum", to: right },
        message: {
          id: `Nilai maksimal ${name.id} tertulis ${formatNumber(written, "id")}, sedangkan di instrumen ${formatNumber(right, "id")}; periksa kembali.`,
          en: `The maximum of ${name.en} is written as ${formatNumber(written, "en")}, but the instrument says ${formatNumber(right, "en")}; check it.`,
        },
      };
    }
  },
};

/** Several rows count for one indicator or part where their maxima add up to its own. */
function sharesIn(score: Score): ReadonlySet<Entry> {
  const found = indicatorsOf(score).flatMap(({ leaves }) => {
    const wholes = groupBy(
      leaves.flatMap(({ entry }) => (entry.level === "question" ? [] : [entry])),
      ({ part }) => part,
    );
    return [...wholes.values()].filter((own) => own.length > 1).flat();
  });
  return new Set(found);
}

const none: readonly Problem[] = [];

const unreadable = perTable((entries) => entries.flatMap(noNumber));

/** A text where the maximum should stand: the instrument knows it, so that no points are at stake. */
function noNumber(entry: Entry): readonly Problem[] {
  const right = entry.maximum.kind === "text" ? maximumOf(entry) : null;
  if (entry.maximum.kind !== "text" || entry.isTotal || right === null) return none;
  const name = nameOf(entry);
  const written = shortened(entry.maximum.text);
  return [
    {
      at: cellOf(entry, "maximum"),
      entry,
      repair: { kind: "maximum", to: right },
      message: {
        id: `Nilai maksimal ${name.id} tertulis "${written}", bukan angka; di instrumen ${formatNumber(right, "id")}; ganti dengan angka itu.`,
        en: `The maximum of ${name.en} reads "${written}", which is no number; the instrument says ${formatNumber(right, "en")}; write that number.`,
      },
    },
  ];
}

interface Wrong {
  entry: Entry;
  written: number;
  right: number;
}

const differing = perTable((entries, instrument) => entries.flatMap((entry) => wrongOf(entry, instrument) ?? []));

function wrongOf(entry: Entry, instrument: Instrument): Wrong | null {
  const right = entry.level === "whole" ? instrument.max : maximumOf(entry);
  const written = toNumber(entry.maximum);
  if (right === null || written === null || written === 0) return null;
  if (Math.abs(written - right) < 0.005 || isFormSum(entry, written)) return null;
  return { entry, written, right };
}

/** What a part of an assessment adds up to. */
function isSumOfPart(
  { entry, written }: Wrong,
  judged: ReadonlyMap<Indicator, number>,
  instrument: Instrument,
): boolean {
  return sumsOf(entry, judged, instrument).some((sum) => Math.abs(written - sum) < 0.005);
}

/** What rows hold of each indicator. */
function heldOf(indicators: readonly Indicator[], entries: readonly Entry[]): Map<Indicator, number> {
  const held = heldIn(entries);
  return new Map(indicators.map((one) => [one, held(one)]));
}

/** The form's own questions add up to that, whatever maximum it prints. */
function isFormSum(entry: Entry, written: number): boolean {
  return entry.level !== "question" && Math.abs(written - (formMaximumOf(entry) ?? Infinity)) < 0.005;
}

/** What the indicators of a part of an assessment add up to, what their clusters do, and what rows hold of them: within one or as a whole. */
function sumsOf({ level, cluster }: Entry, judged: ReadonlyMap<Indicator, number>, { clusters }: Instrument): number[] {
  const asked = level === "whole" ? clusters : clusters.filter((one) => one === cluster);
  const own = asked.flatMap(({ indicators }) => indicators.filter((one) => judged.has(one)));
  const theirs = asked.filter(({ indicators }) => indicators.some((one) => judged.has(one)));
  const held = own.map((one) => judged.get(one) ?? 0);
  return [own.map(({ max }) => max), theirs.map(({ max }) => max), held].map((all) =>
    all.reduce((sum, one) => sum + one, 0),
  );
}

/** The maxima of one level's rows within the whole table, a cluster, an indicator or a part. */
interface Sum {
  sum: number;
  /** True when one of them is not the instrument's, or a question of which the form has more than its maximum. */
  isOff: boolean;
}

type Scope = "whole" | Cluster | Indicator | Part | null;
type Tally = Map<Scope, Map<Level, Sum>>;

function talliesOf(entries: readonly Entry[], tables: ReadonlySet<Table>): Map<Table, Tally> {
  const rows = entries.filter(({ table, isTotal, level }) => tables.has(table) && !isTotal && level !== "whole");
  const byTable = groupBy(rows, ({ table }) => table);
  return new Map([...byTable].map(([table, own]) => [table, tallyOf(own)]));
}

function tallyOf(rows: readonly Entry[]): Tally {
  const tally: Tally = new Map();
  for (const row of rows) {
    const written = toNumber(row.maximum);
    const isOff = written !== null && (Math.abs(written - (maximumOf(row) ?? written)) > 0.005 || isUneven(row));
    for (const scope of new Set<Scope>(["whole", row.cluster, row.indicator, row.part])) {
      const sums = tally.get(scope) ?? new Map<Level, Sum>();
      const before = sums.get(row.level) ?? { sum: 0, isOff: false };
      tally.set(scope, sums.set(row.level, { sum: before.sum + (written ?? 0), isOff: before.isOff || isOff }));
    }
  }
  return tally;
}

/** True for a question of a part or indicator that prints another maximum than its questions add up to. */
function isUneven({ level, part, indicator }: Entry): boolean {
  return level === "question" && (part ?? indicator)?.questionsAddTo !== undefined;
}

/** A total that faithfully adds up the maxima of its rows is not told again. */
function isOnlyTheSum(total: Entry, written: number, tally: Tally | undefined): boolean {
  const below = [...(tally?.get(scopeOf(total)) ?? [])].filter(([level]) => level !== total.level);
  return below.some(([, { sum, isOff }]) => (isOff || total.isTotal) && Math.abs(roundOff(sum) - written) < 0.01);
}

function scopeOf({ level, part, indicator, cluster }: Entry): Scope {
  if (level === "whole") return "whole";
  return level === "cluster" ? cluster : (part ?? indicator);
}
