/** Findings and fixes in one list: filtered, in groups that fold, stepped through, marked and fixed. */
import { useDeferredValue, useMemo, useState } from "react";
import { fixesOf } from "../../../core/report/fixes";
import type { Fix } from "../../../core/report/fixes";
import { filterFindings, groupFindings, inOrder } from "../../../core/report/findings";
import type { Report } from "../../../core/report/report";
import { cellKey } from "../../../core/workbook";
import type { Settlement } from "../../../core/planning/settled";
import { notesByFinding } from "./answers";
import { FilterLine } from "./FilterLine";
import { FindingRow } from "./FindingRow";
import { FixLine } from "./FixLine";
import { GroupHeading } from "./GroupHeading";
import { useFolding } from "./folding";
import { usePane, useSay, useSessionState } from "../shell/pane";
import { isSameCell, keyAt, listRowsOf, rowsShown } from "./rows";
import { useSteps } from "./steps";
import { VirtualList } from "../shell/VirtualList";
import "./findings.css";

/** Guesses at heights in pixels, until they are measured. */
const heights = { heading: 32, finding: 62 };

interface Props {
  /** Its findings are the open ones. */
  report: Report;
  settlement: Settlement;
}

export function Findings({ report, settlement }: Props): React.JSX.Element {
  const { language } = usePane();
  const { selected, filter, grouping, showsSettled } = useSessionState();
  const say = useSay();
  const [open, setOpen] = useState<string | null>(null);
  const wanted = useDeferredValue(filter);
  const ordered = useMemo(
    () => inOrder(showsSettled ? { ...report, findings: settlement.settled.map(({ finding }) => finding) } : report),
    [report, settlement, showsSettled],
  );
  const notes = useMemo(() => notesByFinding(settlement), [settlement]);
  const found = useMemo(() => filterFindings(ordered, wanted, language), [ordered, wanted, language]);
  const all = useMemo(
    () => listRowsOf(groupFindings(report, grouping, language, found)),
    [report, grouping, language, found],
  );
  const fixes = useMemo(() => fixesOf(report), [report]);
  const byCell = useMemo(() => new Map(fixes.map((fix) => [cellKey(fix.write.at), fix])), [fixes]);
  const here = useMemo(() => (selected ? keyAt(all, selected) : null), [all, selected]);
  const wantedKey = open ?? here;
  const { isUnfolded, toggle } = useFolding(all, [open, here]);
  const rows = rowsShown(all, isUnfolded);
  const steps = useSteps(all, wantedKey, setOpen);
  const fixOf = (row: (typeof rows)[number]): Fix | null =>
    row.is === "finding" ? (byCell.get(cellKey(row.finding.at)) ?? null) : null;
  return (
    <div className="findings">
      <FilterLine report={report} all={ordered} shown={found} settled={settlement.settled.length} />
      <FixLine fixes={fixes} />
      {found.length === 0 && <p className="empty">{say(ordered.length === 0 ? texts.none : texts.noneFits)}</p>}
      <VirtualList
        label={say(texts.list)}
        items={rows}
        keyOf={({ key }) => key}
        heightOf={({ is }) => heights[is]}
        bring={rows.findIndex(({ key }) => key === (here ?? open))}
        render={(row) =>
          row.is === "heading" ? (
            <GroupHeading group={row.group} isOpen={isUnfolded(row.key)} onToggle={() => toggle(row.key)} />
          ) : (
            <FindingRow
              finding={row.finding}
              fix={fixOf(row)}
              answer={notes.get(row.finding) ?? null}
              isHere={selected !== null && isSameCell(row.finding.at, selected)}
              isOpen={row.key === open}
              onOpen={(isOpen) => setOpen(isOpen ? row.key : null)}
              steps={steps}
            />
          )
        }
      />
    </div>
  );
}

const texts = {
  list: { id: "Daftar temuan", en: "List of findings" },
  none: { id: "Tidak ada temuan dalam hal yang diperiksa.", en: "Nothing was found in what was checked." },
  noneFits: {
    id: "Tidak ada temuan yang cocok dengan saringan ini. Hapus saringan, atau pilih yang lain.",
    en: "No finding fits these filters. Clear the filters, or choose others.",
  },
};
