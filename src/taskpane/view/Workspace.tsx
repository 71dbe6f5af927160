/** What the pane shows of a workbook, by the step of the check, between its status line and what was last said. */
import { useEffect } from "react";
import { ProgressView } from "./shell/ProgressView";
import { later } from "./shell/lazyView";
import { NoticeBar } from "./shell/NoticeBar";
import { useSay, useSessionState } from "./shell/pane";
import { Start } from "./shell/Start";
import { StatusLine } from "./shell/StatusLine";
import { checkedOf } from "../session/state";
import { Tableless } from "./tables/Tableless";

const fetchChecked = () =>
  import(/* webpackChunkName: "checked" */ "./CheckedView").then((loaded) => loaded.CheckedView);
const Checked = later(fetchChecked);

export function Workspace(): React.JSX.Element {
  const state = useSessionState();
  const say = useSay();
  const checked = checkedOf(state);
  const { step } = state;
  const isChecking = step.is === "checking";
  useEffect(() => {
    // On its way while the workbook is read; should it not come now, it is fetched when it is needed.
    if (isChecking) fetchChecked().catch(() => undefined);
  }, [isChecking]);
  return (
    <>
      <StatusLine />
      {checked ? (
        <Checked checked={checked} />
      ) : (
        <main className="scroller">
          {step.is === "unchecked" && <Start />}
          {step.is === "tableless" && <Tableless why={step.why} />}
          {step.is === "checking" && <ProgressView step={step} />}
        </main>
      )}
      <NoticeBar />
      <div className="unseen" role="status">
        {say(state.heard)}
      </div>
    </>
  );
}
