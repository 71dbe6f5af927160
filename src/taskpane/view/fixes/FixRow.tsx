/** One fix: what the cell shows now and would show, and why. */
import { Checkbox } from "@fluentui/react-components";
import type { Fix } from "../../../core/fixes";
import { placeName } from "../../../core/wording/cells";
import { usePane, useSay } from "../pane";

interface Props {
  fix: Fix;
  isPicked: boolean;
  onPick: (isPicked: boolean) => void;
}

export function FixRow({ fix, isPicked, onPick }: Props): React.JSX.Element {
  const { session } = usePane();
  const say = useSay();
  const { kind, shown, why, write } = fix;
  const name = placeName(write.at);
  return (
    <div className="item fix">
      <div className="row">
        <Checkbox label={name} checked={isPicked} onChange={(_, { checked }) => onPick(checked === true)} />
        <button
          type="button"
          className="link"
          data-stop
          aria-label={`${say(texts.go)} ${name}`}
          onClick={() => void session.go(write.at)}
        >
          {say(texts.go)}
        </button>
      </div>
      <p className="change">
        <del>{say(shown.from) || say(texts.blank)}</del> <span aria-hidden="true">→</span>{" "}
        <span className="unseen">{say(texts.becomes)}</span> <ins>{say(shown.to) || say(texts.blank)}</ins>
      </p>
      {kind !== "office" && <p className="soft">{say(why)}</p>}
    </div>
  );
}

const texts = {
  blank: { id: "(kosong)", en: "(blank)" },
  becomes: { id: "menjadi", en: "becomes" },
  go: { id: "Ke sel", en: "Go to cell" },
};
