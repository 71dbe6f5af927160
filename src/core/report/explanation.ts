/** Says in words which of the workbook's numbers the score was taken from, and what the others say. */
import { indicatorsOf } from "../scoring/scoring";
import { toNumber } from "../numbers";
import type { Entry, Reading } from "../reading/entries";
import type { Score } from "../scoring/scoring";
import { comparisons } from "../scoring/sums";
import { formatNumber } from "../text";
import type { Text } from "../text";

export function explain(score: Score, { tables }: Reading): Text {
  const parts = [
    claimedFrom(score),
    ...otherTotals(score),
    ...supportedFrom(
      score,
      tables.some(({ columns }) => columns.has("evidence")),
    ),
  ];
  return { id: parts.map(({ id }) => id).join(" "), en: parts.map(({ en }) => en).join(" ") };
}

function claimedFrom(score: Score): Text {
  if (score.claimed === null) {
    return {
      id: "Nilai tidak dapat dihitung: tidak ada kolom nilai yang berisi angka.",
      en: "No score can be given: no score column holds numbers.",
    };
  }
  const leaves = indicatorsOf(score).flatMap((one) => one.leaves);
  const clusters = score.clusters.filter(({ leaf }) => leaf !== null).length;
  const questions = leaves.filter(({ entry }) => entry.level === "question").length;
  const rows = leaves.length - questions;
  const counted: Text[] = [
    ...(questions > 0 ? [{ id: `${questions} pertanyaan`, en: `${questions} questions` }] : []),
    ...(rows > 0 ? [{ id: `${rows} indikator atau bagiannya`, en: `${rows} indicators or parts` }] : []),
    ...(clusters > 0 ? [{ id: `${clusters} klaster`, en: `${clusters} clusters` }] : []),
  ];
  if (counted.length === 0) {
    return {
      id: "Dipakai jumlah yang tercetak, karena tidak ada rinciannya.",
      en: "The printed total is used, as there are no parts.",
    };
  }
  return {
    id: `Nilai dijumlahkan dari rincian terendah yang terisi (${counted.map(({ id }) => id).join(", ")}), karena jumlah yang tercetak dapat salah.`,
    en: `The score adds up the lowest level filled in (${counted.map(({ en }) => en).join(", ")}), because printed totals may be wrong.`,
  };
}

/** One workbook may hold three totals: of its questions, its indicators and its clusters. */
function otherTotals(score: Score): Text[] {
  if (score.claimed === null) return [];
  const used = score.claimed;
  const indicators = indicatorsOf(score).filter(({ claimed }) => claimed !== null);
  const printedIndicators = indicators.filter(({ printed }) => printed.some(isWhole));
  const byIndicator = indicators.reduce(
    (sum, { printed, claimed }) => sum + (first(printed.filter(isWhole)) ?? claimed ?? 0),
    0,
  );
  const known = score.clusters.filter(({ claimed }) => claimed !== null);
  const printedClusters = known.filter(({ printed, leaf }) => leaf === null && first(printed) !== null);
  const byCluster = known.reduce((sum, { printed, claimed }) => sum + (first(printed) ?? claimed ?? 0), 0);
  const whole = comparisons(score).filter(
    ({ entry, printed }) => entry.level === "whole" && Math.abs(printed - used) > 0.05,
  );
  const named: [boolean, number, string, string][] = [
    [
      printedIndicators.length > 0,
      byIndicator,
      "jumlah indikator yang tercetak",
      "the printed indicator totals add up to",
    ],
    [printedClusters.length > 0, byCluster, "jumlah klaster yang tercetak", "the printed cluster totals add up to"],
    [whole.length > 0, whole[0]?.printed ?? 0, "total yang tercetak", "the printed total is"],
  ];
  const differing = named.filter(([isPrinted, value]) => isPrinted && Math.abs(value - used) > 0.05);
  if (differing.length === 0) return [];
  return [
    {
      id: `Angka lain di buku kerja: ${differing.map(([, value, id]) => `${id} ${formatNumber(value, "id")}`).join("; ")}.`,
      en: `Other numbers in the workbook: ${differing.map(([, value, , en]) => `${en} ${formatNumber(value, "en")}`).join("; ")}.`,
    },
  ];
}

/** The total of a whole indicator, not of one of its parts. */
function isWhole({ level }: Entry): boolean {
  return level === "indicator";
}

function first(printed: Score["printed"]): number | null {
  return printed.map(({ score }) => toNumber(score)).find((value) => value !== null) ?? null;
}

function supportedFrom({ claimed, supported }: Score, hasEvidence: boolean): Text[] {
  if (claimed === null || supported) return [];
  if (hasEvidence) return [];
  return [
    {
      id: "Nilai terdukung tidak dapat dihitung: buku kerja ini tidak punya kolom data dukung.",
      en: "The supported score cannot be given: the workbook has no column for evidence.",
    },
  ];
}
