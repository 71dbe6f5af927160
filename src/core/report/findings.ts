/** Puts findings in order and in groups, and picks out those that somebody looks for. */
import { groupBy } from "../grouping";
import { roundOff } from "../rounding";
import { everything } from "./filter";
import type { Filter, GroupBy } from "./filter";
import type { Report } from "./report";
import { levels } from "../rule/finding";
import { capital, clusterName } from "../rule/names";
import type { Finding } from "../rule/finding";
import { rules } from "../rules/index";
import type { Language, Text } from "../text";
import { cellKey, toA1 } from "../workbook";

export interface Group {
  key: string;
  title: string;
  findings: Finding[];
  /** The points at risk of all its findings, each entry's counted once. */
  points: number;
}

/** The gravest first, then those with the most points at risk, then the most to gain, then from the top of the workbook down. */
export function inOrder({ findings, workbook }: Report): Finding[] {
  const order = new Map(workbook.sheets.map(({ name }, at) => [name, at]));
  const rank = (finding: Finding): number => levels.indexOf(finding.level);
  const sheet = ({ at }: Finding): number => order.get(at.sheet) ?? 0;
  return findings.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      atRisk(b) - atRisk(a) ||
      b.points - a.points ||
      sheet(a) - sheet(b) ||
      a.at.row - b.at.row ||
      a.at.column - b.at.column,
  );
}

/** The findings that fit; what the filter does not name does not matter. */
export function filterFindings(findings: readonly Finding[], filter: Partial<Filter>, language: Language): Finding[] {
  const { levels: wanted, text, cluster, office, rules: only } = { ...everything, ...filter };
  const words = plain(text).split(" ").filter(Boolean);
  return findings.filter(
    (finding) =>
      wanted.includes(finding.level) &&
      (cluster === null || (finding.cluster ?? "") === cluster) &&
      (office === null || keysOf(finding, "office").includes(office)) &&
      (only === null || only.includes(finding.rule)) &&
      words.every((word) => wordsOf(finding, language).includes(word)),
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

/** What to do first, whatever its level: the most points at risk, then the most to gain. */
export function firstThings(report: Report): Finding[] {
  return inOrder(report).toSorted((a, b) => atRisk(b) - atRisk(a) || toGain(b) - toGain(a));
}

/** Points at risk: those of one entry are counted once, however many findings are about it. */
export function pointsOf(findings: readonly Finding[]): number {
  return roundOff([...riskByEntry(findings).values()].reduce((sum, points) => sum + points, 0));
}

/** The points at risk of each entry that findings are about: the most that one of them says. */
export function riskByEntry(findings: readonly Finding[]): Map<string, number> {
  const most = new Map<string, number>();
  for (const finding of findings) {
    if (finding.stake !== "risk") continue;
    for (const { key, points } of sharesOf(finding)) most.set(key, Math.max(most.get(key) ?? 0, points));
  }
  return most;
}

/** The entries that a finding is about, each with its own share of the finding's points. */
export function sharesOf(finding: Finding): { key: string; points: number }[] {
  const others = (finding.others ?? []).map(({ row, points }) => ({ key: cellKey(row), points }));
  const own = others.reduce((sum, { points }) => sum - points, finding.points);
  return [{ key: entryKey(finding), points: roundOff(own) }, ...others];
}

/** What an entry is known by among findings: its row, or the flagged cell where there is none. */
export function entryKey({ row, at }: Finding): string {
  return cellKey(row ?? at);
}

function atRisk({ stake, points }: Finding): number {
  return stake === "risk" ? points : 0;
}

function toGain({ stake, points }: Finding): number {
  return stake === "headroom" || stake === "unclaimed" ? points : 0;
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
  if (by === "rule") return rules.find(({ id }) => id === key)?.fault[language] ?? key;
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
  const own = rules.find(({ id }) => id === rule);
  const words = plain(
    [
      message[language],
      ...offices,
      rule,
      own?.fault[language],
      own?.title[language],
      indicator,
      question,
      at.sheet,
      cellOf(finding),
    ].join(" "),
  );
  searched[language].set(finding, words);
  return words;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ").trim();
}
