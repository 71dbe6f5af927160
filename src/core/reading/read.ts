/** Reads a whole workbook: every sheet's tables, the entries in them, and everything that could not be read. */
import type { Instrument } from "../instrument/instrument";
import { isOnlyOwn, withoutOwn } from "../own/formulas";
import { isBlank } from "../workbook";
import type { Sheet, Workbook } from "../workbook";
import { matcherOf } from "../naming/names";
import { readBlock } from "./block";
import type { Given, ReadTable } from "./block";
import type { Context, State } from "./claims";
import { choiceFor, forcedBy, shownBlock } from "./choices";
import type { Choices } from "./choices";
import type { Reading } from "./entries";
import { gridOf } from "./grid";
import type { Grid } from "./grid";
import { wholeBlock } from "./headless";
import { blocksFrom } from "./mapping";
import type { Mapping } from "./mapping";
import { stagesOf } from "./stages";
import { findBlocks } from "./tables";
import type { Block } from "./tables";
import { startOf, withTitles } from "./titles";
import { treeOf } from "./tree";
import { unusedIn } from "./unused";
import { viewsOf } from "./views";
import type { Text } from "../text";
import { fitWeights } from "./weights";
import type { Column } from "./words";

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
  const context: Context = { tools: { instrument, matcher: matcherOf(instrument) }, tree: treeOf(instrument) };
  const names = new Set(workbook.sheets.map(({ name }) => name));
  const asked = workbook.sheets.filter(({ name }) => only === undefined || name === only);
  const read = asked.map((sheet) => {
    const mapped = Object.hasOwn(mapping, sheet.name) ? mapping[sheet.name] : undefined;
    return readOnce(sheet, { mapped, choices: Object.keys(choices).length > 0 ? choices : undefined, names }, context);
  });
  return {
    tables: read.flatMap(({ tables }) => tables),
    entries: read.flatMap(({ entries }) => entries),
    unknown: read.flatMap(({ unknown }) => unknown),
    unread: read.flatMap(({ unread }) => unread),
    faults: [...missingSheets(workbook, mapping, only), ...read.flatMap(({ faults }) => faults)],
  };
}

/** What a sheet is read by, beside the instrument. */
interface Asked {
  mapped: Mapping[string] | undefined;
  choices: Choices | undefined;
  names: ReadonlySet<string>;
}

const readSheets = new WeakMap<Sheet, { instrument: Instrument; asked: string; result: ReadResult }>();

/** A sheet is read on its own, and only once: after an edit elsewhere it is the same object, and so is what it says. */
function readOnce(sheet: Sheet, asked: Asked, context: Context): ReadResult {
  const { instrument } = context.tools;
  const key = asked.mapped || asked.choices ? JSON.stringify([asked.mapped, asked.choices, [...asked.names]]) : "";
  const seen = readSheets.get(sheet);
  if (seen?.instrument === instrument && seen.asked === key) return seen.result;
  const result = readSheet(sheet, asked, context);
  readSheets.set(sheet, { instrument, asked: key, result });
  return result;
}

function missingSheets({ sheets }: Workbook, mapping: Mapping, only: string | undefined): Text[] {
  const names = sheets.map(({ name }) => name);
  const missing = Object.keys(mapping).filter((name) => !names.includes(name));
  const list = names.join(", ");
  const asked: Text[] =
    only === undefined || names.includes(only)
      ? []
      : [
          {
            id: `Lembar "${only}" tidak ada; buku kerja hanya memuat: ${list}.`,
            en: `There is no sheet "${only}"; the workbook has only: ${list}.`,
          },
        ];
  return [
    ...asked,
    ...missing.map((name) => ({
      id: `Pemetaan menyebut lembar "${name}", tetapi buku kerja hanya memuat: ${list}.`,
      en: `The mapping names a sheet "${name}", but the workbook has only: ${list}.`,
    })),
  ];
}

function readSheet(sheet: Sheet, asked: Asked, context: Context): ReadResult {
  // What our own formulas show is none of the city's.
  const own = withoutOwn(sheet);
  const grid = gridOf(own);
  const result: ReadResult = { tables: [], entries: [], unknown: [], unread: [], faults: [] };
  if (grid.height === 0) return result;
  const start = startOf(sheet.name, context.tools);
  if (asked.mapped) {
    const { blocks, faults } = blocksFrom(grid, asked.mapped);
    result.faults.push(...faults);
    const given = (forced: Given["forced"]): Partial<Given> => ({ forced, isMapped: true });
    addAll(
      readBlocks(
        blocks.map(({ block, columns }) => ({ block, given: given(columns) })),
        start,
        context,
      ),
      result,
    );
    return result;
  }
  const choice = asked.choices ? choiceFor(grid, asked.choices, asked.names) : null;
  const shown = choice && shownBlock(grid, choice);
  const forcedFor = (block: Block): Given["forced"] => {
    const { forced, lost } = forcedBy(block, choice);
    result.unread.push(...lost.map((why) => ({ ...grid.refOf(Math.max(0, block.top), block.left), why })));
    return forced;
  };
  const blocks = shown ? [shown] : findBlocks(grid);
  const tables = bestView(
    grid,
    blocks,
    (block) => ({ forced: forcedFor(block), isShown: shown !== null }),
    start,
    context,
  );
  addAll(tables, result);
  result.unread.push(...unusedIn(grid, result.tables));
  if (tables.length === 0 && !isOnlyOwn(sheet, own)) result.unread.push(leftOut(grid, blocks.length > 0));
  return result;
}

/** Of the ways in which the sheet's cells can lie the one whose tables fit best; without any, what names alone show. */
function bestView(
  grid: Grid,
  blocks: readonly Block[],
  givenFor: (block: Block) => Partial<Given>,
  start: State,
  context: Context,
): ReadTable[] {
  const plain = readBlocks(
    blocks.map((block) => ({ block, given: givenFor(block) })),
    start,
    context,
  );
  if (plain.some(isPlain)) return plain;
  const views = viewsOf(grid, context.tools).map((view) =>
    readBlocks(
      findBlocks(view).map((block) => ({ block, given: {} })),
      start,
      context,
    ),
  );
  const [best] = [plain, ...views].sort((a, b) => worthOf(b) - worthOf(a));
  if (best && best.length > 0) return best;
  const whole = wholeBlock(grid, context.tools);
  return whole ? readBlocks([{ block: whole, given: {} }], start, context) : [];
}

/** A table whose rows the instrument mostly knows needs no other look. */
function isPlain({ recognition: { known, rows } }: ReadTable): boolean {
  return known >= plainRows && known >= plainShare * rows;
}

const [plainRows, plainShare] = [4, 0.5];

/** What the rows are worth, and once what headings and scores are: many small tables are no better than one. */
function worthOf(tables: readonly ReadTable[]): number {
  const ofTables = ({ fit }: ReadTable): number => fitWeights.headings * fit.headings + fitWeights.score * fit.score;
  const ofRows = tables.reduce((sum, one) => sum + one.fit.worth - ofTables(one), 0);
  return ofRows + Math.max(0, ...tables.map(ofTables));
}

interface Wanted {
  block: Block;
  given: Partial<Given>;
}

/** Each block in turn; headings that are repeated for each page go on where the table above ended. */
function readBlocks(wanted: readonly Wanted[], sheetStart: State, context: Context): ReadTable[] {
  const found: ReadTable[] = [];
  wanted.forEach(({ block, given }, at) => {
    const above = wanted[at - 1]?.block;
    const last = found.at(-1);
    const goesOn = last !== undefined && last.table.bottom === above?.bottom && hasSameHeadings(last.table, block);
    const start = withTitles(block, above === undefined, goesOn ? last.after : sheetStart, context.tools);
    const first = goesOn ? (last.table.first ?? last.table) : null;
    const base: Given = {
      start,
      first,
      forced: none,
      isShown: false,
      isMapped: false,
      rows: null,
      stage: null,
      ...given,
    };
    const stages = base.isMapped ? [] : stagesOf(block);
    const own = (stages.length > 1 ? stages : [{ rows: null, stage: null }]).map((stage) =>
      readBlock(block, { ...base, ...stage }, context),
    );
    found.push(...own.filter((table) => table !== null));
  });
  return found;
}

const none: ReadonlyMap<Column, number | null> = new Map();

function hasSameHeadings(a: Block, b: Block): boolean {
  const plain = ({ headings }: Block): string => JSON.stringify([...headings]);
  return plain(a) === plain(b);
}

function addAll(tables: readonly ReadTable[], result: ReadResult): void {
  for (const { table, entries, unknown, unread } of tables) {
    result.tables.push(table);
    result.entries.push(...entries);
    result.unknown.push(...unknown);
    result.unread.push(...unread);
  }
}

function leftOut(grid: Grid, hasTables: boolean): ReadResult["unread"][number] {
  const row = grid.rows.findIndex((cells) => cells.some((cell) => !isBlank(cell)));
  const column = grid.rows[row]?.findIndex((cell) => !isBlank(cell)) ?? 0;
  const why = hasTables
    ? {
        id: "Lembar ini berisi tabel, tetapi 1.000 baris pertamanya tidak memuat klaster, indikator, atau pertanyaan dalam instrumen.",
        en: "This sheet has a table, but its first 1,000 rows name no cluster, indicator or question of the instrument.",
      }
    : {
        id: "Di lembar ini tidak ditemukan tabel dengan judul kolom seperti Indikator dan Nilai.",
        en: "No table with headings such as Indikator and Nilai was found on this sheet.",
      };
  return { sheet: grid.sheet.name, row, column, why };
}
