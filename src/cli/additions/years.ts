/** `--last`: this year's assessment beside last year's. */
import { yearsWith } from "../../core/planning/others";
import type { Change, Years } from "../../core/planning/years";
import type { Language } from "../../core/text";
import { tierName } from "../../core/scoring/tierText";
import { changeTexts, clusterChangeTexts, yearsTexts } from "../../core/wording/years";
import { toA1 } from "../../core/workbook";
import { item, paragraph } from "../terminal/wrap";
import type { Addition, Request } from "./addition";
import { lastBook } from "./otherWorkbook";

export const years: Addition = {
  key: "years",
  isAlwaysRun: true,
  options: [
    {
      name: "last",
      value: "FILE",
      help: {
        id: "buku kerja tahun lalu, dibandingkan dengan tahun ini",
        en: "last year's workbook, held against this year's",
      },
    },
  ],
  run: async (request) => {
    const { language } = request;
    const found = await yearsFor(request);
    if (found === null) return null;
    return {
      json: toJson(found, language),
      heading: { id: "Tahun lalu dan tahun ini", en: "Last year and this year" },
      lines: (width) => linesOf(found, language, width),
      // What is told unasked is no fault: without a finding the check ends with 0.
      hasFaults:
        request.given.last !== undefined &&
        found.indicators.some(({ jump, carriedOver }) => jump || carriedOver === true),
    };
  },
};

/** Last year's scores from a file named for it, or from the workbook itself; null where neither has any. @throws Fault when the file cannot be checked. */
export async function yearsFor(request: Request): Promise<Years | null> {
  return yearsWith(request.report, { last: await lastBook(request), verified: null });
}

function toJson(found: Years, language: Language): object {
  const { last, this: now } = found.tier;
  return {
    source: found.source[language],
    ...{ last: found.last, this: found.this, change: found.change },
    tier: { last: last && tierName(last, language), this: now && tierName(now, language) },
    clusters: found.clusters.map(({ cluster, ...change }) => ({ id: cluster.id, ...changeJson(change) })),
    indicators: found.indicators.map(({ indicator, jump, carriedOver, documents, lastNumber, at, ...change }) => ({
      code: String(indicator.number),
      ...changeJson(change),
      ...{ jump, carriedOver, documents, lastNumber },
      sheet: at?.sheet ?? null,
      cell: at && toA1(at.row, at.column),
    })),
  };
}

function changeJson({ last, this: now, change, shareLast, shareThis }: Change): object {
  return { last, this: now, change, shareLast, shareThis };
}

/** So many are named; all of them stand in the JSON. */
const maxNamed = 20;

function linesOf(found: Years, language: Language, width: number): string[] {
  const changes = found.indicators.flatMap(changeTexts).map((text) => text[language]);
  const rest = changes.length - maxNamed;
  const more = rest > 0 ? [language === "id" ? `dan ${rest} lagi` : `and ${rest} more`] : [];
  return [
    ...yearsTexts(found).flatMap((text) => paragraph(text[language], width)),
    ...[...clusterChangeTexts(found, language), ...changes.slice(0, maxNamed), ...more].flatMap((line) =>
      item(line, width),
    ),
  ];
}
