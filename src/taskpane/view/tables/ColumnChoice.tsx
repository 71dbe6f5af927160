/** What a column of a table was found under; another heading can be chosen. */
import { useId } from "react";
import type { Heading } from "../../../core/reading/user/choices";
import type { Table } from "../../../core/reading/model/tables";
import { columnNames } from "../../../core/reading/model/words";
import type { Column } from "../../../core/reading/model/words";
import { capital } from "../../../core/rule/names";
import { toLetters } from "../../../core/workbook";
import { Choice } from "../shell/Choice";
import { usePane, useSay } from "../shell/pane";

interface Props {
  table: Table;
  column: Column;
  headings: readonly Heading[];
  /** True when the user chose it. */
  isChosen: boolean;
}

const none = "none";

export function ColumnChoice({ table, column, headings, isChosen }: Props): React.JSX.Element {
  const { session } = usePane();
  const say = useSay();
  const id = useId();
  const at = table.columns.get(column);
  const name = capital(say(columnNames[column]));
  const isListed = headings.some((heading) => heading.column === at);
  const choose = (value: string): void => {
    const heading = headings.find((one) => String(one.column) === value) ?? null;
    void session.correct(table, column, heading);
  };
  return (
    <div className="choice">
      <label htmlFor={id}>
        {name}
        {isChosen && <span className="soft"> {say(texts.chosen)}</span>}
      </label>
      {at !== undefined && (
        <button
          type="button"
          className="link"
          onClick={() => void session.go({ sheet: table.grid.sheet.name, row: Math.max(0, table.bottom), column: at })}
        >
          {say(texts.go)} {toLetters(at)}
        </button>
      )}
      <Choice id={id} value={at === undefined ? none : String(at)} onChange={choose}>
        <option value={none}>{say(texts.none)}</option>
        {at !== undefined && !isListed && <option value={String(at)}>{toLetters(at)}</option>}
        {headings.map(({ column: index, letters, path }) => (
          <option key={index} value={String(index)}>
            {letters} · {path.join(" › ")}
          </option>
        ))}
      </Choice>
    </div>
  );
}

const texts = {
  none: { id: "tidak ada", en: "none" },
  chosen: { id: "(pilihan Anda)", en: "(your choice)" },
  go: { id: "Ke kolom", en: "Go to column" },
};
