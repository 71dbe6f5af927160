/** The sheets of the file; hidden ones are named so. */
import type { Language } from "../../core/text";
import type { CellRef, Sheet } from "../../core/workbook";

interface Props {
  sheets: readonly Sheet[];
  current: string;
  language: Language;
  onChoose: (cell: CellRef) => void;
}

export function SheetTabs({ sheets, current, language, onChoose }: Props): React.JSX.Element {
  const hidden = language === "id" ? " (tersembunyi)" : " (hidden)";
  return (
    <nav className="sheets" aria-label={language === "id" ? "Lembar" : "Sheets"}>
      {sheets.map(({ name, visibility }) => (
        <button
          key={name}
          type="button"
          aria-current={name === current}
          onClick={() => onChoose({ sheet: name, row: 0, column: 0 })}
        >
          {name}
          {visibility === "visible" ? "" : hidden}
        </button>
      ))}
    </nav>
  );
}
