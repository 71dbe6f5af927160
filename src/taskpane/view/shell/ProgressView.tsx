/** Shows how far a check is, with first figures where it takes long, and lets it be cancelled. */
import { Button } from "./Button";
import { useRef } from "react";
import { formatNumber } from "../../../core/text";
import { useKeptFocus } from "./keptFocus";
import { usePane, useSay } from "./pane";
import { Pledge } from "./Pledge";
import { ScoreCards } from "./ScoreCards";
import type { Step } from "../../session/state";

interface Props {
  step: Extract<Step, { is: "checking" }>;
}

export function ProgressView({ step: { share, early, before } }: Props): React.JSX.Element {
  const { session, language } = usePane();
  const say = useSay();
  const cancel = useRef<HTMLButtonElement>(null);
  useKeptFocus(cancel);
  const percent = formatNumber(Math.round((share ?? 0) * 100), language);
  const label = share === null ? say(texts.reading) : `${say(texts.reading)} ${percent} %`;
  return (
    <section className="section" aria-busy="true">
      <label htmlFor="progress">{label}</label>
      <progress id="progress" {...(share === null ? {} : { value: share })} />
      <Button ref={cancel} onClick={session.cancel}>
        {say(texts.cancel)}
      </Button>
      {early && !before && (
        <>
          <h2>{say(texts.early)}</h2>
          <ScoreCards report={early} />
        </>
      )}
      {!before && <Pledge />}
    </section>
  );
}

const texts = {
  reading: { id: "Membaca buku kerja …", en: "Reading the workbook …" },
  cancel: { id: "Batalkan", en: "Cancel" },
  early: { id: "Angka sementara, dari lembar yang sudah dibaca", en: "First figures, of the sheets read so far" },
};
