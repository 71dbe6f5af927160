/** Marks the findings in their cells, and takes every mark off again. */
import type { Outcome } from "../../core/port/port";
import { marksOf, notesOf } from "../../core/marks";
import { formatNumber } from "../../core/text";
import type { Language, Text } from "../../core/text";
import { perform, outcomeNotice } from "./context";
import type { SessionContext } from "./context";
import { reportOf } from "./state";

/** Marks every cell with a finding; with notes, each cell says what was found, in that language. */
export function flag(context: SessionContext, notes: Language | null): Promise<void> {
  const { port, store } = context;
  return perform(context, "marking", async () => {
    const report = reportOf(store.get());
    if (!report) return null;
    const marked = await port.mark(marksOf(report));
    store.set({ isMarked: await port.isMarked() });
    if (notes === null) return outcomeNotice(markedText(marked), marked.refused);
    const noted = await port.annotate(notesOf(report, notes));
    store.set({ isMarked: await port.isMarked() });
    const text = both(markedText(marked), notedText(noted));
    return outcomeNotice(text, [...marked.refused, ...noted.refused]);
  });
}

/** Takes off every mark and note of the add-in, whoever put it there. */
export function unflag(context: SessionContext): Promise<void> {
  const { port, store } = context;
  return perform(context, "unmarking", async () => {
    const { refused } = await port.unmark();
    store.set({ isMarked: await port.isMarked() });
    const text =
      refused.length > 0
        ? {
            id: "Tanda yang dapat dihapus sudah dihapus; sebagian masih ada.",
            en: "The marks that can be removed are removed; some are left.",
          }
        : {
            id: "Semua tanda sudah dihapus. Buku kerja kembali seperti semula.",
            en: "All marks are removed. The workbook is as it was.",
          };
    return outcomeNotice(text, refused);
  });
}

function markedText({ cells }: Outcome): Text {
  return {
    id: `${formatNumber(cells, "id")} sel ditandai.`,
    en: `${formatNumber(cells, "en")} ${cells === 1 ? "cell is" : "cells are"} marked.`,
  };
}

function notedText({ cells }: Outcome): Text {
  return {
    id: `${formatNumber(cells, "id")} sel diberi catatan.`,
    en: `${formatNumber(cells, "en")} ${cells === 1 ? "cell has" : "cells have"} a note.`,
  };
}

function both(first: Text, second: Text): Text {
  return { id: `${first.id} ${second.id}`, en: `${first.en} ${second.en}` };
}
