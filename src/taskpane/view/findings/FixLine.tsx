/** How many findings can be fixed from here: sure ones, and proposals apart; leads to their list. */
import type { Fix } from "../../../core/report/fixes";
import { formatNumber } from "../../../core/text";
import { onSign } from "../shell/icons";
import { usePane } from "../shell/pane";

export function FixLine({ fixes }: { fixes: readonly Fix[] }): React.JSX.Element | null {
  const { session, language } = usePane();
  const sure = fixes.filter(({ isSure }) => isSure).length;
  const proposals = fixes.length - sure;
  if (fixes.length === 0) return null;
  const [one, other] = [formatNumber(sure, language), formatNumber(proposals, language)];
  const words = {
    id: [sure > 0 ? `${one} dapat diperbaiki otomatis` : "", proposals > 0 ? `${other} usulan` : ""],
    en: [
      sure > 0 ? `${one} automatic ${sure === 1 ? "fix" : "fixes"}` : "",
      proposals > 0 ? `${other} ${proposals === 1 ? "proposal" : "proposals"}` : "",
    ],
  }[language];
  return (
    <button type="button" className="fix-line" onClick={() => session.show("fixes")}>
      <span>{words.filter(Boolean).join(" · ")}</span>
      {onSign}
    </button>
  );
}
