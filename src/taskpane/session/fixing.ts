/** Writes the fixes that the user chose, and takes the last ones back. */
import type { KlaCell } from "../../core/own/freezing";
import { groupBy } from "../../core/grouping";
import type { Refused, Write } from "../../core/port/port";
import { formatNumber } from "../../core/text";
import type { Text } from "../../core/text";
import { cellKey, toA1 } from "../../core/workbook";
import type { Workbook } from "../../core/workbook";
import { perform, outcomeNotice } from "./context";
import type { SessionContext } from "./context";
import { entryOf, keep, keepingBack, stillDue } from "./keeping";
import type { Place } from "./keeping";

/** What fixing needs beside the context: to read again what changed and check it, and what was last read. */
export interface Rereading {
  recheck: () => Promise<void>;
  /** The same, of everything: for where nothing may rest on what Excel has told of changes. */
  reread: () => Promise<void>;
  workbook: () => Workbook | null;
}

/** Writes what was chosen; a cell that has changed meanwhile is left alone and named. */
export function fix(
  context: SessionContext,
  writes: readonly Write[],
  { recheck, workbook }: Rereading,
): Promise<void> {
  return perform(context, "fixing", async () => {
    const { written, warning } = await keepingBack(context, "fix", workbook(), (before) =>
      context.port.write(writes, before),
    );
    await recheck();
    const undo = written.back.length > 0 ? "change" : null;
    return outcomeNotice(withMore(fixed(written.back.length), warning), written.refused, undo);
  });
}

/** Turns every KLA formula into what it shows, for people without the add-in; kept like a fixing, to be taken back. */
export function freezeFormulas(
  context: SessionContext,
  cells: readonly KlaCell[],
  { recheck, workbook }: Rereading,
): Promise<void> {
  return perform(context, "freezing", async () => {
    const { written, warning } = await keepingBack(context, "freeze", workbook(), (before) =>
      context.port.freeze(cells, before),
    );
    await recheck();
    const count = written.back.filter(({ to }) => "formula" in to).length;
    return outcomeNotice(withMore(frozen(count), warning), written.refused, count > 0 ? "change" : null);
  });
}

/**
 * Puts back what the last change has changed, where its rows are now. A cell that cannot be put back is named and stays in
 * the journal, behind the others, so that it can be tried again. Where the pane is closed midway, the whole of it stays in
 * the journal, and the next time what is put back already is passed over.
 */
export function undo(context: SessionContext, { recheck, reread, workbook }: Rereading): Promise<void> {
  const { port, store } = context;
  return perform(context, "undoing", async () => {
    const last = store.get().journal.at(-1);
    if (!last) return null;
    await reread();
    const places = await stillDue(context, last, workbook());
    const { back, refused } = await port.write(places.flatMap(({ now }) => (now ? [now] : [])));
    const done = new Set(back.map(({ at }) => cellKey(at)));
    const left = entryOf(
      last.kind,
      places.filter(({ now }) => !now || !done.has(cellKey(now.at))),
    );
    const warning = await keep(context, [...left, ...store.get().journal.slice(0, -1)]);
    await recheck();
    return outcomeNotice(withMore(undone(back.length), warning), [...refused, ...lostOf(places)]);
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
