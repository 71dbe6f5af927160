/** Last year and the verified score, beside this one. */
import type { Report } from "../../../core/report/report";
import { versionText } from "../../../core/wording/reading";
import { PageHead } from "../shell/PageHead";
import { usePane } from "../shell/pane";

export function YearsPage({ report }: { report: Report }): React.JSX.Element {
  const { language } = usePane();
  return (
    <div className="section">
      <PageHead page="years" title={{ id: "Tahun & verifikasi", en: "Years & verification" }} />
      <ul className="plain-list">
        {report.versions.map((version, index) => (
          <li key={index}>{versionText(version, language)}</li>
        ))}
      </ul>
    </div>
  );
}
