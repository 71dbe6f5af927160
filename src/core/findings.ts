/** Puts findings in order and in groups, and picks out those that somebody looks for. */
import { groupBy } from "./grouping";
import { roundOff } from "./numbers";
import type { Report } from "./report";
import { capital, clusterName, levels } from "./rule";
import type { Finding, FindingLevel } from "./rule";
import { rules } from "./rules/index";
import type { Language, Text } from "./text";
import { toA1 } from "./workbook";

export type GroupBy = "cluster" | "rule" | "office" | "cell";

export interface Group {
  key: string;
  title: string;
  findings: Finding[];
  /** The points at stake of all its findings, what one row stands for counted once. */
  points: number;
}

/** The gravest first, then those with the most points at stake, then from the top of the workbook down. */
export function inOrder({ findings, workbook }: Report): Finding[] {
  const order = new Map(workbook.sheets.map(({ name }, at) => [name, at]));
  const rank = (finding: Finding): number => levels.indexOf(finding.level);
  const sheet = ({ at }: Finding): number => order.get(at.sheet) ?? 0;
  return findings.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      b.points - a.points ||
      sheet(a) - sheet(b) ||
      a.at.row - b.at.row ||
      a.at.column - b.at.column,
  );
}

/** What must be fixed first: the gravest cells with the most points. */
export function filterFindings(
  findings: readonly Finding[],
  { levels: wanted, text }: { levels: readonly FindingLevel[]; text: string },
  language: Language,
): Finding[] {
  const words = plain(text).split(" ").filter(Boolean);
  return findings.filter(
    (finding) => wanted.includes(finding.level) && words.every((word) => wordsOf(finding, language).includes(word)),
  );
}

/** Groups in the order of the workbook's clusters, or of their gravest finding. A finding of several offices stands under each. */
export function groupFindings(report: Report, by: GroupBy, language: Language, findings = inOrder(report)): Group[] {
  const keyed = findings.flatMap((finding) => keysOf(finding, by).map((key) => ({ key, finding })));
  const groups = [...groupBy(keyed, ({ key }) => key)].map(([key, members]) =>
    groupOf(
      key,
      titleOf(key, by, report, language),
      members.map(({ finding }) => finding),
    ),
  );
  if (by === "rule" || by === "office") return groups;
  const order = by === "cluster" ? ["", ...report.clusters.map(({ cluster }) => cluster.id)] : placesOf(report);
  const ranks = new Map(order.map((key, at) => [key, at]));
  return groups.toSorted((a, b) => (ranks.get(a.key) ?? 0) - (ranks.get(b.key) ?? 0));
}

function groupOf(key: string, title: string, findings: Finding[]): Group {
  return { key, title, findings, points: pointsOf(findings) };
}

/**
 * Points at stake: what one question, indicator or cluster can bring is counted once, however many findings speak of it,
 * whole or of what is in it.
 */
export function pointsOf(findings: readonly Finding[]): number {
  const ofIndicator = (own: readonly Finding[]): number =>
    atStake(own, ({ question }) => question, mostPoints, mostPoints);
  const ofCluster = (own: readonly Finding[]): number =>
    atStake(own, ({ indicator }) => indicator, ofIndicator, pointsOfRows);
  return roundOff(atStake(findings, ({ cluster }) => cluster, ofCluster, mostPoints));
}

type Points = (findings: readonly Finding[]) => number;

/** What is found of the whole, or of its parts together where that is more. */
function atStake(
  findings: readonly Finding[],
  partOf: (finding: Finding) => string | null,
  ofPart: Points,
  ofWhole: Points,
): number {
  const parts = groupBy(findings, partOf);
  const whole = ofWhole(parts.get(null) ?? []);
  return Math.max(
    whole,
    [...parts].reduce((sum, [part, own]) => sum + (part === null ? 0 : ofPart(own)), 0),
  );
}

function mostPoints(findings: readonly Finding[]): number {
  return findings.reduce((most, { points }) => Math.max(most, points), 0);
}

/** Rows of a cluster that the instrument does not know bring points of their own. */
function pointsOfRows(findings: readonly Finding[]): number {
  const rows = groupBy(findings, ({ at }) => `${at.row} ${at.sheet}`);
  return [...rows.values()].reduce((sum, own) => sum + mostPoints(own), 0);
}

function keysOf(finding: Finding, by: GroupBy): string[] {
  if (by === "cluster") return [finding.cluster ?? ""];
  if (by === "rule") return [finding.rule];
  if (by === "cell") return [cellOf(finding)];
  return finding.offices.length > 0 ? finding.offices : [""];
}

function titleOf(key: string, by: GroupBy, { clusters }: Report, language: Language): string {
  const none: Record<GroupBy, Text> = {
    cluster: { id: "Seluruh buku kerja", en: "The whole workbook" },
    office: { id: "Tanpa OPD", en: "No office" },
    rule: { id: "", en: "" },
    cell: { id: "", en: "" },
  };
  if (key === "") return none[by][language];
  if (by === "rule") return rules.find(({ id }) => id === key)?.title[language] ?? key;
  const cluster = by === "cluster" ? clusters.find((one) => one.cluster.id === key)?.cluster : undefined;
  return cluster ? capital(clusterName(cluster)[language]) : key;
}

function cellOf({ at }: Finding): string {
  return `${at.sheet}!${toA1(at.row, at.column)}`;
}

/** Every flagged cell from the top of the workbook down. */
function placesOf({ findings, workbook }: Report): string[] {
  const order = new Map(workbook.sheets.map(({ name }, at) => [name, at]));
  const sheet = ({ at }: Finding): number => order.get(at.sheet) ?? 0;
  return findings
    .toSorted((a, b) => sheet(a) - sheet(b) || a.at.row - b.at.row || a.at.column - b.at.column)
    .map(cellOf);
}

const searched = { id: new WeakMap<Finding, string>(), en: new WeakMap<Finding, string>() };

/** All that can be read of a finding, in plain letters; kept, as typing asks for it again and again. */
function wordsOf(finding: Finding, language: Language): string {
  const known = searched[language].get(finding);
  if (known !== undefined) return known;
  const { message, offices, rule, indicator, question, at } = finding;
  const title = rules.find(({ id }) => id === rule)?.title[language] ?? "";
  const words = plain(
    [message[language], ...offices, rule, title, indicator, question, at.sheet, cellOf(finding)].join(" "),
  );
  searched[language].set(finding, words);
  return words;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ").trim();
}
