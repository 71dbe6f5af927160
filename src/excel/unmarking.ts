/** Host.unmark and Host.isMarked: takes off every mark and note of ours, and nothing else. */
import type { Outcome } from "../core/host";
import type { Access } from "./access";
import { findNotes } from "./notes";
import { findMarks } from "./ownMarks";
import { inParts } from "./parts";
import { reasons } from "./refusals";

export function unmark(access: Access, canAnnotate: boolean): Promise<Outcome> {
  return access.act(async (context) => {
    const { sheets, setting } = await findMarks(context);
    const notes = canAnnotate ? await findNotes(context, sheets) : [];
    const open = sheets.filter(({ isLocked }) => !isLocked);
    const ranges = open.flatMap(({ marks }) => marks.map(({ format }) => ({ format, cells: format.getRanges() })));
    const ownNotes = notes.filter(({ isLocked }) => !isLocked);
    const commands = [
      ...ranges.map(({ format, cells }) => () => {
        cells.load("cellCount");
        format.delete();
      }),
      ...ownNotes.map(
        ({ note }) =>
          () =>
            note.delete(),
      ),
      () => setting?.delete(),
    ];
    await inParts(context, commands, 500, (command) => command());
    const lockedMarks = sheets.filter(({ isLocked, marks }) => isLocked && marks.length > 0).map(({ name }) => name);
    const lockedNotes = notes.filter(({ isLocked }) => isLocked).map(({ sheet }) => sheet);
    return {
      cells: ranges.reduce((sum, { cells }) => sum + cells.cellCount, ownNotes.length),
      refused: [...new Set([...lockedMarks, ...lockedNotes])].map((sheet) => ({
        sheet,
        cells: [],
        why: reasons.locked,
      })),
    };
  });
}

export function isMarked(access: Access, canAnnotate: boolean): Promise<boolean> {
  return access.look(async (context) => {
    const { sheets } = await findMarks(context);
    if (sheets.some(({ marks }) => marks.length > 0)) return true;
    return canAnnotate && (await findNotes(context, sheets)).length > 0;
  });
}
