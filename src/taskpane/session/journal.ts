/** The pane's own way back: what would undo each fixing, kept in the workbook. */
import * as z from "zod/mini";
import type { Write } from "../../core/port/port";
import type { Landmark } from "./landmarks";

const index = z.int().check(z.nonnegative());
const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const content = z.union([z.strictObject({ value }), z.strictObject({ formula: z.string() })]);
const write = z.object({
  at: z.object({ sheet: z.string(), row: index, column: index }),
  from: content,
  to: content,
  format: z.optional(z.nullable(z.string())),
});
const landmark = z.array(z.readonly(z.tuple([index, z.string()])));
const journal = z.array(
  z.object({ back: z.array(write).check(z.minLength(1)), landmarks: z.optional(z.array(landmark)) }),
);

/** One fixing: the writes that put its cells back, and by what each cell's row is known again. */
export interface JournalEntry {
  back: readonly Write[];
  landmarks: readonly Landmark[];
}

/** Older fixes are forgotten: the workbook has little room for what add-ins keep. */
const mostEntries = 20;
const mostWrites = 3000;

/** A journal kept earlier; empty when it is none. */
export function parseJournal(stored: unknown): JournalEntry[] {
  const result = journal.safeParse(stored);
  if (!result.success) return [];
  return result.data.map(({ back, landmarks = [] }) => ({
    landmarks,
    back: back.map(({ format, ...rest }) => (format === undefined ? rest : { ...rest, format })),
  }));
}

/** The journal with one more fixing, and the oldest left out where it grows too long. */
export function withEntry(before: readonly JournalEntry[], entry: JournalEntry): JournalEntry[] {
  const all = [...before, entry].slice(-mostEntries);
  while (all.length > 1 && all.reduce((sum, { back }) => sum + back.length, 0) > mostWrites) all.shift();
  return all;
}
