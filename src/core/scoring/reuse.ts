/**
 * Finds one document cited for several scores, however it is spelled: the same file, link or named photo, or a report,
 * decree or other text that answers for more of the instrument than one such text can.
 */
import { groupBy } from "../grouping";
import type { Instrument } from "../instrument/instrument";
import { cellKey } from "../workbook";
import type { CellRef } from "../workbook";
import type { Claim } from "./claims";
import type { Citation } from "../evidence/citations/cite";
import { identityOf } from "../evidence/citations/identity";
import type { KindId } from "../evidence/kinds/kind";

export interface Reuse {
  claim: Claim;
  citation: Citation;
  /** The other cells that cite the same. */
  others: CellRef[];
}

interface Use {
  claim: Claim;
  citation: Citation;
  key: string;
  /** A document that is only named, which may rightly answer several questions of a field. */
  isNamed: boolean;
}

/** Every use of a document that another cell cites too. Cells that serve several rows, and "idem", are no reuse: they say so. */
export function reusedIn(claims: readonly Claim[], instrument: Instrument): Reuse[] {
  const uses = claims.flatMap((claim) => usesOf(claim, instrument));
  const paths = pathsByName(uses);
  const groups = groupBy(uses, ({ key }) => paths.get(key) ?? key);
  return [...groups.values()].flatMap((group) => {
    const cells = new Map(group.map(({ citation }) => [cellKey(citation.at), citation.at]));
    const isOneClaim = group.every(({ claim }) => claim === group[0]?.claim);
    if (isOneClaim || cells.size < 2 || (group.every(({ isNamed }) => isNamed) && clustersOf(group) <= mostClusters))
      return [];
    const all = [...cells];
    return group.map(({ claim, citation }) => ({ claim, citation, others: othersOf(all, cellKey(citation.at)) }));
  });
}

/**
 * Clusters that one named report or decree may serve: its own field and that of the institutions. "Laporan kegiatan imunisasi
 * balita 2025" in every row is a text that was filled down.
 */
const mostClusters = 2;

function clustersOf(group: readonly Use[]): number {
  return new Set(group.map(({ claim }) => claim.entry.cluster)).size;
}

/** So many cells are looked at for one message; a document may stand in thousands. */
const mostUses = 20;

function othersOf(cells: readonly (readonly [string, CellRef])[], own: string): CellRef[] {
  return cells
    .slice(0, mostUses)
    .filter(([key]) => key !== own)
    .map(([, at]) => at);
}

function usesOf(claim: Claim, { reusable }: Instrument): Use[] {
  return claim.assessment.citations.flatMap(({ citation }) => {
    const { target, isRepeat, text } = citation;
    const key = isRepeat || target?.isFolder ? null : identityOf(citation);
    const isNamed = target === null && !isPhotoAlone(citation);
    if (key === null || (isNamed && citation.kinds.some((kind) => ofAllFields.has(kind)))) return [];
    const said = `${text} ${target?.address ?? ""}`.toLowerCase();
    if (reusable?.words.some((word) => said.includes(word.toLowerCase()))) return [];
    return [{ claim, citation, key, isNamed }];
  });
}

/** A regulation on the city for children, its plan of action, its budget and the report on them rightly answer for every cluster. */
const ofAllFields: ReadonlySet<KindId> = new Set(["regulation", "law", "plan", "budget", "accountability"]);

/** A photo of one activity shows that one. */
function isPhotoAlone({ kinds }: Citation): boolean {
  return kinds.length === 1 && kinds[0] === "photo";
}

/** A file's bare name stands for the one path that ends with it. */
function pathsByName(uses: readonly Use[]): Map<string, string> {
  const paths = new Map<string, Set<string>>();
  for (const { key } of uses) {
    const stroke = key.startsWith("file:") ? key.lastIndexOf("/") : -1;
    if (stroke < 0) continue;
    const name = `file:${key.slice(stroke + 1)}`;
    paths.set(name, (paths.get(name) ?? new Set()).add(key));
  }
  return new Map([...paths].flatMap(([name, own]) => (own.size === 1 ? [[name, [...own][0] ?? name]] : [])));
}
