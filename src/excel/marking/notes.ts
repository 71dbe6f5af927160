/** WorkbookPort.annotate: notes in cells, which begin with a line of ours to be known again. Needs ExcelApi 1.18. */
import type { CellNote, Outcome } from "../../core/port/port";
import type { Text } from "../../core/text";
import { toA1 } from "../../core/workbook";
import type { CellRef } from "../../core/workbook";
import type { Access } from "../calls/access";
import type { Memory } from "../book/memory";
import { inParts } from "../calls/parts";
import { reasons, refusalsOf } from "../../core/port/refusals";
import { namedSheets, sheetNamed } from "../book/sheetList";

/** Nobody else begins a note like this, in whatever language it goes on. */
const signature = "\u2691 KLA for Excel";

interface OwnNote {
  sheet: string;
  isLocked: boolean;
  note: Excel.Note;
}

/** Those of ours on all sheets, whose protection has to be loaded. One batch. */
export async function findNotes(
  context: Excel.RequestContext,
  sheets: readonly { name: string; sheet: Excel.Worksheet }[],
): Promise<OwnNote[]> {
  const asked = sheets.map(({ name, sheet }) => ({ name, sheet, notes: sheet.notes }));
  // Without the names of properties, Excel on the web answers nothing.
  for (const { notes } of asked) notes.load("items/content");
  await context.sync();
  return asked.flatMap(({ name, sheet, notes }) =>
    notes.items.filter(isOwn).map((note) => ({ sheet: name, isLocked: forbidsNotes(sheet), note })),
  );
}

/** A cell and all that is to be said in its note. */
interface Asked {
  at: CellRef;
  text: string;
  sheet: Excel.Worksheet | undefined;
}

/** The texts for one cell make one note. A note of ours gets the new text; any other, and a comment, is left alone. */
export function annotate(access: Access, memory: Memory, notes: readonly CellNote[]): Promise<Outcome> {
  return access.act(async (context) => {
    const asked = await sheetsOf(context, memory, joined(notes));
    const commented = await commentedCells(context, asked);
    const found = new Map<Asked, Excel.Note>();
    const present = asked.filter(({ sheet }) => sheet);
    await inParts(context, present, 1000, (one) => {
      const note = one.sheet?.notes.getItemOrNullObject(toA1(one.at.row, one.at.column));
      if (note) found.set(one, note.load("content"));
    });
    const judged = asked.map((one) => ({
      ...one,
      note: found.get(one),
      why: objection(one, found.get(one), commented),
    }));
    const welcome = judged.filter(({ why }) => why === null);
    await inParts(context, welcome, 1000, put);
    return { cells: welcome.length, refused: refusalsOf(judged.flatMap(({ at, why }) => (why ? [{ at, why }] : []))) };
  });
}

function put({ at, text, sheet, note }: Asked & { note: Excel.Note | undefined }): void {
  if (note && !note.isNullObject) note.content = `${signature}\n${text}`;
  else sheet?.notes.add(toA1(at.row, at.column), `${signature}\n${text}`);
}

function objection({ at, sheet }: Asked, note: Excel.Note | undefined, commented: ReadonlySet<string>): Text | null {
  if (!sheet || !note) return reasons.gone;
  if (forbidsNotes(sheet)) return reasons.locked;
  if (commented.has(`${sheet.id} ${at.row} ${at.column}`)) return reasons.hasNote;
  return note.isNullObject || isOwn(note) ? null : reasons.hasNote;
}

function joined(notes: readonly CellNote[]): CellNote[] {
  const found = new Map<string, CellNote>();
  for (const { at, text } of notes) {
    const key = `${at.row} ${at.column} ${at.sheet}`;
    const known = found.get(key);
    found.set(key, { at, text: known ? `${known.text}\n${text}` : text });
  }
  return [...found.values()];
}

async function sheetsOf(context: Excel.RequestContext, memory: Memory, notes: readonly CellNote[]): Promise<Asked[]> {
  const all = await namedSheets(context);
  return notes.map((note) => ({ ...note, sheet: sheetNamed(memory, note.at.sheet, all) }));
}

/** "sheet row column" of every comment on the sheets that are asked for; loads their protection, too. */
async function commentedCells(context: Excel.RequestContext, asked: readonly Asked[]): Promise<ReadonlySet<string>> {
  const sheets = [...new Set(asked.flatMap(({ sheet }) => sheet ?? []))];
  for (const { comments, protection } of sheets) {
    comments.load("items/id");
    protection.load("protected,options");
  }
  await context.sync();
  const places = sheets.flatMap(({ id, comments }) =>
    comments.items.map((comment) => ({ id, cell: comment.getLocation() })),
  );
  await inParts(context, places, 1000, ({ cell }) => void cell.load("rowIndex,columnIndex"));
  return new Set(places.map(({ id, cell }) => `${id} ${cell.rowIndex} ${cell.columnIndex}`));
}

function isOwn({ content }: Excel.Note): boolean {
  return content.startsWith(signature);
}

function forbidsNotes({ protection }: Excel.Worksheet): boolean {
  return protection.protected && !protection.options.allowEditObjects;
}
