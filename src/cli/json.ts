/** The report as one JSON object, with cells in Excel's terms; its shape is a promise to other programs. */
import { allVersions } from "../core/planning/sets/versions";
import { identitiesOf } from "../core/planning/notes/identity";
import type { IndicatorReport } from "../core/report/indicators";
import type { Report } from "../core/report/report";
import { riskOf } from "../core/wording/risk";
import type { Language } from "../core/text";
import { toA1, toLetters } from "../core/workbook";
import type { CellRef } from "../core/workbook";
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
    read: readJson(report, language),
    score: scoreJson(report, language),
    tier: tiersJson(report, language),
    clusters: report.clusters.map(({ cluster: { id, name, max }, claimed, supported }) => ({
      ...{ id, name: name[language], max },
      ...{ claimed, supported },
    })),
    indicators: report.indicators.map((one) => indicatorJson(one, language)),
    findings: findingsJson(report, language),
    ...Object.fromEntries(additions.map((addition) => [addition.key, added.get(addition)?.json ?? null])),
    notChecked: report.notChecked.map(({ rule, because }) => ({ rule, because: because[language] })),
    crashed: report.crashed,
  };
}

/** What was read of the workbook, how surely, and what was not. */
function readJson(report: Report, language: Language): object {
  const { tables, doubt, scope } = report;
  return {
    sheets: tables.map(({ grid, top, columns }) => ({
      name: grid.sheet.name,
      headingRow: top + 1,
      columns: Object.fromEntries([...columns].map(([name, column]) => [name, toLetters(column)])),
    })),
    doubt: { is: doubt.is, reasons: doubt.reasons.map((reason) => reason[language]) },
    scope: {
      is: scope.is,
      indicators: scope.indicators.map(({ number }) => String(number)),
      because: scope.because[language],
    },
    versions: allVersions(report).map((version) => ({ ...version, because: version.because[language] })),
    older: (report.older ?? []).map(({ older: { number, to }, at }) => ({ number, to, ...cellJson(at) })),
    entries: report.entries.length,
    unread: [
      ...report.unread.map(({ why, ...at }) => ({ ...cellJson(at), why: why[language] })),
      ...report.leftOut.map(({ sheet, why }) => ({ sheet, cell: null, why: why[language] })),
    ],
  };
}

function scoreJson(report: Report, language: Language): object {
  const { scope, claimed, supported, why } = report;
  const risk = claimed === null ? null : riskOf(report).points;
  return { max: scope.max, claimed, supported, risk, why: why[language] };
}

function indicatorJson({ indicator, at, support, ...one }: IndicatorReport, language: Language): object {
  const { claimed, supported, evidence } = one;
  return {
    code: String(indicator.number),
    name: indicator.name[language],
    max: indicator.max,
    ...{ claimed, supported, evidence },
    support: support.map(({ question, at: cell, points, low, state, why }) => ({
      question,
      ...cellJson(cell),
      ...{ points, supported: low, evidence: state },
      why: why?.[language] ?? null,
    })),
    ...(at ? cellJson(at) : { sheet: null, cell: null }),
  };
}

/** Each finding, with its id and what stands for its value and evidence, as a note about it must hold them. */
function findingsJson(report: Report, language: Language): object[] {
  const identities = identitiesOf(report);
  return report.findings.flatMap(({ at, message, ...finding }, index) => {
    const own = identities[index];
    if (!own) return [];
    const { rule, level, indicator, question, points, stake, offices } = finding;
    return [
      {
        ...{ id: own.id, value: own.value, evidence: own.evidence, rule, level },
        ...cellJson(at),
        ...{ indicator, question, points, stake, offices },
        message: message[language],
      },
    ];
  });
}

function cellJson({ sheet, row, column }: CellRef): { sheet: string; cell: string } {
  return { sheet, cell: toA1(row, column) };
}
