/** What an office has to send, item by item; a press goes to the cell. */
import { useState } from "react";
import type { Instrument } from "../../../core/instrument/instrument";
import type { OfficeTasks } from "../../../core/planning/offices/offices";
import { placeName } from "../../../core/reference";
import { capital } from "../../../core/rule/names";
import { named, unsureCodes } from "../../../core/planning/questions";
import { sendSentence, unsureLabel } from "../../../core/wording/offices";
import { formatNumber, formatPoints } from "../../../core/text";
import { usePane, useSay } from "../shell/pane";

/** Longer lists are for a sheet; the others are shown when asked for. */
const maxShown = 30;

interface Props {
  tasks: OfficeTasks;
  instrument: Instrument;
}

export function OfficeItems({ tasks: { name, items }, instrument }: Props): React.JSX.Element {
  const { session, language } = usePane();
  const say = useSay();
  const [isWhole, setWhole] = useState(false);
  const unsure = unsureCodes(instrument);
  const shown = isWhole ? items : items.slice(0, maxShown);
  const rest = items.length - shown.length;
  return (
    <>
      <button type="button" className="link" onClick={() => session.show("findings", { office: name })}>
        {say(texts.findings)}
      </button>
      <ol>
        {shown.map((item, index) => (
          <li key={index}>
            <button type="button" className="finding" onClick={() => void session.go(item.at)}>
              <span>
                <span>
                  <strong>{capital(say(named({ id: item.question, en: item.question }, item.question)))}</strong>{" "}
                  {say(item.label)}
                </span>
                <span className="soft">
                  {placeName(item.at)}
                  {item.points ? ` · ${formatPoints(item.points, language)}` : ""} · {say(item.found)}
                </span>
                <span>{sendSentence(item, language)}</span>
                {unsure.has(item.question) && <span className="soft">{say(unsureLabel)}</span>}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {rest > 0 && (
        <button type="button" className="link" onClick={() => setWhole(true)}>
          {say(texts.more)} ({formatNumber(rest, language)})
        </button>
      )}
    </>
  );
}

const texts = {
  findings: { id: "Temuan OPD ini", en: "Findings of this office" },
  more: { id: "Tampilkan lainnya", en: "Show the others" },
};
