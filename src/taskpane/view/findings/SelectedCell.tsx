/** Where the user stands in the workbook: names the finding of that cell, without taking the focus. */
import { Button } from "../shell/Button";
import type { Report } from "../../../core/report/report";
import { placeName } from "../../../core/reference";
import { LevelIcon } from "../shell/LevelIcon";
import { usePane, useSay, useSessionState } from "../shell/pane";
import { isSameCell } from "./rows";

export function SelectedCell({ report }: { report: Report }): React.JSX.Element {
  const { selected } = useSessionState();
  const { session, language } = usePane();
  const say = useSay();
  const [first, ...others] = selected ? report.findings.filter(({ at }) => isSameCell(at, selected)) : [];
  return (
    <div className="selected" role="status">
      {first && (
        <div className="strip">
          <LevelIcon level={first.level} isNamed />
          <p>
            <strong>{placeName(first.at)}</strong> {say(first.message)}
            {others.length > 0 && (language === "id" ? ` Dan ${others.length} lagi.` : ` And ${others.length} more.`)}
          </p>
          <Button size="small" onClick={() => session.show("findings", {})}>
            {say({ id: "Lihat", en: "Show" })}
          </Button>
        </div>
      )}
    </div>
  );
}
