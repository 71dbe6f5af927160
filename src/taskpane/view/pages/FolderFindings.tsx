/** What a folder of evidence lacks and has too much of, sort by sort. */
import type { FolderReport } from "../../../core/report/evidenceFolder";
import { placeName } from "../../../core/reference";
import { formatNumber } from "../../../core/text";
import type { Language, Text } from "../../../core/text";
import type { CellRef } from "../../../core/workbook";
import { usePane, useSay } from "../shell/pane";

/** Of each sort so many are named. */
const maxShown = 30;

interface Line {
  text: string;
  /** The cell that names it; null when none does. */
  at: CellRef | null;
}

export function FolderFindings({ folder }: { folder: FolderReport }): React.JSX.Element {
  const { language } = usePane();
  const say = useSay();
  const sorts = sortsOf(folder, language).filter(({ lines }) => lines.length > 0);
  return (
    <>
      <p>
        {formatNumber(folder.files, language)} file. {sorts.length === 0 && say(texts.complete)}
      </p>
      {sorts.map(({ title, lines }) => (
        <details key={title.id}>
          <summary>
            {say(title)} ({formatNumber(lines.length, language)})
          </summary>
          <Lines lines={lines} />
        </details>
      ))}
    </>
  );
}

function Lines({ lines }: { lines: readonly Line[] }): React.JSX.Element {
  const { session, language } = usePane();
  const rest = lines.length - maxShown;
  return (
    <ul>
      {lines.slice(0, maxShown).map(({ text, at }, index) => (
        <li key={index}>
          {text}{" "}
          {at && (
            <button type="button" className="link" onClick={() => void session.go(at)}>
              {placeName(at)}
            </button>
          )}
        </li>
      ))}
      {rest > 0 && <li>{language === "id" ? `dan ${rest} lagi` : `and ${rest} more`}</li>}
    </ul>
  );
}

function sortsOf(folder: FolderReport, language: Language): { title: Text; lines: Line[] }[] {
  const plain = (paths: readonly string[]): Line[] => paths.map((text) => ({ text, at: null }));
  const megabytes = (size: number): string => `${formatNumber(size / 1024 / 1024, language, 1)} MB`;
  const perhaps = (near: readonly string[]): string =>
    near.length === 0 ? "" : ` (${language === "id" ? "mungkin" : "perhaps"} ${near.slice(0, 3).join(", ")})`;
  return [
    { title: texts.missing, lines: folder.missing.map(({ cited, near, at }) => ({ text: cited + perhaps(near), at })) },
    { title: texts.unreadable, lines: plain(folder.unreadable) },
    { title: texts.empty, lines: plain(folder.empty) },
    { title: texts.same, lines: folder.same.map(({ paths, at }) => ({ text: paths.join(" = "), at: at[0] ?? null })) },
    {
      title: texts.large,
      lines: folder.large.map(({ path, size }) => ({ text: `${path} (${megabytes(size)})`, at: null })),
    },
    { title: texts.otherTypes, lines: plain(folder.otherTypes) },
    { title: texts.uncited, lines: plain(folder.uncited) },
  ];
}

const texts = {
  complete: { id: "Semua yang disebut ada di folder ini.", en: "All that is named is in the folder." },
  missing: { id: "Disebut di sel, tidak ada di folder", en: "Named in cells, not in the folder" },
  unreadable: { id: "Tidak dapat dibuka", en: "Cannot be opened" },
  empty: { id: "File kosong", en: "Empty files" },
  same: { id: "Isinya sama, namanya berbeda", en: "The same content under several names" },
  large: { id: "Besar, mungkin ditolak saat diunggah", en: "Large, may be refused when uploaded" },
  otherTypes: { id: "Jenis file lain", en: "Other types of files" },
  uncited: { id: "Ada di folder, tidak disebut di sel", en: "In the folder, named in no cell" },
};
