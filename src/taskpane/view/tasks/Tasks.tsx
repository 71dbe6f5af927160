/** What there is to do, in two orders: by points, up to the tier aimed at, and office by office. */
import type { Report } from "../../../core/report/report";
import type { Planning } from "../../session/state";
import { usePane, useSay, useSessionState } from "../shell/pane";
import { OfficeList } from "./OfficeList";
import { PlanList } from "./PlanList";
import "./tasks.css";

const orders: readonly Planning["order"][] = ["points", "offices"];

export function Tasks({ report }: { report: Report }): React.JSX.Element {
  const { session } = usePane();
  const { planning } = useSessionState();
  const say = useSay();
  return (
    <div className="section tasks">
      <div className="chips" role="group" aria-label={say(texts.order)}>
        {orders.map((order) => (
          <button
            key={order}
            type="button"
            className="chip"
            aria-pressed={planning.order === order}
            onClick={() => session.plan({ order })}
          >
            {say(texts[order])}
          </button>
        ))}
      </div>
      {planning.order === "points" ? <PlanList report={report} /> : <OfficeList report={report} />}
    </div>
  );
}

const texts = {
  order: { id: "Urutan tugas", en: "Order of the tasks" },
  points: { id: "Menurut poin", en: "By points" },
  offices: { id: "Menurut OPD", en: "By office" },
};
