/** The sheet "Catatan KLA" to be written: every note so far, and a row for each open finding that waits for one. */
import { ownSheets } from "../../own/sheets";
import { inOrder } from "../../report/findings";
import type { Report } from "../../report/report";
import type { Finding } from "../../rule/finding";
import type { PlainSheet } from "../../sheets/sheet";
import type { Language, Text } from "../../text";
import type { SettledNote, Settlement } from "../settled";
import { formSheet } from "../form";
import { extrasOf } from "./extras";
import { identitiesOf } from "./identity";
import { reasonIds, reasons } from "./reasons";
import { fields, notesHeading, notesRow } from "./sheet";

/** In characters, in the order of `notesHeading`. */
const widths = [22, 16, 60, 12, 14, 26, 40, 16, 12];
const addedWidth = 20;
const reasonColumn = 5;
/** For notes to come; one more can be typed anywhere below. */
const spareRows = 100;

/** `name` is the sheet's; the same report and notes make the same sheet. What people added to the one that is there is kept. */
export function notesSheet(report: Report, settlement: Settlement, language: Language, name: string): PlainSheet {
  const extras = extrasOf(report.workbook, [title.id, title.en, hint.id, hint.en], fields);
  const lines = linesOf(report, settlement);
  const { above, headings, lost } = extras;
  return formSheet({
    ...{ name, title: title[language], hint: hint[language], above, spareRows },
    widths: [...widths, ...headings.map(() => addedWidth)],
    headings: [...notesHeading(language), ...headings],
    rows: [...lines.map(({ note, finding }) => [...notesRow(note, finding, language), ...extras.of(note.id)]), ...lost],
    choice: { column: reasonColumn, texts: reasonIds.map((id) => reasons[id][language]) },
  });
}

const title: Text = ownSheets.notes.name;
const hint: Text = {
  id: "Pilih alasan untuk temuan yang tidak perlu diperbaiki. Jangan ubah ID temuan; baris boleh diurutkan, kolom boleh dipindah.",
  en: "Choose a reason for findings that need no fix. Leave the finding IDs as they are; rows may be sorted and columns moved.",
};

interface Line {
  note: Waiting | SettledNote;
  finding: Finding | null;
}

/** A row without a reason is no note yet. */
type Waiting = Omit<SettledNote, "reason"> & { reason: null };

/** What waits for a reason first, as a report shows it, then the notes that hold, then those that hold no longer. */
function linesOf(report: Report, { open, settled, reopened, gone }: Settlement): Line[] {
  const isOpen = new Set(open);
  const findings = inOrder(report).filter((finding) => isOpen.has(finding));
  const identities = identitiesOf({ ...report, findings });
  const seen = new Set<string>();
  const waiting = findings.flatMap((finding, at): Line[] => {
    const own = identities[at];
    if (!own || seen.has(own.id)) return [];
    seen.add(own.id);
    const { id, value, evidence } = own;
    return [{ finding, note: { id, value, evidence, reason: null, note: "", who: "", when: "" } }];
  });
  const kept = [...settled, ...reopened].map(({ note, finding }): Line => ({ note, finding }));
  const once = new Map(kept.map((line) => [line.note, line]));
  return [...waiting, ...once.values(), ...gone.map((note) => ({ note, finding: null }))];
}
