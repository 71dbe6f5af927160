/** Quick mends: a list with what each cell holds and would hold, of which the user chooses; the last ones can be taken back. */
import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { mendsOf } from "../core/mends";
import type { Mend } from "../core/mends";
import type { Report } from "../core/report";
import { reference } from "../core/telling/cells";
import { formatNumber } from "../core/text";
import { MendRow } from "./MendRow";
import { usePane, useSay, useSessionState } from "./pane";
import { VirtualList } from "./VirtualList";

export function Mends({ report }: { report: Report }): React.JSX.Element {
  const { session, language } = usePane();
  const { task } = useSessionState();
  const say = useSay();
  const mends = useMemo(() => mendsOf(report), [report]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  // What was chosen may be mended or changed by now.
  const picked = mends.filter((mend) => chosen.has(keyOf(mend)));
  const pick = (mend: Mend, isPicked: boolean): void => {
    const next = new Set(picked.map(keyOf));
    if (isPicked) next.add(keyOf(mend));
    else next.delete(keyOf(mend));
    setChosen(next);
  };
  const isBusy = task !== "none";
  return (
    <div className="section">
      <p>{say(mends.length > 0 ? texts.what : texts.none)}</p>
      <Undo />
      {mends.length > 0 && (
        <>
          <div className="row">
            <Button
              appearance="primary"
              disabled={isBusy || picked.length === 0}
              onClick={() => void session.mend(picked.map(({ write }) => write))}
            >
              {task === "mending"
                ? say(texts.mending)
                : `${say(texts.mend)} (${formatNumber(picked.length, language)})`}
            </Button>
            <Button
              disabled={isBusy}
              onClick={() => setChosen(new Set(picked.length < mends.length ? mends.map(keyOf) : []))}
            >
              {say(picked.length < mends.length ? texts.all : texts.noneChosen)}
            </Button>
          </div>
          <VirtualList
            label={say(texts.list)}
            items={mends}
            keyOf={keyOf}
            heightOf={() => 96}
            render={(mend) => (
              <MendRow mend={mend} isPicked={chosen.has(keyOf(mend))} onPick={(isPicked) => pick(mend, isPicked)} />
            )}
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
        {task === "undoing" ? say(texts.undoing) : `${say(texts.undo)} (${count} ${say(texts.cells)})`}
      </Button>
    </div>
  );
}

/** A mend is another one when its cell holds something else. */
function keyOf({ write: { at, from, to } }: Mend): string {
  return `${reference(at)} ${JSON.stringify([from, to])}`;
}

const texts = {
  what: {
    id: "Perbaikan yang tidak menyisakan keraguan. Pilih yang Anda setujui; yang lain tidak disentuh.",
    en: "Mends that leave no doubt. Choose those you agree with; the others are not touched.",
  },
  none: {
    id: "Tidak ada yang dapat diperbaiki langsung dari sini. Temuan lainnya perlu keputusan Anda di sel masing-masing.",
    en: "There is nothing to mend from here. The other findings need your decision in their cells.",
  },
  mend: { id: "Perbaiki", en: "Mend" },
  mending: { id: "Memperbaiki …", en: "Mending …" },
  all: { id: "Pilih semua", en: "Choose all" },
  noneChosen: { id: "Batal pilih", en: "Choose none" },
  list: { id: "Daftar perbaikan", en: "List of mends" },
  canUndo: { id: "Perbaikan terakhir dapat dibatalkan.", en: "The last mending can be taken back." },
  undo: { id: "Kembalikan", en: "Take back" },
  undoing: { id: "Mengembalikan …", en: "Taking back …" },
  cells: { id: "sel", en: "cells" },
};
