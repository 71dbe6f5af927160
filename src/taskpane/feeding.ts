/** Joins the session with the formulas in cells: they hear every report, and the first to ask for one has it made. */
import type { Report } from "../core/report";
import type { Text } from "../core/text";
import type { Session } from "./session";

/** What the formulas take and ask for; `src/functions/live.ts` is it. */
export interface Formulas {
  publish: (report: Report) => void;
  publishFailure: (why: Text) => void;
  onAsked: (start: () => void) => void;
}

export function feed(session: Session, { publish, publishFailure, onAsked }: Formulas): void {
  let last = session.state().step;
  session.subscribe(() => {
    const { step } = session.state();
    if (step === last) return;
    last = step;
    if (step.is === "checked") publish(step.report);
    if (step.is === "tableless") publishFailure(step.why);
  });
  onAsked(() => {
    void session.check().then(() => {
      const { step, notice } = session.state();
      if (step.is === "unchecked") publishFailure(notice?.text ?? cancelled);
    });
  });
}

const cancelled: Text = {
  id: "Buku kerja belum diperiksa; tekan Periksa buku kerja di panel KLA.",
  en: "The workbook has not been checked; press Check the workbook in the KLA pane.",
};
