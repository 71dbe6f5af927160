/** One bar a cluster: what evidence supports, what is doubtful, what is claimed without; each leads to its findings. */
import { judgedClusters } from "../../../core/report/clusters";
import type { ClusterReport } from "../../../core/report/clusters";
import type { Report } from "../../../core/report/report";
import { rangeText } from "../../../core/wording/score";
import { formatNumber } from "../../../core/text";
import type { Language } from "../../../core/text";
import { usePane, useSay } from "../shell/pane";

export function ClusterBars({ report }: { report: Report }): React.JSX.Element {
  const { session, language } = usePane();
  const say = useSay();
  const isKnown = report.supported !== null;
  return (
    <section>
      <h2>{say(texts.title)}</h2>
      <ul className="bars">
        {judgedClusters(report).map((one) => (
          <li key={one.cluster.id}>
            <button
              type="button"
              className="cluster"
              onClick={() => session.show("findings", { cluster: one.cluster.id })}
            >
              <span className="row">
                <span>{nameOf(one, language)}</span>
                <span className="numbers">
                  {one.claimed === null ? "–" : formatNumber(one.claimed, language)} / {formatNumber(one.max, language)}
                </span>
              </span>
              <Bar one={one} isKnown={isKnown} label={labelOf(one, isKnown, language)} />
            </button>
          </li>
        ))}
      </ul>
      <ul className="legend">
        {(isKnown ? partNames : unknown).map((part) => (
          <li key={part}>
            <svg className="bar" width="16" height="10" aria-hidden="true">
              <Part part={part} from={0} to={1} />
            </svg>
            {say(texts[part])}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface BarProps {
  one: ClusterReport;
  isKnown: boolean;
  label: string;
}

function Bar({ one: { max, claimed, supported }, isKnown, label }: BarProps): React.JSX.Element {
  const share = (points: number): number => Math.min(1, Math.max(0, max > 0 ? points / max : 0));
  const low = share(supported?.low ?? 0);
  const high = share(supported?.high ?? 0);
  return (
    <svg className="bar" width="100%" height="12" role="img" aria-label={label}>
      <rect className="ground" width="100%" height="100%" />
      <Part part={isKnown ? "claimed" : "unknown"} from={high} to={share(claimed ?? 0)} />
      <Part part="doubtful" from={low} to={high} />
      <Part part="supported" from={0} to={low} />
    </svg>
  );
}

type PartName = "supported" | "doubtful" | "claimed" | "unknown";

const partNames: readonly PartName[] = ["supported", "doubtful", "claimed"];
const unknown: readonly PartName[] = ["unknown"];

interface PartProps {
  part: PartName;
  /** Shares of the width, 0 to 1. */
  from: number;
  to: number;
}

/** Full height, a half and a quarter: told apart without colour. */
function Part({ part, from, to }: PartProps): React.JSX.Element {
  const [y, height] = {
    supported: ["0%", "100%"],
    doubtful: ["25%", "50%"],
    claimed: ["38%", "24%"],
    unknown: ["0%", "100%"],
  }[part];
  const width = `${Math.max(0, to - from) * 100}%`;
  return <rect className={part} x={`${from * 100}%`} width={width} y={y} height={height} />;
}

function nameOf({ cluster }: ClusterReport, language: Language): string {
  return cluster.roman ? `${cluster.roman} ${cluster.name[language]}` : cluster.name[language];
}

function labelOf(one: ClusterReport, isKnown: boolean, language: Language): string {
  const claimed = one.claimed === null ? "–" : formatNumber(one.claimed, language);
  const max = formatNumber(one.max, language);
  const supported = rangeText(one.supported, language);
  if (language === "id") return `Diklaim ${claimed} dari ${max}${isKnown ? `, terdukung ${supported}` : ""}`;
  return `Claimed ${claimed} of ${max}${isKnown ? `, supported ${supported}` : ""}`;
}

const texts = {
  title: { id: "Nilai tiap klaster", en: "Score of each cluster" },
  supported: { id: "ada data dukung", en: "has evidence" },
  doubtful: { id: "data dukung meragukan", en: "doubtful evidence" },
  claimed: { id: "tanpa data dukung", en: "without evidence" },
  unknown: { id: "diklaim, data dukung tidak diketahui", en: "claimed, evidence not known" },
};
