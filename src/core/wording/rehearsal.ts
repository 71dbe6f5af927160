/** Says what a rehearsal asks to look at, as a verifier sees it, and what its verdicts foretell. */
import { listed, needNames } from "../evidence/names";
import { evidenceTexts } from "../planning/sample/sheet";
import type { Drawn, Rehearsal, RehearsedScore } from "../planning/rehearsal";
import { formatNumber, formatPoints, say } from "../text";
import type { Language, Text } from "../text";

/** How many were drawn of how many, and how to draw them again. */
export function rehearsalText({ drawn, of, seed }: Rehearsal): Text {
  return say((language, number) =>
    language === "id"
      ? `${number(drawn.length)} dari ${number(of)} nilai dipilih menurut poinnya (benih ${seed}; benih yang sama memilih yang sama). Lihat buktinya saja, lalu putuskan seperti verifikator: diterima, atau tidak beserta alasannya.`
      : `${number(drawn.length)} of ${number(of)} scores were drawn by their points (seed ${seed}; the same seed draws the same). Look at the evidence alone, then decide as a verifier does: accepted, or not and why.`,
  );
}

/** "12.4 jumlah kematian bayi. Diminta: matriks." and what is cited; nothing of the score or of our own judgement. */
export function drawnText({ code, entry }: Drawn, language: Language): string {
  const label = entry.question?.label?.[language] ?? entry.indicator?.name[language] ?? entry.label;
  const needs = entry.question?.needs ?? [];
  const asked = needs.length > 0 ? listed(needs.map((need) => needNames[need]))[language] : "";
  const asks = asked === "" ? "" : language === "id" ? ` Diminta: ${asked}.` : ` Asked for: ${asked}.`;
  return `${code} ${label}.${asks} ${citedText(evidenceTexts({ entry }), language)}`;
}

function citedText(texts: readonly string[], language: Language): string {
  if (texts.length === 0) return language === "id" ? "Bukti: (kosong)" : "Evidence: (none)";
  return `${language === "id" ? "Bukti" : "Evidence"}: ${texts.join(" · ")}`;
}

/** The score that the verdicts foretell, or how many are still missing. */
export function rehearsedText(found: RehearsedScore | null, answered: number, count: number): Text {
  if (found === null)
    return say((language, number) =>
      language === "id"
        ? `${number(answered)} dari ${number(count)} sudah diputuskan; perkiraan nilai keluar sesudah semuanya diputuskan.`
        : `${number(answered)} of ${number(count)} are decided; the score is estimated once all are.`,
    );
  const { score, low, high, confidence, checked, accepted, exceptions } = found;
  return say((language, number) => {
    const percent = formatNumber(confidence * 100, language);
    return language === "id"
      ? `Diterima ${number(accepted)} dari ${formatPoints(checked, language)} yang diperiksa, dengan ${number(exceptions)} pengecualian. Bila seluruh klaim dinilai seperti ini: sekitar ${number(score)}, dengan keyakinan ${percent} % antara ${number(low)} dan ${number(high)}.`
      : `${number(accepted)} of ${formatPoints(checked, language)} looked at were accepted, with ${number(exceptions)} exceptions. If the whole claim were judged like this: about ${number(score)}, with ${percent} % confidence between ${number(low)} and ${number(high)}.`;
  });
}
