/** Says what was settled, why and by whom, what has opened again, and which notes have lost their finding. */
import { reasons } from "../planning/notes/reasons";
import type { Settlement, SettledNote } from "../planning/settled";
import { reference } from "../reference";
import type { Finding } from "../rule/finding";
import { say } from "../text";
import type { Language, Text } from "../text";

/** How many are settled, open again or gone; they are never out of sight. */
export function settlementTexts({ settled, reopened, gone }: Settlement, isFinal: boolean): Text[] {
  return [
    ...(settled.length > 0 ? [settledText(settled.length, isFinal)] : []),
    ...(reopened.length > 0 ? [reopenedText(reopened.length)] : []),
    ...(gone.length > 0 ? [goneText(gone.length)] : []),
  ];
}

function settledText(count: number, isFinal: boolean): Text {
  return say((language, number) => {
    if (isFinal)
      return language === "id"
        ? `${number(count)} temuan sudah diberi alasan; semuanya tetap ditampilkan di atas (--final).`
        : `${number(count)} findings have a reason; all of them are still shown above (--final).`;
    return language === "id"
      ? `${number(count)} temuan sudah diberi alasan dan dihitung terpisah; poinnya tetap berisiko. Semuanya tampil lagi dengan --final.`
      : `${number(count)} findings have a reason and are counted apart; their points are still at risk. All are shown again with --final.`;
  });
}

function reopenedText(count: number): Text {
  return say((language, number) =>
    language === "id"
      ? `${number(count)} temuan terbuka lagi karena nilai atau buktinya berubah sesudah diberi alasan.`
      : `${number(count)} findings are open again, as their value or evidence has changed since.`,
  );
}

function goneText(count: number): Text {
  return say((language, number) =>
    language === "id"
      ? `${number(count)} catatan tidak lagi menunjuk temuan apa pun: sudah diperbaiki, atau barisnya tidak ada lagi.`
      : `${number(count)} notes point at no finding any more: it was fixed, or its row is gone.`,
  );
}

/** "Sudah benar seperti tertulis: sesuai BA (Rina, 2026-03-09)" */
function noteText({ reason, note, who, when }: SettledNote, language: Language): string {
  const by = [who, when].filter((part) => part !== "").join(", ");
  const said = [reasons[reason][language], note].filter((part) => part !== "").join(": ");
  return by === "" ? said : `${said} (${by})`;
}

/** The finding, its cell, and the note. */
export function settledLine({ finding, note }: { finding: Finding; note: SettledNote }, language: Language): string {
  return `${finding.message[language]} ${reference(finding.at)} – ${noteText(note, language)}`;
}
