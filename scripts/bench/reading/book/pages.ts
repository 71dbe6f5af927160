/** Which tables stand on which sheets. */
import type { Choices } from "../draw/catalogue";
import type { Node } from "../city/nodes";
import { clusterTitle } from "../city/labels";
import type { Facts, Stage } from "../city/facts";
import type { Group } from "../grid/work";

export interface Page {
  readonly name: string;
  /** What the title says the sheet is about; null for the whole. */
  readonly about: string | null;
  readonly tables: readonly { readonly caption: string | null; readonly groups: readonly Group[] }[];
  readonly stage: Stage;
  /** False for sheets of other stages, drafts and years. */
  readonly counts: boolean;
  readonly withTotal: boolean;
}

export function pagesOf(tree: readonly Node[], choices: Choices, facts: Facts): Page[] {
  const groups = tree.map((cluster): Group => ({ cluster, nodes: cluster.children }));
  const other = otherStage(choices, facts.year);
  if (other === null) return spread(groups, choices);
  const page = (name: string, stage: Stage): Page => ({
    name,
    about: name,
    tables: [{ caption: null, groups }],
    stage,
    counts: stage === "em",
    withTotal: true,
  });
  const pages = [page(other.name, other.stage), page(other.own, "em")];
  return choices.stages === "sheets" || choices.care === "tidy" ? pages.toReversed() : pages;
}

interface Other {
  /** The names of the sheet that counts and of the other one. */
  readonly own: string;
  readonly name: string;
  readonly stage: Stage;
}

function otherStage({ stages }: Choices, year: number): Other | null {
  if (stages === "sheets") return { own: "EM", name: "VA", stage: "va" };
  if (stages === "draft sheets") return { own: "Final", name: "Draft", stage: "draft" };
  return stages === "year sheets" ? { own: String(year), name: String(year - 1), stage: "before" } : null;
}

function spread(groups: readonly Group[], choices: Choices): Page[] {
  switch (choices.spread) {
    case "cluster sheets":
      return groups.map((group, at) =>
        onePage(sheetName(group.cluster, at), clusterTitle(group.cluster, choices.clusterTitle), group),
      );
    case "indicator sheets":
      return groups.flatMap(({ cluster, nodes }) =>
        nodes.map((node) => onePage(`Indikator ${node.code}`, `Indikator ${node.code}`, { cluster, nodes: [node] })),
      );
    case "office sheets":
      return officePages(groups);
    case "blocks below":
    case "blocks beside":
      return [blocks(groups, choices)];
    default:
      return [{ ...counted, name: "Evaluasi", about: null, withTotal: true, tables: [{ caption: null, groups }] }];
  }
}

const counted: Pick<Page, "stage" | "counts"> = { stage: "em", counts: true };

function blocks(groups: readonly Group[], { clusterTitle: style }: Choices): Page {
  const tables = groups.map((group) => ({ caption: clusterTitle(group.cluster, style), groups: [group] }));
  return { ...counted, name: "Evaluasi", about: null, withTotal: false, tables };
}

function onePage(name: string, about: string, group: Group): Page {
  return { name, about, tables: [{ caption: null, groups: [group] }], ...counted, withTotal: false };
}

function sheetName({ mark, code }: Node, at: number): string {
  if (mark !== "") return `Klaster ${mark}`;
  return code === "KEL" || at === 0 ? "Kelembagaan" : "Kelana Dekela";
}

function officePages(groups: readonly Group[]): Page[] {
  const officeOf = (node: Node): string => node.offices[0] ?? "Lain-lain";
  const offices = [...new Set(groups.flatMap(({ nodes }) => nodes.map(officeOf)))];
  return offices.map((office) => {
    const own = groups
      .map(({ cluster, nodes }) => ({ cluster, nodes: nodes.filter((node) => officeOf(node) === office) }))
      .filter(({ nodes }) => nodes.length > 0);
    return {
      name: office,
      about: office,
      tables: [{ caption: null, groups: own }],
      stage: "em",
      counts: true,
      withTotal: false,
    };
  });
}
