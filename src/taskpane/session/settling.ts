/** Settles findings with a reason, in a sheet of the workbook that everybody sees, and opens them again. */
import type { NoteWriting } from "../../core/planning/notes/writing";
import type { ReasonId } from "../../core/planning/notes/reasons";
import type { SettledNote } from "../../core/planning/settled";
import type { Finding } from "../../core/rule/finding";
import type { Refused } from "../../core/port/port";
import type { Language, Text } from "../../core/text";
import { outcomeNotice, perform } from "./context";
import type { SessionContext } from "./context";
import type { Rereading } from "./fixing";
import { reportOf } from "./state";

/** Why a finding is settled, in the language in which the sheet is to be written. */
export interface Settling {
  reason: ReasonId;
  note: string;
  language: Language;
}

/** Adds a note to the sheet of notes, which is made where there is none; the cell of the finding is not touched. */
export function settleFinding(
  context: SessionContext,
  finding: Finding,
  { reason, note, language }: Settling,
  { recheck }: Rereading,
): Promise<void> {
  return perform(context, "settling", async () => {
    const report = reportOf(context.store.get());
    const said = { reason, note: note.trim(), who: "", when: today() };
    const { noteFor, writingOf } = await notes();
    const made = report && noteFor(finding, report, said);
    if (!report || !made) return null;
    const refused = await write(context, writingOf(made, finding, report.workbook, language));
    await recheck();
    return outcomeNotice(refused.length === 0 ? settled : notSettled, refused);
  });
}

/** Takes a note off again; the finding is open then. */
export function reopenFinding(context: SessionContext, note: SettledNote, { recheck }: Rereading): Promise<void> {
  return perform(context, "settling", async () => {
    const report = reportOf(context.store.get());
    if (!report) return null;
    const { removalOf } = await notes();
    const { refused } = await context.port.write(removalOf(note.id, report.workbook));
    await recheck();
    return outcomeNotice(opened, refused);
  });
}

/** Identities of findings need the judge of evidence, which is fetched with the check. */
async function notes() {
  const [{ noteFor }, writing] = await Promise.all([
    import(/* webpackExports: ["noteFor"] */ "../../core/planning/notes/sheet"),
    import("../../core/planning/notes/writing"),
  ]);
  return { noteFor, ...writing };
}

async function write({ port }: SessionContext, writing: NoteWriting): Promise<readonly Refused[]> {
  if (writing.is === "cells") return (await port.write(writing.writes)).refused;
  await port.addSheet(writing.name, writing.rows);
  return [];
}

/** The day on this computer, "2026-03-11". */
function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const settled: Text = {
  id: "Temuan ditandai selesai dan dicatat di lembar Catatan KLA. Temuan terbuka lagi bila nilai atau buktinya berubah.",
  en: "The finding is settled and noted on the sheet of KLA notes. It opens again when its value or evidence changes.",
};
const notSettled: Text = {
  id: "Catatan ini belum tersimpan seluruhnya, jadi temuannya tetap terbuka.",
  en: "The note could not be kept as a whole, so the finding stays open.",
};
const opened: Text = { id: "Temuan dibuka lagi.", en: "The finding is open again." };
