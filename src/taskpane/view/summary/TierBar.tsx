/** One bar from nothing to the whole: what evidence supports, what is doubtful, what is claimed, and where tiers begin; a part has none. */
import type { Report } from "../../../core/report/report";
import { formatNumber } from "../../../core/text";
import type { Language } from "../../../core/text";
import { rangeText } from "../../../core/wording/score";
import { usePane } from "../shell/pane";

/** Bounds nearer to each other than this share of the bar get no number of their own. */
const nearest = 0.09;

export function TierBar({ report }: { report: Report }): React.JSX.Element | null {
  const { language } = usePane();
  const { claimed, supported, scope, instrument } = report;
  if (claimed === null) return null;
  const share = (points: number): number => (100 * Math.min(scope.max, Math.max(0, points))) / scope.max;
  const tiers = scope.is === "part" ? [] : instrument.tiers;
  const bounds = tiers.map(({ from, name }) => ({ from, name, at: share(from) }));
  const parts = [
    ["claimed", share(claimed), 24],
    ["doubtful", share(supported?.high ?? 0), 50],
    ["supported", share(supported?.low ?? 0), 100],
  ] as const;
  return (
    <div className="tier-bar">
      <svg width="100%" height="14" role="img" aria-label={labelOf(report, language)} className="bar">
        <rect className="ground" width="100%" height="100%" />
        {parts.map(([part, width, height]) => (
          <rect key={part} className={part} width={`${width}%`} y={`${(100 - height) / 2}%`} height={`${height}%`} />
        ))}
        {bounds.map(({ from, at }) => (
          <line key={from} className="bound" x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" />
        ))}
      </svg>
      {bounds.length > 0 && (
        <div className="bounds" aria-hidden="true">
          {bounds
            .filter(({ at }, index) => index === 0 || at - (bounds[index - 1]?.at ?? 0) >= 100 * nearest)
            .map(({ from, at, name }) => (
              <span key={from} style={{ left: `${at}%` }} title={name}>
                {formatNumber(from, language)}
              </span>
            ))}
        </div>
      )}
    </div>
  );
}

function labelOf({ claimed, supported, scope, instrument }: Report, language: Language): string {
  const names = instrument.tiers.map(({ from, name }) => `${name} ${formatNumber(from, language)}`).join(", ");
  const points = formatNumber(claimed ?? 0, language);
  const range = rangeText(supported, language);
  const max = formatNumber(scope.max, language);
  const bounds = scope.is === "part" ? "" : ` ${language === "id" ? "Batas bawah" : "Lower bounds"}: ${names}.`;
  return language === "id"
    ? `Didukung ${range}, diklaim ${points} dari ${max}.${bounds}`
    : `Supported ${range}, claimed ${points} of ${max}.${bounds}`;
}
