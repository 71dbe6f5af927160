/** The supported and the claimed score side by side, each with the tier it would mean if it held; each leads to where it comes from. */
import type { ReactNode } from "react";
import type { Report } from "../../../core/report/report";
import { formatNumber } from "../../../core/text";
import { tierName } from "../../../core/scoring/tierText";
import { rangeText } from "../../../core/wording/score";
import type { Text } from "../../../core/text";
import type { TierOf } from "../../../core/scoring/tier";
import { usePane, useSay } from "./pane";

interface Props {
  report: Report;
  /** Left out where the figures are not final and lead nowhere. */
  onSupported?: () => void;
  onClaimed?: () => void;
}

export function ScoreCards({ report, onSupported, onClaimed }: Props): React.JSX.Element {
  const { language } = usePane();
  const say = useSay();
  const { claimed, supported, tier, scope } = report;
  const isPart = scope.is === "part" && claimed !== null;
  const tiers = tier?.low && tier.high ? [tier.low, tier.high] : [];
  return (
    <div className="cards">
      <Card name={texts.supported} onPress={onSupported} tiers={tiers}>
        {supported === null ? <span className="soft">{say(texts.unknown)}</span> : rangeText(supported, language)}
      </Card>
      <Card name={texts.claimed} onPress={onClaimed} tiers={tier ? [tier.claimed] : []}>
        {claimed === null ? <span className="soft">{say(texts.noScore)}</span> : formatNumber(claimed, language)}
        {isPart && <span className="soft"> {`${say(texts.of)} ${formatNumber(scope.max, language)}`}</span>}
      </Card>
    </div>
  );
}

interface CardProps {
  name: Text;
  onPress: (() => void) | undefined;
  tiers: readonly TierOf[];
  children: ReactNode;
}

function Card({ name, onPress, tiers, children }: CardProps): React.JSX.Element {
  const { language } = usePane();
  const say = useSay();
  const names = [...new Set(tiers.map((tier) => tierName(tier, language)))];
  const body = (
    <>
      <span className="score-name">{say(name)}</span>
      <span className="figure">{children}</span>
      {names.length > 0 && <span className="soft">{names.join(` ${say(texts.to)} `)}</span>}
    </>
  );
  if (!onPress) return <div className="score">{body}</div>;
  return (
    <button type="button" className="score" onClick={onPress}>
      {body}
    </button>
  );
}

const texts = {
  supported: { id: "Didukung", en: "Supported" },
  claimed: { id: "Diklaim", en: "Claimed" },
  unknown: { id: "tidak diketahui", en: "not known" },
  noScore: { id: "belum ada angka", en: "no number yet" },
  to: { id: "sampai", en: "to" },
  of: { id: "dari", en: "of" },
};
