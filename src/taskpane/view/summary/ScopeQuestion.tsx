/** Asks once whether a part of an assessment is to be judged as that part; the answer is kept, and can be changed. */
import { Button } from "../shell/Button";
import type { Report } from "../../../core/report/report";
import { usePane, useSay, useSessionState } from "../shell/pane";

export function ScopeQuestion({ report }: { report: Report }): React.JSX.Element | null {
  const { session } = usePane();
  const { scope } = useSessionState();
  const say = useSay();
  const isPart = report.scope.is === "part";
  if (report.older !== null || (!isPart && scope !== "whole")) return null;
  const because = say(report.scope.because);
  return (
    <section className="question" aria-label={say(texts.title)}>
      <p>
        {isPart ? because : say(texts.asWhole)} {scope === null && say(texts.ask)}
      </p>
      <div className="row start">
        {scope !== "part" && (
          <Button size="small" appearance="primary" onClick={() => void session.judge("part")}>
            {say(texts.part)}
          </Button>
        )}
        {scope !== "whole" && (
          <Button size="small" onClick={() => void session.judge("whole")}>
            {say(texts.whole)}
          </Button>
        )}
      </div>
    </section>
  );
}

const texts = {
  title: { id: "Seluruhnya atau sebagian", en: "The whole or a part" },
  ask: { id: "Periksa hanya bagian ini?", en: "Check this part only?" },
  asWhole: { id: "Diperiksa sebagai isian seluruh kota atau kabupaten.", en: "Checked as a whole city's assessment." },
  part: { id: "Hanya bagian ini", en: "This part only" },
  whole: { id: "Seluruh kota", en: "The whole city" },
};
