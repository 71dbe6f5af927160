/** One city of a board: its figures, and below them, once it is asked for, the note to send back. */
import { useRef, useState } from "react";
import { isRead } from "../../core/province/board";
import type { Outcome } from "../../core/province/cityReport";
import type { BoardColumn } from "../../core/province/wording";
import type { Language } from "../../core/text";
import { copyFrom } from "../../taskpane/view/tasks/copying";

interface Props {
  row: Outcome;
  columns: readonly BoardColumn[];
  language: Language;
  /** The file, and its sheet where it holds several cities. */
  source: string;
  /** Opens the city's workbook; null where it cannot be opened alone. */
  onOpen: (() => void) | null;
  note: string;
}

export function CityRow({ row, columns, language, source, onOpen, note }: Props): React.JSX.Element {
  const [isNoteShown, setNoteShown] = useState(false);
  const words = noteWords[language];
  return (
    <>
      <tr>
        <th scope="row">
          <CityName {...{ row, source, onOpen }} />{" "}
          <button
            type="button"
            className="link note-button"
            aria-expanded={isNoteShown}
            onClick={() => setNoteShown(!isNoteShown)}
          >
            {isNoteShown ? words.hide : words.show}
          </button>
        </th>
        {isRead(row) ? (
          columns.slice(1).map(({ name, text }) => <td key={name.id}>{text(row, language)}</td>)
        ) : (
          <td colSpan={columns.length - 1}>
            <div className="why">{row.why.map((why) => why[language]).join(" ")}</div>
          </td>
        )}
      </tr>
      {isNoteShown && (
        <tr>
          <td colSpan={columns.length}>
            <Note text={note} language={language} />
          </td>
        </tr>
      )}
    </>
  );
}

function CityName({ row, source, onOpen }: Pick<Props, "row" | "source" | "onOpen">): React.JSX.Element {
  const name = row.city ?? row.file;
  if (!onOpen) return <span title={source}>{name}</span>;
  return (
    <button type="button" className="link" title={source} onClick={onOpen}>
      {name}
    </button>
  );
}

/** The text is shown before it is copied. */
function Note({ text, language }: { text: string; language: Language }): React.JSX.Element {
  const [isCopied, setCopied] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const words = noteWords[language];
  const copy = async (): Promise<void> => {
    if (field.current) setCopied(await copyFrom(field.current));
  };
  return (
    <div className="city-note">
      <textarea ref={field} readOnly rows={10} value={text} aria-label={words.note} />
      <button type="button" className="link" onClick={() => void copy()}>
        {isCopied ? words.done : words.copy}
      </button>
    </div>
  );
}

const noteWords = {
  id: { note: "Catatan", show: "Lihat catatan", hide: "Tutup catatan", copy: "Salin", done: "Tersalin" },
  en: { note: "Note", show: "Show the note", hide: "Hide the note", copy: "Copy", done: "Copied" },
};
