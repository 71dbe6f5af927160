/** Names a finding so that it is known again after rows were sorted or inserted: by its rule, its place and what it is about. */
import { cite } from "../../evidence/citations/cite";
import { identityOf } from "../../evidence/citations/identity";
import { toNumber } from "../../numbers";
import { roundOff } from "../../rounding";
import { codeOf } from "../../reading/model/entries";
import type { Entry } from "../../reading/model/entries";
import type { Report } from "../../report/report";
import type { Finding } from "../../rule/finding";
import { cellKey, valueAt } from "../../workbook";
import type { CellRef, CellValue, Workbook } from "../../workbook";

export interface Identity {
  /** "evidence-reused/12.4/dpjkcbml": the rule, the place in the instrument, and what tells it from others there. */
  id: string;
  /** The id without what it cites: what is left the same when the evidence changes. */
  place: string;
  /** The score, or the cell where it is about another one: "36.5"; "-" when blank. */
  value: string;
  /** Stands for all evidence of the row; "-" where none is cited. */
  evidence: string;
}

/** What an identity is taken from. */
export type Identified = Pick<Report, "findings" | "entries" | "workbook" | "indicators" | "claimed">;

/** The identity of every finding, in their order. */
export function identitiesOf(report: Identified): Identity[] {
  const byRow = new Map(report.entries.map((entry) => [cellKey(entry.at), entry]));
  const entryOf = ({ row, at }: Finding): Entry | null => byRow.get(cellKey(row ?? at)) ?? null;
  return report.findings.map((finding) => {
    const others = (finding.others ?? []).flatMap(({ row }) => byRow.get(cellKey(row)) ?? []);
    return identify(finding, entryOf(finding), others, report);
  });
}

function identify(finding: Finding, entry: Entry | null, others: readonly Entry[], report: Identified): Identity {
  const place = `${finding.rule}/${placeOf(finding, entry)}`;
  const detail = detailOf(finding, entry, report.workbook);
  return {
    id: detail === "" ? place : `${place}/${hashed(detail)}`,
    place,
    value: [valueOf(finding, entry, report), ...others.map(scoreText)].join("+") || nothing,
    evidence: hashed(evidenceOf(finding, entry, report)) || nothing,
  };
}

/** A blank cell of a note says that nobody noted it; this says that there was nothing. */
const nothing = "-";

/** "12.4", "7", "K3"; "-" for the whole, and for rows that the instrument does not know: what is above them is no place. */
function placeOf({ indicator, question, cluster, row }: Finding, entry: Entry | null): string {
  const own = entry === null && row !== null ? "-" : (indicator ?? cluster ?? "-");
  return question === null || own === "-" ? own : `${own}.${question}`;
}

/** What the finding is about beside its place: a document, an office, a column, or the words of a row without a place. */
function detailOf({ rule, at, row }: Finding, entry: Entry | null, workbook: Workbook): string {
  if (entry === null) return row === null ? "" : plain(cellValue(workbook, row));
  if (rule.startsWith("evidence-")) return citedBy([entry], at);
  if (rule.startsWith("office-")) return plain(entry.offices);
  const words = entry.isTotal || codeOf(entry) === null ? plain(entry.label) : "";
  return [columnOf(entry, at), words].filter((text) => text !== "").join("|");
}

/** All that the rows cite in any order, or what one of their cells does; "" for nothing. */
function citedBy(entries: readonly Entry[], at: CellRef | null = null): string {
  const cells = entries.flatMap(({ evidence }) => evidence).filter((cell) => at === null || isSameCell(cell.at, at));
  const citations = cells.flatMap(cite).filter(({ holding, target }) => holding !== "nothing" || target !== null);
  const texts = citations.map((one) => identityOf(one) ?? `${plain(one.text)} ${one.target?.key ?? ""}`);
  return texts.sort().join("\n");
}

function isSameCell(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}

/** The role of the flagged cell's column; "" for the score's, which most findings are about, and for none. */
function columnOf({ table }: Entry, { column }: CellRef): string {
  const name = [...table.columns].find(([, at]) => at === column)?.[0] ?? "";
  return name === "score" ? "" : name;
}

/** Findings about a whole indicator point at whichever of its rows comes first. */
function isOfIndicator({ rule }: Finding, entry: Entry): boolean {
  return rule.startsWith("indicator-") && entry.indicator !== null;
}

function evidenceOf(finding: Finding, entry: Entry | null, { entries }: Identified): string {
  if (entry === null) return "";
  return citedBy(isOfIndicator(finding, entry) ? entries.filter((one) => one.indicator === entry.indicator) : [entry]);
}

function valueOf(finding: Finding, entry: Entry | null, report: Identified): string {
  const { rule, at, row, indicator, cluster } = finding;
  const { workbook, indicators, claimed } = report;
  if (entry === null && row === null) return (indicator ?? cluster) === null ? canonical(claimed) : "";
  if (entry === null) return canonical(cellValue(workbook, at));
  const own = indicators.find((one) => one.indicator === entry.indicator);
  if (own && isOfIndicator(finding, entry)) return canonical(own.claimed);
  const isOfScore = rule.startsWith("evidence-") || rule.startsWith("office-") || columnOf(entry, at) === "";
  return isOfScore ? scoreText(entry) : canonical(cellValue(workbook, at));
}

function scoreText({ score }: Entry): string {
  const value = toNumber(score);
  if (value !== null) return canonical(value);
  return "text" in score ? canonical(score.text) : "";
}

/** A number without what binary fractions leave, a text without needless spaces. */
function canonical(value: CellValue): string {
  return typeof value === "number"
    ? String(roundOff(value))
    : String(value ?? "")
        .replace(/\s+/g, " ")
        .trim();
}

function cellValue({ sheets }: Workbook, { sheet, row, column }: CellRef): CellValue {
  const own = sheets.find(({ name }) => name === sheet);
  return own ? valueAt(own, row, column) : null;
}

function plain(value: CellValue): string {
  return canonical(value).toLowerCase();
}

/**
 * Eight letters (FNV-1a, 32 bits); "" for "". Letters alone, as Excel takes "12345678" and "1e234567" for numbers. Only what
 * shares a rule and a place must differ by it.
 */
function hashed(text: string): string {
  if (text === "") return "";
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return [28, 24, 20, 16, 12, 8, 4, 0].map((bits) => "abcdefghijklmnop".charAt((hash >>> bits) & 15)).join("");
}
