/** Picks out findings by level, cluster and office, and says how they are grouped. */
import { useMemo } from "react";
import type { GroupBy } from "../../../core/report/filter";
import type { Report } from "../../../core/report/report";
import { levels } from "../../../core/rule/finding";
import type { Finding, FindingLevel } from "../../../core/rule/finding";
import { levelNames } from "../../../core/wording/levels";
import { formatNumber } from "../../../core/text";
import type { Text } from "../../../core/text";
import { LevelIcon } from "../shell/LevelIcon";
import { Choice } from "../shell/Choice";
import { usePane, useSay, useSessionState } from "../shell/pane";
import { clusterText } from "./filterNames";

const groupings: readonly GroupBy[] = ["rule", "cluster", "office", "cell"];
/** No value that a cluster or office can have. */
const any = "*";

interface Props {
  report: Report;
  all: readonly Finding[];
  /** How many are settled. */
  settled: number;
}

export function FilterCard({ report, all, settled }: Props): React.JSX.Element {
  const { session, language } = usePane();
  const { filter, grouping, showsSettled } = useSessionState();
  const say = useSay();
  const clusters = useMemo(() => clusterOptions(report, all), [report, all]);
  const offices = useMemo(() => officeOptions(all), [all]);
  return (
    <div className="card filters">
      <Levels all={all} />
      <FilterChoice
        label={say(texts.cluster)}
        value={filter.cluster ?? any}
        options={[[any, say(texts.any)], ...clusters.map((id) => [id, clusterText(id, report, language)] as const)]}
        onChange={(value) => session.filter({ cluster: value === any ? null : value })}
      />
      <FilterChoice
        label={say(texts.office)}
        value={filter.office ?? any}
        options={[[any, say(texts.any)], ...offices.map((name) => [name, name || say(texts.noOffice)] as const)]}
        onChange={(value) => session.filter({ office: value === any ? null : value })}
      />
      <FilterChoice
        label={say(texts.state)}
        value={showsSettled ? "settled" : "open"}
        options={[
          ["open", say(texts.open)],
          ["settled", `${say(texts.settled)} (${formatNumber(settled, language)})`],
        ]}
        onChange={(value) => session.showSettled(value === "settled")}
      />
      <FilterChoice
        label={say(texts.by)}
        value={grouping}
        options={groupings.map((by) => [by, say(groupingNames[by])] as const)}
        onChange={(value) => session.group(groupings.find((one) => one === value) ?? "rule")}
      />
    </div>
  );
}

function Levels({ all }: { all: readonly Finding[] }): React.JSX.Element {
  const { session, language } = usePane();
  const { filter } = useSessionState();
  const say = useSay();
  const toggle = (level: FindingLevel): void =>
    session.filter({ levels: levels.filter((one) => filter.levels.includes(one) !== (one === level)) });
  return (
    <div className="chips" role="group" aria-label={say(texts.levels)}>
      {levels.map((level) => (
        <button
          key={level}
          type="button"
          className="chip"
          aria-pressed={filter.levels.includes(level)}
          onClick={() => toggle(level)}
        >
          <LevelIcon level={level} />
          {say(levelNames[level])} {formatNumber(all.filter((one) => one.level === level).length, language)}
        </button>
      ))}
    </div>
  );
}

interface FilterChoiceProps {
  label: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  onChange: (value: string) => void;
}

function FilterChoice({ label, value, options, onChange }: FilterChoiceProps): React.JSX.Element {
  return (
    <label className="filter-choice">
      <span>{label}</span>
      <Choice value={value} onChange={onChange}>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </Choice>
    </label>
  );
}

function clusterOptions({ clusters }: Report, all: readonly Finding[]): string[] {
  const found = new Set(all.map(({ cluster }) => cluster ?? ""));
  return ["", ...clusters.map(({ cluster }) => cluster.id)].filter((id) => found.has(id));
}

function officeOptions(all: readonly Finding[]): string[] {
  const names = new Set(all.flatMap(({ offices }) => (offices.length > 0 ? offices : [""])));
  return [...names].toSorted((a, b) => a.localeCompare(b));
}

const groupingNames: Record<GroupBy, Text> = {
  rule: { id: "jenis", en: "kind" },
  cluster: { id: "klaster", en: "cluster" },
  office: { id: "OPD", en: "office" },
  cell: { id: "sel", en: "cell" },
};

const texts = {
  levels: { id: "Tingkat yang ditampilkan", en: "Levels shown" },
  cluster: { id: "Klaster", en: "Cluster" },
  office: { id: "OPD", en: "Office" },
  by: { id: "Kelompok", en: "Group by" },
  state: { id: "Keadaan", en: "State" },
  open: { id: "belum selesai", en: "open" },
  settled: { id: "selesai", en: "settled" },
  any: { id: "semua", en: "all" },
  noOffice: { id: "Tanpa OPD", en: "No office" },
};
