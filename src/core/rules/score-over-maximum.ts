import { leavesOf } from "../scoring/leaves";
import { indicatorsOf } from "../scoring/scoring";
import { mergedGroups } from "../scoring/shared";
import { roundOff } from "../rounding";
import { cellOf, formMaximumOf, maximumOf } from "../reading/model/entries";
import type { Entry } from "../reading/model/entries";
import { nameOf } from "../rule/names";
import type { Problem, Rule } from "../rule/rule";
import type { IndicatorScore } from "../scoring/scoring";
import { formatNumber } from "../text";

export const scoreOverMaximum: Rule = {
  id: "score-over-maximum",
  level: "error",
  fault: { id: "Nilai melebihi maksimal", en: "Score over its maximum" },
  title: { id: "Tidak ada nilai yang melebihi maksimal", en: "No score is above its maximum" },
  why: {
    id: "Poin di atas maksimal tidak diakui; yang dihitung hanya sampai maksimalnya.",
    en: "Points above the maximum are not granted; only the maximum counts.",
  },
  fix: {
    id: "Periksa kembali nilai itu; koma desimal sering salah letak.",
    en: "Check the score; a decimal mark is easily misplaced.",
  },
  needs: ["score"],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, 27],
      [19, "Sekolah Ramah Anak", 51, 40],
    ],
    flags: ["D2"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, 24],
      // The form's own questions add up to 54: who gives all of them has made no mistake.
      [19, "Sekolah Ramah Anak", 51, 54],
    ],
  },
  *check({ entries, score }) {
    const counted = leavesOf(score).map(({ entry }) => entry);
    // A score merged over several rows has a rule of its own: it may well be the sum of theirs.
    const merged = new Set(mergedGroups(entries).flatMap((group) => group.map(({ entry }) => entry)));
    const over = counted.filter((entry) => !merged.has(entry)).flatMap(tooHigh);
    yield* over;
    const told = new Set(over.map(({ entry }) => entry?.indicator));
    for (const indicator of indicatorsOf(score)) {
      if (!told.has(indicator.indicator)) yield* cut(indicator, entries);
    }
  },
};

function tooHigh(entry: Entry): Problem[] {
  const max = maximumOf(entry) ?? (entry.maximum.kind === "number" ? entry.maximum.value : null);
  const most = formMaximumOf(entry) ?? max;
  if (max === null || most === null || entry.score.kind !== "number") return [];
  const { value, percent } = entry.score;
  const points = percent ? (value / 100) * max : value;
  return points <= (percent ? max : most) + 1e-6 ? [] : [problem(entry, roundOff(points), max)];
}

/** Questions may each stay within their maximum while their indicator does not. */
function* cut({ raw, indicator, leaves, printed }: IndicatorScore, entries: readonly Entry[]): Generator<Problem> {
  if (raw === null || raw <= Math.max(indicator.max, indicator.questionsAddTo ?? 0) + 1e-6) return;
  const row =
    printed[0] ??
    entries.find((entry) => entry.indicator === indicator && entry.level === "indicator") ??
    leaves[0]?.entry;
  if (row) yield problem({ ...row, level: "indicator", part: null }, raw, indicator.max);
}

function problem(entry: Entry, value: number, max: number): Problem {
  const name = nameOf(entry);
  return {
    at: cellOf(entry, "score"),
    entry,
    points: roundOff(value - max),
    stake: "difference",
    message: {
      id: `Nilai ${name.id} adalah ${formatNumber(value, "id")}, melebihi maksimal ${formatNumber(max, "id")}; yang dihitung ${formatNumber(max, "id")}; periksa kembali.`,
      en: `The score of ${name.en} is ${formatNumber(value, "en")}, above its maximum of ${formatNumber(max, "en")}; ${formatNumber(max, "en")} is counted; check it.`,
    },
  };
}
