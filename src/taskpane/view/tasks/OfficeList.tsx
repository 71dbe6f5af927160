/** Who owes what: every office with its questions, the deadline for all, and how many have sent. */
import { useMemo, useState } from "react";
import { officesOf } from "../../../core/planning/offices/offices";
import type { Report } from "../../../core/report/report";
import { officesIntro } from "../../../core/wording/offices";
import { usePane, useSay, useSessionState } from "../shell/pane";
import { SheetButton } from "../shell/SheetButton";
import { VirtualList } from "../shell/VirtualList";
import { OfficeRow } from "./OfficeRow";

export function OfficeList({ report }: { report: Report }): React.JSX.Element {
  const { session } = usePane();
  const { planning } = useSessionState();
  const say = useSay();
  const found = useMemo(() => officesOf(report), [report]);
  const [open, setOpen] = useState<string | null>(null);
  const intro = officesIntro(found).map((text) => <p key={text.id}>{say(text)}</p>);
  if (found.offices.length === 0) return <>{intro}</>;
  return (
    <>
      {intro}
      <label className="aim">
        <span>{say(texts.due)}</span>
        <input
          type="date"
          className="field"
          value={planning.due}
          onChange={({ target }) => session.plan({ due: target.value })}
        />
      </label>
      {planning.due !== "" && planning.due < today() && (
        <p role="status" className="past">
          {say(texts.past)}
        </p>
      )}
      <div className="row start">
        <SheetButton label={texts.sheet} wanted={{ id: "offices" }} />
      </div>
      <VirtualList
        label={say(texts.list)}
        items={found.offices}
        keyOf={({ name }) => name}
        heightOf={() => 52}
        render={(tasks) => (
          <OfficeRow
            tasks={tasks}
            report={report}
            isOpen={tasks.name === open}
            onOpen={(isOpen) => setOpen(isOpen ? tasks.name : null)}
          />
        )}
      />
    </>
  );
}

/** "2026-03-11", as the field of the date gives it. */
function today(): string {
  return new Intl.DateTimeFormat("sv-SE").format(new Date());
}

const texts = {
  past: {
    id: "Tenggat ini sudah lewat; periksa tanggalnya.",
    en: "This deadline has passed; check the date.",
  },
  due: { id: "Tenggat", en: "Deadline" },
  sheet: { id: "Buat lembar OPD", en: "Make the sheet of offices" },
  list: { id: "Tugas menurut OPD", en: "Tasks by office" },
};
