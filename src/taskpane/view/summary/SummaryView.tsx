/** The figures of a report on one screen; every number leads to what stands behind it. */
import type { Report } from "../../../core/report/report";
import { crashedText, titleOf } from "../../../core/wording/reading";
import { noErrors } from "../../../core/wording/levels";
import { noPredicate } from "../../../core/wording/limits";
import { capital } from "../../../core/rule/names";
import { ClusterBars } from "./ClusterBars";
import { LiveWarning } from "./LiveWarning";
import { ReadingQuestion } from "./ReadingQuestion";
import { ReportRow } from "./ReportRow";
import { ScopeQuestion } from "./ScopeQuestion";
import { SummaryRows } from "./SummaryRows";
import { TierBar } from "./TierBar";
import { TotalRow } from "./TotalRow";
import { usePane, useSay } from "../shell/pane";
import { ScoreCards } from "../shell/ScoreCards";
import { Unfilled } from "../shell/Unfilled";
import { ToneIcon } from "../shell/ToneIcon";
import "./summary.css";

export function SummaryView({ report }: { report: Report }): React.JSX.Element {
  const { session } = usePane();
  const say = useSay();
  const { findings, crashed } = report;
  const hasErrors = findings.some(({ level }) => level === "error");
  return (
    <div className="section summary">
      {crashed.length > 0 && <Crashed report={report} />}
      <Unfilled report={report} />
      <LiveWarning />
      <ReadingQuestion report={report} />
      <ScopeQuestion report={report} />
      <TotalRow report={report} />
      <ScoreCards
        report={report}
        onSupported={() => session.show("evidence")}
        onClaimed={() => session.show("origin")}
      />
      <TierBar report={report} />
      <SummaryRows report={report} />
      {!hasErrors && crashed.length === 0 && (
        <p className="clean">
          <ToneIcon tone="good" />
          {say(noErrors)}
        </p>
      )}
      <ClusterBars report={report} />
      <ReportRow />
      <p className="soft">{capital(say(noPredicate))}</p>
    </div>
  );
}

/** A fault of ours is never passed over. */
function Crashed({ report: { crashed } }: { report: Report }): React.JSX.Element {
  const { language } = usePane();
  const say = useSay();
  return (
    <div className="notice bad">
      <ToneIcon tone="bad" />
      <div className="notice-body">
        <p>{say(crashedText)}</p>
        <ul>
          {crashed.map(({ rule, error }) => (
            <li key={rule}>
              {titleOf(rule, language)} ({rule}): {error}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
