/** What no finding can tell: rules that could not be checked, and rules that failed. */
import type { Report } from "../../../core/report/report";
import { crashedText, notCheckedGroups, titleOf } from "../../../core/wording/reading";
import { formatNumber } from "../../../core/text";
import { usePane, useSay } from "../shell/pane";
import { ToneIcon } from "../shell/ToneIcon";

export function NotChecked({ report }: { report: Report }): React.JSX.Element {
  const { language } = usePane();
  const say = useSay();
  const { crashed, notChecked } = report;
  return (
    <>
      {crashed.length > 0 && (
        <div className="notice bad">
          <ToneIcon tone="bad" />
          <div>
            <p>{say(crashedText)}</p>
            <ul>
              {crashed.map(({ rule, error }) => (
                <li key={rule}>
                  {titleOf(rule, language)} ({rule}): {error}
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
      {notChecked.length > 0 && (
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
      )}
    </>
  );
}

const texts = {
  summary: { id: "Tidak atau hanya sebagian diperiksa", en: "Not checked, or only in part" },
};
