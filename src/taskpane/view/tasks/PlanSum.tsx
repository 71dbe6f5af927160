/** What the ticked actions come to, beside the aim; it stays in sight while the list scrolls. */
import { toPoints } from "../../../core/planning/actions/action";
import type { Plan } from "../../../core/planning/plan";
import type { PlannedAction } from "../../../core/planning/ticked";
import { roundOff } from "../../../core/rounding";
import { formatNumber } from "../../../core/text";
import { usePane, useSay } from "../shell/pane";

interface Props {
  plan: Plan;
  planned: readonly PlannedAction[];
  /** True when the user has changed the ticks. */
  isOwn: boolean;
}

export function PlanSum({ plan, planned, isOwn }: Props): React.JSX.Element | null {
  const { session, language } = usePane();
  const say = useSay();
  if (plan.from === null) return null;
  const ticked = planned.filter(({ isTicked }) => isTicked);
  const gain = toPoints(ticked.reduce((sum, { action }) => sum + action.gain, 0));
  const reaches = roundOff(plan.from + gain);
  const number = (value: number): string => formatNumber(value, language);
  const short = roundOff(plan.aim - reaches);
  return (
    <div className="plan-sum" role="status">
      <p>
        <strong className="numbers">
          {number(plan.from)} + {number(gain)} = {number(reaches)}
        </strong>{" "}
        <span className="soft">
          {number(ticked.length)} {say(ticked.length === 1 ? texts.one : texts.many)} ·{" "}
          {short > 0
            ? `${say(texts.short)} ${number(short)}`
            : `${plan.tier?.name ?? say(texts.whole)} ${say(texts.passed)}`}
        </span>
      </p>
      {isOwn && (
        <button type="button" className="link" onClick={() => session.plan({ ticked: null })}>
          {say(texts.reset)}
        </button>
      )}
      <p className="soft">{say(texts.noPromise)}</p>
    </div>
  );
}

const texts = {
  one: { id: "langkah", en: "action" },
  many: { id: "langkah", en: "actions" },
  short: { id: "masih kurang", en: "still short by" },
  whole: { id: "nilai penuh isian ini", en: "the whole of this part" },
  passed: { id: "tercapai menurut hitungan ini", en: "is reached by this sum" },
  reset: { id: "Kembali ke rencana semula", en: "Back to the plan" },
  noPromise: {
    id: "Centang hanya untuk menghitung: tidak ada sel yang berubah, dan verifikator tetap menilai setiap poin. Usaha 1 = mencari dan mengirim satu dokumen.",
    en: "Ticks are arithmetic only: no cell changes, and verifiers judge every point. Effort 1 is to find and send one document.",
  },
};
