/** The figures of a report, what they do not promise, and what to do first. */
import type { Report } from "../../../core/report";
import { capital, levels } from "../../../core/rule";
import { crashedText } from "../../../core/wording/reading";
import { levelNames, noErrors } from "../../../core/wording/levels";
import { limitTexts, noPredicate } from "../../../core/wording/limits";
import { riskOf } from "../../../core/wording/risk";
import { edgeTexts, nextTierText } from "../../../core/wording/score";
import { formatNumber } from "../../../core/text";
import { ClusterBars } from "./ClusterBars";
import { FirstThings } from "./FirstThings";
import { LevelIcon } from "../shell/LevelIcon";
import { usePane, useSay } from "../pane";
import { ScoreCards } from "./ScoreCards";
import { ToneIcon } from "../shell/ToneIcon";

export function ResultView({ report }: { report: Report }): React.JSX.Element {
  const { language } = usePane();
  const say = useSay();
  const { findings, crashed } = report;
  const hasErrors = findings.some(({ level }) => level === "error");
  return (
    <div className="section">
      {crashed.length > 0 && (
        <div className="notice bad">
          <ToneIcon tone="bad" />
          <p>{say(crashedText)}</p>
        </div>
      )}
      <ScoreCards report={report} />
      <p className="soft">{capital(say(noPredicate))}</p>
      {edgeTexts(report, language).map((text) => (
        <div key={text} className="notice warning">
          <ToneIcon tone="warning" />
          <p>{text}</p>
        </div>
      ))}
      <Facts report={report} />
      <ul className="counts">
        {levels.map((level) => (
          <li key={level}>
            <LevelIcon level={level} />
            <strong>{formatNumber(findings.filter((one) => one.level === level).length, language)}</strong>
            <span>{say(levelNames[level])}</span>
          </li>
        ))}
      </ul>
      {!hasErrors && crashed.length === 0 && (
        <div className="notice good">
          <ToneIcon tone="good" />
          <p>{say(noErrors)}</p>
        </div>
      )}
      <FirstThings report={report} />
      <ClusterBars report={report} />
      <details>
        <summary>{say(texts.why)}</summary>
        <p>{say(report.why)}</p>
      </details>
      <details>
        <summary>{say(texts.limits)}</summary>
        <ul>
          {limitTexts(report.terms).map((limit) => (
            <li key={limit.id}>{say(limit)}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** Points at risk, and the way to the next tier. */
function Facts({ report }: { report: Report }): React.JSX.Element {
  const { language } = usePane();
  const say = useSay();
  const { points, by } = riskOf(report);
  const { tier } = report;
  return (
    <dl className="facts">
      <div>
        <dt>{say(texts.risk)}</dt>
        <dd>
          <strong>{formatNumber(points, language)}</strong>{" "}
          {say(by === "evidence" ? texts.byEvidence : texts.byFindings)}
        </dd>
      </div>
      {tier && (
        <div>
          <dt>{say(texts.next)}</dt>
          <dd>{nextTierText(tier.claimed, language)}</dd>
        </div>
      )}
    </dl>
  );
}

const texts = {
  risk: { id: "Poin berisiko", en: "Points at risk" },
  byEvidence: {
    id: "diklaim tanpa data dukung yang kuat.",
    en: "claimed without sound evidence.",
  },
  byFindings: {
    id: "pada sel yang ada temuannya.",
    en: "in cells with findings.",
  },
  next: { id: "Predikat berikutnya", en: "The next tier" },
  why: { id: "Dari mana angka ini", en: "Where these figures come from" },
  limits: { id: "Yang tidak dinilai di sini", en: "What is not judged here" },
};
