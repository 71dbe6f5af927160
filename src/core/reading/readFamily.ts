/** Reads the blocks of one family: decides what their columns hold, places all rows, makes entries, says how sure that is. */
import type { Instrument } from "../instrument/instrument";
import type { Step } from "./alignment/align";
import type { Context } from "./alignment/claims";
import { doubtOf, scoreDoubt } from "./doubt/doubt";
import type { Entry, Reading } from "./model/entries";
import { alignFamily } from "./columns/alignFamily";
import type { Aligned } from "./columns/alignFamily";
import { decide } from "./columns/decision";
import type { Decision } from "./columns/decision";
import type { Member } from "./blocks/families";
import { fit, isRecognised, recognitionOf, withScore } from "./columns/fit";
import type { Fit, Recognition } from "./columns/fit";
import { olderRows } from "./doubt/older";
import { furtherAmong } from "./entries/unnumberedScores";
import { entriesFrom, settle } from "./entries/placing";
import { keep, readAgain } from "./entries/afterEdit";
import type { Page } from "./entries/afterEdit";
import { withoutTail } from "./alignment/tableEnd";
import type { Table } from "./model/tables";
import type { TotalsCheck } from "./entries/totals";
import { headingsIn } from "./headings/columns";
import { doubtBounds, fitWeights, plainBounds } from "./model/weights";
import { valueColumns } from "./model/words";

/** A table as read, and how well it fits. */
export interface ReadTable extends Reading {
  member: Member;
  table: Table;
  fit: Fit;
  recognition: Recognition;
}

/** The tables of the family's blocks; a block none of whose rows is of the instrument is no table. */
export function readFamily(family: readonly Member[], context: Context): ReadTable[] {
  const decision = decide(family, context);
  return decision ? listsOf(family).flatMap((list) => readList(list, decision, context)) : [];
}

/** A block with the pages on which it goes on. */
function listsOf(family: readonly Member[]): Member[][] {
  const lists: Member[][] = [];
  for (const member of family) {
    const list = member.isPage ? lists.at(-1) : undefined;
    if (list) list.push(member);
    else lists.push([member]);
  }
  return lists;
}

interface KnownList {
  instrument: Instrument;
  key: string;
  members: readonly Member[];
  tables: ReadTable[];
}

const knownLists = new WeakMap<Member, KnownList>();

/** Read once: after an edit elsewhere the members are the same, and mostly what was decided of their columns. */
function readList(members: readonly Member[], decision: Decision, context: Context): ReadTable[] {
  const [first] = members;
  if (!first) return [];
  const { instrument } = context.tools;
  const key = keyOf(decision);
  const seen = knownLists.get(first);
  const isSame = seen?.instrument === instrument && seen.key === key && members.length === seen.members.length;
  if (seen && isSame && members.every((member, at) => member === seen.members[at]))
    return seen.tables.map((one) => ({ ...one, fit: withScore(one.fit, decision.score?.worth ?? 0) }));
  const tables = readOnceMore(members, decision, context) ?? readAfresh(members, decision, context);
  knownLists.set(first, { instrument, key, members, tables });
  return tables;
}

/** What was decided, as far as a table or its doubt shows it. */
function keyOf(decision: Decision): string {
  const { columns, also, numberOf, scale } = decision.roles;
  return JSON.stringify([[...columns], [...also], numberOf, scale, decision.scoresClusters, scoreDoubt(decision)]);
}

function readAfresh(members: readonly Member[], decision: Decision, context: Context): ReadTable[] {
  const before = beginningOf(members, decision, context);
  if (!before) return [];
  const pages: Page[] = [];
  const { scoresClusters } = decision;
  for (const aligned of alignFamily(members, decision.roles, context, { scoresClusters, before }))
    pages.push(...pageFrom(aligned, decision, pages.length > 0));
  const [page] = pages;
  if (page && members.length === 1 && !scoresClusters) keep(page, decision.roles, context);
  return tablesFrom(pages, decision, context);
}

/** A list of one page after an edit of its numbers or evidence; null where it must be read afresh. */
function readOnceMore(members: readonly Member[], decision: Decision, context: Context): ReadTable[] | null {
  const [member, ...more] = members;
  if (!member || more.length > 0 || decision.scoresClusters) return null;
  const page = readAgain(member, decision.roles, context);
  if (!page || !isTable(page, false)) return null;
  keep(page, decision.roles, context);
  return tablesFrom([page], decision, context);
}

/** A long list shows within so many rows that it is the instrument's, or is left out. */
const shownWithin = 1_000;

/** The first rows of a long list, nothing of a short one; null when they show nothing of the instrument. */
function beginningOf(members: readonly Member[], decision: Decision, context: Context): readonly Aligned[] | null {
  const rows = members.reduce((sum, { block: { end, bottom } }) => sum + end - bottom, 0);
  if (rows <= 2 * shownWithin || members.some(isTrusted)) return [];
  const { roles, scoresClusters } = decision;
  const first = alignFamily(members, roles, context, { scoresClusters, mostRows: shownWithin });
  return first.some(({ member, alignment }) => isKnown(member, withoutTail(alignment.steps))) ? first : null;
}

/** The user says that it is a table. */
function isTrusted({ isMapped, isShown, forced }: Member): boolean {
  return isMapped || isShown || forced.size > 0;
}

function isKnown({ start }: Member, steps: readonly Step[]): boolean {
  return isRecognised(recognitionOf(steps, start.home !== null));
}

/** `isOurs`: the page before is of the instrument, so this one needs no proof of its own; empty when it is none. */
function pageFrom(aligned: Aligned, { scoresClusters }: Decision, isOurs: boolean): Page[] {
  const { member, table } = aligned;
  const steps = withoutTail(aligned.alignment.steps);
  const recognition = recognitionOf(steps, isTitled(member, steps));
  const page = { ...entriesFrom(steps, scoresClusters), member, table, steps, recognition };
  return isTable(page, isOurs) ? [page] : [];
}

function isTable({ reading, member, table, recognition }: Page, isOurs: boolean): boolean {
  if (!reading.entries.some(({ isTotal }) => !isTotal) || !isJudgeable(table, reading)) return false;
  return isTrusted(member) || isOurs || isRecognised(withoutMaxima(recognition, table));
}

/** The maxima of the older list are its own, and it is told apart later. */
function withoutMaxima(recognition: Recognition, { grid: { sheet } }: Table): Recognition {
  return olderRows({ sheets: [sheet] }) === null ? recognition : { ...recognition, printed: 0, own: 0 };
}

/** A title says the indicator of a table whose rows lie in it: that of a form above is none of a table of other things below. */
function isTitled({ start: { home } }: Member, steps: readonly Step[]): boolean {
  return home !== null && steps.some(({ option: { place } }) => place?.indicator === home.indicator);
}

/** Rows without a name are parts of the score above them where the printed totals say so, and only there. */
function settled(list: readonly Page[], { scoresClusters }: Decision, { tools }: Context): Settled {
  const totals = settle(list, tools.instrument);
  const further = list.map(({ steps }) => furtherAmong(steps));
  if (scoresClusters || totals.wrong === 0 || further.every(({ size }) => size === 0)) return { list, totals };
  const added = list.map((page, at): Page => {
    const { steps } = page;
    const isOther = (step: Step): boolean => !further[at]?.has(step);
    return { ...page, ...entriesFrom(steps, false, further[at]), steps: steps.filter(isOther) };
  });
  const check = settle(added, tools.instrument);
  return check.right > totals.right && check.wrong < totals.wrong ? { list: added, totals: check } : { list, totals };
}

interface Settled {
  list: readonly Page[];
  totals: TotalsCheck;
}

function tablesFrom(pages: readonly Page[], decision: Decision, context: Context): ReadTable[] {
  const { list, totals } = settled(pages, decision, context);
  return list.map(({ member, table, steps, recognition, reading }) => {
    // What was left out below says nothing for what is read.
    const worth = steps.reduce((sum, { option }) => sum + option.gain, 0);
    const whole = fit({ steps, worth }, decision.roles, decision.headings, decision.score?.worth ?? 0);
    table.doubt = doubtOf({ table, steps, reading, totals, duplicates: whole.duplicates }, scoreDoubt(decision));
    return { ...reading, tables: [table], member, table, fit: whole, recognition };
  });
}

/** A bare list of clusters, or a view of a sheet without scores and maxima, holds nothing to judge. */
function isJudgeable(table: Table, { entries }: Reading): boolean {
  const { columns, grid, headings } = table;
  const isCounted = columns.has("maximum") && columns.has("score");
  const isSaid = headings.size > 0 && headingsIn(table).some(({ role }) => role && valueColumns.includes(role.column));
  if (!isSaid && !isCounted && !entries.some(isBelowClusters)) return false;
  return grid.view === "rows" || columns.has("score") || columns.has("maximum");
}

/** Clusters with a number each are a chart's data as well. */
function isBelowClusters({ isTotal, level }: Entry): boolean {
  return !isTotal && level !== "cluster";
}

/** A table whose rows the instrument mostly knows needs no other look. */
export function isPlain({ recognition: { known: placed, rows }, fit: { duplicates } }: ReadTable): boolean {
  const isOnce = duplicates <= doubtBounds.duplicates * rows;
  return isOnce && placed >= plainBounds.rows && placed >= plainBounds.share * rows;
}

/** What the rows are worth, and once what headings and scores are: many small tables are no better than one. */
export function worthOf(tables: readonly ReadTable[]): number {
  const ofTables = ({ fit: own }: ReadTable): number =>
    fitWeights.headings * own.headings + fitWeights.score * own.score;
  // What names a node once more shows nothing that the first row has not shown.
  const again = ({ fit: { rows, duplicates }, recognition }: ReadTable): number =>
    (rows * duplicates) / Math.max(1, recognition.rows);
  const ofRows = tables.reduce((sum, one) => sum + one.fit.worth - ofTables(one) - again(one), 0);
  return ofRows + Math.max(0, ...tables.map(ofTables));
}
