/** Where no table was found: says what was looked for, and lets the user show the row of headings. */
import { Button } from "../shell/Button";
import type { Text } from "../../../core/text";
import { usePane, useSay } from "../shell/pane";

export function Tableless({ why }: { why: Text }): React.JSX.Element {
  const { session } = usePane();
  const say = useSay();
  return (
    <section className="section">
      <h2>{say(texts.title)}</h2>
      <p>{say(why)}</p>
      <h3>{say(texts.show)}</h3>
      <ol className="steps">
        <li>{say(texts.first)}</li>
        <li>{say(texts.second)}</li>
      </ol>
      <Button className="wide" appearance="primary" onClick={() => void session.showHeadings()}>
        {say(texts.here)}
      </Button>
      <Button className="wide" onClick={() => void session.check()}>
        {say(texts.again)}
      </Button>
    </section>
  );
}

const texts = {
  title: { id: "Tabel KLA tidak ditemukan", en: "No KLA table was found" },
  show: { id: "Tunjukkan tabelnya", en: "Show where the table is" },
  first: {
    id: 'Klik satu sel di baris judul tabel, misalnya sel "Indikator".',
    en: 'Click a cell in the table\'s row of headings, such as the cell "Indikator".',
  },
  second: { id: "Lalu tekan tombol di bawah ini.", en: "Then press the button below." },
  here: { id: "Baris ini judul tabelnya", en: "This row holds the headings" },
  again: { id: "Periksa lagi", en: "Check again" },
};
