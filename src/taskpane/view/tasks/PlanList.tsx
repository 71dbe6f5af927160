/** The plan to a tier: actions with the running sum, the line where the tier is crossed, and ticks that change no cell. */
import { useMemo } from "react";
import { actionsOf } from "../../../core/planning/actions/actions";
import { planOf } from "../../../core/planning/plan";
import { plannedActions, withTick } from "../../../core/planning/ticked";
import type { Report } from "../../../core/report/report";
import { clearFrom } from "../../../core/scoring/tier";
import { areInFullOnly, planIntro } from "../../../core/wording/plan";
import { formatNumber } from "../../../core/text";
import { usePane, useSay, useSessionState } from "../shell/pane";
import { Choice } from "../shell/Choice";
import { SheetButton } from "../shell/SheetButton";
import { VirtualList } from "../shell/VirtualList";
import { ActionRow } from "./ActionRow";
import { PlanSum } from "./PlanSum";

export function PlanList({ report }: { report: Report }): React.JSX.Element {
  const { session, language } = usePane();
  const { planning } = useSessionState();
  const say = useSay();
  const { tiers } = report.instrument;
  const plan = useMemo(
    () =>
      planOf(
        report,
        report.instrument.tiers.find(({ id }) => id === planning.aim),
      ),
    [report, planning.aim],
  );
  const all = useMemo(() => actionsOf(report), [report]);
  const planned = useMemo(() => plannedActions(plan, all, planning.ticked), [plan, all, planning.ticked]);
  const doing = planned.filter(({ isTicked }) => isTicked).map(({ action }) => action);
  return (
    <>
      <label className="aim">
        <span>{say(texts.aim)}</span>
        <Choice value={plan.tier.id} onChange={(value) => session.plan({ aim: value, ticked: null })}>
          {tiers.map((tier) => (
            <option key={tier.id} value={tier.id}>
              {`${tier.name} (${formatNumber(clearFrom(tier, report.instrument), language)})`}
            </option>
          ))}
        </Choice>
      </label>
      {[...planIntro(plan, report.scope), ...(areInFullOnly(doing, report.instrument) ? [texts.inFull] : [])].map(
        (text) => (
          <p key={text.id} className="soft">
            {say(text)}
          </p>
        ),
      )}
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

const texts = {
  aim: { id: "Sasaran", en: "Aim" },
  sheet: { id: "Buat lembar rencana", en: "Make the sheet of the plan" },
  inFull: {
    id: "Sebagian pertanyaan hanya dihitung penuh, karena instrumen tidak menyebut tingkat jawabannya.",
    en: "Some questions are counted in full only, as the instrument names no steps for them.",
  },
  list: { id: "Langkah menurut poin", en: "Actions by points" },
};
