/** Asks where the reading of a table is in doubt: two columns side by side, and one press says which is the score. */
import type { Report } from "../../../core/report/report";
import { headingsOf } from "../../../core/reading/user/choices";
import type { Heading } from "../../../core/reading/user/choices";
import type { Table } from "../../../core/reading/model/tables";
import { usePane, useSay } from "../shell/pane";
import { ToneIcon } from "../shell/ToneIcon";
import { Way } from "../shell/Way";
import { samplesOf } from "./samples";

export function ReadingQuestion({ report }: { report: Report }): React.JSX.Element | null {
  const { session } = usePane();
  const say = useSay();
  if (report.doubt.is !== "doubtful") return null;
  const table = report.tables.find(({ doubt }) => doubt.is === "doubtful" && doubt.runnerUp !== null);
  const headings = table ? rivalsOf(table) : [];
  return (
    <section className="question" aria-label={say(texts.title)}>
      <h2>
        <ToneIcon tone="warning" />
        {say(texts.title)}
      </h2>
      {report.doubt.reasons.map((reason) => (
        <p key={reason.id}>{say(reason)}</p>
      ))}
      {table && headings.length === 2 ? (
        <Columns table={table} headings={headings} />
      ) : (
        <Way onPress={() => session.show("tables")}>{say(texts.look)}</Way>
      )}
    </section>
  );
}

/** The column that was read as the score and the other that may be it; fewer where they are no columns of the sheet. */
function rivalsOf(table: Table): Heading[] {
  if (table.grid.view !== "rows") return [];
  const columns = [table.columns.get("score"), table.doubt.runnerUp?.at];
  return headingsOf(table).filter(({ column }) => columns.includes(column));
}

function Columns({ table, headings }: { table: Table; headings: readonly Heading[] }): React.JSX.Element {
  const say = useSay();
  return (
    <>
      <p>
        <strong>{say(texts.which)}</strong>
      </p>
      <div className="two">
        {headings.map((heading) => (
          <Column key={heading.column} table={table} heading={heading} />
        ))}
      </div>
    </>
  );
}

function Column({ table, heading }: { table: Table; heading: Heading }): React.JSX.Element {
  const { session, language } = usePane();
  return (
    <button type="button" className="column" onClick={() => void session.correct(table, "score", heading)}>
      <strong>{`${heading.letters} · ${heading.path.at(-1) ?? ""}`}</strong>
      {samplesOf(table, heading.column, language).map((text, index) => (
        <span key={index} className="numbers">
          {text}
        </span>
      ))}
    </button>
  );
}

const texts = {
  title: { id: "Mungkin salah dibaca", en: "This may have been read wrongly" },
  which: { id: "Kolom mana yang berisi nilai? Tekan satu.", en: "Which column holds the score? Press one." },
  look: { id: "Lihat cara membacanya di Tabel & kolom", en: "See how it was read in Tables & columns" },
};
