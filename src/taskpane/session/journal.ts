/**
 * The pane's own way back: what would undo each change, kept in the workbook, sealed by the computer that made it.
 *
 * A workbook goes from hand to hand, and anybody can write into its settings: a planted way back would fill cells at one
 * click. So one without the seal of this computer is never offered; and under the seal, too, a formula is put back only
 * where one of ours was turned into its value, and never as the way back of a fix.
 */
import * as z from "zod/mini";
import { isKlaFormula } from "../../core/own/formulas";
import type { Write } from "../../core/port/port";
import type { Landmark } from "./landmarks";
import { isSealed, sealOf } from "./seal";

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
const entries = z.array(
  z.object({
    kind: z.enum(["fix", "freeze"]),
    back: z.array(write).check(z.minLength(1)),
    landmarks: z.array(landmark),
  }),
);
const sealed = z.object({ seal: z.string(), entries });

/** One change: the writes that put its cells back, and by what each cell's row is known again. */
export interface JournalEntry {
  /** "fix": values alone are put back · "freeze": KLA formulas too. */
  kind: "fix" | "freeze";
  back: readonly Write[];
  landmarks: readonly Landmark[];
}

/** What a workbook holds: a journal of this computer's own (empty when there is none), or one of somebody else's. */
export interface Opened {
  entries: JournalEntry[];
  isForeign: boolean;
}

/** Older changes are forgotten: the workbook has little room for what add-ins keep. */
const mostEntries = 20;
const mostWrites = 3000;

/** A journal kept earlier. */
export async function openJournal(stored: unknown): Promise<Opened> {
  const result = sealed.safeParse(stored);
  if (!result.success || !(await isSealed(JSON.stringify(result.data.entries), result.data.seal)))
    return { entries: [], isForeign: true };
  return { entries: result.data.entries.flatMap(harmless), isForeign: false };
}

/** The journal as it is kept: plain data with its seal. */
export async function closeJournal(journal: readonly JournalEntry[]): Promise<unknown> {
  // As it is read again: the seal is of the text, in which the order of the names counts.
  const plain = entries.parse(journal);
  return { seal: await sealOf(JSON.stringify(plain)), entries: plain };
}

/** The journal with one more change, and the oldest left out where it grows too long. */
export function withEntry(before: readonly JournalEntry[], entry: JournalEntry): JournalEntry[] {
  const all = [...before, entry].slice(-mostEntries);
  while (all.length > 1 && all.reduce((sum, { back }) => sum + back.length, 0) > mostWrites) all.shift();
  return all;
}

/** The entry without formulas that its kind may not put back; none when nothing is left of it. */
function harmless({ kind, back, landmarks }: z.infer<typeof entries>[number]): JournalEntry[] {
  const allowed = back.map(({ to }) => !("formula" in to) || (kind === "freeze" && isKlaFormula(to.formula)));
  const kept = back.filter((_, at) => allowed[at]).map(({ format, ...rest }) => ({ ...rest, format: format ?? null }));
  return kept.length > 0 ? [{ kind, back: kept, landmarks: landmarks.filter((_, at) => allowed[at]) }] : [];
}
