/** Blocks under the same headings are one family, and so are those without headings that lie alike. */
import { groupBy } from "../../grouping";
import { rememberingOf } from "../../remembering";
import type { State } from "../alignment/claims";
import { headingsIn } from "../headings/columns";
import type { Forced } from "../headings/columns";
import { alikeIn } from "./layouts";
import type { Block } from "../model/tables";

/** A block, or the rows of one stage in it, with what is said of it from outside. */
export interface Member {
  block: Block;
  /** Where its titles say that it begins; a page goes on where the one before ended. */
  start: State;
  /** Where it may begin as well: the best way through its rows decides. */
  guess: State | null;
  titles: readonly string[];
  /** Its headings only repeat those of the member before. */
  isPage: boolean;
  /** The user has shown the headings: that it is a table needs no proof. */
  isShown: boolean;
  /** Only the columns that are forced are read. */
  isMapped: boolean;
  /** Columns of the grid that the user chose; null: there is none. */
  forced: Forced;
  rows: ReadonlySet<number> | null;
  stage: string | null;
}

/** Members that are read alike: under the same headings, or without headings lying alike. */
export function familiesOf(members: readonly Member[]): Member[][] {
  const families = groupBy(members, familyOf);
  const bare = families.get(null) ?? [];
  families.delete(null);
  return [...families.values(), ...alikeIn(bare, ({ block }) => block)];
}

/** What the user says of one sheet is of that sheet only; null for a block without headings. */
function familyOf({ block, forced, isShown, isMapped }: Member): string | Block | null {
  if (isMapped || isShown || forced.size > 0) return block;
  return block.headings.size === 0 ? null : headingsKey(block);
}

const headingsKey = rememberingOf((block: Block): string => {
  const said = headingsIn(block).map(({ path, role }) =>
    role?.column === "number" ? "number" : path.join("/").toLowerCase(),
  );
  return `${block.grid.view}\n${said.join("\n")}`;
});
