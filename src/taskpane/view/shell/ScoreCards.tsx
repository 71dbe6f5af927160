/** The claimed and the supported score side by side, each with the tier it would mean if it held. */
import type { Report } from "../../../core/report/report";
import { capital } from "../../../core/rule/names";
import { tierName } from "../../../core/scoring/tierText";
import { unsupported } from "../../../core/wording/score";
import { formatNumber } from "../../../core/text";
import type { TierOf } from "../../../core/scoring/tier";
import { usePane, useSay } from "./pane";

export function ScoreCards({ report }: { report: Report }): React.JSX.Element {
  return (
    <div className="cards">
      <Claimed report={report} />
      <Supported report={report} />
    </div>
  );
}

function Claimed({ report: { claimed, tier, instrument } }: { report: Report }): React.JSX.Element {
  const { language } = usePane();
  const say = useSay();
  return (
    <section className="card score">
      <h2>{say(texts.claimed)}</h2>
      {claimed === null ? (
        <p>{say(texts.noScore)}</p>
      ) : (
        <>
          <p className="figure">{formatNumber(claimed, language)}</p>
          <p className="soft">
            {say(texts.of)} {formatNumber(instrument.max, language)}
          </p>
          {tier && <TierLine tiers={[tier.claimed]} />}
        </>
      )}
    </section>
  );
}

function Supported({ report }: { report: Report }): React.JSX.Element {
  const { language } = usePane();
  const say = useSay();
  const { supported, tier } = report;
  return (
    <section className="card score">
      <h2>{say(texts.supported)}</h2>
      {supported === null || !tier?.low || !tier.high ? (
        <p className="soft">{capital(unsupported(report, language))}</p>
      ) : (
        <>
          <p className="figure">{formatNumber(supported.low, language)}</p>
          <p className="soft">
            {supported.low === supported.high
              ? say(texts.sound)
              : `${say(texts.upTo)} ${formatNumber(supported.high, language)} ${say(texts.ifAccepted)}`}
          </p>
          <TierLine tiers={[tier.low, tier.high]} />
        </>
      )}
    </section>
  );
}

function TierLine({ tiers }: { tiers: readonly TierOf[] }): React.JSX.Element {
  const { language } = usePane();
  const say = useSay();
  const names = [...new Set(tiers.map((tier) => tierName(tier, language)))];
  return (
    <p className="tier">
      <span className="soft">{say(texts.estimate)}</span> {names.join(` ${say(texts.to)} `)}
    </p>
  );
}

const texts = {
  claimed: { id: "Nilai klaim", en: "Claimed score" },
  supported: { id: "Nilai terdukung", en: "Supported score" },
  noScore: {
    id: "Belum dapat dihitung: tidak ada kolom nilai yang berisi angka.",
    en: "It cannot be given yet: no score column holds numbers.",
  },
  of: { id: "dari", en: "of" },
  upTo: { id: "sampai", en: "up to" },
  ifAccepted: { id: "bila data dukung yang meragukan diterima", en: "if doubtful evidence is accepted" },
  sound: { id: "punya data dukung", en: "has evidence" },
  estimate: { id: "Perkiraan:", en: "Estimate:" },
  to: { id: "sampai", en: "to" },
};
