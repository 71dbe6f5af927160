/** The day by which offices are to send; one that has passed is remarked on, as it would stand in their texts all the same. */
import { isOver, overText, readDay } from "../../../core/planning/offices/due";
import { usePane, useSay, useSessionState } from "../shell/pane";

export function Deadline(): React.JSX.Element {
  const { session } = usePane();
  const { due } = useSessionState().planning;
  const say = useSay();
  return (
    <>
      <label className="aim">
        <span>{say(texts.due)}</span>
        <input
          type="date"
          className="field"
          value={due}
          onChange={({ target }) => session.plan({ due: target.value })}
        />
      </label>
      {due !== "" && isOver(readDay(due), new Date()) && <p role="status">{say(overText)}</p>}
    </>
  );
}

const texts = { due: { id: "Tenggat", en: "Deadline" } };
