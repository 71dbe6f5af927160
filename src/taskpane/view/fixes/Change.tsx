/** What a cell shows now and would show after a fix: Teks "36,5" → angka 36,5. */
import type { Fix } from "../../../core/report/fixes";
import { withSpaces } from "../../../core/wording/spaces";
import { useSay } from "../shell/pane";

export function Change({ fix: { kind, shown } }: { fix: Fix }): React.JSX.Element {
  const say = useSay();
  const isNumber = kind === "number";
  const [from, to] = [say(shown.from), say(shown.to)];
  return (
    <p className="change">
      {isNumber && `${say(texts.text)} `}
      <del>{isNumber ? `"${from}"` : withSpaces(from, to) || say(texts.blank)}</del> <span aria-hidden="true">→</span>{" "}
      <span className="unseen">{say(texts.becomes)}</span> {isNumber && `${say(texts.number)} `}
      <ins>{withSpaces(to, from) || say(texts.blank)}</ins>
    </p>
  );
}

const texts = {
  text: { id: "Teks", en: "Text" },
  number: { id: "angka", en: "number" },
  blank: { id: "(kosong)", en: "(blank)" },
  becomes: { id: "menjadi", en: "becomes" },
};
