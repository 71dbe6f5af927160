/** Says in words which of the workbook's numbers the score was taken from, and what the others say. */
import { indicatorsOf } from "../scoring/scoring";
import type { Indicator, Part } from "../instrument/instrument";
import { toNumber } from "../numbers";
import { roundOff } from "../rounding";
import type { Entry, Reading } from "../reading/model/entries";
import type { Score } from "../scoring/scoring";
import { comparisons } from "../scoring/sums";
import { formatNumber } from "../text";
import type { Language, Text } from "../text";
import { whyNoScore } from "./noScore";

export function explain(score: Score, { tables }: Reading, isOlder: boolean): Text {
  const parts = [
    claimedFrom(score, isOlder),
    ...unevenFrom(score),
    ...otherTotals(score),
    ...supportedFrom(
      score,
      tables.some(({ columns }) => columns.has("evidence")),
    ),
  ];
  return { id: parts.map(({ id }) => id).join(" "), en: parts.map(({ en }) => en).join(" ") };
}

function claimedFrom(score: Score, isOlder: boolean): Text {
  if (score.claimed === null) {
    const why = whyNoScore(isOlder);
    return { id: `Nilai tidak dapat dihitung: ${why.id}.`, en: `No score can be given: ${why.en}.` };
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

/** Where the form's questions bring more than the maximum that it prints: the cut is the form's, not the city's. */
function unevenFrom(score: Score): Text[] {
  const cut = indicatorsOf(score).flatMap(({ indicator, leaves }) => {
    const nodes: (Indicator | Part)[] = [...(indicator.parts ?? [indicator])];
    return nodes.flatMap((node) => {
      const own = leaves.filter(({ entry }) => (entry.part ?? entry.indicator) === node);
      const given = roundOff(own.reduce((sum, { entry, points }) => sum + (givenOf(entry) ?? points), 0));
      return given > node.max + 1e-6 && given <= (node.questionsAddTo ?? 0) + 1e-6 ? [node] : [];
    });
  });
  return cut.map((node) => {
    const code = "code" in node ? node.code : String(node.number);
    const say = (points: number | undefined, language: Language): string => formatNumber(points ?? 0, language);
    return {
      id: `Pertanyaan indikator ${code} di formulir berjumlah ${say(node.questionsAddTo, "id")}, tetapi maksimal yang tercetak ${say(node.max, "id")}; yang dihitung paling tinggi ${say(node.max, "id")}, dan itu bukan kesalahan isian.`,
      en: `The form's questions of indicator ${code} add up to ${say(node.questionsAddTo, "en")}, but it prints a maximum of ${say(node.max, "en")}; at most ${say(node.max, "en")} are counted, and that is no mistake in filling in.`,
    };
  });
}

/** What is typed, before any maximum cuts it. */
function givenOf({ score }: Entry): number | null {
  return score.kind === "number" && !score.percent ? score.value : null;
}

/** A total that the workbook prints, beside the score that adds up. */
export interface PrintedTotal {
  /** whole: one cell · clusters, indicators: their printed values added up. */
  of: "whole" | "clusters" | "indicators";
  points: number;
}

/** How far, in points, a printed total may be off by its rounding. */
const rounding = 0.05;

/** One workbook may hold three totals, of its questions, its indicators and its clusters: those that are not the claimed score. */
export function differingTotals(score: Score): PrintedTotal[] {
  const used = score.claimed;
  if (used === null) return [];
  const indicators = indicatorsOf(score).filter(({ claimed }) => claimed !== null);
  const hasIndicators = indicators.some(({ printed }) => printed.some(isWhole));
  const byIndicator = indicators.reduce(
    (sum, { printed, claimed }) => sum + (first(printed.filter(isWhole)) ?? claimed ?? 0),
    0,
  );
  const clusters = score.clusters.filter(({ claimed }) => claimed !== null);
  const hasClusters = clusters.some(({ printed, leaf }) => leaf === null && first(printed) !== null);
  const byCluster = clusters.reduce((sum, { printed, claimed }) => sum + (first(printed) ?? claimed ?? 0), 0);
  const whole = comparisons(score).filter(({ entry }) => entry.level === "whole");
  const totals: PrintedTotal[] = [
    ...whole.map(({ printed }): PrintedTotal => ({ of: "whole", points: printed })),
    ...(hasIndicators ? [{ of: "indicators", points: byIndicator } as const] : []),
    ...(hasClusters ? [{ of: "clusters", points: byCluster } as const] : []),
  ];
  const differing = totals.filter(({ points }) => Math.abs(points - used) > rounding);
  return [...new Map(differing.toReversed().map((total) => [total.of, total])).values()].toReversed();
}

const totalNames: Record<PrintedTotal["of"], Text> = {
  indicators: { id: "jumlah indikator yang tercetak", en: "the printed indicator totals add up to" },
  clusters: { id: "jumlah klaster yang tercetak", en: "the printed cluster totals add up to" },
  whole: { id: "total yang tercetak", en: "the printed total is" },
};

function otherTotals(score: Score): Text[] {
  const differing = differingTotals(score);
  if (differing.length === 0) return [];
  const listed = (language: Language): string =>
    differing.map(({ of, points }) => `${totalNames[of][language]} ${formatNumber(points, language)}`).join("; ");
  return [{ id: `Angka lain di buku kerja: ${listed("id")}.`, en: `Other numbers in the workbook: ${listed("en")}.` }];
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
