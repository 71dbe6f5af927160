/** The whole page but the pane: what it says, and what is open on it; it takes files that are dropped anywhere. */
import { useEffect, useSyncExternalStore } from "react";
import { useLook } from "../../taskpane/view/shell/themes";
import type { Store } from "../../taskpane/session/store";
import type { PageState } from "../file/pageState";
import { HelpView } from "./HelpView";
import { Leaving } from "./Leaving";
import { PageNotices } from "./PageNotices";
import { PageScreen } from "./PageScreen";
import type { PageActions } from "./PageScreen";
import { takeDrops } from "./choosing";

interface Props {
  page: Store<PageState>;
  actions: PageActions;
}

/** There is no Excel to say whether it is dark. */
const excelless = (): null => null;

export function PageApp({ page, actions }: Props): React.JSX.Element {
  const state = useSyncExternalStore(page.subscribe, page.get);
  useLook(excelless);
  const { onPick } = actions;
  useEffect(() => takeDrops(onPick), [onPick]);
  return (
    <div className="themed around">
      <PageNotices {...state} onDismiss={actions.onDismiss} />
      {state.waiting && <Leaving language={state.language} onChoose={actions.onLeave} />}
      <PageScreen {...{ state, actions }} />
      {state.isHelpShown && <HelpView language={state.language} onClose={() => actions.onHelp(false)} />}
    </div>
  );
}
