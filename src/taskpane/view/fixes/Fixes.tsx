/** Fixes: what each cell holds and would hold, of which the user chooses; sure ones and proposals apart; the last can be taken back. */
import { Button } from "../shell/Button";
import { useMemo, useState } from "react";
import { everything } from "../../../core/report/filter";
import { filterFindings } from "../../../core/report/findings";
import { fixesAmong, fixesOf } from "../../../core/report/fixes";
import type { Fix } from "../../../core/report/fixes";
import type { Report } from "../../../core/report/report";
import { formatNumber } from "../../../core/text";
import { FixHeading } from "./FixHeading";
import { FixRow } from "./FixRow";
import { fixKey, fixRows } from "./fixRows";
import { PageHead } from "../shell/PageHead";
import { usePane, useSay, useSessionState } from "../shell/pane";
import { VirtualList } from "../shell/VirtualList";
import "./fixes.css";
import { WayBack } from "./WayBack";

export function Fixes({ report }: { report: Report }): React.JSX.Element {
  const { session, language } = usePane();
  const { filter } = useSessionState();
  const say = useSay();
  const all = useMemo(() => fixesOf(report), [report]);
  const fixes = useMemo(() => {
    const found = filterFindings(report.findings, filter, language);
    return found.length < report.findings.length ? fixesAmong(all, found) : all;
  }, [report, all, filter, language]);
  const empty = report.findings.length > 0 ? texts.none : texts.clean;
  return (
    <div className="section">
      <PageHead page="fixes" title={texts.title} />
      <WayBack />
      <p>{say(fixes.length > 0 ? texts.what : empty)}</p>
      {fixes.length < all.length && (
        <p className="soft">
          {formatNumber(fixes.length, language)} {say(texts.of)} {formatNumber(all.length, language)}{" "}
          <button type="button" className="link" onClick={() => session.filter(everything)}>
            {say(texts.all)}
          </button>
        </p>
      )}
      {fixes.length > 0 && <Choosing fixes={fixes} />}
    </div>
  );
}

/** The list of fixes with a tick for each, and the button that makes those that are ticked. */
function Choosing({ fixes }: { fixes: readonly Fix[] }): React.JSX.Element {
  const say = useSay();
  const rows = useMemo(() => fixRows(fixes), [fixes]);
  const { chosen, picked, pick } = usePicked(fixes);
  return (
    <>
      <Apply picked={picked} />
      <VirtualList
        label={say(texts.list)}
        items={rows}
        keyOf={({ key }) => key}
        heightOf={({ is }) => (is === "heading" ? 54 : 84)}
        render={(row) =>
          row.is === "heading" ? (
            <FixHeading kind={row.kind} fixes={row.fixes} chosen={chosen} onPick={pick} />
          ) : (
            <FixRow fix={row.fix} isPicked={chosen.has(row.key)} onPick={(isPicked) => pick([row.fix], isPicked)} />
          )
        }
      />
    </>
  );
}

interface Picking {
  chosen: ReadonlySet<string>;
  /** What was chosen and still stands: it may be fixed or changed by now. */
  picked: readonly Fix[];
  pick: (some: readonly Fix[], isPicked: boolean) => void;
}

function usePicked(fixes: readonly Fix[]): Picking {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const picked = fixes.filter((fix) => chosen.has(fixKey(fix)));
  const pick = (some: readonly Fix[], isPicked: boolean): void => {
    const changed = new Set(some.map(fixKey));
    const kept = picked.map(fixKey).filter((key) => !changed.has(key));
    setChosen(new Set(isPicked ? [...kept, ...changed] : kept));
  };
  return { chosen, picked, pick };
}

function Apply({ picked }: { picked: readonly Fix[] }): React.JSX.Element {
  const { session, language } = usePane();
  const { task } = useSessionState();
  const say = useSay();
  return (
    <div className="apply">
      <Button
        className="wide"
        appearance="primary"
        disabled={task !== "none" || picked.length === 0}
        onClick={() => void session.fix(picked.map(({ write }) => write))}
      >
        {task === "fixing" ? say(texts.fixing) : `${say(texts.fix)} (${formatNumber(picked.length, language)})`}
      </Button>
    </div>
  );
}

const texts = {
  title: { id: "Perbaikan otomatis", en: "Automatic fixes" },
  what: {
    id: "Centang yang Anda setujui; yang lain tidak diubah.",
    en: "Tick those you agree with; the others are not changed.",
  },
  none: {
    id: "Tidak ada yang dapat diperbaiki langsung dari sini. Temuan yang ada perlu keputusan Anda di sel masing-masing.",
    en: "There is nothing to fix from here. The findings need your decision in their cells.",
  },
  clean: {
    id: "Tidak ada temuan, jadi tidak ada yang perlu diperbaiki.",
    en: "There are no findings, so nothing to fix.",
  },
  of: { id: "menurut saringan, dari", en: "by the filters, of" },
  all: { id: "Hapus saringan", en: "Clear the filters" },
  fix: { id: "Perbaiki yang dicentang", en: "Fix what is ticked" },
  fixing: { id: "Memperbaiki …", en: "Fixing …" },
  list: { id: "Daftar perbaikan", en: "List of fixes" },
};
