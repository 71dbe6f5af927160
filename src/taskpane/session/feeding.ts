/** Joins the session with the formulas in cells: they hear every report, and the first to ask for one has it made. */
import type { Report } from "../../core/report/report";
import type { Text } from "../../core/text";
import type { Session } from "./session";

/** What the formulas take and ask for; `src/functions/live.ts` is it. */
export interface Formulas {
  publish: (report: Report) => void;
  publishFailure: (why: Text) => void;
  onAsked: (start: () => void) => void;
  /** True while a cell waits for reports. */
  isAskedFor: () => boolean;
}

/** Milliseconds before a workbook that refused is asked again; they double up to the last. */
const firstRetry = 2_000;
const lastRetry = 30_000;

export function feed(session: Session, { publish, publishFailure, onAsked, isAskedFor }: Formulas): void {
  let last = session.state().step;
  session.subscribe(() => {
    const { step } = session.state();
    if (step === last) return;
    last = step;
    if (step.is === "checked") publish(step.report);
    if (step.is === "tableless") publishFailure(step.why);
  });
  /** Excel refuses while a cell is being edited: that passes. Who cancels a check wants none. */
  const ask = async (wait: number): Promise<void> => {
    await session.check();
    const { step, notice } = session.state();
    if (step.is !== "unchecked") return;
    publishFailure(notice?.text ?? cancelled);
    if (!notice) return;
    setTimeout(() => {
      if (isAskedFor() && session.state().step.is === "unchecked") void ask(Math.min(lastRetry, wait * 2));
    }, wait);
  };
  onAsked(() => void ask(firstRetry));
}

const cancelled: Text = {
  id: "Buku kerja belum diperiksa; tekan Periksa buku kerja di panel KLA.",
  en: "The workbook has not been checked; press Check the workbook in the KLA pane.",
};
