/** Says in words which filters are in force. */
import { everything } from "../../../core/report/filter";
import type { Filter } from "../../../core/report/filter";
import type { Report } from "../../../core/report/report";
import { rules as allRules } from "../../../core/rules/index";
import { levelNames } from "../../../core/wording/levels";
import type { Language } from "../../../core/text";

/** More rules than this are not named one by one. */
const maxNamed = 2;

export function filterNames(filter: Filter, report: Report, language: Language): string[] {
  const { levels, cluster, office, rules } = filter;
  const faults = allRules.filter(({ id }) => rules?.includes(id)).map(({ fault }) => fault[language]);
  return [
    ...(levels.length < everything.levels.length
      ? [levels.map((level) => levelNames[level][language]).join(", ")]
      : []),
    ...(cluster === null ? [] : [clusterText(cluster, report, language)]),
    ...(office === null ? [] : [office || (language === "id" ? "Tanpa OPD" : "No office")]),
    ...(faults.length > maxNamed ? [...faults.slice(0, maxNamed), "…"] : faults),
  ];
}

/** "Klaster III", "Kelembagaan"; the filter's line is short. */
export function clusterText(id: string, { clusters }: Report, language: Language): string {
  const found = clusters.find(({ cluster }) => cluster.id === id)?.cluster;
  if (!found) return language === "id" ? "Seluruh buku kerja" : "The whole workbook";
  if (!found.roman) return found.name[language];
  return `${language === "id" ? "Klaster" : "Cluster"} ${found.roman}`;
}
