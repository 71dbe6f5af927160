/** For files that go to people without the add-in: the cells with KLA formulas, and one button that turns them into values. */
import { Button } from "../shell/Button";
import { useMemo } from "react";
import { klaCells } from "../../../core/own/freezing";
import type { KlaCell } from "../../../core/own/freezing";
import type { Report } from "../../../core/report/report";
import { placeName, reference } from "../../../core/reference";
import { formatNumber } from "../../../core/text";
import { PageHead } from "../shell/PageHead";
import { usePane, useSay, useSessionState } from "../shell/pane";

export function FormulasPage({ report }: { report: Report }): React.JSX.Element {
  const say = useSay();
  const cells = useMemo(() => klaCells(report.workbook), [report]);
  return (
    <div className="section">
      <PageHead page="formulas" title={texts.title} />
      <p>{say(cells.length === 0 ? texts.none : texts.what)}</p>
      {cells.length > 0 && <Cells cells={cells} />}
    </div>
  );
}

function Cells({ cells }: { cells: readonly KlaCell[] }): React.JSX.Element {
  const { session, language } = usePane();
  const { task } = useSessionState();
  const say = useSay();
  const count = formatNumber(cells.length, language);
  return (
    <>
      <details>
        <summary>{`${say(texts.cells)} (${count})`}</summary>
        <ul className="formulas">
          {cells.map(({ at, formula }) => (
            <li key={reference(at)}>
              <button type="button" className="link" onClick={() => void session.go(at)}>
                {placeName(at)}
              </button>{" "}
              <code>{formula}</code>
            </li>
          ))}
        </ul>
      </details>
      <Button disabled={task !== "none"} onClick={() => void session.freeze(cells)}>
        {task === "freezing" ? say(texts.freezing) : `${say(texts.freeze)} (${count})`}
      </Button>
    </>
  );
}

const texts = {
  title: { id: "Rumus KLA", en: "KLA formulas" },
  what: {
    id: "Di komputer tanpa add-in ini, rumus KLA tampil sebagai #NAME?. Sebelum file dikirim, ubah rumusnya menjadi nilai. Rumusnya dapat dikembalikan.",
    en: "On a computer without this add-in, KLA formulas show #NAME?. Before you send the file, turn them into values. You can take the formulas back from here.",
  },
  none: { id: "Tidak ada rumus KLA di buku kerja ini.", en: "There are no KLA formulas in this workbook." },
  cells: { id: "Sel berumus KLA", en: "Cells with KLA formulas" },
  freeze: { id: "Ubah menjadi nilai", en: "Turn into values" },
  freezing: { id: "Mengubah menjadi nilai …", en: "Turning into values …" },
};
