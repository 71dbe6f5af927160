/** Rows that lead from the summary to the plan, the evidence, the offices, the years and what was not read. */
import type { Report } from "../../../core/report/report";
import { evidenceCounts } from "../../../core/report/evidenceStates";
import { formatNumber } from "../../../core/text";
import { usePane, useSay } from "../shell/pane";
import { riskText, towardsText } from "./sentences";
import { Way } from "./Way";

export function SummaryRows({ report }: { report: Report }): React.JSX.Element {
  const { session, language } = usePane();
  const number = (value: number): string => formatNumber(value, language);
  const towards = towardsText(report, language);
  const risk = riskText(report, language);
  return (
    <div className="ways">
      {towards && <Way onPress={() => session.show("tasks")}>{towards}</Way>}
      {risk && <Way onPress={() => session.show("evidence")}>{risk}</Way>}
      <EvidenceWay report={report} number={number} />
      <UncheckedWay report={report} number={number} />
    </div>
  );
}

interface Props {
  report: Report;
  number: (value: number) => string;
}

function EvidenceWay({ report, number }: Props): React.JSX.Element | null {
  const { session, language } = usePane();
  const { undocumented, doubtful } = evidenceCounts(report);
  if (report.supported === null) return null;
  const text =
    language === "id"
      ? `Bukti: ${number(undocumented)} belum ada, ${number(doubtful)} meragukan`
      : `Evidence: ${number(undocumented)} missing, ${number(doubtful)} doubtful`;
  return <Way onPress={() => session.show("evidence")}>{text}</Way>;
}

function UncheckedWay({ report, number }: Props): React.JSX.Element | null {
  const { session } = usePane();
  const say = useSay();
  const count = report.notChecked.length + report.unread.length + report.leftOut.length;
  if (count === 0) return null;
  return (
    <Way onPress={() => session.show("tables")}>
      {say(unchecked)}: {number(count)}
    </Way>
  );
}

const unchecked = { id: "Belum diperiksa atau tidak terbaca", en: "Not checked or not read" };
