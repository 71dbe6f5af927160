/** Says whether edits are followed, lets the user pause that, and checks the whole workbook again. */
import { Button, Switch } from "@fluentui/react-components";
import type { Text } from "../../../core/text";
import { usePane, useSay, useSessionState } from "../shell/pane";
import type { Live } from "../../session/state";

export function FollowBar(): React.JSX.Element {
  const { session } = usePane();
  const { live, step } = useSessionState();
  const say = useSay();
  return (
    <section className="following" aria-label={say(texts.section)}>
      <div className="row">
        <Switch
          label={say(texts.follow)}
          checked={live.is === "following" || live.is === "held"}
          disabled={live.is === "off"}
          onChange={(_, { checked }) => session.setPaused(!checked)}
        />
        <Button size="small" disabled={step.is === "checking"} onClick={() => void session.check()}>
          {say(texts.again)}
        </Button>
      </div>
      <div role="status" className="hint">
        {live.is === "held" || live.is === "paused" ? <p>{say(hintOf(live))}</p> : null}
        {live.is === "held" && (
          <Button size="small" onClick={session.retry}>
            {say(texts.retry)}
          </Button>
        )}
      </div>
    </section>
  );
}

function hintOf(live: Extract<Live, { is: "held" | "paused" }>): Text {
  if (live.is === "paused") return texts.paused;
  return { id: `${live.why.id} ${texts.waiting.id}`, en: `${live.why.en} ${texts.waiting.en}` };
}

const texts = {
  section: { id: "Pemeriksaan ulang", en: "Checking again" },
  follow: { id: "Ikuti perubahan", en: "Follow edits" },
  again: { id: "Periksa lagi", en: "Check again" },
  retry: { id: "Coba sekarang", en: "Try now" },
  paused: {
    id: "Dijeda: hasil di bawah ini tidak berubah sampai Anda mengikuti perubahan lagi.",
    en: "Paused: the result below does not change until you follow edits again.",
  },
  waiting: { id: "Hasil di bawah ini masih yang sebelumnya.", en: "The result below is still the earlier one." },
};
