/** The dialog about changes that no download holds, before another file takes their place. */
import { leaveChoices } from "../../core/wording/leaving";
import type { LeaveChoice } from "../../core/wording/leaving";
import { element } from "./elements";

/** Closed by Escape it is left, as by "stay". */
export async function askToLeave(): Promise<LeaveChoice> {
  const dialog = element("leave", HTMLDialogElement);
  dialog.returnValue = "stay";
  dialog.showModal();
  await new Promise((resolve) => dialog.addEventListener("close", resolve, { once: true }));
  return leaveChoices.find((choice) => choice === dialog.returnValue) ?? "stay";
}
