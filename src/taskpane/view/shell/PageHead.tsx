/** The head of a page below a tab: the way back, and what the page is. */
import { tabOf } from "../../session/state";
import type { Page, Tab } from "../../session/state";
import type { Text } from "../../../core/text";
import { backSign } from "./icons";
import { usePane, useSay } from "./pane";

export function PageHead({ page, title }: { page: Page; title: Text }): React.JSX.Element {
  const { session } = usePane();
  const say = useSay();
  const tab = tabOf(page);
  return (
    <div className="page-head">
      <button type="button" className="back" onClick={() => session.show(tab)}>
        {backSign}
        {say(tabNames[tab])}
      </button>
      <h2>{say(title)}</h2>
    </div>
  );
}

export const tabNames: Record<Tab, Text> = {
  summary: { id: "Ringkasan", en: "Summary" },
  findings: { id: "Temuan", en: "Findings" },
  tasks: { id: "Tugas", en: "Tasks" },
};
