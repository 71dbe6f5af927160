/** Runs the rules over what was read: findings, rules whose columns are missing, and rules that failed. */
import type { Instrument } from "../instrument/instrument";
import { toNumber } from "../numbers";
import { roundOff } from "../rounding";
import { riskOf } from "../scoring/risk";
import { readOffices } from "../naming/offices";
import { codeOf, maximumOf } from "../reading/model/entries";
import type { Entry } from "../reading/model/entries";
import type { Table } from "../reading/model/tables";
import { columnNames } from "../reading/model/words";
import type { Column } from "../reading/model/words";
import type { Finding } from "../rule/finding";
import type { Context, Problem, Rule } from "../rule/rule";
import type { Language, Text } from "../text";

/** What the rules had to say. */
export interface Checked {
  findings: Finding[];
  notChecked: { rule: string; because: Text }[];
  /** Rules that failed: a fault of ours, never of the workbook. */
  crashed: { rule: string; error: string }[];
}

/** Every rule in turn; one that throws is told, and the others still run. */
export function runRules(context: Context, rules: readonly Rule[]): Checked {
  const result: Checked = { findings: [], notChecked: [], crashed: [] };
  for (const rule of rules) {
    const because = missingColumns(rule, context.reading.tables);
    if (because) {
      result.notChecked.push({ rule: rule.id, because: because.text });
      if (because.everywhere) continue;
    }
    try {
      for (const problem of rule.check(context)) result.findings.push(findingOf(rule, problem, context));
    } catch (error) {
      result.crashed.push({ rule: rule.id, error: error instanceof Error ? error.message : String(error) });
    }
  }
  return result;
}

/** Why a rule cannot be checked, on every table or on some sheets; null when it can. */
function missingColumns({ needs }: Rule, tables: readonly Table[]): { text: Text; everywhere: boolean } | null {
  const lacks = ({ columns }: Table, need: Column | readonly Column[]): boolean =>
    ![need].flat().some((column) => columns.has(column));
  const lacking = tables.filter((table) => needs.some((need) => lacks(table, need)));
  if (lacking.length === 0) return null;
  const everywhere = lacking.length === tables.length;
  const missing = needs.filter((need) => lacking.some((table) => lacks(table, need)));
  const names = (language: Language, or: string): string =>
    missing
      .map((need) =>
        [need]
          .flat()
          .map((column) => columnNames[column][language])
          .join(or),
      )
      .join(", ");
  const sheets = [...new Set(lacking.map(({ grid }) => `"${grid.sheet.name}"`))].join(", ");
  const [id, en] = [names("id", " atau "), names("en", " or ")];
  const text = everywhere
    ? { id: `Tidak ada kolom ${id} di buku kerja ini.`, en: `The workbook has no column for ${en}.` }
    : {
        id: `Tidak ada kolom ${id} di lembar ${sheets}; lembar lain diperiksa.`,
        en: `There is no column for ${en} on sheet ${sheets}; other sheets were checked.`,
      };
  return { text, everywhere };
}

function findingOf(rule: Rule, problem: Problem, context: Context): Finding {
  const { entry, at, message, stake = "risk" } = problem;
  const others = (problem.others ?? []).map((one) => ({
    row: one.entry.at,
    points: pointsAt({ ...problem, ...one }, context),
  }));
  const own = pointsAt(problem, context);
  const named = [entry, ...(problem.others ?? []).map((one) => one.entry)].flatMap((one) => officesOf(one, context));
  const about = aboutOf(problem);
  return {
    rule: rule.id,
    level: problem.level ?? rule.level,
    at,
    ...(others.length > 0 ? { ...about, question: null, others } : about),
    points: roundOff(others.reduce((sum, { points }) => sum + points, own)),
    stake,
    row: entry?.at ?? null,
    offices: [...new Set(problem.offices ?? named)],
    message,
    repair: problem.repair ?? null,
  };
}

/** What is at stake of the problem's own entry. */
function pointsAt(problem: Problem, { score, instrument }: Context): number {
  const { stake = "risk", points = 0 } = problem;
  const most = mostAtStake(problem, instrument);
  return roundOff(Math.min(Math.max(stake === "risk" ? riskOf(problem, score) : points, 0), most));
}

function officesOf(entry: Entry | undefined, { instrument }: Context): string[] {
  return readOffices(entry?.offices ?? "", instrument.offices).map(({ name, text }) => name ?? text);
}

/** No more than what it is about can bring: a slip of ten zeros puts no more points at stake than its indicator has. */
function mostAtStake({ entry, cluster, indicator }: Problem, { max }: Instrument): number {
  if (!entry) return (indicator ?? cluster)?.max ?? max;
  const written = toNumber(entry.maximum);
  const known = maximumOf(entry) ?? (written !== null && written > 0 ? written : null);
  return Math.min(known ?? max, (entry.indicator ?? entry.cluster ?? entry.under)?.max ?? max, max);
}

function aboutOf({ entry, cluster, indicator }: Problem): Pick<Finding, "cluster" | "indicator" | "question"> {
  if (!entry)
    return { cluster: cluster?.id ?? null, indicator: indicator ? String(indicator.number) : null, question: null };
  return {
    cluster: (entry.cluster ?? entry.under)?.id ?? null,
    indicator: codeOf(entry),
    question: entry.level === "question" ? (entry.question?.code ?? entry.code) : null,
  };
}
