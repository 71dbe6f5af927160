/** The heading of one kind of mends: what they do, and all of them chosen at once. */
import { Button } from "@fluentui/react-components";
import type { Mend } from "../../../core/fixes";
import { formatNumber } from "../../../core/text";
import type { Text } from "../../../core/text";
import { mendKey } from "./fixRows";
import { usePane, useSay } from "../pane";

interface Props {
  kind: Mend["kind"];
  mends: readonly Mend[];
  chosen: ReadonlySet<string>;
  onPick: (mends: readonly Mend[], isPicked: boolean) => void;
}

export function MendHeading({ kind, mends, chosen, onPick }: Props): React.JSX.Element {
  const { language } = usePane();
  const say = useSay();
  const areAllPicked = mends.every((mend) => chosen.has(mendKey(mend)));
  return (
    <div className="kind">
      <div className="row">
        <h2 className="group">
          {say(kinds[kind])} ({formatNumber(mends.length, language)})
        </h2>
        <Button size="small" onClick={() => onPick(mends, !areAllPicked)}>
          {say(areAllPicked ? texts.none : texts.all)}
        </Button>
      </div>
      {kind === "office" && <p className="soft">{say(mends[0]?.why ?? { id: "", en: "" })}</p>}
    </div>
  );
}

const kinds: Record<Mend["kind"], Text> = {
  number: { id: "Teks menjadi angka", en: "Text to number" },
  code: { id: "Spasi di kode", en: "Spaces in codes" },
  office: { id: "Ejaan OPD", en: "Spelling of offices" },
  maximum: { id: "Nilai maksimal", en: "Maximum" },
};

const texts = {
  all: { id: "Pilih semua", en: "Choose all" },
  none: { id: "Batal pilih", en: "Choose none" },
};
