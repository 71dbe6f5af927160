/** Makes the report's sheets, and takes them out again. */
import { Button } from "../shell/Button";
import { outputIds } from "../../../core/output/ids";
import { usePane, useSay, useSessionState } from "../shell/pane";
import { SheetButton } from "../shell/SheetButton";

export function ReportRow(): React.JSX.Element {
  const { session } = usePane();
  const { made, task } = useSessionState();
  const say = useSay();
  const isMade = outputIds.some((id) => made.includes(id));
  return (
    <div className="row start">
      <SheetButton label={isMade ? texts.again : texts.make} />
      {isMade && (
        <Button size="small" appearance="subtle" disabled={task !== "none"} onClick={() => void session.removeReport()}>
          {say(texts.remove)}
        </Button>
      )}
    </div>
  );
}

const texts = {
  make: { id: "Buat lembar laporan", en: "Make the report's sheets" },
  again: { id: "Perbarui lembar laporan", en: "Renew the report's sheets" },
  remove: { id: "Hapus lembar laporan", en: "Remove the report's sheets" },
};
