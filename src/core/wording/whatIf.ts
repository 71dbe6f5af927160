/** Says what the scores would be under a what-if, beside what they are. */
import type { WhatIf } from "../planning/assumed/whatIf";
import type { Report } from "../report/report";
import { say } from "../text";
import type { Text } from "../text";
import { tierName } from "../scoring/tierText";
import { rangeText } from "./score";

/** The claimed score and what evidence supports, before and after, with the tiers those could mean. */
export function whatIfTexts(before: Report, after: WhatIf): Text[] {
  const claimed = say((language, number) => {
    const [from, to] = [before, after].map((one) => (one.claimed === null ? "–" : number(one.claimed)));
    const tier = after.tier ? tierName(after.tier.claimed, language) : "–";
    return language === "id"
      ? `Nilai klaim: dari ${from} menjadi ${to}, perkiraan bila terverifikasi penuh: ${tier}.`
      : `Claimed score: from ${from} to ${to}, estimate if fully verified: ${tier}.`;
  });
  const supported = say((language) => {
    const [from, to] = [before, after].map((one) => rangeText(one.supported, language));
    const tier = after.tier?.low ? tierName(after.tier.low, language) : "–";
    return language === "id"
      ? `Nilai terdukung: dari ${from} menjadi ${to}, perkiraan ${tier} bila data dukung yang meragukan ditolak.`
      : `Supported score: from ${from} to ${to}, estimate ${tier} if doubtful evidence is rejected.`;
  });
  return [claimed, ...(after.supported === null ? [] : [supported]), untouched];
}

const untouched: Text = { id: "Tidak ada sel yang diubah.", en: "No cell was changed." };
