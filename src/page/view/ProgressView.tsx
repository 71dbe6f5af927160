/** How far the check of a province is, and the way to end it. */
import { Button } from "../../taskpane/view/shell/Button";
import { progressText } from "../../core/province/progress";
import type { Language } from "../../core/text";
import type { Province } from "../province/province";

interface Props {
  province: Extract<Province, { is: "checking" }>;
  language: Language;
}

export function ProgressView({ province, language }: Props): React.JSX.Element {
  const { done, count, left, cancel } = province;
  return (
    <main className="drop">
      <progress value={done} max={count} aria-label={language === "id" ? "Memeriksa" : "Checking"} />
      <p role="status">{progressText(done, count, left, language)}</p>
      <Button onClick={cancel}>{language === "id" ? "Batalkan" : "Cancel"}</Button>
    </main>
  );
}
