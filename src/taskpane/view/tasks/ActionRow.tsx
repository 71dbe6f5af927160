/** One action of the plan: what to do, what it brings, and what is reached with it. */
import { toPoints } from "../../../core/planning/actions/action";
import type { Plan } from "../../../core/planning/plan";
import { rowOfCode } from "../../../core/planning/rowOfCode";
import type { PlannedAction } from "../../../core/planning/ticked";
import type { Report } from "../../../core/report/report";
import { formatNumber, formatPoints } from "../../../core/text";
import { usePane, useSay } from "../shell/pane";

interface Props {
  row: PlannedAction;
  plan: Plan;
  report: Report;
  onTick: (isOn: boolean) => void;
}

export function ActionRow({ row, plan, report, onTick }: Props): React.JSX.Element {
  const { session, language } = usePane();
  const say = useSay();
  const { action, isTicked, reaches, crosses } = row;
  const number = (value: number): string => formatNumber(value, language);
  const at = action.questions.map((code) => rowOfCode(report, code)).find((one) => one !== null);
  const facts = [
    `+ ${formatPoints(toPoints(action.gain), language)}`,
    `${say(texts.effort)} ${number(action.effort)}`,
    ...action.offices,
  ];
  return (
    <div className={`action${isTicked ? " ticked" : ""}`}>
      <input
        type="checkbox"
        aria-label={say(action.text)}
        checked={isTicked}
        onChange={({ target }) => onTick(target.checked)}
      />
      <button type="button" className="action-text" data-stop disabled={!at} onClick={() => at && void session.go(at)}>
        <span>{say(action.text)}</span>
        <span className="soft">{facts.join(" · ")}</span>
      </button>
      <span className="numbers">{reaches === null ? "" : `→ ${number(reaches)}`}</span>
      {crosses && (
        <p className="crossing">
          {plan.tier === null ? say(texts.whole) : plan.tier.name} · {number(plan.aim)}
        </p>
      )}
    </div>
  );
}

const texts = {
  effort: { id: "usaha", en: "effort" },
  whole: { id: "Nilai penuh isian ini", en: "All points of this part" },
};
