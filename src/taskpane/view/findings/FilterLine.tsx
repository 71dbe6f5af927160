/** The line above the findings: what is looked for, a search, and the menu of marks. */
import { useId, useState } from "react";
import { everything } from "../../../core/report/filter";
import type { Filter } from "../../../core/report/filter";
import type { Report } from "../../../core/report/report";
import type { Finding } from "../../../core/rule/finding";
import { formatNumber } from "../../../core/text";
import { downSign } from "../shell/icons";
import { usePane, useSay, useSessionState } from "../shell/pane";
import { FilterCard } from "./FilterCard";
import { filterNames } from "./filterNames";
import { MarkMenu } from "./MarkMenu";

interface Props {
  report: Report;
  all: readonly Finding[];
  shown: readonly Finding[];
  /** How many are settled. */
  settled: number;
}

export function FilterLine({ report, all, shown, settled }: Props): React.JSX.Element {
  const { session } = usePane();
  const { filter, showsSettled } = useSessionState();
  const say = useSay();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const isNarrowed = isFiltered(filter) || showsSettled;
  return (
    <section aria-label={say(texts.section)}>
      <div className="filter-line">
        <button
          type="button"
          className="filter-button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {say(isNarrowed ? texts.filtered : texts.all)} {downSign}
        </button>
        <input
          type="search"
          className="field"
          aria-label={say(texts.search)}
          placeholder={say(texts.searchShort)}
          value={filter.text}
          onChange={({ target }) => session.filter({ text: target.value })}
        />
        <MarkMenu all={all} shown={shown} />
      </div>
      <div id={id}>{isOpen && <FilterCard report={report} all={all} settled={settled} />}</div>
      {(isNarrowed || filter.text !== "") && <FilterNames report={report} all={all} shown={shown} />}
    </section>
  );
}

/** What the filter lets through, how many those are, and the way back to all. */
function FilterNames({ report, all, shown }: Omit<Props, "settled">): React.JSX.Element {
  const { session, language } = usePane();
  const { filter, showsSettled } = useSessionState();
  const say = useSay();
  const names = [...(showsSettled ? [say(texts.settled)] : []), ...filterNames(filter, report, language)];
  const clear = (): void => {
    session.filter(everything);
    session.showSettled(false);
  };
  return (
    <div className="filter-names">
      <p role="status">
        {formatNumber(shown.length, language)} {say(texts.of)} {formatNumber(all.length, language)}
        {names.length > 0 && ` · ${names.join(" · ")}`}
      </p>
      <button type="button" className="link" onClick={clear}>
        {say(texts.clear)}
      </button>
    </div>
  );
}

/** By more than words. */
function isFiltered({ levels, cluster, office, rules }: Filter): boolean {
  return levels.length < everything.levels.length || cluster !== null || office !== null || rules !== null;
}

const texts = {
  section: { id: "Saringan", en: "Filters" },
  all: { id: "Semua", en: "All" },
  filtered: { id: "Disaring", en: "Filtered" },
  search: { id: "Cari dalam temuan", en: "Search the findings" },
  searchShort: { id: "Cari", en: "Search" },
  of: { id: "dari", en: "of" },
  settled: { id: "selesai", en: "settled" },
  clear: { id: "Hapus saringan", en: "Clear the filters" },
};
