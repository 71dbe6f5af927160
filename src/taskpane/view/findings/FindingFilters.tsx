/** Picks out findings by level and words, and says how they are grouped and how many are shown. */
import { SearchBox, Select } from "@fluentui/react-components";
import { pointsOf } from "../../../core/report/findings";
import type { GroupBy } from "../../../core/report/findings";
import { levels } from "../../../core/rule/finding";
import type { Finding, FindingLevel } from "../../../core/rule/finding";
import { levelNames } from "../../../core/wording/levels";
import { formatNumber, formatPoints } from "../../../core/text";
import type { Text } from "../../../core/text";
import { LevelIcon } from "../shell/LevelIcon";
import { usePane, useSay } from "../shell/pane";

export interface Filters {
  levels: readonly FindingLevel[];
  text: string;
  by: GroupBy;
}

interface Props {
  all: readonly Finding[];
  shown: readonly Finding[];
  filters: Filters;
  onChange: (filters: Filters) => void;
}

const groupings: readonly GroupBy[] = ["cluster", "rule", "office", "cell"];

export function FindingFilters({ all, shown, filters, onChange }: Props): React.JSX.Element {
  const { language } = usePane();
  const say = useSay();
  const toggle = (level: FindingLevel): void => {
    const rest = levels.filter((one) => filters.levels.includes(one) !== (one === level));
    onChange({ ...filters, levels: rest });
  };
  const count = shown.length === all.length ? formatNumber(all.length, language) : shareOf(shown.length, all.length);
  const points = pointsOf(shown);
  function shareOf(some: number, whole: number): string {
    return `${formatNumber(some, language)} ${say(texts.of)} ${formatNumber(whole, language)}`;
  }
  return (
    <section className="filters" aria-label={say(texts.section)}>
      <div className="chips" role="group" aria-label={say(texts.levels)}>
        {levels.map((level) => (
          <button
            key={level}
            type="button"
            className="chip"
            aria-pressed={filters.levels.includes(level)}
            onClick={() => toggle(level)}
          >
            <LevelIcon level={level} />
            {say(levelNames[level])} {formatNumber(all.filter((one) => one.level === level).length, language)}
          </button>
        ))}
      </div>
      <SearchBox
        aria-label={say(texts.search)}
        placeholder={say(texts.search)}
        value={filters.text}
        onChange={(_, { value }) => onChange({ ...filters, text: value })}
      />
      <div className="row">
        <p role="status" className="soft">
          {count} {say(texts.findings)}
          {points > 0 && ` · ${formatPoints(points, language)}`}
        </p>
        <Select
          size="small"
          aria-label={say(texts.by)}
          value={filters.by}
          onChange={(_, { value }) => onChange({ ...filters, by: groupings.find((one) => one === value) ?? "cluster" })}
        >
          {groupings.map((by) => (
            <option key={by} value={by}>
              {say(groupingNames[by])}
            </option>
          ))}
        </Select>
      </div>
    </section>
  );
}

const groupingNames: Record<GroupBy, Text> = {
  cluster: { id: "menurut klaster", en: "by cluster" },
  rule: { id: "menurut jenis", en: "by kind" },
  office: { id: "menurut OPD", en: "by office" },
  cell: { id: "menurut sel", en: "by cell" },
};

const texts = {
  section: { id: "Saringan", en: "Filters" },
  levels: { id: "Tingkat yang ditampilkan", en: "Levels shown" },
  search: { id: "Cari dalam temuan", en: "Search the findings" },
  by: { id: "Kelompokkan menurut", en: "Group by" },
  of: { id: "dari", en: "of" },
  findings: { id: "temuan", en: "findings" },
};
