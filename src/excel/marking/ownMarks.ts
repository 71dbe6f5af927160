/** Finds the marks of ours among the conditional formats of all sheets, whoever put them there. */
import type { FindingLevel } from "../../core/rule/finding";
import { isAlways, levelOf } from "../../core/report/looks";
import type { Memory } from "../book/memory";
import { readable } from "../calls/readable";
import { listRules } from "./rules";
import { namedSheets } from "../book/sheetList";

export interface OwnMark {
  format: Excel.ConditionalFormat;
  /** null for one that somebody has given other colours. */
  level: FindingLevel | null;
}

export interface MarkedSheet {
  id: string;
  name: string;
  sheet: Excel.Worksheet;
  /** True when nothing may be formatted there. */
  isLocked: boolean;
  /** Ids of every conditional format of the sheet, ours and others'. */
  all: ReadonlySet<string>;
  marks: OwnMark[];
}

/**
 * Three batches; a few more in a workbook with very many conditional formats, or with one that Excel lists but cannot
 * read, as after undoing a deletion: such a one is none of ours.
 */
export async function findMarks(context: Excel.RequestContext, { marks: ids }: Memory): Promise<MarkedSheet[]> {
  const all = await namedSheets(context);
  for (const { protection } of all) protection.load("protected,options");
  const rules = await listRules(context, all);
  const customs = [...rules.values()].flat().filter(({ type }) => type === "Custom");
  const read = await readable(context, customs, 500, loadLook);
  return all.map((sheet) => {
    const own = rules.get(sheet.id) ?? [];
    return {
      ...{ id: sheet.id, name: sheet.name, sheet },
      isLocked: sheet.protection.protected && !sheet.protection.options.allowFormatCells,
      all: new Set(own.map(({ id }) => id)),
      marks: own.flatMap((format) => (read.has(format) ? (ownMark(format, ids.has(format.id)) ?? []) : [])),
    };
  });
}

export function loadLook({ custom }: Excel.ConditionalFormat): void {
  custom.rule.load("formula");
  custom.format.fill.load("color");
  custom.format.borders.bottom.load("color");
}

/** One of another colour is ours when we have put it there in this session, and nobody has given it another rule. */
function ownMark(format: Excel.ConditionalFormat, isKnown: boolean): OwnMark | null {
  const { rule, format: look } = format.custom;
  const level = levelOf({ formula: rule.formula, fill: look.fill.color, line: look.borders.bottom.color });
  return level !== null || (isKnown && isAlways(rule.formula)) ? { format, level } : null;
}
