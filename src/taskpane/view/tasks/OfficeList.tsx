/** Who owes what: every office with its questions, the deadline for all, and how many have sent. */
import { useMemo, useState } from "react";
import { officesOf } from "../../../core/planning/offices/offices";
import type { Report } from "../../../core/report/report";
import { officesIntro } from "../../../core/wording/offices";
import { useSay } from "../shell/pane";
import { SheetButton } from "../shell/SheetButton";
import { VirtualList } from "../shell/VirtualList";
import { Deadline } from "./Deadline";
import { OfficeRow } from "./OfficeRow";

export function OfficeList({ report }: { report: Report }): React.JSX.Element {
  const say = useSay();
  const found = useMemo(() => officesOf(report), [report]);
  const [open, setOpen] = useState<string | null>(null);
  const intro = officesIntro(found).map((text) => <p key={text.id}>{say(text)}</p>);
  if (found.offices.length === 0) return <>{intro}</>;
  return (
    <>
      {intro}
      <Deadline />
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

const texts = {
  sheet: { id: "Buat lembar OPD", en: "Make the sheet of offices" },
  list: { id: "Tugas menurut OPD", en: "Tasks by office" },
};
