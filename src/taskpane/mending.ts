/** Writes the mends that the user chose, and takes the last ones back. */
import type { KlaCell } from "../core/freezing";
import type { Write } from "../core/host";
import { failureText } from "../core/telling/failure";
import { formatNumber } from "../core/text";
import type { Text } from "../core/text";
import { carryOut, outcomeNotice } from "./desk";
import type { Desk } from "./desk";
import { noted } from "./journal";
import type { JournalEntry } from "./journal";

/** Writes what was chosen; a cell that has changed meanwhile is left alone and named. */
export function mend(desk: Desk, writes: readonly Write[], recheck: () => Promise<void>): Promise<void> {
  const { host, store } = desk;
  return carryOut(desk, "mending", async () => {
    const { back, refused } = await host.write(writes);
    const kept = back.length === 0 ? null : await keep(desk, noted(store.get().journal, { back }));
    await recheck();
    return outcomeNotice(withMore(mended(back.length), kept), refused);
  });
}

/** Turns every KLA formula into what it shows, for people without the add-in; kept like a mending, to be taken back. */
export function freeze(desk: Desk, cells: readonly KlaCell[], recheck: () => Promise<void>): Promise<void> {
  const { host, store } = desk;
  return carryOut(desk, "freezing", async () => {
    const { back, refused } = await host.freeze(cells);
    const kept = back.length === 0 ? null : await keep(desk, noted(store.get().journal, { back }));
    await recheck();
    return outcomeNotice(withMore(frozen(back.filter(({ to }) => "formula" in to).length), kept), refused);
  });
}

/** Puts back what the last mending changed; a cell that has changed since is left alone and named. */
export function undo(desk: Desk, recheck: () => Promise<void>): Promise<void> {
  const { host, store } = desk;
  return carryOut(desk, "undoing", async () => {
    const { journal } = store.get();
    const last = journal.at(-1);
    if (!last) return null;
    const { back, refused } = await host.write(last.back);
    const kept = await keep(desk, journal.slice(0, -1));
    await recheck();
    return outcomeNotice(withMore(undone(back.length), kept), refused);
  });
}

/** Null when the journal is kept; otherwise what the user should know. */
async function keep({ host, store }: Desk, journal: JournalEntry[]): Promise<Text | null> {
  store.set({ journal });
  try {
    await host.remember("journal", journal.length > 0 ? journal : null);
    return null;
  } catch (error) {
    const why = failureText(error);
    return {
      id: `Cara membatalkannya hanya tersimpan sampai panel ini ditutup: ${why.id}`,
      en: `The way back is kept only until this pane is closed: ${why.en}`,
    };
  }
}

function mended(count: number): Text {
  return {
    id: `${formatNumber(count, "id")} sel diperbaiki.`,
    en: `${formatNumber(count, "en")} ${count === 1 ? "cell is" : "cells are"} mended.`,
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
