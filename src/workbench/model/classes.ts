/**
 * What other files add to the workbook, the worksheet and the range. To add a class: write its file (settings.ts is the
 * smallest example: a kind, its members, `…OfWorkbook` with the property that leads to it) and one line here; events of
 * its own go into `ownEvents` of events.ts, and every member into members.ts with its test.
 */
import { settingsOfWorkbook } from "./settings";
import { extend } from "./thing";
import { workbook } from "./workbook";

let isDone = false;

/** Puts the classes together, once. */
export function assemble(): void {
  if (isDone) return;
  isDone = true;
  extend(workbook, () => settingsOfWorkbook);
}
