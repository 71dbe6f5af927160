/** What a cell shows now and would show after a fix: Teks "36,5" → angka 36,5. */
import type { Fix } from "../../../core/report/fixes";
import type { Text } from "../../../core/text";
import { useSay } from "../shell/pane";

export function Change({ fix: { kind, shown } }: { fix: Fix }): React.JSX.Element {
  const say = useSay();
  const isNumber = kind === "number";
  return (
    <p className="change">
      {isNumber && `${say(texts.text)} `}
      <del>{quoted(shown.from, isNumber)}</del> <span aria-hidden="true">→</span>{" "}
      <span className="unseen">{say(texts.becomes)}</span> {isNumber && `${say(texts.number)} `}
      <ins>{say(shown.to) || say(texts.blank)}</ins>
    </p>
  );
  function quoted(text: Text, isQuoted: boolean): string {
    const words = say(text);
    if (words === "") return say(texts.blank);
    return isQuoted ? `"${words}"` : words;
  }
}

const texts = {
  text: { id: "Teks", en: "Text" },
  number: { id: "angka", en: "number" },
  blank: { id: "(kosong)", en: "(blank)" },
  becomes: { id: "menjadi", en: "becomes" },
};
