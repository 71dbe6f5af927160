/** The findings: marked in their cells, filtered, grouped, and listed; a click goes to the cell. */
import { useDeferredValue, useMemo, useState } from "react";
import { filterFindings, groupFindings, inOrder } from "../../../core/findings";
import type { Report } from "../../../core/report";
import { levels } from "../../../core/rule";
import { FindingFilters } from "./FindingFilters";
import type { Filters } from "./FindingFilters";
import { FindingRow } from "./FindingRow";
import { FlagBar } from "./FlagBar";
import { GroupHeading } from "./GroupHeading";
import { NotChecked } from "../summary/NotChecked";
import { usePane, useSay, useSessionState } from "../pane";
import { isSameCell, rowAt, listRowsOf } from "./rows";
import type { ListRow } from "./rows";
import { VirtualList } from "../shell/VirtualList";

const all: Filters = { levels, text: "", by: "cluster" };

export function Findings({ report }: { report: Report }): React.JSX.Element {
  const { language } = usePane();
  const { selected } = useSessionState();
  const say = useSay();
  const [filters, setFilters] = useState(all);
  const [open, setOpen] = useState<string | null>(null);
  const wanted = useDeferredValue(filters);
  const ordered = useMemo(() => inOrder(report), [report]);
  const found = useMemo(() => filterFindings(ordered, wanted, language), [ordered, wanted, language]);
  const rows = useMemo(
    () => listRowsOf(groupFindings(report, wanted.by, language, found)),
    [report, wanted.by, language, found],
  );
  const brought = useMemo(() => (selected ? rowAt(rows, selected) : -1), [rows, selected]);
  return (
    <div className="section">
      <FlagBar hasFindings={ordered.length > 0} />
      <FindingFilters all={ordered} shown={found} filters={filters} onChange={setFilters} />
      <NotChecked report={report} />
      {found.length === 0 && <p>{say(ordered.length === 0 ? texts.none : texts.noneFits)}</p>}
      <VirtualList
        label={say(texts.list)}
        items={rows}
        keyOf={({ key }) => key}
        heightOf={({ is }) => (is === "heading" ? 48 : 84)}
        bring={brought}
        render={(row) => (
          <ListRow
            row={row}
            isHere={row.is === "finding" && selected !== null && isSameCell(row.finding.at, selected)}
            isOpen={row.key === open}
            onOpen={(isOpen) => setOpen(isOpen ? row.key : null)}
          />
        )}
      />
    </div>
  );
}

interface RowProps {
  row: ListRow;
  isHere: boolean;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}

function ListRow({ row, ...rest }: RowProps): React.JSX.Element {
  return row.is === "heading" ? <GroupHeading group={row.group} /> : <FindingRow finding={row.finding} {...rest} />;
}

const texts = {
  list: { id: "Daftar temuan", en: "List of findings" },
  none: { id: "Tidak ada temuan dalam hal yang diperiksa.", en: "Nothing was found in what was checked." },
  noneFits: {
    id: "Tidak ada temuan yang cocok dengan saringan ini; hapus kata pencarian atau pilih tingkat lain.",
    en: "No finding fits these filters; clear the search or choose other levels.",
  },
};
