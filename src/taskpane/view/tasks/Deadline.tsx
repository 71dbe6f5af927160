/** The day by which offices are to send; one that has passed is remarked on, as it would stand in their texts all the same. */
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
      {due !== "" && due < today() && <p role="status">{say(texts.past)}</p>}
    </>
  );
}

/** "2026-03-11", as the field of the date gives it. */
function today(): string {
  return new Intl.DateTimeFormat("sv-SE").format(new Date());
}

const texts = {
  due: { id: "Tenggat", en: "Deadline" },
  past: {
    id: "Tenggat ini sudah lewat; periksa tanggalnya.",
    en: "This deadline has passed; check the date.",
  },
};
