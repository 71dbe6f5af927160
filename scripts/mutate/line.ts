/** What a reading comes down to, in one line: whatever changes it is a change that somebody would see. */
import type { Entry } from "../../src/core/reading/model/entries";
import type { ReadResult } from "../../src/core/reading/read";
import type { Table } from "../../src/core/reading/model/tables";

export function lineOf({ tables, entries, unknown, unread }: ReadResult): string {
  return [
    ...tables.map(tableLine),
    ...entries.map(entryLine),
    `${unknown.length} unknown`,
    `${unread.length} unread`,
  ].join("\n");
}

function tableLine({ top, end, columns, also, numberOf, scale, stage, doubt }: Table): string {
  const further = [...also].filter(([, all]) => all.length > 0);
  return JSON.stringify([
    top,
    end,
    [...columns],
    further,
    numberOf,
    scale,
    stage,
    doubt.is,
    doubt.reasons,
    doubt.runnerUp,
  ]);
}

function entryLine({
  row,
  level,
  isTotal,
  cluster,
  indicator,
  part,
  question,
  score,
  maximum,
  evidence,
  otherNumber,
}: Entry): string {
  const place = [cluster?.id, indicator?.number, part?.code, question?.code];
  return JSON.stringify([row, level, isTotal, place, score, maximum, evidence.length, otherNumber]);
}
