/** WorkbookPort.unmark and isMarked: takes off every mark and note of ours, and nothing else. */
import type { Outcome } from "../../core/port/port";
import type { Access } from "../calls/access";
import type { Memory } from "../book/memory";
import { findNotes } from "./notes";
import { findMarks } from "./ownMarks";
import { inParts } from "../calls/parts";
import { readable } from "../calls/readable";
import { reasons } from "../../core/port/refusals";
import { removeMarks } from "./removing";

export function unmark(access: Access, memory: Memory, canAnnotate: boolean): Promise<Outcome> {
  return access.act(async (context) => {
    const sheets = await findMarks(context, memory);
    const notes = canAnnotate ? await findNotes(context, sheets) : [];
    const open = sheets.filter(({ isLocked }) => !isLocked);
    const marks = open.flatMap((sheet) => sheet.marks);
    const counted = await readable(context, marks, 500, ({ format }) => format.getRanges().load("cellCount"));
    const { refused, left } = await removeMarks(
      context,
      open.map((sheet) => ({ sheet, marks: sheet.marks })),
    );
    const ownNotes = notes.filter(({ isLocked }) => !isLocked);
    await inParts(context, ownNotes, 500, ({ note }) => note.delete());
    const lockedMarks = sheets.filter(({ isLocked, marks }) => isLocked && marks.length > 0).map(({ name }) => name);
    const lockedNotes = notes.filter(({ isLocked }) => isLocked).map(({ sheet }) => sheet);
    return {
      cells: [...counted].reduce(
        (sum, [mark, { cellCount }]) => sum + (left.has(mark) ? 0 : cellCount),
        ownNotes.length,
      ),
      refused: [
        ...[...new Set([...lockedMarks, ...lockedNotes])].map((sheet) => ({ sheet, cells: [], why: reasons.locked })),
        ...refused,
      ],
    };
  });
}

export function isMarked(access: Access, memory: Memory, canAnnotate: boolean): Promise<boolean> {
  return access.look(async (context) => {
    const sheets = await findMarks(context, memory);
    if (sheets.some(({ marks }) => marks.length > 0)) return true;
    return canAnnotate && (await findNotes(context, sheets)).length > 0;
  });
}
