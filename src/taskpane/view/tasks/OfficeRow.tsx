/** One office: how much of its questions is documented, and, opened, what it owes and the text to send it. */
import type { OfficeTasks } from "../../../core/planning/offices/offices";
import type { Report } from "../../../core/report/report";
import { officeTitle } from "../../../core/wording/offices";
import { downSign, onSign } from "../shell/icons";
import { usePane } from "../shell/pane";
import { SheetButton } from "../shell/SheetButton";
import { OfficeItems } from "./OfficeItems";
import { WhatsApp } from "./WhatsApp";

interface Props {
  tasks: OfficeTasks;
  report: Report;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}

export function OfficeRow({ tasks, report, isOpen, onOpen }: Props): React.JSX.Element {
  const { language } = usePane();
  const { name, documented, of } = tasks;
  const facts = officeTitle(tasks, language).slice(name.length + 3);
  return (
    <div className="office">
      <button type="button" className="office-head" data-stop aria-expanded={isOpen} onClick={() => onOpen(!isOpen)}>
        {isOpen ? downSign : onSign}
        <span>
          <strong>{name}</strong>
          <span className="soft">{facts}</span>
          {documented !== null && <progress value={documented} max={of} aria-hidden="true" />}
        </span>
      </button>
      {isOpen && (
        <div className="office-body">
          <WhatsApp tasks={tasks} instrument={report.instrument}>
            <SheetButton label={texts.sheet} wanted={{ id: "offices", office: name }} />
          </WhatsApp>
          <OfficeItems tasks={tasks} instrument={report.instrument} />
        </div>
      )}
    </div>
  );
}

const texts = { sheet: { id: "Lembar OPD", en: "Sheet of offices" } };
