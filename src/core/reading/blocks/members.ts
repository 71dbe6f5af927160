/** What each block of a sheet starts from: the titles above it, the page before it, the stages of its rows, what the user said. */
import type { Context } from "../alignment/claims";
import { headingsIn } from "../headings/columns";
import type { Forced } from "../headings/columns";
import type { Member } from "./families";
import type { Grid } from "../model/grid";
import { stagesOf } from "./stages";
import { areVersions } from "../headings/titleVersions";
import { findBlocks } from "./blocks";
import { versionOf } from "../../naming/versions";
import type { Block } from "../model/tables";
import { guessOf, startOf, titlesOf, withTitles } from "./titles";

/** What the user says of a block; nothing for what is found. */
export type Said = Partial<Pick<Member, "forced" | "isShown" | "isMapped">>;

const nothing: Forced = new Map();

/** The blocks of one sheet as members of families, each stage of a block one of its own. */
export function membersOf(
  grid: Grid,
  blocks: readonly Block[],
  saidOf: (block: Block) => Said,
  { tools }: Context,
): Member[] {
  const sheetStart = startOf(grid.sheet.name, tools);
  const titlesOn = new Map<Block, readonly string[]>();
  return blocks.flatMap((block, at): Member[] => {
    const above = blocks.slice(0, at).findLast((other) => isAbove(other, block));
    const found = titlesOf(block, above === undefined);
    const start = withTitles(block, found, sheetStart, tools);
    const own = found.map(({ text }) => text);
    const isNext = above !== undefined && start === sheetStart && above.end === block.top - 1;
    const before = (above && titlesOn.get(above)) ?? [];
    const isPage = isNext && hasSameHeadings(above, block) && !own.some((title) => saysOther(title, before));
    const said = { forced: nothing, isShown: false, isMapped: false, ...saidOf(block) };
    const stages = said.isMapped ? [] : stagesOf(block);
    // A page has the titles of the first.
    const titles = isPage ? before : own;
    titlesOn.set(block, titles);
    return (stages.length > 1 ? stages : [{ rows: null, stage: null, block }]).map(({ rows, stage, block: own }) => ({
      ...said,
      block: own,
      start,
      guess: guessOf(grid.sheet.name, titles, start, tools, asksAlone(block)),
      titles,
      isPage,
      rows,
      stage,
    }));
  });
}

/** Questions are headed, and no indicators. */
function asksAlone(block: Block): boolean {
  const said = new Set(headingsIn(block).map(({ role }) => role?.column));
  return said.has("question") && !said.has("indicator");
}

/** A table beside is none above. */
function isAbove(other: Block, { top, left, right }: Block): boolean {
  return other.bottom < top && other.left <= right && other.right >= left;
}

/** A title that names another year, hand or version than those of the table above, or none where they name one. */
function saysOther(title: string, before: readonly string[]): boolean {
  if (before.includes(title)) return false;
  const saysVersion = (text: string): boolean => versionOf(text, false) !== 0;
  const isOther = before.some((text) => areVersions(text, title));
  const isShown = [title, ...before].some((text) => text.search(example) === 0);
  return isOther || isShown || saysVersion(title) || before.some(saysVersion) || hands.test(title);
}

const example = /\b(?:contoh|latihan|simulasi|sampel|skenario)\b/i;
const hands = /\b(20\d\d|verifikasi|verval|mandiri|contoh|isian)\b/i;

/** The blocks of a view of a sheet, of which nobody has said anything. */
export function foundIn(grid: Grid, context: Context): Member[] {
  return membersOf(grid, findBlocks(grid), () => ({}), context);
}

function hasSameHeadings(a: Block, b: Block): boolean {
  const plain = ({ headings, left }: Block): string =>
    JSON.stringify([...headings].map(([at, path]) => [at - left, path]));
  return a.left === b.left && plain(a) === plain(b);
}
