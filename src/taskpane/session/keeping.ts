/** Keeps the journal in the workbook: before the first cell is written, so that the way back outlives the pane. */
import { isFull } from "../../core/port/room";
import type { Write, Written } from "../../core/port/port";
import { failureText } from "../../core/wording/failure";
import type { Text } from "../../core/text";
import { cellKey } from "../../core/workbook";
import type { Workbook } from "../../core/workbook";
import type { SessionContext } from "./context";
import { closeJournal, withEntry } from "./journal";
import type { JournalEntry } from "./journal";
import { landmarksOf, relocated } from "./landmarks";
import type { Landmark } from "./landmarks";
import { isSealLasting } from "./seal";

/** What came of a change, and what the user should know of its way back; null when it is kept. */
export interface Kept {
  written: Written;
  warning: Text | null;
}

/**
 * Makes a change of which the way back is kept first, and kept once more by what the cells hold after it. A pane that is
 * closed in between leaves the first in the workbook, which `stillDue` compares with the cells.
 * @throws whatever the change throws, and a Fault when the workbook refuses to keep anything; then nothing is written.
 */
export async function keepingBack(
  context: SessionContext,
  kind: JournalEntry["kind"],
  workbook: Workbook | null,
  change: (before: (back: readonly Write[]) => Promise<void>) => Promise<Written>,
): Promise<Kept> {
  const earlier = context.store.get().journal;
  const withThis = (back: readonly Write[]): JournalEntry[] =>
    back.length > 0 ? withEntry(earlier, { kind, back, landmarks: landmarksFor(workbook, back) }) : [...earlier];
  let warning: Text | null = null;
  let announced: readonly Write[] = [];
  try {
    const written = await change(async (back) => {
      warning = await keepFitting(context, withThis(back), earlier);
      announced = back;
    });
    if (announced.length === 0 && written.back.length === 0) return { written, warning };
    // Where this cannot be kept, what was kept first is a way back as well.
    const later = await keepFitting(context, withThis(written.back), withThis(written.back)).catch(() => null);
    return { written, warning: warning === null ? null : later };
  } catch (error) {
    if (announced.length > 0) await settle(context, announced, withThis);
    throw error;
  }
}

/** After a failure: of what was to be written, only what has been stays in the journal; all, where Excel does not answer. */
async function settle(
  context: SessionContext,
  announced: readonly Write[],
  withThis: (back: readonly Write[]) => JournalEntry[],
): Promise<void> {
  try {
    await keep(context, withThis(await context.port.outstanding(announced)));
  } catch {
    // The error that led here is the one to be told, and the whole way back is kept.
  }
}

function landmarksFor(workbook: Workbook | null, back: readonly Write[]): Landmark[] {
  return workbook
    ? landmarksOf(
        workbook,
        back.map(({ at }) => at),
      )
    : [];
}

/**
 * Where there is no room, the older changes make way; where there is none at all, tells what the user should know.
 * @throws Fault when the workbook refuses for another reason; then the journal is `otherwise`.
 */
async function keepFitting(
  context: SessionContext,
  journal: JournalEntry[],
  otherwise: readonly JournalEntry[],
): Promise<Text | null> {
  try {
    await store(context, journal).catch((error: unknown) => {
      if (!isFull(error) || journal.length < 2) throw error;
      return store(context, journal.slice(-1));
    });
    return lasting();
  } catch (error) {
    context.store.set({ journal: isFull(error) ? journal : otherwise });
    if (!isFull(error)) throw error;
    return onlyNow(failureText(error));
  }
}

/** Null when the journal is kept; otherwise what the user should know. */
export async function keep(context: SessionContext, journal: JournalEntry[]): Promise<Text | null> {
  try {
    await store(context, journal);
    return lasting();
  } catch (error) {
    return onlyNow(failureText(error));
  }
}

async function store({ port, store: state }: SessionContext, journal: JournalEntry[]): Promise<void> {
  state.set({ journal });
  await port.remember("journal", journal.length > 0 ? await closeJournal(journal) : null);
  state.set({ isJournalForeign: false });
}

function lasting(): Text | null {
  return isSealLasting() ? null : onlyNow(blocked);
}

const blocked: Text = {
  id: "peramban ini tidak mengizinkan panel menyimpan apa pun di komputer ini.",
  en: "this browser does not let the pane keep anything on this computer.",
};

function onlyNow(why: Text): Text {
  return {
    id: `Cara membatalkannya hanya tersimpan sampai panel ini ditutup: ${why.id}`,
    en: `The way back is kept only until this pane is closed: ${why.en}`,
  };
}

/** One write of an entry. */
export interface Place {
  write: Write;
  landmark: Landmark;
  /** The write where its row is now; null when that is not known. */
  now: Write | null;
}

/** An entry's writes that are still to be done, where their rows are now; one whose cell holds already what it should is left out. */
export async function stillDue(
  { port }: SessionContext,
  entry: JournalEntry,
  workbook: Workbook | null,
): Promise<Place[]> {
  const places = entry.back.map((write, at): Place => {
    const landmark = entry.landmarks[at] ?? [];
    return { write, landmark, now: workbook ? relocated(write, landmark, workbook) : write };
  });
  const due = await port.outstanding(places.flatMap(({ now }) => (now ? [now] : [])));
  const byCell = new Map(due.map((write) => [cellKey(write.at), write]));
  return places.flatMap((place) => {
    const now = place.now && byCell.get(cellKey(place.now.at));
    return now ? [{ ...place, now }] : place.now ? [] : [place];
  });
}

/** The entry with these of its writes alone; none when there are none. */
export function entryOf(kind: JournalEntry["kind"], places: readonly Place[]): JournalEntry[] {
  if (places.length === 0) return [];
  return [{ kind, back: places.map(({ write }) => write), landmarks: places.map(({ landmark }) => landmark) }];
}
