/** What was noted about a finding: the reason, in whose words and when, and what has changed since. */
import { reasons } from "../../../core/planning/notes/reasons";
import { usePane, useSay } from "../shell/pane";
import type { Answer } from "./answers";

export function AnswerText({ answer: { note, changed } }: { answer: Answer }): React.JSX.Element {
  const { language } = usePane();
  const say = useSay();
  const words = [note.note, note.who, note.when].filter((text) => text !== "");
  return (
    <p className="answer">
      <strong>{changed === null ? say(texts.settled) : say(texts[changed])}</strong> {reasons[note.reason][language]}
      {words.length > 0 && <span className="soft"> · {words.join(" · ")}</span>}
    </p>
  );
}

const texts = {
  settled: { id: "Selesai:", en: "Settled:" },
  value: {
    id: "Terbuka lagi karena nilainya berubah. Catatan dulu:",
    en: "Open again, as its value has changed. Noted then:",
  },
  evidence: {
    id: "Terbuka lagi karena buktinya berubah. Catatan dulu:",
    en: "Open again, as its evidence has changed. Noted then:",
  },
};
