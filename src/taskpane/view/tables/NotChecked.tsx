/** What no finding can tell: rules that could not be checked, or only in part. */
import type { Report } from "../../../core/report/report";
import { notCheckedGroups } from "../../../core/wording/reading";
import { formatNumber } from "../../../core/text";
import { usePane, useSay } from "../shell/pane";

export function NotChecked({ report }: { report: Report }): React.JSX.Element | null {
  const { language } = usePane();
  const say = useSay();
  const { notChecked } = report;
  if (notChecked.length === 0) return null;
  return (
    <details>
      <summary>
        {say(texts.summary)} ({formatNumber(notChecked.length, language)})
      </summary>
      {notCheckedGroups(report, language).map(({ because, rules }) => (
        <div key={because}>
          <p>{because}</p>
          <ul>
            {rules.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}

const texts = {
  summary: { id: "Belum diperiksa", en: "Not checked yet" },
};
