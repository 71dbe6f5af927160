/** Which marks are wanted on which sheet: a mark in a merged cell covers the merge, and a cell has one mark, the gravest. */
import type { Mark } from "../../core/port/port";
import type { FindingLevel } from "../../core/rule/finding";
import { levels } from "../../core/rule/finding";
import { toA1 } from "../../core/workbook";
import type { Area } from "../../core/workbook";
import { toAddress, cellAt } from "../../core/areas";
import { mergeAt } from "../book/memory";
import type { Memory } from "../book/memory";
import type { MarkedSheet } from "./ownMarks";
import { sheetNamed } from "../book/sheetList";

export interface Wanted {
  name: string;
  /** undefined when there is no such sheet any more. */
  sheet: MarkedSheet | undefined;
  marks: { cell: string; area: Area; level: FindingLevel }[];
}

export function wantedOf(memory: Memory, marks: readonly Mark[], sheets: readonly MarkedSheet[]): Wanted[] {
  const found = new Map<string, Map<string, Wanted["marks"][number]>>();
  for (const { at, level } of marks) {
    const onSheet = found.get(at.sheet) ?? new Map<string, Wanted["marks"][number]>();
    found.set(at.sheet, onSheet);
    const area = mergeAt(memory, at) ?? cellAt(at.row, at.column);
    const known = onSheet.get(toAddress(area));
    if (!known || levels.indexOf(level) < levels.indexOf(known.level))
      onSheet.set(toAddress(area), { cell: toA1(at.row, at.column), area, level });
  }
  return [...found].map(([name, onSheet]) => ({
    ...{ name, sheet: sheetNamed(memory, name, sheets) },
    marks: [...onSheet.values()],
  }));
}
