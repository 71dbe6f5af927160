/** Places the rows of each member of a family under the columns that are tried or settled. */
import { readTotal } from "../../naming/labels";
import { isBlank } from "../../workbook";
import { withoutChance } from "../alignment/activities";
import { align, startingAt } from "../alignment/align";
import type { Alignment } from "../alignment/align";
import type { Context, State } from "../alignment/claims";
import { togetherWith } from "../alignment/neighbours";
import { labelsOf, rowsOf } from "../cells/rows";
import type { Row } from "../cells/rows";
import { noDoubt } from "../model/tables";
import type { Roles, Table } from "../model/tables";
import type { Member } from "../blocks/families";

/** A member whose rows have been placed. */
export interface Aligned {
  start: State;
  rows: readonly Row[];
  /** The last row of the sheet that was looked at. */
  last: number;
  /** Whether its scores are the clusters'; null when it has none to tell. */
  scoresClusters: boolean | null;
  member: Member;
  table: Table;
  alignment: Alignment;
}

/** What is known before rows are placed. */
interface Given {
  /** Whether scores are the clusters'; found out from the rows when left out. */
  scoresClusters?: boolean;
  /** No more rows than so many of all members. */
  mostRows?: number;
  /** The same members with fewer rows: only further rows are placed. */
  before?: readonly Aligned[];
}

/** Places the rows of each member in turn. */
export function alignFamily(
  family: readonly Member[],
  roles: Roles,
  context: Context,
  { scoresClusters, mostRows = Infinity, before = [] }: Given,
): Aligned[] {
  const found: Aligned[] = [];
  let left = mostRows;
  for (const [at, member] of family.entries()) {
    if (left <= 0) break;
    const above = found.at(-1)?.alignment.after;
    const start = member.isPage && above ? above : member.start;
    const seen = before[at];
    const one = alignMember(member, roles, context, start, left, scoresClusters, seen?.start === start ? seen : null);
    left -= one.rows.length;
    found.push(one);
  }
  return found;
}

function alignMember(
  member: Member,
  roles: Roles,
  context: Context,
  start: State,
  most: number,
  given: boolean | undefined,
  before: Aligned | null,
): Aligned {
  const table = before?.table ?? tableOf(member, roles);
  const { rows: above, last } = before ?? { rows: [], last: table.bottom };
  const more = togetherWith(above, rowsOf(table, last, table.bottom + most), context);
  const rows = [...above, ...more];
  const scoresClusters = given ?? doScoresBelongToClusters(table, rows);
  const goesOn = before && (before.scoresClusters ?? false) === (scoresClusters ?? false);
  const alignment = align(
    goesOn ? more : rows,
    goesOn
      ? before.alignment.paths
      : startingAt(start === member.start && member.guess ? [start, member.guess] : [start]),
    context,
    scoresClusters ?? false,
  );
  return {
    ...{ member, table, start, rows, last: table.bottom + most, scoresClusters },
    alignment: { ...alignment, steps: withoutChance(alignment.steps, context.tools.instrument) },
  };
}

/** The member's block as a table whose columns hold that. */
export function tableOf({ block, titles, rows, stage }: Member, { columns, also, numberOf, scale }: Roles): Table {
  const moved = new Map([...columns].map(([name, at]) => [name, at + block.left]));
  const further = new Map([...also].map(([name, all]) => [name, all.map((at) => at + block.left)]));
  return { ...block, columns: moved, also: further, numberOf, scale, rows, stage, titles, doubt: noDoubt };
}

/** In reports the score stands between the cluster and its indicators, once for each cluster. */
function doScoresBelongToClusters({ columns, grid }: Table, rows: readonly Row[]): boolean | null {
  const [cluster, score, indicator] = [columns.get("cluster"), columns.get("score"), columns.get("indicator")];
  if (cluster === undefined || score === undefined || indicator === undefined) return false;
  if (!(cluster < score && score < indicator)) return false;
  const scored = rows.filter(
    (row) => !isBlank(grid.own(row.row, score)) && !labelsOf(row).some(({ text }) => readTotal(text)),
  );
  return scored.length === 0 ? null : scored.every((row) => row.cluster !== null);
}
