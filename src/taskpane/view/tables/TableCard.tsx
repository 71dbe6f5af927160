/** One table as it was read: its sheet, its row of headings, and its columns. */
import { Button } from "../shell/Button";
import { alikeSheets } from "../../../core/reading/alike";
import { headingsOf } from "../../../core/reading/choices";
import type { Table } from "../../../core/reading/tables";
import { columnNames } from "../../../core/reading/words";
import type { Column } from "../../../core/reading/words";
import { capital } from "../../../core/rule/names";
import { formatNumber } from "../../../core/text";
import { headingText } from "../../../core/wording/reading";
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
  const { choices } = useSessionState();
  const say = useSay();
  const { sheet } = table.grid;
  const chosen = Object.hasOwn(choices, sheet.name) ? choices[sheet.name] : undefined;
  const found = order.filter((column) => table.columns.has(column));
  const missing = order.filter((column) => !table.columns.has(column));
  const headings = headingsOf(table);
  const alike = chosen ? alikeSheets(table, tables).length : 0;
  const choiceOf = (column: Column): React.JSX.Element => (
    <ColumnChoice
      key={column}
      table={table}
      column={column}
      headings={headings}
      isChosen={chosen !== undefined && Object.hasOwn(chosen.columns, column)}
    />
  );
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
      {found.map(choiceOf)}
      <details>
        <summary>{say(texts.others)}</summary>
        <p className="soft">{missing.map((column) => columnNames[column][language]).join(", ")}.</p>
        {missing.map(choiceOf)}
      </details>
      {chosen && (
        <Button size="small" onClick={() => void session.forgetSheet(sheet.name)}>
          {say(texts.forget)}
        </Button>
      )}
      {chosen && alike > 0 && (
        <Button size="small" onClick={() => void session.chooseAlike(table)}>
          {say(texts.alike)} ({formatNumber(alike, language)})
        </Button>
      )}
    </details>
  );
}

const texts = {
  hidden: { id: "(lembar tersembunyi)", en: "(hidden sheet)" },
  others: { id: "Kolom yang tidak ditemukan", en: "Columns that were not found" },
  alike: { id: "Pakai juga untuk lembar serupa", en: "Use it for sheets like this one too" },
  forget: { id: "Baca lembar ini tanpa pilihan saya", en: "Read this sheet without my choices" },
};
