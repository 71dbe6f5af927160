/** One finding: a press opens why it matters and what to do, and goes to its cell. */
import { useState } from "react";
import type { Selected } from "../../../core/port/port";
import type { Fix } from "../../../core/report/fixes";
import type { Finding } from "../../../core/rule/finding";
import { placeName } from "../../../core/reference";
import { stakeText } from "../../../core/wording/stakes";
import { LevelIcon } from "../shell/LevelIcon";
import { usePane, useSay } from "../shell/pane";
import type { Answer } from "./answers";
import { FindingDetails } from "./FindingDetails";
import type { Steps } from "./steps";

interface Props {
  finding: Finding;
  /** Null where a person has to decide. */
  fix: Fix | null;
  /** What was noted about it; null when nothing. */
  answer: Answer | null;
  /** True when the user stands in its cell. */
  isHere: boolean;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  steps: Steps;
}

export function FindingRow({ finding, fix, answer, isHere, isOpen, onOpen, steps }: Props): React.JSX.Element {
  const { session, language } = usePane();
  const say = useSay();
  const [arrived, setArrived] = useState<Selected | null>(null);
  const { level, message, at, offices } = finding;
  const go = (): void => void session.go(at).then(setArrived);
  const press = (): void => {
    onOpen(!isOpen);
    if (!isOpen) go();
  };
  const details = [placeName(at), stakeText(finding, language), offices.join(", ")].filter(Boolean);
  return (
    <div className={`item${isHere ? " here" : ""}`}>
      <button
        type="button"
        className="finding"
        data-stop
        aria-expanded={isOpen}
        {...(isHere ? { "aria-current": true } : {})}
        onClick={press}
      >
        <LevelIcon level={level} isNamed />
        <span>
          <span className="message">{say(message)}</span>
          <span className="soft">{details.join(" · ")}</span>
        </span>
      </button>
      {isOpen && <FindingDetails {...{ finding, fix, answer, arrived, steps }} onGo={go} />}
    </div>
  );
}
