/** What a notice says: its sentence, the cells that were left alone with their reasons, and what can be done. */
import type { ReactNode } from "react";
import { sheetName } from "../../../core/reference";
import type { Refused } from "../../../core/port/port";
import type { Language } from "../../../core/text";
import type { Notice } from "../../session/state";
import { usePane, useSay } from "./pane";
import { ToneIcon } from "./ToneIcon";

interface Props {
  notice: Notice;
  children?: ReactNode;
}

export function NoticeBody({ notice, children }: Props): React.JSX.Element {
  const { language } = usePane();
  const say = useSay();
  return (
    <>
      <ToneIcon tone={notice.tone} />
      <div className="notice-body">
        <p>{say(notice.text)}</p>
        {notice.refused.length > 0 && (
          <ul>
            {notice.refused.map((refused, at) => (
              <li key={at}>{refusedText(refused, language)}</li>
            ))}
          </ul>
        )}
        {children}
      </div>
    </>
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
