/** Reads a whole workbook: blocks, families, the best reading of each, its entries, its doubt, and everything that could not be read. */
import type { Instrument } from "../instrument/instrument";
import { matcherOf } from "../naming/names";
import { rememberingIn, rememberingLists, rememberingOf } from "../remembering";
import { isOnlyOwn, withoutOwn } from "../own/formulas";
import type { Text } from "../text";
import type { Sheet, Workbook } from "../workbook";
import { choiceFor, forcedBy, shownBlock } from "./user/choices";
import type { Choices } from "./user/choices";
import type { Context } from "./alignment/claims";
import { findBlocks } from "./blocks/blocks";
import { headingsIn } from "./headings/columns";
import type { Reading, Unread } from "./model/entries";
import { familiesOf } from "./blocks/families";
import type { Member } from "./blocks/families";
import { gridOf } from "./model/grid";
import type { Grid } from "./model/grid";
import { labelColumns } from "./model/words";
import { wholeBlocks } from "./blocks/headless";
import { blocksFrom } from "./user/mapping";
import type { Mapping } from "./user/mapping";
import { foundIn, membersOf } from "./blocks/members";
import { leftOut, missingSheets, notRead } from "./doubt/sentences";
import { isPlain, readFamily, worthOf } from "./readFamily";
import type { ReadTable } from "./readFamily";
import { arePriced } from "./columns/scores";
import type { Block, Table } from "./model/tables";
import { treeOf } from "./places/tree";
import { unusedIn } from "./doubt/unused";
import { viewsOf } from "./blocks/arrangements";

/** What was asked for that the workbook does not have: a mapped sheet or column. */
export interface ReadResult extends Reading {
  faults: Text[];
}

export interface ReadOptions {
  mapping?: Mapping;
  choices?: Choices;
  /** The one sheet to read; all when left out. */
  sheet?: string;
}

/** Reads by the headings that are found, by what the user chose, or on mapped sheets by the mapping. */
export function readEntries(workbook: Workbook, instrument: Instrument, options: ReadOptions = {}): ReadResult {
  const { mapping = {}, choices = {}, sheet: only } = options;
  const context = contextOf(instrument);
  const names = new Set(workbook.sheets.map(({ name }) => name));
  const asked = workbook.sheets.filter(({ name }) => only === undefined || name === only);
  const pages = asked.map((sheet) => pageOf(sheet, mapping, choices, names, context));
  const tables = bestTables(pages, context);
  const found = [...tables.values()].flat();
  return {
    tables: found.map(({ table }) => table),
    entries: found.flatMap(({ entries }) => entries),
    unknown: found.flatMap(({ unknown }) => unknown),
    unread: pages.flatMap((page) => unreadOn(page, tables.get(page) ?? [])),
    faults: [...missingSheets(workbook, mapping, only), ...pages.flatMap(({ faults }) => faults)],
  };
}

/** One for each instrument, so that what is found out under it can be remembered with it. */
const contextOf = rememberingOf((instrument: Instrument): Context => ({
  tools: { instrument, matcher: matcherOf(instrument) },
  tree: treeOf(instrument),
}));

/** A sheet before it is read: its cells, its blocks as they lie, and what the user said of it. */
interface Page {
  sheet: Sheet;
  own: Sheet;
  grid: Grid;
  members: readonly Member[];
  isMapped: boolean;
  faults: readonly Text[];
  lost: readonly Unread[];
}

const knownPages = rememberingIn<Context, Sheet, Map<string, Page>>(() => new Map());

/** After an edit elsewhere a sheet is the same object, and so is what can be seen on it; kept for the last that was said of it. */
function pageOf(sheet: Sheet, mapping: Mapping, choices: Choices, names: ReadonlySet<string>, context: Context): Page {
  const mapped = Object.hasOwn(mapping, sheet.name) ? mapping[sheet.name] : undefined;
  const hasChoices = Object.keys(choices).length > 0;
  const key = mapped || hasChoices ? JSON.stringify([mapped, choices, [...names]]) : "";
  const known = knownPages(sheet, context);
  const seen = known.get(key);
  if (seen) return seen;
  const page = mapped
    ? mappedPage(sheet, mapped, context)
    : foundPage(sheet, hasChoices ? choices : null, names, context);
  known.clear();
  known.set(key, page);
  return page;
}

function mappedPage(sheet: Sheet, mapped: Mapping[string], context: Context): Page {
  const own = withoutOwn(sheet);
  const grid = gridOf(own);
  const { blocks, faults } = blocksFrom(grid, mapped);
  const columns = new Map(blocks.map((one) => [one.block, one.columns]));
  const saidOf = (block: Block): Partial<Member> => ({ forced: columns.get(block) ?? new Map(), isMapped: true });
  const members = membersOf(
    grid,
    blocks.map(({ block }) => block),
    saidOf,
    context,
  );
  return { sheet, own, grid, members: grid.height === 0 ? [] : members, isMapped: true, faults, lost: [] };
}

function foundPage(sheet: Sheet, choices: Choices | null, names: ReadonlySet<string>, context: Context): Page {
  // What our own formulas show is none of the city's.
  const own = withoutOwn(sheet);
  const grid = gridOf(own);
  const choice = choices && choiceFor(grid, choices, names);
  const shown = choice && shownBlock(grid, choice);
  const lost: Unread[] = [];
  const saidOf = (block: Block): Partial<Member> => {
    const said = forcedBy(block, choice);
    lost.push(...said.lost.map((why) => ({ ...grid.refOf(Math.max(0, block.top), block.left), why })));
    return { forced: said.forced, isShown: shown !== null };
  };
  const members = membersOf(grid, shown ? [shown] : findBlocks(grid), saidOf, context);
  return { sheet, own, grid, members, isMapped: false, faults: [], lost };
}

/** The tables of each page: as its cells lie under headings, or where that shows little, of all other ways the one that fits best. */
function bestTables(pages: readonly Page[], context: Context): Map<Page, ReadTable[]> {
  const plain = tablesBy(pages, ({ members }) => members, context);
  const poor = pages.filter((page) => !page.isMapped && page.grid.height > 0 && !(plain.get(page) ?? []).some(isPlain));
  const ways = [
    plain,
    ...["turned", "cards"].map((view) => tablesBy(poor, (page) => viewOf(page, view, context), context)),
    headless(
      poor.filter((page) => (plain.get(page) ?? []).length === 0),
      context,
    ),
  ];
  const best = new Map(pages.map((page) => [page, plain.get(page) ?? []]));
  for (const page of poor) {
    const [first] = ways.map((way) => way.get(page) ?? []).sort((a, b) => worthOf(b) - worthOf(a));
    if (first && first.length > 0) best.set(page, first);
  }
  return best;
}

/** Refused under headings of labels and of scores or targets, rows are none of the instrument's without them. */
function isRefused(whole: Block, { block }: Member): boolean {
  const headings = headingsIn(block);
  const said = new Set(headings.map(({ role }) => role?.column));
  const isScored = (said.has("maximum") || said.has("target")) && said.has("score");
  const isPlanned = said.has("target") && !said.has("maximum") && !said.has("score");
  const isHeaded = labelColumns.some((name) => said.has(name)) && (isScored || isPlanned || arePriced(headings));
  return isHeaded && whole.top >= block.top && whole.left <= block.right && whole.right >= block.left;
}

function headless(pages: readonly Page[], context: Context): Map<Page, ReadTable[]> {
  const blocks = wholeBlocks(
    pages.map(({ grid }) => grid),
    context.tools,
  );
  const membersOn = ({ grid, members }: Page): readonly Member[] => {
    const own = blocks.get(grid) ?? [];
    return own.some((block) => members.some((member) => isRefused(block, member))) ? [] : bareMembers(own, context);
  };
  return tablesBy(pages, membersOn, context);
}

const bareMembers = rememberingLists((blocks: readonly Block[], context: Context): Member[] =>
  blocks.flatMap((block) => membersOf(block.grid, [block], () => ({}), context)),
);

const otherViews = rememberingIn(({ grid }: Page, context: Context) =>
  viewsOf(grid, context.tools).map((view): [Grid["view"], Member[]] => [view.view, foundIn(view, context)]),
);

function viewOf(page: Page, wanted: string, context: Context): readonly Member[] {
  return otherViews(page, context).find(([view]) => view === wanted)?.[1] ?? [];
}

function tablesBy(
  pages: readonly Page[],
  membersOn: (page: Page) => readonly Member[],
  context: Context,
): Map<Page, ReadTable[]> {
  const members = pages.flatMap(membersOn);
  const read = new Map(
    familiesOf(members)
      .flatMap((family) => readFamily(family, context))
      .map((one) => [one.member, one]),
  );
  return new Map(pages.map((page) => [page, membersOn(page).flatMap((member) => read.get(member) ?? [])]));
}

/** What was not read of a page. */
function unreadOn(page: Page, found: readonly ReadTable[]): Unread[] {
  const tables = found.map(({ table }) => table);
  return [...page.lost, ...found.flatMap((one) => one.unread), ...unusedOn(tables, page)];
}

const unusedOn = rememberingLists((tables: readonly Table[], page: Page): Unread[] => {
  const { sheet, own, grid, members, isMapped } = page;
  if (isMapped || grid.height === 0) return [];
  const isLeftOut = tables.length === 0 && !isOnlyOwn(sheet, own);
  if (isLeftOut) return [leftOut(grid, members.length > 0)];
  const isRead = ({ block }: Member): boolean =>
    grid.view !== tables[0]?.grid.view || tables.some(({ top, left }) => top === block.top && left === block.left);
  return [...unusedIn(grid, tables), ...members.filter((member) => !isRead(member)).map(({ block }) => notRead(block))];
});
