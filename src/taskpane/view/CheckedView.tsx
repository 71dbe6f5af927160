/** The result of a check: its three tabs and the pages below them, each fetched when it is first shown. */
import { useLayoutEffect, useMemo, useRef } from "react";
import type { Settlement } from "../../core/planning/settled";
import type { Report } from "../../core/report/report";
import { formatNumber } from "../../core/text";
import { isPage, tabOf, tabs as tabNamesInOrder } from "../session/state";
import type { CheckedStep, View } from "../session/state";
import { SelectedCell } from "./findings/SelectedCell";
import { useKeptFocus } from "./shell/keptFocus";
import { later } from "./shell/lazyView";
import { tabNames } from "./shell/PageHead";
import { usePane, useSay, useSessionState } from "./shell/pane";
import { Tabs } from "./shell/Tabs";
import { SummaryView } from "./summary/SummaryView";
import "./checked.css";

const Findings = later(() => import(/* webpackChunkName: "tabs" */ "./findings/Findings").then((it) => it.Findings));
const Tasks = later(() => import(/* webpackChunkName: "tabs" */ "./tasks/Tasks").then((it) => it.Tasks));
const Pages = later(() => import(/* webpackChunkName: "pages" */ "./pages/Pages").then((it) => it.Pages));
const Tables = later(() => import(/* webpackChunkName: "pages" */ "./tables/TablesPage").then((it) => it.TablesPage));
const Fixes = later(() => import(/* webpackChunkName: "pages" */ "./fixes/Fixes").then((it) => it.Fixes));

export function CheckedView({ checked }: { checked: CheckedStep }): React.JSX.Element {
  // What is settled is counted apart, wherever findings are counted.
  const report = useMemo(() => ({ ...checked.report, findings: [...checked.settlement.open] }), [checked]);
  const { session, language } = usePane();
  const { view } = useSessionState();
  const say = useSay();
  const panel = useRef<HTMLDivElement>(null);
  useKeptFocus(panel);
  useLayoutEffect(() => {
    panel.current?.parentElement?.scrollTo(0, 0);
  }, [view]);
  const counts = { findings: formatNumber(report.findings.length, language) };
  const tabs = tabNamesInOrder.map((name) => ({
    ...{ name, label: say(tabNames[name]) },
    ...(name === "findings" ? { count: counts.findings } : {}),
  }));
  const tab = tabOf(view);
  return (
    <main className="checked">
      <Tabs label={say(texts.tabs)} tabs={tabs} chosen={tab} onChoose={session.show} />
      <div className="scroller">
        {/* A stop of its own: from one that is none, the library takes Shift+Tab for the way out of the pane. */}
        <div id="tabpanel" ref={panel} role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={0}>
          <Shown view={view} report={report} settlement={checked.settlement} />
        </div>
      </div>
      {tab !== "findings" && <SelectedCell report={report} />}
    </main>
  );
}

interface ShownProps {
  view: View;
  report: Report;
  settlement: Settlement;
}

function Shown({ view, report, settlement }: ShownProps): React.JSX.Element {
  if (view === "findings") return <Findings report={report} settlement={settlement} />;
  if (view === "tasks") return <Tasks report={report} />;
  if (view === "fixes") return <Fixes report={report} />;
  if (view === "tables") return <Tables report={report} />;
  return isPage(view) ? <Pages page={view} report={report} /> : <SummaryView report={report} />;
}

const texts = { tabs: { id: "Bagian hasil", en: "Parts of the result" } };
