/** Makes one of the report's sheets, or all, and takes the user there. */
import { Button } from "./Button";
import type { WantedSheet } from "../../session/wantedSheet";
import type { Text } from "../../../core/text";
import { usePane, useSay, useSessionState } from "./pane";

interface Props {
  label: Text;
  /** All of the report when left out. */
  wanted?: WantedSheet;
}

export function SheetButton({ label, wanted }: Props): React.JSX.Element | null {
  const { session, language } = usePane();
  const { task } = useSessionState();
  const say = useSay();
  if (!session.can.addSheets) return null;
  return (
    <Button size="small" disabled={task !== "none"} onClick={() => void session.report(language, wanted)}>
      {say(label)}
    </Button>
  );
}
