/** Says when the result does not follow the workbook: automatic check is off, or Excel does not answer. */
import { Button } from "../shell/Button";
import { usePane, useSay, useSessionState } from "../shell/pane";
import { ToneIcon } from "../shell/ToneIcon";
import { pausedText } from "../../session/following";

export function LiveWarning(): React.JSX.Element | null {
  const { session } = usePane();
  const { live } = useSessionState();
  const say = useSay();
  if (live.is !== "held" && live.is !== "paused") return null;
  return (
    <div className="notice warning" role="status">
      <ToneIcon tone="warning" />
      <div className="notice-body">
        <p>{live.is === "paused" ? say(pausedText) : `${say(live.why)} ${say(waiting)}`}</p>
        {live.is === "held" && (
          <Button size="small" onClick={session.retry}>
            {say({ id: "Coba sekarang", en: "Try now" })}
          </Button>
        )}
      </div>
    </div>
  );
}

const waiting = { id: "Hasil di bawah ini masih yang sebelumnya.", en: "The result below is still the earlier one." };
