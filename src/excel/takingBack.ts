/** After a batch of marks that failed half-way: takes off what it has added and not finished, which nobody would know again. */
import { isAlways } from "./looks";
import { formatsOf, loadLook } from "./ownMarks";
import type { MarkedSheet } from "./ownMarks";

/** Never fails: the error that led here is the one to be told. */
export async function takeBack(context: Excel.RequestContext, sheets: readonly MarkedSheet[]): Promise<void> {
  try {
    const found = sheets
      .filter(({ isLocked }) => !isLocked)
      .map(({ sheet, all }) => ({ all, formats: formatsOf(sheet) }));
    await context.sync();
    const added = found.flatMap(({ all, formats }) =>
      formats.items.filter(({ id, type }) => type === "Custom" && !all.has(id)),
    );
    added.forEach(loadLook);
    await context.sync();
    for (const format of added) if (isBare(format)) format.delete();
    await context.sync();
  } catch {
    // Whatever keeps Excel from answering here kept it from answering before, and that is told.
  }
}

/** A mark whose rule has not been written yet, or one of ours. */
function isBare({ custom: { rule } }: Excel.ConditionalFormat): boolean {
  return rule.formula === "" || isAlways(rule.formula);
}
