/** The report as one JSON object, with cells in Excel's terms; its shape is a promise to other programs. */
import type { Report } from "../core/report";
import type { Language } from "../core/text";
import type { TierOf } from "../core/scoring/tier";
import { toA1, toLetters } from "../core/workbook";

/** All points are numbers; `null` is "not known". Columns are letters, `headingRow` counts from 1 (0: no headings). */
export function toJson(report: Report, file: string, language: Language): object {
  return {
    file,
    instrument: report.instrument.id,
    read: {
      sheets: report.tables.map(({ grid, top, columns }) => ({
        name: grid.sheet.name,
        headingRow: top + 1,
        columns: Object.fromEntries([...columns].map(([name, column]) => [name, toLetters(column)])),
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
    indicators: report.indicators.map(({ indicator, claimed, evidence, at }) => ({
      code: String(indicator.number),
      name: indicator.name[language],
      max: indicator.max,
      claimed,
      evidence,
      sheet: at?.sheet ?? null,
      cell: at && toA1(at.row, at.column),
    })),
    findings: report.findings.map(({ rule, level, at, indicator, question, points, offices, message }) => ({
      rule,
      level,
      sheet: at.sheet,
      cell: toA1(at.row, at.column),
      indicator,
      question,
      points,
      offices,
      message: message[language],
    })),
    notChecked: report.notChecked.map(({ rule, because }) => ({ rule, because: because[language] })),
    crashed: report.crashed,
  };
}

function tiersJson(tier: Report["tier"], language: Language): object {
  if (tier === null) {
    const name = language === "id" ? "Tidak diketahui" : "Not known";
    return { claimed: { id: null, name, edge: null, toNext: null }, supported: null };
  }
  const { claimed, low, high } = tier;
  return {
    claimed: tierJson(claimed, language),
    supported: low && high ? { low: tierJson(low, language), high: tierJson(high, language) } : null,
  };
}

function tierJson({ tier, edge, toNext }: TierOf, language: Language): object {
  const none = language === "id" ? "Belum berpredikat" : "No tier";
  return { id: tier?.id ?? null, name: tier?.name ?? none, edge, toNext };
}
