/** One table as it was read: its sheet, its row of headings, and its columns. */
import { Button } from "../shell/Button";
import { alikeSheets } from "../../../core/reading/user/alike";
import { headingsOf } from "../../../core/reading/user/choices";
import type { Table } from "../../../core/reading/model/tables";
import { columnNames } from "../../../core/reading/model/words";
import type { Column } from "../../../core/reading/model/words";
import { capital } from "../../../core/rule/names";
import { formatNumber } from "../../../core/text";
import { headingText } from "../../../core/wording/reading";
import type { State } from "../../session/state";
import { ColumnChoice } from "./ColumnChoice";
import { usePane, useSay, useSessionState } from "../shell/pane";

/** The columns that the check lives on come first. */
const order: readonly Column[] = [
  ...(["cluster", "number", "indicator", "question", "maximum", "score", "evidence", "office"] as const),
  ...(["answer", "yes", "no", "verified", "target", "achievement", "status", "tier", "note"] as const),
];

interface Props {
  table: Table;
  /** All tables that were read, to find those with the same headings. */
  tables: readonly Table[];
  /** Open from the start. */
  isAlone: boolean;
}

export function TableCard({ table, tables, isAlone }: Props): React.JSX.Element {
  const { session, language } = usePane();
  const say = useSay();
  const { sheet } = table.grid;
  return (
    <details className="card table" open={isAlone}>
      <summary>
        {sheet.name}
        {sheet.visibility !== "visible" && ` ${say(texts.hidden)}`}
      </summary>
      <button
        type="button"
        className="link"
        onClick={() => void session.go({ sheet: sheet.name, row: Math.max(0, table.top), column: table.left })}
      >
        {capital(headingText(table, language))}
      </button>
      <Columns table={table} />
      <Choices table={table} tables={tables} />
    </details>
  );
}

/** What each column was taken for; those that were not found can be named, too. */
function Columns({ table }: { table: Table }): React.JSX.Element {
  const { language } = usePane();
  const say = useSay();
  const chosen = useChosen(table);
  const headings = headingsOf(table);
  const missing = order.filter((column) => !table.columns.has(column));
  const choiceOf = (column: Column): React.JSX.Element => {
    const isChosen = chosen !== undefined && Object.hasOwn(chosen.columns, column);
    return <ColumnChoice key={column} {...{ table, column, headings, isChosen }} />;
  };
  return (
    <>
      {order.filter((column) => table.columns.has(column)).map(choiceOf)}
      <details>
        <summary>{say(texts.others)}</summary>
        <p className="soft">{missing.map((column) => columnNames[column][language]).join(", ")}.</p>
        {missing.map(choiceOf)}
      </details>
    </>
  );
}

/** Takes back what was chosen for the sheet, or chooses it for sheets like it. */
function Choices({ table, tables }: Pick<Props, "table" | "tables">): React.JSX.Element | null {
  const { session, language } = usePane();
  const say = useSay();
  if (!useChosen(table)) return null;
  const alike = alikeSheets(table, tables).length;
  return (
    <>
      <Button size="small" onClick={() => void session.forgetSheet(table.grid.sheet.name)}>
        {say(texts.forget)}
      </Button>
      {alike > 0 && (
        <Button size="small" onClick={() => void session.chooseAlike(table)}>
          {say(texts.alike)} ({formatNumber(alike, language)})
        </Button>
      )}
    </>
  );
}

/** What the user chose for the table's sheet; undefined when nothing. */
function useChosen({ grid }: Table): State["choices"][string] | undefined {
  const { choices } = useSessionState();
  return Object.hasOwn(choices, grid.sheet.name) ? choices[grid.sheet.name] : undefined;
}

const texts = {
  hidden: { id: "(lembar tersembunyi)", en: "(hidden sheet)" },
  others: { id: "Kolom yang tidak ditemukan", en: "Columns that were not found" },
  alike: { id: "Pakai juga untuk lembar serupa", en: "Use it for sheets like this one too" },
  forget: { id: "Baca lembar ini tanpa pilihan saya", en: "Read this sheet without my choices" },
};
