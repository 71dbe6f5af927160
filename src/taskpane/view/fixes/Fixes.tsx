/** Quick mends: a list with what each cell holds and would hold, of which the user chooses; the last ones can be taken back. */
import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { mendsOf } from "../../../core/fixes";
import type { Mend } from "../../../core/fixes";
import type { Report } from "../../../core/report";
import { formatNumber } from "../../../core/text";
import { Freezing } from "./Freezing";
import { MendHeading } from "./FixHeading";
import { MendRow } from "./FixRow";
import { mendKey, mendRows } from "./fixRows";
import { usePane, useSay, useSessionState } from "../pane";
import { VirtualList } from "../shell/VirtualList";

export function Mends({ report }: { report: Report }): React.JSX.Element {
  const { session, language } = usePane();
  const { task } = useSessionState();
  const say = useSay();
  const mends = useMemo(() => mendsOf(report), [report]);
  const rows = useMemo(() => mendRows(mends), [mends]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  // What was chosen may be mended or changed by now.
  const picked = mends.filter((mend) => chosen.has(mendKey(mend)));
  const pick = (some: readonly Mend[], isPicked: boolean): void => {
    const changed = new Set(some.map(mendKey));
    const kept = picked.map(mendKey).filter((key) => !changed.has(key));
    setChosen(new Set(isPicked ? [...kept, ...changed] : kept));
  };
  const empty = report.findings.length > 0 ? texts.none : texts.clean;
  const intro = mends.length > 0 ? texts.what : empty;
  const count = formatNumber(picked.length, language);
  return (
    <div className="section">
      <Undo />
      <Freezing report={report} />
      <p>{say(intro)}</p>
      {mends.length > 0 && (
        <>
          <div className="apply">
            <Button
              className="wide"
              appearance="primary"
              disabled={task !== "none" || picked.length === 0}
              onClick={() => void session.mend(picked.map(({ write }) => write))}
            >
              {task === "mending" ? say(texts.mending) : `${say(texts.mend)} (${count})`}
            </Button>
          </div>
          <VirtualList
            label={say(texts.list)}
            items={rows}
            keyOf={({ key }) => key}
            heightOf={({ is }) => (is === "heading" ? 54 : 84)}
            render={(row) =>
              row.is === "heading" ? (
                <MendHeading kind={row.kind} mends={row.mends} chosen={chosen} onPick={pick} />
              ) : (
                <MendRow
                  mend={row.mend}
                  isPicked={chosen.has(row.key)}
                  onPick={(isPicked) => pick([row.mend], isPicked)}
                />
              )
            }
          />
        </>
      )}
    </div>
  );
}

function Undo(): React.JSX.Element | null {
  const { session, language } = usePane();
  const { journal, task } = useSessionState();
  const say = useSay();
  const last = journal.at(-1);
  if (!last) return null;
  const count = formatNumber(last.back.length, language);
  return (
    <div className="card">
      <p>{say(texts.canUndo)}</p>
      <Button disabled={task !== "none"} onClick={() => void session.undo()}>
        {task === "undoing"
          ? say(texts.undoing)
          : `${say(texts.undo)} (${count} ${say(last.back.length === 1 ? texts.cell : texts.cells)})`}
      </Button>
    </div>
  );
}

const texts = {
  what: {
    id: "Perbaikan yang tidak menyisakan keraguan. Pilih yang Anda setujui; yang lain tidak disentuh.",
    en: "Mends that leave no doubt. Choose those you agree with; the others are not touched.",
  },
  none: {
    id: "Tidak ada yang dapat diperbaiki langsung dari sini. Temuan yang ada perlu keputusan Anda di sel masing-masing.",
    en: "There is nothing to mend from here. The findings need your decision in their cells.",
  },
  clean: {
    id: "Tidak ada temuan, jadi tidak ada yang perlu diperbaiki.",
    en: "There are no findings, so nothing to mend.",
  },
  mend: { id: "Perbaiki yang dipilih", en: "Mend what is chosen" },
  mending: { id: "Memperbaiki …", en: "Mending …" },
  list: { id: "Daftar perbaikan", en: "List of mends" },
  canUndo: { id: "Perubahan terakhir dapat dibatalkan.", en: "The last change can be taken back." },
  undo: { id: "Kembalikan", en: "Take back" },
  undoing: { id: "Mengembalikan …", en: "Taking back …" },
  cell: { id: "sel", en: "cell" },
  cells: { id: "sel", en: "cells" },
};
