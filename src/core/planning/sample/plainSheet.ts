/** The sheet "Latihan KLA" to be written: the questions drawn, their evidence, and the verdicts so far. */
import { ownSheets } from "../../own/sheets";
import type { PlainSheet } from "../../sheets/sheet";
import type { Language, Text } from "../../text";
import { formSheet } from "../form";
import type { Rehearsal } from "../rehearsal";
import { rehearsalRows, verdictChoices, verdictColumn } from "./sheet";
import type { Verdict } from "./verdicts";

/** In characters, in the order of `rehearsalRows`. */
const widths = [16, 12, 40, 28, 60, 16, 12, 40];

/** `name` is the sheet's; it holds no score, as a verifier sees evidence alone. */
export function rehearsalSheet(
  rehearsal: Rehearsal,
  verdicts: readonly Verdict[],
  language: Language,
  name: string,
): PlainSheet {
  const [headings = [], ...rows] = rehearsalRows(rehearsal, verdicts, language);
  const texts = Object.values(verdictChoices).map((choice) => choice[language]);
  return formSheet({
    ...{ name, title: title[language], hint: hint[language], headings, rows, widths, spareRows: 0 },
    choice: { column: verdictColumn, texts },
  });
}

const title: Text = ownSheets.rehearsal.name;
const hint: Text = {
  id: "Lihat buktinya saja, lalu pilih putusan seperti verifikator; tulis alasan bila tidak diterima penuh. Jangan ubah ID latihan.",
  en: "Look at the evidence alone, then choose a verdict as a verifier does; give the reason where it is not accepted in full. Leave the IDs as they are.",
};
