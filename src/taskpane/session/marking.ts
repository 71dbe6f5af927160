/** Marks the findings in their cells, and takes every mark off again. */
import type { Outcome } from "../../core/port/port";
import type { Filter } from "../../core/report/filter";
import { marksOf, notesOf } from "../../core/report/marks";
import type { Settlement } from "../../core/planning/settled";
import type { Report } from "../../core/report/report";
import { formatNumber } from "../../core/text";
import type { Language, Text } from "../../core/text";
import { perform, outcomeNotice } from "./context";
import type { SessionContext } from "./context";
import { filterNow } from "./lazyCheck";
import { checkedOf } from "./state";

/** Marks the cells of all findings, or of those shown; with notes, each cell says what was found, in that language. */
export function flag(context: SessionContext, notes: Language | null, shown: Shown | null): Promise<void> {
  const { port, store } = context;
  return perform(context, "marking", async () => {
    const checked = checkedOf(store.get());
    if (!checked) return null;
    const chosen = shownOf(checked.settlement, shown);
    const marked = await port.mark(marksOf(chosen));
    store.set({ isMarked: await port.isMarked(), marked: shown });
    if (notes === null) return outcomeNotice(markedText(marked), marked.refused, "marks");
    const noted = await port.annotate(notesOf(chosen, notes));
    store.set({ isMarked: await port.isMarked() });
    const text = both(markedText(marked), notedText(noted));
    return outcomeNotice(text, [...marked.refused, ...noted.refused], "marks");
  });
}

/** Which findings were marked: those that fit a filter, by the words of a language. */
export interface Shown {
  filter: Filter;
  language: Language;
}

/** The findings that are to be marked; settled ones are not. */
export function shownOf({ open }: Settlement, shown: Shown | null): Pick<Report, "findings"> {
  if (shown === null) return { findings: [...open] };
  return { findings: filterNow(open, shown.filter, shown.language) };
}

/** Takes off every mark and note of the add-in, whoever put it there. */
export function unflag(context: SessionContext): Promise<void> {
  const { port, store } = context;
  return perform(context, "unmarking", async () => {
    const { refused } = await port.unmark();
    store.set({ isMarked: await port.isMarked(), marked: null });
    const text =
      refused.length > 0
        ? {
            id: "Tanda yang dapat dihapus sudah dihapus; sebagian masih ada.",
            en: "The marks that can be removed are removed; some are left.",
          }
        : {
            id: "Semua tanda dihapus. Isi dan warna Anda tidak berubah.",
            en: "All marks are removed. Your values and colours are unchanged.",
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
