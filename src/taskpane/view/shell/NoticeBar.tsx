/** The one place that says what came of what the user asked for, and names what was left alone. */
import { Button } from "@fluentui/react-components";
import { sheetName } from "../../../core/reference";
import type { Refused } from "../../../core/port/port";
import type { Language } from "../../../core/text";
import { usePane, useSay, useSessionState } from "./pane";
import { ToneIcon } from "./ToneIcon";

export function NoticeBar(): React.JSX.Element {
  const { session, language } = usePane();
  const { notice } = useSessionState();
  const say = useSay();
  return (
    <div className="said" role="status">
      {notice && (
        <div className={`notice ${notice.tone}`}>
          <ToneIcon tone={notice.tone} />
          <div>
            <p>{say(notice.text)}</p>
            {notice.refused.length > 0 && (
              <ul>
                {notice.refused.map((refused, at) => (
                  <li key={at}>{refusedText(refused, language)}</li>
                ))}
              </ul>
            )}
            <Button size="small" onClick={session.dismiss}>
              {say({ id: "Tutup pesan", en: "Close this message" })}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}

const shown = 8;

/** "'Klaster II'!F3, F9: the sheet is protected." */
function refusedText({ sheet, cells, why }: Refused, language: Language): string {
  const more = cells.length > shown ? (language === "id" ? " dan lainnya" : " and others") : "";
  const places =
    cells.length === 0 ? sheetName(sheet) : `${sheetName(sheet)}!${cells.slice(0, shown).join(", ")}${more}`;
  return `${places}: ${why[language]}`;
}
