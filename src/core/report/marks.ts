/** Which cells the findings flag, and what a note in such a cell says. */
import { groupBy } from "../grouping";
import type { CellNote, Mark } from "../port/port";
import type { Report } from "./report";
import { levels } from "../rule/finding";
import type { Finding } from "../rule/finding";
import type { Language } from "../text";
import { cellKey } from "../workbook";

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
