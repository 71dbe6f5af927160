/** The result of a check: its figures, its findings, quick fixes, and how the workbook was read. */
import { useLayoutEffect, useRef } from "react";
import type { Report } from "../../../core/report";
import { formatNumber } from "../../../core/text";
import { FollowBar } from "../findings/FollowBar";
import { useKeptFocus } from "../shell/keptFocus";
import { later } from "../shell/lazyView";
import { usePane, useSay, useSessionState } from "../pane";
import { ResultView } from "./ResultView";
import { SelectedCell } from "../findings/SelectedCell";
import { Tabs } from "../shell/Tabs";
import "./checked.css";

const Findings = later(() =>
  import(/* webpackChunkName: "findings" */ "../findings/Findings").then((it) => it.Findings),
);
const Fixes = later(() => import(/* webpackChunkName: "fixes" */ "../fixes/Fixes").then((it) => it.Fixes));
const Reading = later(() =>
  import(/* webpackChunkName: "reading" */ "../reading/ReadingView").then((it) => it.ReadingView),
);

export function CheckedView({ report }: { report: Report }): React.JSX.Element {
  const { session, language } = usePane();
  const { view } = useSessionState();
  const say = useSay();
  const panel = useRef<HTMLDivElement>(null);
  useKeptFocus(panel);
  useLayoutEffect(() => showTop(panel.current), [view]);
  const count = formatNumber(report.findings.length, language);
  const tabs = [
    { name: "result", label: say(texts.result) },
    { name: "findings", label: say(texts.findings), count },
    { name: "fixes", label: say(texts.fixes) },
    { name: "reading", label: say(texts.reading) },
  ] as const;
  return (
    <>
      <FollowBar />
      <Tabs label={say(texts.tabs)} tabs={tabs} chosen={view} onChoose={session.show} />
      <div id="tabpanel" ref={panel} role="tabpanel" aria-labelledby={`tab-${view}`} tabIndex={-1}>
        {view === "result" && <ResultView report={report} />}
        {view === "findings" && <Findings report={report} />}
        {view === "fixes" && <Fixes report={report} />}
        {view === "reading" && <Reading report={report} />}
      </div>
      {view !== "findings" && <SelectedCell report={report} />}
    </>
  );
}

/** Another tab begins at its top, with the tabs in sight. */
function showTop(panel: HTMLElement | null): void {
  const tabs = panel?.previousElementSibling;
  if (!panel || !tabs) return;
  const top = panel.getBoundingClientRect().top + window.scrollY - tabs.getBoundingClientRect().height;
  if (window.scrollY > top) window.scrollTo(0, top);
}

const texts = {
  tabs: { id: "Bagian hasil", en: "Parts of the result" },
  result: { id: "Hasil", en: "Result" },
  findings: { id: "Temuan", en: "Findings" },
  fixes: { id: "Perbaikan", en: "Fixes" },
  reading: { id: "Cara baca", en: "Reading" },
};
