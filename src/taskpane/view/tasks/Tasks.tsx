/** What there is to do: the plan by points, and who does it, office by office. */
import type { Report } from "../../../core/report/report";
import { usePane } from "../shell/pane";
import { towardsText } from "../summary/sentences";

export function Tasks({ report }: { report: Report }): React.JSX.Element {
  const { language } = usePane();
  return (
    <div className="section">
      <p>{towardsText(report, language)}</p>
    </div>
  );
}
