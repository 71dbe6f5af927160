/** How the workbook was read, table by table, and what was not read; columns can be corrected. */
import { Button } from "../shell/Button";
import type { Report } from "../../../core/report/report";
import { placeName } from "../../../core/reference";
import { countText, unreadGroups } from "../../../core/wording/reading";
import type { UnreadPlace } from "../../../core/wording/reading";
import { PageHead } from "../shell/PageHead";
import { usePane, useSay } from "../shell/pane";
import { NotChecked } from "./NotChecked";
import { TableCard } from "./TableCard";
import "./tables.css";

export function TablesPage({ report }: { report: Report }): React.JSX.Element {
  const { session, language } = usePane();
  const say = useSay();
  const unread = unreadGroups(report, language);
  return (
    <div className="section">
      <PageHead page="tables" title={texts.title} />
      <p>{say(texts.what)}</p>
      <p className="soft">{countText(report, language)}</p>
      {report.tables.map((table, at) => (
        <TableCard key={at} table={table} tables={report.tables} isAlone={report.tables.length === 1} />
      ))}
      <NotChecked report={report} />
      {unread.length > 0 && (
        <section className="section">
          <h2>{say(texts.unread)}</h2>
          {unread.map(({ why, places }) => (
            <div key={why}>
              <p>{why}</p>
              <Places places={places} />
            </div>
          ))}
        </section>
      )}
      <details>
        <summary>{say(texts.wrong)}</summary>
        <p>{say(texts.show)}</p>
        <Button onClick={() => void session.showHeadings()}>{say(texts.here)}</Button>
      </details>
    </div>
  );
}

/** The first ones at once: there may be thousands. */
const maxShown = 30;

function Places({ places }: { places: readonly UnreadPlace[] }): React.JSX.Element {
  const { session, language } = usePane();
  const rest = places.length - maxShown;
  return (
    <ul className="places">
      {places.slice(0, maxShown).map(({ name, at }, index) => (
        <li key={index}>
          {at ? (
            <button type="button" className="link" onClick={() => void session.go(at)}>
              {placeName(at)}
            </button>
          ) : (
            name
          )}
        </li>
      ))}
      {rest > 0 && <li>{language === "id" ? `dan ${rest} lagi` : `and ${rest} more`}</li>}
    </ul>
  );
}

const texts = {
  title: { id: "Tabel & kolom", en: "Tables & columns" },
  what: {
    id: "Begini tabel-tabel Anda dibaca. Bila ada kolom yang keliru, pilih judul yang benar; pilihan itu disimpan di buku kerja ini.",
    en: "This is how your tables were read. Where a column is wrong, choose the right heading; the choice is kept in this workbook.",
  },
  unread: { id: "Yang tidak dapat dibaca", en: "What could not be read" },
  wrong: { id: "Ada tabel yang tidak terlihat di sini?", en: "Is a table missing here?" },
  show: {
    id: "Klik satu sel di baris judul tabel itu, lalu tekan tombol ini.",
    en: "Click a cell in that table's row of headings, then press this button.",
  },
  here: { id: "Baris ini judul tabelnya", en: "This row holds the headings" },
};
