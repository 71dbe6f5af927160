/** The heading of a group of findings: its name, how many, and their points. */
import type { Group } from "../../../core/report/findings";
import { formatNumber, formatPoints } from "../../../core/text";
import { usePane } from "../shell/pane";

export function GroupHeading({ group }: { group: Group }): React.JSX.Element {
  const { language } = usePane();
  const { title, findings, points } = group;
  return (
    <h2 className="group">
      {title}{" "}
      <span className="soft">
        {formatNumber(findings.length, language)}{" "}
        {language === "id" ? "temuan" : findings.length === 1 ? "finding" : "findings"}
        {points > 0 && ` · ${formatPoints(points, language)}`}
      </span>
    </h2>
  );
}
