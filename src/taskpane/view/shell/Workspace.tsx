/** What the pane shows of a workbook, by the step of the check, with what was last said at its foot. */
import { ProgressView } from "./ProgressView";
import { later } from "./lazyView";
import { NoticeBar } from "./NoticeBar";
import { useSay, useSessionState } from "../pane";
import { Start } from "./Start";
import { reportOf } from "../../session/state";
import { Tableless } from "../reading/Tableless";

const Checked = later(() =>
  import(/* webpackChunkName: "checked" */ "../summary/CheckedView").then((loaded) => loaded.CheckedView),
);

export function Workspace(): React.JSX.Element {
  const state = useSessionState();
  const say = useSay();
  const report = reportOf(state);
  const { step } = state;
  return (
    <>
      <main className="workspace">
        {step.is === "unchecked" && <Start />}
        {step.is === "tableless" && <Tableless why={step.why} />}
        {step.is === "checking" && <ProgressView step={step} />}
        {report && <Checked report={report} />}
        <NoticeBar />
      </main>
      <div className="unseen" role="status">
        {say(state.heard)}
      </div>
    </>
  );
}
