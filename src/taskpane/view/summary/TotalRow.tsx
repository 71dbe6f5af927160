/** The total that the sheet prints, where it is not what its rows add up to: said first, with the way to why. */
import type { PrintedTotal } from "../../../core/report/explanation";
import type { Report } from "../../../core/report/report";
import { formatNumber } from "../../../core/text";
import type { Text } from "../../../core/text";
import { usePane, useSay } from "../shell/pane";
import { Way } from "../shell/Way";

export function TotalRow({ report }: { report: Report }): React.JSX.Element | null {
  const { session, language } = usePane();
  const say = useSay();
  const [total] = report.totals;
  if (!total || report.claimed === null) return null;
  return (
    <Way onPress={() => session.show("origin")}>
      {say(names[total.of])}{" "}
      <span className="unbroken">
        <strong>{formatNumber(total.points, language)}</strong> ≠ {formatNumber(report.claimed, language)}
      </span>{" "}
      <span className="soft">{say(why)}</span>
    </Way>
  );
}

const names: Record<PrintedTotal["of"], Text> = {
  whole: { id: "Total lembar Anda", en: "The total on your sheet" },
  clusters: { id: "Jumlah klaster di lembar Anda", en: "The clusters on your sheet add up to" },
  indicators: { id: "Jumlah indikator di lembar Anda", en: "The indicators on your sheet add up to" },
};

const why = { id: "Mengapa?", en: "Why?" };
