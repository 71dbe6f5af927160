/** Says what verification took from the claimed score, whether we had seen it, and what that foretells. */
import { roundOff } from "../rounding";
import type { Cut, Prediction, Verified } from "../planning/verified";
import { clusterName } from "../rule/names";
import { formatNumber, formatPoints, say } from "../text";
import type { Language, Text } from "../text";
import { movedText } from "./years";

/** The sums, what is still open, and what is foretold; one sentence each. */
export function verifiedTexts(verified: Verified): Text[] {
  const { cuts, open, claimed, predicted } = verified;
  const unseen = cuts.filter(({ finding }) => finding === null);
  return [
    ...(verified.verified === null ? [] : [sumText(verified, verified.verified)]),
    ...(open > 0 && open !== claimed ? [openText(open)] : []),
    ...(unseen.length > 0 ? [unseenText(unseen, cuts.length)] : []),
    ...(predicted && claimed !== null && tellsMore(verified, predicted) ? [predictedText(predicted, claimed)] : []),
  ];
}

/** Where all was verified there is nothing left to foretell, unless another year's verification does. */
function tellsMore({ open, source }: Verified, predicted: Prediction): boolean {
  return open > 0 || predicted.source !== source;
}

function sumText({ claimed, source }: Verified, verified: number): Text {
  const change = roundOff(verified - (claimed ?? 0));
  return say((language, number) => {
    if (claimed === null)
      return language === "id"
        ? `Nilai verifikasi ${number(verified)} (${source.id}); nilai klaim tidak diketahui.`
        : `Verified score ${number(verified)} (${source.en}); the claimed score is not known.`;
    return language === "id"
      ? `Diklaim ${number(claimed)}, diverifikasi ${number(verified)} (${source.id}): ${movedText(change, language)}.`
      : `Claimed ${number(claimed)}, verified ${number(verified)} (${source.en}): ${movedText(change, language)}.`;
  });
}

function openText(open: number): Text {
  return say((language) => {
    const points = formatPoints(open, language);
    return language === "id"
      ? `${points} yang diklaim belum ada nilai verifikasinya, jadi selisih di atas belum seluruhnya berarti dipotong.`
      : `${points} claimed have no verified score yet, so not all of the difference above was cut.`;
  });
}

function unseenText(unseen: readonly Cut[], count: number): Text {
  const points = unseen.reduce((sum, one) => sum + one.points, 0);
  return say((language, number) =>
    language === "id"
      ? `${number(unseen.length)} dari ${number(count)} potongan (${formatPoints(points, language)}) tidak didahului temuan pemeriksaan ini; tanyakan alasannya kepada verifikator.`
      : `${number(unseen.length)} of ${number(count)} cuts (${formatPoints(points, language)}) were foretold by no finding of this check; ask the verifiers why.`,
  );
}

function predictedText({ loss, source }: Prediction, claimed: number): Text {
  return say((language, number) =>
    language === "id"
      ? `Bila setiap klaster kehilangan bagian yang sama seperti dalam ${source.id}, klaim ${number(claimed)} turun ${formatPoints(loss, language)} menjadi ${number(claimed - loss)}; ini perkiraan, bukan keputusan verifikator.`
      : `If every cluster lost the share that it lost in ${source.en}, the claim of ${number(claimed)} would fall by ${formatPoints(loss, language)} to ${number(claimed - loss)}; this is an estimate, not the verifiers' decision.`,
  );
}

/** "Pertanyaan 12.4: 5 → 0 (−5 poin), Dinkes. Temuan kami: …" */
export function cutText(cut: Cut, language: Language): string {
  const { from, to, points, offices, finding } = cut;
  const change = `${formatNumber(from, language)} → ${formatNumber(to, language)}`;
  const signed = `${to < from ? "−" : "+"}${formatPoints(points, language)}`;
  const who = [placeName(cut)[language] + `: ${change} (${signed})`, ...offices].join(", ");
  return to < from ? `${who}. ${reasonText(finding)[language]}` : `${who}.`;
}

/** Our own finding, or that we had none. */
export function reasonText(finding: Cut["finding"]): Text {
  if (finding === null) return { id: "Tidak ada temuan kami di sini.", en: "We had no finding here." };
  return { id: `Temuan kami: ${finding.message.id}`, en: `Our finding: ${finding.message.en}` };
}

function placeName({ cluster, indicator, question, label }: Cut): Text {
  if (indicator === null) return clusterName(cluster);
  if (question === null) return { id: `Indikator ${indicator}`, en: `Indicator ${indicator}` };
  const about = (language: Language): string => (label === null ? "" : ` (${label[language]})`);
  const code = `${indicator}.${question}`;
  return { id: `Pertanyaan ${code}${about("id")}`, en: `Question ${code}${about("en")}` };
}
