/** One sentence about a workbook that is not filled in yet, before its blank cells are listed. */
import type { Report } from "../../../core/report/report";
import { unfilledBook } from "../../../core/wording/unfilled";
import { useSay } from "./pane";

export function Unfilled({ report }: { report: Report }): React.JSX.Element | null {
  const say = useSay();
  const text = unfilledBook(report);
  return text && <p className="empty">{say(text)}</p>;
}
