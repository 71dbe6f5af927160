/** Findings and fixes in one list: filtered, in groups that fold, stepped through, marked and fixed. */
import { useDeferredValue, useMemo, useState } from "react";
import { fixesAmong, fixesOf } from "../../../core/report/fixes";
import type { Fix } from "../../../core/report/fixes";
import { filterFindings, groupFindings, inOrder } from "../../../core/report/findings";
import type { Report } from "../../../core/report/report";
import { cellKey } from "../../../core/workbook";
import type { Settlement } from "../../../core/planning/settled";
import type { Finding } from "../../../core/rule/finding";
import { notesByFinding } from "./answers";
import type { Answer } from "./answers";
import { FilterLine } from "./FilterLine";
import { FindingRow } from "./FindingRow";
import { FixLine } from "./FixLine";
import { GroupHeading } from "./GroupHeading";
import { useFolding } from "./folding";
import { usePane, useSay, useSessionState } from "../shell/pane";
import { isSameCell, keyAt, listRowsOf, rowsShown } from "./rows";
import { useSteps } from "./steps";
import { Unfilled } from "../shell/Unfilled";
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
  const { selected } = useSessionState();
  const say = useSay();
  const [open, setOpen] = useState<string | null>(null);
  const { ordered, found, all, fixes, fixAt, answerTo } = useListed(report, settlement);
  const here = useMemo(() => (selected ? keyAt(all, selected) : null), [all, selected]);
  const { isUnfolded, toggle } = useFolding(all, [open, here]);
  const rows = rowsShown(all, isUnfolded);
  const steps = useSteps(all, open ?? here, setOpen);
  return (
    <div className="findings">
      <FilterLine report={report} all={ordered} shown={found} settled={settlement.settled.length} />
      <Unfilled report={report} />
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
              fix={fixAt(row.finding)}
              answer={answerTo(row.finding)}
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

interface Listed {
  /** The findings of that state, open or settled, the gravest first. */
  ordered: readonly Finding[];
  /** Those that fit the filter. */
  found: readonly Finding[];
  /** Their groups and themselves, as if all were unfolded. */
  all: ReturnType<typeof listRowsOf>;
  fixes: readonly Fix[];
  fixAt: (finding: Finding) => Fix | null;
  answerTo: (finding: Finding) => Answer | null;
}

/** What the list shows by its filter, its grouping and its state. */
function useListed(report: Report, settlement: Settlement): Listed {
  const { language } = usePane();
  const { filter, grouping, showsSettled } = useSessionState();
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
  const every = useMemo(() => fixesOf(report), [report]);
  const byCell = useMemo(() => new Map(every.map((fix) => [cellKey(fix.write.at), fix])), [every]);
  const fixes = showsSettled || found.length < ordered.length ? fixesAmong(every, found) : every;
  return {
    ...{ ordered, found, all, fixes },
    fixAt: ({ at }) => byCell.get(cellKey(at)) ?? null,
    answerTo: (finding) => notes.get(finding) ?? null,
  };
}

const texts = {
  list: { id: "Daftar temuan", en: "List of findings" },
  none: { id: "Tidak ada temuan dalam hal yang diperiksa.", en: "Nothing was found in what was checked." },
  noneFits: {
    id: "Tidak ada temuan yang cocok dengan saringan ini. Hapus saringan, atau pilih yang lain.",
    en: "No finding fits these filters. Clear the filters, or choose others.",
  },
};
