/** Tells the findings: by level, then by cluster, then from the top of the workbook down, each with its cell. */
import type { Report } from "../core/report/report";
import { levels } from "../core/rule/finding";
import { capital, clusterName } from "../core/rule/names";
import type { Finding } from "../core/rule/finding";
import { reference } from "../core/reference";
import { levelNames, levelTasks } from "../core/wording/levels";
import { stakeText } from "../core/wording/stakes";
import { formatNumber } from "../core/text";
import type { Language, Text } from "../core/text";
import { paragraph, subItem, wrapPieces } from "./terminal/wrap";

/** One section a level, with its number of findings in the heading; levels without findings are left out. */
export function findingSections(report: Report, language: Language, width: number): string[][] {
  return levels.flatMap((level) => {
    const found = report.findings.filter((finding) => finding.level === level);
    if (found.length === 0) return [];
    return [
      [
        `${levelNames[level][language]} – ${levelTasks[level][language]} (${formatNumber(found.length, language)})`,
        ...byCluster(found, report, language, width),
      ],
    ];
  });
}

function byCluster(found: readonly Finding[], report: Report, language: Language, width: number): string[] {
  const sorted = fromTheTop(found, report);
  const sections: { name: Text; of: string | null }[] = [
    { name: { id: "Seluruh buku kerja", en: "The whole workbook" }, of: null },
    ...report.clusters.map(({ cluster }) => ({ name: clusterName(cluster), of: cluster.id })),
  ];
  return sections.flatMap(({ name, of }) => {
    const own = sorted.filter(({ cluster }) => cluster === of);
    if (own.length === 0) return [];
    return [
      ...paragraph(capital(name[language]), width),
      ...own.flatMap((finding) => findingLines(finding, language, width)),
    ];
  });
}

/** Sheets in the order in which they were read, then rows, then columns. */
function fromTheTop(found: readonly Finding[], { tables }: Report): Finding[] {
  const sheets = new Set([...tables.map(({ grid }) => grid.sheet.name), ...found.map(({ at }) => at.sheet)]);
  const order = new Map([...sheets].map((name, at) => [name, at]));
  const rank = ({ at }: Finding): number => order.get(at.sheet) ?? 0;
  return found.toSorted((a, b) => rank(a) - rank(b) || a.at.row - b.at.row || a.at.column - b.at.column);
}

/** The message, then where, how many points are at stake, whose it is, and the rule. */
function findingLines(finding: Finding, language: Language, width: number): string[] {
  const { message, at, offices, rule } = finding;
  const stake = stakeText(finding, language);
  const details = [[reference(at)], stake === "" ? [] : [stake], listed(offices, language), [rule]].filter(
    ({ length }) => length > 0,
  );
  const pieces = details.flatMap((detail, index) => (index === 0 ? detail : ["·", ...detail]));
  return [...subItem(message[language], width), ...wrapPieces(pieces, width, { first: "      ", rest: "      " })];
}

function listed(offices: readonly string[], language: Language): string[] {
  if (offices.length === 0) return [];
  const names = offices.map((office, index) => (index < offices.length - 1 ? `${office},` : office));
  return [language === "id" ? "OPD:" : offices.length === 1 ? "office:" : "offices:", ...names];
}
