import { roundOff } from "../rounding";
import type { NumberAmount } from "../numbers";
import { cellOf, maximumOf } from "../reading/model/entries";
import type { Entry } from "../reading/model/entries";
import { perTable } from "../rule/perTable";
import type { Problem, Rule } from "../rule/rule";
import { formatNumber, say } from "../text";

export const numberAmbiguous: Rule = {
  id: "number-ambiguous",
  level: "query",
  fault: { id: "Angka dapat dibaca dua cara", en: "Number can be read in two ways" },
  title: { id: "Setiap angka hanya dapat dibaca dengan satu cara", en: "Every number can be read in one way only" },
  why: {
    id: '"597.928" dapat berarti 597,928 atau 597928; yang dipakai adalah yang tidak melebihi maksimal.',
    en: '"597.928" can mean 597.928 or 597,928; the reading within the maximum is used.',
  },
  fix: { id: "Ketik ulang sebagai angka.", en: "Type it again as a number." },
  needs: ["score"],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, "20.125"],
    ],
    flags: ["D2"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, 20.125],
      [19, "Sekolah Ramah Anak", 51, "40,5"],
    ],
  },
  check: perTable(function* (entries) {
    for (const entry of entries) {
      for (const column of ["score", "maximum"] as const) {
        const amount = entry[column];
        if (amount.kind !== "number" || amount.otherwise === null) continue;
        yield {
          at: cellOf(entry, column),
          entry,
          points: column === "score" && !entry.isTotal ? Math.max(0, amount.value) : 0,
          message: {
            id: `"${amount.text}" dapat berarti ${formatNumber(amount.value, "id", 6)} atau ${formatNumber(amount.otherwise, "id", 6)}; dibaca ${formatNumber(amount.value, "id", 6)}; isi dengan angkanya.`,
            en: `"${amount.text}" can mean ${formatNumber(amount.value, "en", 6)} or ${formatNumber(amount.otherwise, "en", 6)}; read as ${formatNumber(amount.value, "en", 6)}; enter the number itself.`,
          },
        };
      }
    }
    yield* oddOnes(entries.flatMap(scoreOf)).flatMap(percentProblem);
  }),
};

interface OwnScore {
  entry: Entry;
  amount: NumberAmount;
  max: number;
}

/** A score above zero in a column of points; where the whole column holds shares, each percentage is one. */
function scoreOf(entry: Entry): OwnScore[] {
  const { score: amount, table } = entry;
  const max = maximumOf(entry);
  const isOwn = amount.kind === "number" && amount.value > 0 && table.scale === "points" && max !== null && max > 0;
  return isOwn ? [{ entry, amount, max }] : [];
}

/** Of a column that mixes points and percentages those that stand out: the percentages, unless points are few among them. */
function oddOnes(scores: readonly OwnScore[]): OwnScore[] {
  const percents = scores.filter(({ amount }) => amount.percent);
  const points = scores.filter(({ amount }) => !amount.percent);
  if (percents.length === 0 || points.length === 0) return [];
  return points.length * fewPoints < percents.length ? points : percents;
}

/** A column is one of percentages where they are more than so many times the points: half a column typed into cells of percentages is none. */
const fewPoints = 4;

/** 12,5 % of 32 is 4 points, and as typed it may be 12,5; above the maximum only one of the two is left. */
function percentProblem({ entry, amount, max }: OwnScore): Problem[] {
  const { value, percent } = amount;
  const share = roundOff((value / 100) * max);
  if (Math.max(value, share) > max || value === share) return [];
  const [read, other] = percent ? [share, value] : [value, share];
  return [
    {
      at: cellOf(entry, "score"),
      entry,
      points: Math.abs(read - other),
      stake: "difference",
      message: say((language, number) => {
        const written = percent ? `${number(value)} %` : number(value);
        const of = `${number(value)} % ${language === "id" ? "dari" : "of"} ${number(max)}`;
        const [first, second] = percent
          ? [`${number(share)} (${of})`, number(value)]
          : [number(value), `${number(share)} (${of})`];
        return language === "id"
          ? `"${written}" di kolom yang mencampur poin dan persen dapat berarti ${first} atau ${second} poin; dibaca ${number(read)}; isi dengan angkanya.`
          : `"${written}" in a column that mixes points and percentages can mean ${first} or ${second} points; read as ${number(read)}; enter the number itself.`;
      }),
    },
  ];
}
