/** The last change, cell by cell with what it holds and would hold again, and the button that takes it back. */
import { Button } from "../shell/Button";
import type { Content } from "../../../core/port/port";
import { placeName, reference } from "../../../core/reference";
import { formatNumber } from "../../../core/text";
import type { Language } from "../../../core/text";
import { withSpaces } from "../../../core/wording/spaces";
import { usePane, useSay, useSessionState } from "../shell/pane";

/** A longer list would be slow to draw and is read by nobody. */
const mostShown = 200;

export function WayBack(): React.JSX.Element | null {
  const { session, language } = usePane();
  const { journal, isJournalForeign, task } = useSessionState();
  const say = useSay();
  const last = journal.at(-1);
  if (!last) return isJournalForeign ? <p className="card soft">{say(texts.foreign)}</p> : null;
  const { back } = last;
  const count = formatNumber(back.length, language);
  const more = back.length - mostShown;
  return (
    <div className="card">
      <p>{say(texts.canUndo)}</p>
      <details>
        <summary>{`${say(texts.list)} (${count})`}</summary>
        <ul className="formulas">
          {back.slice(0, mostShown).map((write) => {
            const [from, to] = [shown(write.from, language), shown(write.to, language)];
            return (
              <li key={reference(write.at)}>
                {placeName(write.at)} <del>{withSpaces(from, to) || say(texts.blank)}</del>{" "}
                <span aria-hidden="true">→</span> <span className="unseen">{say(texts.becomes)}</span>{" "}
                <ins>{withSpaces(to, from) || say(texts.blank)}</ins>
              </li>
            );
          })}
          {more > 0 && <li>{`… ${say(texts.more)} ${formatNumber(more, language)}`}</li>}
        </ul>
      </details>
      <Button disabled={task !== "none"} onClick={() => void session.undo()}>
        {task === "undoing"
          ? say(texts.undoing)
          : `${say(texts.undo)} (${count} ${say(back.length === 1 ? texts.cell : texts.cells)})`}
      </Button>
    </div>
  );
}

function shown(content: Content, language: Language): string {
  if ("formula" in content) return content.formula;
  return typeof content.value === "number" ? formatNumber(content.value, language, 6) : String(content.value ?? "");
}

const texts = {
  canUndo: { id: "Perubahan terakhir dapat diurungkan.", en: "The last change can be undone." },
  list: { id: "Sel yang akan dikembalikan", en: "Cells that would be put back" },
  more: { id: "dan sel lain:", en: "and other cells:" },
  blank: { id: "(kosong)", en: "(blank)" },
  becomes: { id: "menjadi", en: "becomes" },
  undo: { id: "Urungkan", en: "Undo" },
  undoing: { id: "Mengurungkan …", en: "Undoing …" },
  cell: { id: "sel", en: "cell" },
  cells: { id: "sel", en: "cells" },
  foreign: {
    id: "File ini membawa catatan pembatalan yang tidak dibuat di komputer ini. Catatan itu tidak ditawarkan, karena siapa pun dapat menaruhnya di file. Batalkan perubahan di komputer yang membuatnya, atau lewat riwayat versi file.",
    en: "This file brings a way back that was not made on this computer. It is not offered, as anybody could have put it into the file. Take the changes back on the computer that made them, or by the file's version history.",
  },
};
