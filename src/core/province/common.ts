/** What many cities have in common, in words: weak indicators, missing kinds of evidence, and the questions to rehearse. */
import { unsureCodes } from "../planning/questions";
import { formatPoints, say } from "../text";
import type { Text } from "../text";
import type { Board } from "./board";

/** So many of a kind are named; the JSON and the files hold no more, as the rest is rarely acted on. */
const mostNamed = 10;

/**
 * What more than one and at least half of the cities share is the province's to mend (by one training, one circular); what a
 * single city or a few have stands in their own notes.
 */
function isShared(count: number, cities: number): boolean {
  return count > 1 && count * 2 >= cities;
}

export interface CommonTexts {
  readonly heading: Text;
  readonly items: readonly Text[];
}

/** Shared weak indicators and missing kinds of evidence, and the rehearsal; what has no items is left out. */
export function commonTexts(board: Board): CommonTexts[] {
  const sections = [weakTexts(board), missingTexts(board), rehearsalTexts(board)];
  return sections.filter(({ items }) => items.length > 0);
}

function weakTexts({ weak }: Board): CommonTexts {
  const shared = weak.filter(({ weak: count, cities }) => isShared(count, cities));
  return {
    heading: {
      id: "Indikator yang lemah di separuh kabupaten/kota atau lebih",
      en: "Indicators that are weak in half of the cities or more",
    },
    items: shared.slice(0, mostNamed).map(({ code, name, cities, weak: count, share }) =>
      say((language, number) => {
        const percent = number(Math.round(share * 100));
        return language === "id"
          ? `${code} ${name.id}: lemah di ${count} dari ${cities}; rata-rata ${percent} % dari nilai maksimal.`
          : `${code} ${name.en}: weak in ${count} of ${cities}; ${percent} % of the maximum on average.`;
      }),
    ),
  };
}

function missingTexts({ missing, counts }: Board): CommonTexts {
  const shared = missing.filter(({ cities }) => isShared(cities, counts.read));
  return {
    heading: {
      id: "Jenis bukti yang kurang di separuh kabupaten/kota atau lebih",
      en: "Kinds of evidence that are missing in half of the cities or more",
    },
    items: shared.slice(0, mostNamed).map(({ name, cities, questions, points }) =>
      say((language, number) => {
        const claimed = formatPoints(points, language);
        return language === "id"
          ? `${name.id}: ${number(questions)} pertanyaan di ${cities} dari ${counts.read} kabupaten/kota, ${claimed} diklaim.`
          : `${name.en}: ${number(questions)} questions in ${cities} of ${counts.read} cities, ${claimed} claimed.`;
      }),
    ),
  };
}

function rehearsalTexts({ sample, instrument }: Board): CommonTexts {
  const unsure = unsureCodes(instrument);
  return {
    heading: { id: "Contoh soal gladi, sama untuk semua", en: "Questions to rehearse, the same for all" },
    items: sample.map(({ code, name: { id, en } }) => ({
      id: `${code} ${id}${unsure.has(code) ? " (bunyinya belum pasti)" : ""}`,
      en: `${code} ${en}${unsure.has(code) ? " (its wording is not certain)" : ""}`,
    })),
  };
}
