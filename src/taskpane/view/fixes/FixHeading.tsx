/** The heading of one kind of fixes: what they do, and all of them chosen at once. */
import { Button } from "../shell/Button";
import type { Fix } from "../../../core/report/fixes";
import { formatNumber } from "../../../core/text";
import type { Text } from "../../../core/text";
import { fixKey } from "./fixRows";
import { usePane, useSay } from "../shell/pane";

interface Props {
  kind: Fix["kind"];
  fixes: readonly Fix[];
  chosen: ReadonlySet<string>;
  onPick: (fixes: readonly Fix[], isPicked: boolean) => void;
}

export function FixHeading({ kind, fixes, chosen, onPick }: Props): React.JSX.Element {
  const { language } = usePane();
  const say = useSay();
  const areAllPicked = fixes.every((fix) => chosen.has(fixKey(fix)));
  return (
    <div className="kind">
      <div className="row">
        <h2 className="group">
          {say(fixes.every(({ isSure }) => isSure) ? texts.sure : texts.proposal)} · {say(kinds[kind])} (
          {formatNumber(fixes.length, language)})
        </h2>
        <Button size="small" onClick={() => onPick(fixes, !areAllPicked)}>
          {say(areAllPicked ? texts.none : texts.all)}
        </Button>
      </div>
      {kind === "office" && <p className="soft">{say(fixes[0]?.why ?? { id: "", en: "" })}</p>}
    </div>
  );
}

const kinds: Record<Fix["kind"], Text> = {
  number: { id: "Teks menjadi angka", en: "Text to number" },
  code: { id: "Spasi berlebih di kode (␣)", en: "Extra spaces in codes (␣)" },
  office: { id: "Ejaan OPD", en: "Spelling of offices" },
  maximum: { id: "Nilai maksimal", en: "Maximum" },
};

const texts = {
  sure: { id: "Pasti", en: "Sure" },
  proposal: { id: "Usulan", en: "Proposal" },
  all: { id: "Pilih semua", en: "Choose all" },
  none: { id: "Batal pilih", en: "Choose none" },
};
