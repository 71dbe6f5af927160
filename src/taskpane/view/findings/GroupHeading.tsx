/** The heading of a group of findings: the fault, how many, their points; it folds the group. */
import type { Group } from "../../../core/report/findings";
import { formatNumber, formatPoints } from "../../../core/text";
import { levels } from "../../../core/rule/finding";
import { downSign, onSign } from "../shell/icons";
import { LevelIcon } from "../shell/LevelIcon";
import { usePane } from "../shell/pane";

interface Props {
  group: Group;
  isOpen: boolean;
  onToggle: () => void;
}

export function GroupHeading({ group, isOpen, onToggle }: Props): React.JSX.Element {
  const { language } = usePane();
  const { title, findings, points } = group;
  const level = levels.find((one) => findings.some((finding) => finding.level === one)) ?? "hint";
  return (
    <h2 className="group">
      <button type="button" data-stop aria-expanded={isOpen} onClick={onToggle}>
        {isOpen ? downSign : onSign}
        <LevelIcon level={level} />
        <span className="group-title" title={title}>
          {title}
        </span>
        <span className="numbers">
          {formatNumber(findings.length, language)}
          {points > 0 && <span className="soft"> · {formatPoints(points, language)}</span>}
        </span>
      </button>
    </h2>
  );
}
