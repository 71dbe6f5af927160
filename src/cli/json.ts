/** The report as one JSON object, with cells in Excel's terms; its shape is a promise to other programs. */
import { allVersions } from "../core/planning/sets/versions";
import { identitiesOf } from "../core/planning/notes/identity";
import type { Report } from "../core/report/report";
import type { Finding } from "../core/rule/finding";
import { riskOf } from "../core/wording/risk";
import type { Language } from "../core/text";
import { toA1, toLetters } from "../core/workbook";
import { nothingAdded } from "./additions/addition";
import type { Additions } from "./additions/addition";
import { additions } from "./additions/index";
import { tiersJson } from "./shapes/tier";

/** All points are numbers; `null` is "not known". Columns are letters, `headingRow` counts from 1 (0: no headings). */
export function toJson(report: Report, file: string, language: Language, added: Additions = nothingAdded): object {
  return {
    file,
    instrument: report.instrument.id,
    form: report.instrument.form?.[language] ?? null,
    evidenceYears: report.terms.years,
    read: {
      sheets: report.tables.map(({ grid, top, columns }) => ({
        name: grid.sheet.name,
        headingRow: top + 1,
        columns: Object.fromEntries([...columns].map(([name, column]) => [name, toLetters(column)])),
      })),
      doubt: { is: report.doubt.is, reasons: report.doubt.reasons.map((reason) => reason[language]) },
      scope: {
        is: report.scope.is,
        indicators: report.scope.indicators.map(({ number }) => String(number)),
        because: report.scope.because[language],
      },
      versions: allVersions(report).map((version) => ({ ...version, because: version.because[language] })),
      older: (report.older ?? []).map(({ older: { number, to }, at }) => ({
        ...{ number, to },
        sheet: at.sheet,
        cell: toA1(at.row, at.column),
      })),
      entries: report.entries.length,
      unread: [
        ...report.unread.map(({ sheet, row, column, why }) => ({ sheet, cell: toA1(row, column), why: why[language] })),
        ...report.leftOut.map(({ sheet, why }) => ({ sheet, cell: null, why: why[language] })),
      ],
    },
    score: {
      max: report.instrument.max,
      claimed: report.claimed,
      supported: report.supported,
      risk: report.claimed === null ? null : riskOf(report).points,
      why: report.why[language],
    },
    tier: tiersJson(report.tier, language),
    clusters: report.clusters.map(({ cluster, claimed, supported }) => ({
      id: cluster.id,
      name: cluster.name[language],
      max: cluster.max,
      claimed,
      supported,
    })),
    indicators: report.indicators.map(({ indicator, claimed, supported, evidence, support, at }) => ({
      code: String(indicator.number),
      name: indicator.name[language],
      max: indicator.max,
      claimed,
      supported,
      evidence,
      support: support.map((one) => ({
        question: one.question,
        sheet: one.at.sheet,
        cell: toA1(one.at.row, one.at.column),
        points: one.points,
        supported: one.low,
        evidence: one.state,
        why: one.why?.[language] ?? null,
      })),
      sheet: at?.sheet ?? null,
      cell: at && toA1(at.row, at.column),
    })),
    findings: withIds(report).map(
      ({ identity, finding: { rule, level, at, indicator, question, points, stake, offices, message } }) => ({
        ...identity,
        rule,
        level,
        sheet: at.sheet,
        cell: toA1(at.row, at.column),
        indicator,
        question,
        points,
        stake,
        offices,
        message: message[language],
      }),
    ),
    ...Object.fromEntries(additions.map((addition) => [addition.key, added.get(addition)?.json ?? null])),
    notChecked: report.notChecked.map(({ rule, because }) => ({ rule, because: because[language] })),
    crashed: report.crashed,
  };
}

/** Each finding with what a note about it must hold: its id, and what stands for its value and evidence. */
function withIds(report: Report): { identity: object; finding: Finding }[] {
  const identities = identitiesOf(report);
  return report.findings.flatMap((finding, at) => {
    const own = identities[at];
    return own ? [{ identity: { id: own.id, value: own.value, evidence: own.evidence }, finding }] : [];
  });
}
