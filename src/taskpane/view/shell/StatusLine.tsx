/** The line at the top: how many findings, how fresh, a check anew, and the menu of all that is used rarely. */
import { useEffect, useReducer } from "react";
import { formatNumber } from "../../../core/text";
import type { Language, Text } from "../../../core/text";
import { checkedOf } from "../../session/state";
import type { State } from "../../session/state";
import { againSign, stopSign } from "./icons";
import { usePane, useSay, useSessionState } from "./pane";
import { PaneMenu } from "./PaneMenu";
import { sinceText } from "./since";

export function StatusLine(): React.JSX.Element {
  const { session, language } = usePane();
  const state = useSessionState();
  const say = useSay();
  useMinutes();
  const isChecking = state.step.is === "checking";
  const hasReport = checkedOf(state) !== null;
  return (
    <header className="status-line">
      <h1 className="unseen">{say(texts.name)}</h1>
      <span className={`live ${isChecking ? "busy" : state.live.is}`} aria-hidden="true" />
      <p className="status-text">{statusText(state, language, Date.now())}</p>
      {hasReport && (
        <button
          type="button"
          className="icon-button"
          aria-label={say(isChecking ? texts.cancel : texts.again)}
          title={say(isChecking ? texts.cancel : texts.again)}
          onClick={() => (isChecking ? session.cancel() : void session.check())}
        >
          {isChecking ? stopSign : againSign}
        </button>
      )}
      <PaneMenu />
    </header>
  );
}

/** "262 temuan · baru saja" */
function statusText(state: State, language: Language, now: number): string {
  const checked = checkedOf(state);
  if (state.step.is === "checking") return checkingText(state.step.share, language);
  if (state.step.is === "tableless") return texts.tableless[language];
  if (!checked) return texts.name[language];
  const { open, settled } = checked.settlement;
  const count = open.length;
  const findings = count === 1 ? texts.finding : texts.findings;
  const fresh = staleText(state) ?? sinceText(state.checkedAt ?? now, now);
  const done = settled.length > 0 ? ` · ${formatNumber(settled.length, language)} ${texts.settled[language]}` : "";
  return `${formatNumber(count, language)} ${findings[language]}${done} · ${fresh[language]}`;
}

/** What keeps the result from following; null when nothing does. */
function staleText({ live }: State): Text | null {
  if (live.is === "paused") return texts.off;
  return live.is === "held" ? texts.held : null;
}

function checkingText(share: number | null, language: Language): string {
  const percent = share === null ? "" : ` ${formatNumber(Math.round(share * 100), language)} %`;
  return `${texts.checking[language]}${percent}`;
}

/** Draws again each half minute, so that "just now" does not stay for hours. */
function useMinutes(): void {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const timer = setInterval(draw, 30_000);
    return () => clearInterval(timer);
  }, []);
}

const texts = {
  name: { id: "KLA untuk Excel", en: "KLA for Excel" },
  again: { id: "Periksa lagi", en: "Check again" },
  cancel: { id: "Batalkan pemeriksaan", en: "Cancel the check" },
  checking: { id: "Memeriksa …", en: "Checking …" },
  tableless: { id: "Tabel tidak ditemukan", en: "No table found" },
  finding: { id: "temuan", en: "finding" },
  findings: { id: "temuan", en: "findings" },
  settled: { id: "selesai", en: "settled" },
  off: { id: "otomatis mati", en: "auto-check off" },
  held: { id: "Excel sibuk", en: "Excel is busy" },
};
