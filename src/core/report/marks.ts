/** Which cells the findings flag, and what a note in such a cell says. */
import { cellAt, holds, toAddress } from "../areas";
import { groupBy } from "../grouping";
import type { CellNote, Mark } from "../port/port";
import type { Report } from "./report";
import { levels } from "../rule/finding";
import type { Finding, FindingLevel } from "../rule/finding";
import type { Language } from "../text";
import { cellKey } from "../workbook";
import type { Area, Workbook } from "../workbook";

/** One mark a cell, with the level of its gravest finding. */
export function marksOf({ findings }: Pick<Report, "findings">): Mark[] {
  return byCell(findings).map(([first, ...others]) => ({
    at: first.at,
    level: others.reduce((gravest, { level }) => (weight(level) < weight(gravest) ? level : gravest), first.level),
  }));
}

/** One note a cell: each finding's message, the gravest first. */
export function notesOf({ findings }: Pick<Report, "findings">, language: Language): CellNote[] {
  return byCell(findings).map((found) => ({
    at: found[0].at,
    text: found
      .toSorted((a, b) => weight(a.level) - weight(b.level))
      .map(({ message }) => message[language])
      .join("\n"),
  }));
}

function weight(level: Finding["level"]): number {
  return levels.indexOf(level);
}

function byCell(findings: readonly Finding[]): [Finding, ...Finding[]][] {
  const groups = groupBy(findings, ({ at }) => cellKey(at));
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [[first, ...others]] : []));
}

/** Cells of one sheet that have findings of one level. */
export interface MarkedAreas {
  readonly level: FindingLevel;
  readonly areas: readonly Area[];
}

/** The marks by sheet and level. A mark in a merged cell covers the merge, which has the gravest of its marks. */
export function markedAreas(report: Report): Map<string, MarkedAreas[]> {
  return areasOfMarks(marksOf(report), report.workbook);
}

/** The same for marks that are known already. */
export function areasOfMarks(marks: readonly Mark[], workbook: Workbook): Map<string, MarkedAreas[]> {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const bySheet = groupBy(marks, ({ at }) => at.sheet);
  return new Map([...bySheet].map(([name, own]) => [name, byLevel(own, sheets.get(name)?.merges ?? [])]));
}

function byLevel(marks: readonly Mark[], merges: readonly Area[]): MarkedAreas[] {
  const levelOf = new Map<string, { area: Area; level: FindingLevel }>();
  for (const { at, level } of marks) {
    const { row, column } = at;
    const area = merges.find((one) => holds(one, row, column)) ?? cellAt(row, column);
    const known = levelOf.get(toAddress(area));
    if (!known || weight(level) < weight(known.level)) levelOf.set(toAddress(area), { area, level });
  }
  const found = groupBy([...levelOf.values()], ({ level }) => level);
  return [...found].map(([level, own]) => ({ level, areas: own.map(({ area }) => area) }));
}
