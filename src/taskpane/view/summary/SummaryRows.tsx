/** Rows that lead from the summary to the plan, the evidence, the offices, the years and what was not read. */
import { useMemo } from "react";
import type { Report } from "../../../core/report/report";
import { evidenceCounts } from "../../../core/report/evidenceStates";
import { planOf } from "../../../core/planning/plan";
import { officesOf } from "../../../core/planning/offices/offices";
import { formatNumber } from "../../../core/text";
import { useCompared } from "../shell/compared";
import { usePane, useSay } from "../shell/pane";
import { riskText, towardsText } from "./sentences";
import { Way } from "../shell/Way";

export function SummaryRows({ report }: { report: Report }): React.JSX.Element {
  const { session, language } = usePane();
  const number = (value: number): string => formatNumber(value, language);
  const plan = useMemo(() => planOf(report), [report]);
  // A part of an assessment leads to no tier.
  const towards = towardsText(plan, report.instrument, language);
  const risk = riskText(report, language);
  const showPlan = (): void => {
    session.plan({ order: "points" });
    session.show("tasks");
  };
  return (
    <div className="ways">
      {towards && <Way onPress={showPlan}>{towards}</Way>}
      <OfficesWay report={report} number={number} />
      {risk && <Way onPress={() => session.show("evidence")}>{risk}</Way>}
      <EvidenceWay report={report} number={number} />
      <YearsWay report={report} number={number} />
      <UncheckedWay report={report} number={number} />
    </div>
  );
}

function OfficesWay({ report, number }: Props): React.JSX.Element | null {
  const { session, language } = usePane();
  const { offices } = useMemo(() => officesOf(report), [report]);
  const busy = offices.filter(({ items }) => items.length > 0).length;
  if (busy === 0) return null;
  const open = number(busy);
  const all = number(offices.length);
  const show = (): void => {
    session.plan({ order: "offices" });
    session.show("tasks");
  };
  return (
    <Way onPress={show}>
      {language === "id" ? `OPD: ${open} dari ${all} masih punya tugas` : `Offices: ${open} of ${all} still have tasks`}
    </Way>
  );
}

interface Props {
  report: Report;
  number: (value: number) => string;
}

function EvidenceWay({ report, number }: Props): React.JSX.Element | null {
  const { session, language } = usePane();
  const { undocumented, doubtful } = evidenceCounts(report);
  if (report.supported === null || undocumented + doubtful === 0) return null;
  const text =
    language === "id"
      ? `Bukti: ${number(undocumented)} belum ada, ${number(doubtful)} meragukan`
      : `Evidence: ${number(undocumented)} missing, ${number(doubtful)} doubtful`;
  return <Way onPress={() => session.show("evidence")}>{text}</Way>;
}

/** The most convincing figure of a book is the one that verifiers wrote into it. */
function YearsWay({ report, number }: Props): React.JSX.Element {
  const { session, language } = usePane();
  const { verified, years } = useCompared(report);
  const signed = (change: number): string => `${change < 0 ? "−" : "+"}${number(Math.abs(change))}`;
  const told = [
    ...(verified?.verified === undefined || verified.verified === null
      ? []
      : [[texts.verified, verified.verified, verified.verified - (report.claimed ?? 0)] as const]),
    ...(years?.last === undefined || years.last === null
      ? []
      : [[texts.last, years.last, -(years.change ?? 0)] as const]),
  ];
  const words = told.map(([name, points, change]) => `${name[language]} ${number(points)} (${signed(change)})`);
  return <Way onPress={() => session.show("years")}>{words.join(" · ") || texts.compare[language]}</Way>;
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

const texts = {
  verified: { id: "Verifikasi:", en: "Verified:" },
  last: { id: "Tahun lalu:", en: "Last year:" },
  compare: { id: "Bandingkan dengan tahun lalu atau verifikasi", en: "Compare with last year or verification" },
};

const unchecked = { id: "Belum diperiksa atau tidak terbaca", en: "Not checked or not read" };
