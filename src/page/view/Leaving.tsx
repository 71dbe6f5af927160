/** Asks what is to become of changes that no copy holds, before another file takes the place of this one. */
import { useEffect, useRef } from "react";
import type { Language } from "../../core/text";
import { leaveChoices, leaveTexts } from "../../core/wording/leaving";
import type { LeaveChoice } from "../../core/wording/leaving";
import { Button } from "../../taskpane/view/shell/Button";

interface Props {
  language: Language;
  onChoose: (choice: LeaveChoice) => void;
}

export function Leaving({ language, onChoose }: Props): React.JSX.Element {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.querySelector("button")?.focus(), []);
  return (
    <div role="alertdialog" aria-label={leaveTexts.what[language]} className="leaving" ref={root}>
      <p>{leaveTexts.what[language]}</p>
      <div className="row start">
        {leaveChoices.map((choice) => (
          <Button
            key={choice}
            size="small"
            appearance={choice === "save" ? "primary" : "secondary"}
            onClick={() => onChoose(choice)}
          >
            {leaveTexts[choice][language]}
          </Button>
        ))}
      </div>
    </div>
  );
}
