/** Where the claimed figure comes from, and what else the workbook prints. */
import type { Report } from "../../../core/report/report";
import { limitTexts } from "../../../core/wording/limits";
import { edgeTexts } from "../../../core/wording/score";
import { Way } from "../shell/Way";
import { PageHead } from "../shell/PageHead";
import { usePane, useSay } from "../shell/pane";

/** Faults by which a printed total goes another way than the sum of its parts. */
const causes = ["total-differs", "total-typed-over", "number-as-text", "score-from-elsewhere", "formula-error"];

export function OriginPage({ report }: { report: Report }): React.JSX.Element {
  const { session, language } = usePane();
  const say = useSay();
  const found = report.findings.filter(({ rule }) => causes.includes(rule)).length;
  return (
    <div className="section">
      <PageHead page="origin" title={texts.title} />
      <p>{say(report.why)}</p>
      {found > 0 && (
        <Way onPress={() => session.show("findings", { rules: causes })}>
          {say(texts.causes)} ({found})
        </Way>
      )}
      {edgeTexts(report, language).map((text) => (
        <p key={text}>{text}</p>
      ))}
      <h3>{say(texts.limits)}</h3>
      <ul className="plain-list">
        {limitTexts(report.terms, report.workbook).map((limit) => (
          <li key={limit.id}>{say(limit)}</li>
        ))}
      </ul>
    </div>
  );
}

const texts = {
  title: { id: "Dari mana angka ini", en: "Where this figure comes from" },
  causes: { id: "Jumlah dan sel yang tidak sesuai", en: "Totals and cells that do not agree" },
  limits: { id: "Yang tidak dinilai di sini", en: "What is not judged here" },
};
