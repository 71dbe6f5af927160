/** The plan to a tier: actions with the running sum, the line where the tier is crossed, and ticks that change no cell. */
import { useMemo } from "react";
import { actionsOf } from "../../../core/planning/actions/actions";
import type { Instrument, Tier } from "../../../core/instrument/instrument";
import { planOf } from "../../../core/planning/plan";
import type { Plan } from "../../../core/planning/plan";
import { plannedActions, withTick } from "../../../core/planning/ticked";
import type { PlannedAction } from "../../../core/planning/ticked";
import type { Report } from "../../../core/report/report";
import { clearFrom } from "../../../core/scoring/tier";
import { areInFullOnly, planIntro } from "../../../core/wording/plan";
import { formatNumber } from "../../../core/text";
import type { Planning } from "../../session/state";
import { usePane, useSay, useSessionState } from "../shell/pane";
import { Choice } from "../shell/Choice";
import { SheetButton } from "../shell/SheetButton";
import { VirtualList } from "../shell/VirtualList";
import { ActionRow } from "./ActionRow";
import { PlanSum } from "./PlanSum";

export function PlanList({ report }: { report: Report }): React.JSX.Element {
  const { session } = usePane();
  const { planning } = useSessionState();
  const say = useSay();
  const { plan, planned } = usePlan(report, planning);
  return (
    <>
      {plan.tier !== null && <AimChoice tier={plan.tier} instrument={report.instrument} />}
      <Introduction {...{ plan, planned, report }} />
      <div className="row start">
        <SheetButton label={texts.sheet} wanted={{ id: "plan" }} />
      </div>
      <PlanSum plan={plan} planned={planned} isOwn={planning.ticked !== null} />
      <VirtualList
        label={say(texts.list)}
        items={planned}
        keyOf={({ action }) => action.id}
        heightOf={({ crosses }) => (crosses ? 92 : 68)}
        render={(row) => (
          <ActionRow
            row={row}
            plan={plan}
            report={report}
            onTick={(isOn) => session.plan({ ticked: withTick(planned, row.action, isOn) })}
          />
        )}
      />
    </>
  );
}

/** The plan to the tier that is aimed at, and all actions with the ticks that were set. */
function usePlan(report: Report, { aim, ticked }: Planning): { plan: Plan; planned: readonly PlannedAction[] } {
  const plan = useMemo(() => {
    const tier = report.instrument.tiers.find(({ id }) => id === aim);
    return planOf(report, tier);
  }, [report, aim]);
  const all = useMemo(() => actionsOf(report), [report]);
  const planned = useMemo(() => plannedActions(plan, all, ticked), [plan, all, ticked]);
  return { plan, planned };
}

function AimChoice({ tier: aim, instrument }: { tier: Tier; instrument: Instrument }): React.JSX.Element {
  const { session, language } = usePane();
  const say = useSay();
  return (
    <label className="aim">
      <span>{say(texts.aim)}</span>
      <Choice value={aim.id} onChange={(value) => session.plan({ aim: value, ticked: null })}>
        {instrument.tiers.map((tier) => (
          <option key={tier.id} value={tier.id}>
            {`${tier.name} (${formatNumber(clearFrom(tier, instrument), language)})`}
          </option>
        ))}
      </Choice>
    </label>
  );
}

interface IntroductionProps {
  plan: Plan;
  planned: readonly PlannedAction[];
  report: Report;
}

/** What the plan comes to, and what its points do not say. */
function Introduction({ plan, planned, report }: IntroductionProps): React.JSX.Element {
  const say = useSay();
  const doing = planned.filter(({ isTicked }) => isTicked).map(({ action }) => action);
  const isInFullOnly = areInFullOnly(doing, report.instrument);
  return (
    <>
      {[...planIntro(plan), ...(isInFullOnly ? [texts.inFull] : [])].map((text) => (
        <p key={text.id} className="soft">
          {say(text)}
        </p>
      ))}
    </>
  );
}

const texts = {
  aim: { id: "Sasaran", en: "Aim" },
  sheet: { id: "Buat lembar rencana", en: "Make the sheet of the plan" },
  inFull: {
    id: "Sebagian pertanyaan hanya dihitung penuh, karena instrumen tidak menyebut tingkat jawabannya.",
    en: "Some questions are counted in full only, as the instrument names no steps for them.",
  },
  list: { id: "Langkah menurut poin", en: "Actions by points" },
};
