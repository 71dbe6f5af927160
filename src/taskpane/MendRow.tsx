/** One mend: what the cell shows now and would show, and why. */
import { Checkbox } from "@fluentui/react-components";
import type { Mend } from "../core/mends";
import { placeName } from "../core/telling/cells";
import type { Text } from "../core/text";
import { usePane, useSay } from "./pane";

interface Props {
  mend: Mend;
  isPicked: boolean;
  onPick: (isPicked: boolean) => void;
}

export function MendRow({ mend, isPicked, onPick }: Props): React.JSX.Element {
  const { session } = usePane();
  const say = useSay();
  const { kind, shown, why, write } = mend;
  const name = placeName(write.at);
  return (
    <div className="item mend">
      <Checkbox
        label={`${name} · ${say(kinds[kind])}`}
        checked={isPicked}
        onChange={(_, { checked }) => onPick(checked === true)}
      />
      <p className="change">
        <del>{say(shown.from) || say(texts.blank)}</del> <span aria-hidden="true">→</span>{" "}
        <span className="unseen">{say(texts.becomes)}</span> <ins>{say(shown.to) || say(texts.blank)}</ins>
      </p>
      <p className="soft">{say(why)}</p>
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
  );
}

const kinds: Record<Mend["kind"], Text> = {
  number: { id: "teks menjadi angka", en: "text to number" },
  code: { id: "spasi di kode", en: "spaces in a code" },
  office: { id: "ejaan OPD", en: "spelling of an office" },
  maximum: { id: "nilai maksimal", en: "maximum" },
};

const texts = {
  blank: { id: "(kosong)", en: "(blank)" },
  becomes: { id: "menjadi", en: "becomes" },
  go: { id: "Ke sel", en: "Go to cell" },
};
