/** `--verified`: what verification took from the claimed score, question by question, and what that foretells. */
import { verifiedWith } from "../../core/planning/others";
import type { Cut, Verified } from "../../core/planning/verified";
import type { Language, Text } from "../../core/text";
import { cutText, reasonText, verifiedTexts } from "../../core/wording/verified";
import { toA1 } from "../../core/workbook";
import { item, paragraph, subItem } from "../terminal/wrap";
import type { Addition, Request } from "./addition";
import { lastBook, otherReport } from "./otherWorkbook";

export const verified: Addition = {
  key: "verified",
  isAlwaysRun: true,
  options: [
    {
      name: "verified",
      value: "FILE",
      help: {
        id: "buku kerja hasil verifikasi, dibandingkan dengan nilai mandiri",
        en: "a workbook with the verified scores, held against the claimed ones",
      },
    },
  ],
  run: async (request) => {
    const { language } = request;
    const found = await verifiedFor(request);
    if (found === null) return null;
    return {
      json: toJson(found, language),
      heading: { id: "Nilai verifikasi", en: "Verified scores" },
      lines: (width) => linesOf(found, language, width),
      hasFaults: false,
    };
  },
};

/** @throws Fault when a file that was named cannot be checked or belongs to another city. */
export async function verifiedFor(request: Request): Promise<Verified | null> {
  const { verified: path } = request.given;
  const last = await lastBook(request);
  const verified = path === undefined ? null : await otherReport(path, request, false);
  return verifiedWith(request.report, { last, verified });
}

function toJson(
  { claimed, verified: points, cuts, raised, open, predicted, source }: Verified,
  language: Language,
): object {
  return {
    source: source[language],
    ...{ claimed, verified: points, open },
    cuts: cuts.map((cut) => cutJson(cut, language)),
    raised: raised.map((cut) => cutJson(cut, language)),
    predicted: predicted?.loss ?? null,
    predictedBy: predicted && {
      source: predicted.source[language],
      clusters: predicted.clusters.map(({ cluster, kept, loss }) => ({ id: cluster.id, kept, loss })),
    },
  };
}

function cutJson(
  { cluster, indicator, question, from, to, points, finding, offices, at }: Cut,
  language: Language,
): object {
  return {
    cluster: cluster.id,
    ...{ indicator, question, from, to, points },
    reason: reasonText(finding)[language],
    rule: finding?.rule ?? null,
    offices,
    sheet: at?.sheet ?? null,
    cell: at && toA1(at.row, at.column),
  };
}

/** Of each sort so many are named; all of them stand in the JSON. */
const maxNamed = 20;

function linesOf(found: Verified, language: Language, width: number): string[] {
  const sorts: [Text, readonly Cut[]][] = [
    [{ id: "Dipotong", en: "Cut" }, found.cuts],
    [{ id: "Dinaikkan", en: "Raised" }, found.raised],
  ];
  return [
    ...verifiedTexts(found).flatMap((text) => paragraph(text[language], width)),
    ...sorts.flatMap(([title, cuts]) => cutLines(title[language], cuts, language, width)),
  ];
}

function cutLines(title: string, cuts: readonly Cut[], language: Language, width: number): string[] {
  if (cuts.length === 0) return [];
  const rest = cuts.length - maxNamed;
  const more = rest > 0 ? [language === "id" ? `dan ${rest} lagi` : `and ${rest} more`] : [];
  const named = cuts.slice(0, maxNamed).map((cut) => cutText(cut, language));
  return [...item(`${title} (${cuts.length})`, width), ...[...named, ...more].flatMap((line) => subItem(line, width))];
}
