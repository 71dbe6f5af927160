/** After a batch of marks that failed half-way: takes off what it has added and not finished, which nobody would know again. */
import { isAlways } from "../../core/report/looks";
import { loadLook } from "./ownMarks";
import type { MarkedSheet } from "./ownMarks";
import { readable } from "../calls/readable";
import { listRules } from "./rules";

/** Never fails: the error that led here is the one to be told. */
export async function takeBack(context: Excel.RequestContext, sheets: readonly MarkedSheet[]): Promise<void> {
  try {
    const open = sheets.filter(({ isLocked }) => !isLocked);
    const rules = await listRules(
      context,
      open.map(({ sheet }) => sheet),
    );
    const found = open.flatMap(({ id, all }) =>
      (rules.get(id) ?? []).filter((format) => format.type === "Custom" && !all.has(format.id)),
    );
    const added = await readable(context, found, 500, loadLook);
    for (const format of added.keys()) if (isBare(format)) format.delete();
    await context.sync();
  } catch {
    // Whatever keeps Excel from answering here kept it from answering before, and that is told.
  }
}

/** A mark whose rule has not been written yet, or one of ours. */
function isBare({ custom: { rule } }: Excel.ConditionalFormat): boolean {
  return rule.formula === "" || isAlways(rule.formula);
}
