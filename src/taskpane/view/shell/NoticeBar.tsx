/** Says what came of what the user asked for, and names what was left alone; it takes room of its own and covers nothing. */
import { useEffect, useState } from "react";
import type { Session } from "../../session/session";
import type { Notice } from "../../session/state";
import { closeSign } from "./icons";
import { NoticeBody } from "./NoticeBody";
import { usePane, useSay, useSessionState } from "./pane";

/** How long good news stand there, in milliseconds; all of it stays among the messages. */
const shownFor = 5_000;

export function NoticeBar(): React.JSX.Element {
  const { notice } = useSessionState();
  return (
    <div className="said" role="status">
      {notice && <Shown notice={notice} />}
    </div>
  );
}

/** What takes back what a notice tells of. */
function undoOf(session: Session): Record<NonNullable<Notice["undo"]>, () => Promise<void>> {
  return { change: session.undo, marks: session.unflag, sheets: session.removeReport };
}

/** Closes good news in time, but not while the pointer or the focus is on it: the handlers that tell so. */
function useTimeout(notice: Notice, { dismiss }: Session): Holding {
  const [isHeld, setHeld] = useState(false);
  // What was refused or went wrong stays until it has been read and closed.
  const isPassing = notice.tone === "good" && !isHeld;
  useEffect(() => {
    if (!isPassing) return;
    const timer = setTimeout(dismiss, shownFor);
    return () => clearTimeout(timer);
  }, [notice, isPassing, dismiss]);
  const [hold, release] = [() => setHeld(true), () => setHeld(false)];
  return { onPointerEnter: hold, onPointerLeave: release, onFocus: hold, onBlur: release };
}

type Holding = Record<"onPointerEnter" | "onPointerLeave" | "onFocus" | "onBlur", () => void>;

function Shown({ notice }: { notice: Notice }): React.JSX.Element {
  const { session } = usePane();
  const { task } = useSessionState();
  const say = useSay();
  const held = useTimeout(notice, session);
  const { undo } = notice;
  return (
    <div className={`notice ${notice.tone}`} {...held}>
      <NoticeBody notice={notice}>
        {undo && (
          <button
            type="button"
            className="link"
            disabled={task !== "none"}
            onClick={() => void undoOf(session)[undo]()}
          >
            {say({ id: "Urungkan", en: "Undo" })}
          </button>
        )}
      </NoticeBody>
      <button
        type="button"
        className="icon-button"
        aria-label={say({ id: "Tutup pesan", en: "Close this message" })}
        onClick={session.dismiss}
      >
        {closeSign}
      </button>
    </div>
  );
}
