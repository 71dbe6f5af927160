/** Writes the fixes that the user chose, and takes the last ones back. */
import type { KlaCell } from "../../core/freezing";
import { groupBy } from "../../core/grouping";
import type { Refused, Write } from "../../core/port/port";
import { failureText } from "../../core/wording/failure";
import { formatNumber } from "../../core/text";
import type { Text } from "../../core/text";
import { cellKey, toA1 } from "../../core/workbook";
import type { Workbook } from "../../core/workbook";
import { perform, outcomeNotice } from "./context";
import type { SessionContext } from "./context";
import { withEntry } from "./journal";
import type { JournalEntry } from "./journal";
import { landmarksOf, relocated } from "./landmarks";
import type { Landmark } from "./landmarks";

/** What fixing needs beside the context: to read again what changed and check it, and what was last read. */
export interface Rereading {
  recheck: () => Promise<void>;
  /** The same, of everything: for where nothing may rest on what Excel has told of changes. */
  reread: () => Promise<void>;
  workbook: () => Workbook | null;
}

/** Writes what was chosen; a cell that has changed meanwhile is left alone and named. */
export function fix(context: SessionContext, writes: readonly Write[], reading: Rereading): Promise<void> {
  return perform(context, "fixing", async () => {
    const { back, refused } = await context.port.write(writes);
    const kept = await note(context, back, reading);
    await reading.recheck();
    return outcomeNotice(withMore(fixed(back.length), kept), refused);
  });
}

/** Turns every KLA formula into what it shows, for people without the add-in; kept like a fixing, to be taken back. */
export function freezeFormulas(context: SessionContext, cells: readonly KlaCell[], reading: Rereading): Promise<void> {
  return perform(context, "freezing", async () => {
    const { back, refused } = await context.port.freeze(cells);
    const kept = await note(context, back, reading);
    await reading.recheck();
    return outcomeNotice(withMore(frozen(back.filter(({ to }) => "formula" in to).length), kept), refused);
  });
}

/**
 * Puts back what the last fixing changed, where its rows are now. A cell that cannot be put back is named and stays in
 * the journal, behind the others, so that it can be tried again.
 */
export function undo(context: SessionContext, { recheck, reread, workbook }: Rereading): Promise<void> {
  const { port, store } = context;
  return perform(context, "undoing", async () => {
    const last = store.get().journal.at(-1);
    if (!last) return null;
    await reread();
    const places = placesOf(last, workbook());
    const found = places.flatMap(({ now }) => (now ? [now] : []));
    const { back, refused } = await port.write(found);
    const done = new Set(back.map(({ at }) => cellKey(at)));
    const left = places.filter(({ now }) => !now || !done.has(cellKey(now.at)));
    const rest = store.get().journal.slice(0, -1);
    const remaining = { back: left.map(({ write }) => write), landmarks: left.map(({ landmark }) => landmark) };
    const kept = await keep(context, left.length > 0 ? [remaining, ...rest] : rest);
    await recheck();
    return outcomeNotice(withMore(undone(back.length), kept), [...refused, ...lostOf(places)]);
  });
}

interface Place {
  write: Write;
  landmark: Landmark;
  /** The write where its row is now; null when that is not known. */
  now: Write | null;
}

function placesOf({ back, landmarks }: JournalEntry, workbook: Workbook | null): Place[] {
  return back.map((write, at) => {
    const landmark = landmarks[at] ?? [];
    return { write, landmark, now: workbook ? relocated(write, landmark, workbook) : write };
  });
}

/** The cells whose rows cannot be found again, sheet by sheet. */
function lostOf(places: readonly Place[]): Refused[] {
  const lost = groupBy(
    places.filter(({ now }) => !now),
    ({ write }) => write.at.sheet,
  );
  return [...lost].map(([sheet, own]) => ({
    sheet,
    cells: own.map(({ write: { at } }) => toA1(at.row, at.column)),
    why: {
      id: "Baris ini tidak ditemukan lagi, karena isinya berubah atau dihapus; tidak ada yang ditulis.",
      en: "This row cannot be found again, as it was changed or deleted; nothing was written.",
    },
  }));
}

/** Keeps the way back with what stands beside each cell; null when it is kept, or when nothing was written. */
function note(context: SessionContext, back: readonly Write[], { workbook }: Rereading): Promise<Text | null> {
  if (back.length === 0) return Promise.resolve(null);
  const known = workbook();
  const cells = back.map(({ at }) => at);
  return keep(
    context,
    withEntry(context.store.get().journal, { back, landmarks: known ? landmarksOf(known, cells) : [] }),
  );
}

/** Null when the journal is kept; otherwise what the user should know. */
async function keep({ port, store }: SessionContext, journal: JournalEntry[]): Promise<Text | null> {
  store.set({ journal });
  try {
    await port.remember("journal", journal.length > 0 ? journal : null);
    return null;
  } catch (error) {
    const why = failureText(error);
    return {
      id: `Cara membatalkannya hanya tersimpan sampai panel ini ditutup: ${why.id}`,
      en: `The way back is kept only until this pane is closed: ${why.en}`,
    };
  }
}

function fixed(count: number): Text {
  return {
    id: `${formatNumber(count, "id")} sel diperbaiki.`,
    en: `${formatNumber(count, "en")} ${count === 1 ? "cell is" : "cells are"} fixed.`,
  };
}

function frozen(count: number): Text {
  return {
    id: `${formatNumber(count, "id")} rumus KLA sekarang berupa nilai. Simpan file ini, lalu kirim.`,
    en: `${formatNumber(count, "en")} KLA ${count === 1 ? "formula is a value" : "formulas are values"} now. Save the file, then send it.`,
  };
}

function undone(count: number): Text {
  return {
    id: `${formatNumber(count, "id")} sel dikembalikan seperti semula.`,
    en: `${formatNumber(count, "en")} ${count === 1 ? "cell is" : "cells are"} as before.`,
  };
}

function withMore(first: Text, more: Text | null): Text {
  return more ? { id: `${first.id} ${more.id}`, en: `${first.en} ${more.en}` } : first;
}
