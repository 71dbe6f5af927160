/** Verified scores and last year's beside this year's: what fell, cluster by cluster, and what was cut. */
import { useMemo } from "react";
import { allVersions } from "../../../core/planning/sets/versions";
import type { Verified } from "../../../core/planning/verified";
import type { Years } from "../../../core/planning/years";
import type { Report } from "../../../core/report/report";
import { versionText } from "../../../core/wording/reading";
import { cutText, verifiedTexts } from "../../../core/wording/verified";
import { changeTexts, clusterChangeTexts, yearsTexts } from "../../../core/wording/years";
import type { CellRef } from "../../../core/workbook";
import { PageHead } from "../shell/PageHead";
import { useCompared } from "../shell/compared";
import { usePane, useSay } from "../shell/pane";
import { SheetButton } from "../shell/SheetButton";

export function YearsPage({ report }: { report: Report }): React.JSX.Element {
  const { language, OtherBooks } = usePane();
  const say = useSay();
  const { verified, years } = useCompared(report);
  const versions = useMemo(() => allVersions(report), [report]);
  return (
    <div className="section">
      <PageHead page="years" title={texts.title} />
      {OtherBooks && <OtherBooks report={report} />}
      {!verified && !years && <p>{say(texts.none)}</p>}
      {!OtherBooks && <p className="soft">{say(texts.elsewhere)}</p>}
      {(verified ?? years) && (
        <div className="row start">
          <SheetButton label={texts.sheet} wanted={{ id: "years" }} />
        </div>
      )}
      {verified && <VerifiedPart verified={verified} />}
      {years && <YearsPart years={years} />}
      {versions.length > 0 && (
        <>
          <h3>{say(texts.versions)}</h3>
          <ul className="plain-list">
            {versions.map((version, index) => (
              <li key={index}>{versionText(version, language)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function VerifiedPart({ verified }: { verified: Verified }): React.JSX.Element {
  const { language } = usePane();
  const say = useSay();
  const { cuts } = verified;
  return (
    <>
      <h3>{say(texts.verified)}</h3>
      {verifiedTexts(verified).map((text) => (
        <p key={text.id}>{say(text)}</p>
      ))}
      <CellLines label={say(texts.cuts)} lines={cuts.map((cut) => ({ text: cutText(cut, language), at: cut.at }))} />
    </>
  );
}

function YearsPart({ years }: { years: Years }): React.JSX.Element {
  const { language } = usePane();
  const say = useSay();
  const told = years.indicators.flatMap((change) =>
    changeTexts(change).map((text) => ({ text: say(text), at: change.at })),
  );
  return (
    <>
      <h3>{say(texts.years)}</h3>
      {yearsTexts(years).map((text) => (
        <p key={text.id}>{say(text)}</p>
      ))}
      <ul className="plain-list">
        {clusterChangeTexts(years, language).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <CellLines label={say(texts.changes)} lines={told} />
    </>
  );
}

/** The worst at once; longer lists are for a sheet. */
const maxShown = 30;

interface CellLinesProps {
  label: string;
  lines: readonly { text: string; at: CellRef | null }[];
}

function CellLines({ label, lines }: CellLinesProps): React.JSX.Element | null {
  const { session, language } = usePane();
  const rest = lines.length - maxShown;
  if (lines.length === 0) return null;
  return (
    <ul className="ways" aria-label={label}>
      {lines.slice(0, maxShown).map(({ text, at }, index) => (
        <li key={index}>
          <button type="button" className="way" disabled={at === null} onClick={() => at && void session.go(at)}>
            <span>{text}</span>
          </button>
        </li>
      ))}
      {rest > 0 && <li className="soft">{language === "id" ? `dan ${rest} lagi` : `and ${rest} more`}</li>}
    </ul>
  );
}

const texts = {
  title: { id: "Tahun & verifikasi", en: "Years & verification" },
  sheet: { id: "Buat lembar tahun", en: "Make the sheet of years" },
  none: {
    id: 'Buku kerja ini tidak memuat nilai verifikasi atau nilai tahun lalu. Tambahkan kolom "Nilai Verifikasi" atau "Nilai Tahun Lalu", lalu periksa lagi.',
    en: 'The workbook holds no verified scores and none of last year. Add a column "Nilai Verifikasi" or "Nilai Tahun Lalu", then check again.',
  },
  elsewhere: {
    id: "File tahun lalu atau hasil verifikasi yang terpisah dapat dibandingkan di halaman kla.html.",
    en: "A file of last year or of the verifiers is compared on the page kla.html.",
  },
  verified: { id: "Nilai verifikasi", en: "Verified scores" },
  cuts: { id: "Yang dipotong", en: "What was cut" },
  years: { id: "Tahun lalu", en: "Last year" },
  changes: { id: "Perlu penjelasan", en: "To explain" },
  versions: { id: "Versi dalam buku kerja ini", en: "Versions in this workbook" },
};
