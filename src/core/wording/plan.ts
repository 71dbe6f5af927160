/** Says a plan in sentences: from where to where, what each action brings, where it ends; it never promises a tier. */
import type { Action } from "../planning/actions/action";
import { toPoints } from "../planning/actions/action";
import type { Instrument } from "../instrument/instrument";
import { steppedCodes } from "../planning/questions";
import type { Plan } from "../planning/plan";
import { tierName } from "../scoring/tierText";
import { formatNumber, formatPoints, say } from "../text";
import type { Language, Text } from "../text";
import { noTierOfPart } from "./score";

/** Before the list: where the plan starts, what it aims at, and how far that is. */
export function planIntro(plan: Plan): Text[] {
  const { from, basis, tier, tiers, aim, need } = plan;
  if (from === null || need === null) return [noScore];
  const start = say((language, number) => {
    const estimate =
      tiers === null ? "" : ` ${language === "id" ? "perkiraan" : "estimate"} ${tierName(tiers.from, language)},`;
    return language === "id"
      ? `Dari nilai ${basis === "supported" ? "terdukung" : "klaim"} ${number(from)},${estimate} ke ${number(aim)}, ${tier === null ? "nilai penuh isian ini" : `nilai terendah yang oleh semua sumber disebut ${tier.name}`}: ${need === 0 ? "sudah tercapai." : `kurang ${number(need)} poin.`}`
      : `From the ${basis} score of ${number(from)},${estimate} to ${number(aim)}, ${tier === null ? "all points of this part" : `the lowest that every source calls ${tier.name}`}: ${need === 0 ? "it is reached." : `${formatPoints(need, "en")} are missing.`}`;
  });
  return [start, ...(basis === "claimed" ? [fromClaimed] : []), ...(tier === null ? [noTierOfPart] : [])];
}

/** "Kirim matriks untuk 6.2 (…): + 7 poin, usaha 1. OPD: Dinkes" */
export function actionText({ text, gain, effort, offices }: Action, language: Language): string {
  const points = formatPoints(toPoints(gain), language);
  const work = `${language === "id" ? "usaha" : "effort"} ${formatNumber(effort, language)}`;
  const who = offices.length === 0 ? "" : ` ${language === "id" ? "OPD" : "Offices"}: ${offices.join(", ")}.`;
  return `${text[language]}: + ${points}, ${work}.${who}`;
}

/** After the list: what it comes to, what stays out of reach, what is counted in full only, and that nobody promises a tier. */
export function planOutro(plan: Plan, instrument: Instrument): Text[] {
  const { actions, gain, effort, reaches, tiers, short } = plan;
  if (reaches === null || short === null) return [];
  const sum = say((language, number) => {
    const at = tiers === null ? "" : tierName(tiers.reaches, language);
    return language === "id"
      ? `Semuanya: + ${number(gain)} poin dengan usaha ${number(effort)}, sampai ${number(reaches)}${at && `, perkiraan bila terverifikasi penuh: ${at}`}.`
      : `Together: + ${formatPoints(gain, "en")} for an effort of ${number(effort)}, up to ${number(reaches)}${at && `, estimate if fully verified: ${at}`}.`;
  });
  return [
    ...(actions.length > 0 ? [sum] : []),
    ...(short > 0 ? [shortText(plan, short)] : []),
    ...(areInFullOnly(actions, instrument) ? [inFullOnly] : []),
    ...(actions.length > 0 ? [noPromise] : []),
  ];
}

/** True where any brings new points for questions of which the instrument does not say in which steps they come. */
export function areInFullOnly(actions: readonly Action[], instrument: Instrument): boolean {
  const stepped = steppedCodes(instrument);
  return actions.some(
    ({ kind, questions }) => (kind === "weak" || kind === "other") && questions.some((code) => !stepped.has(code)),
  );
}

function shortText({ aim, actions }: Plan, short: number): Text {
  return say((language, number) => {
    if (language === "id")
      return actions.length === 0
        ? `Tidak diketahui pekerjaan yang menambah poin; ${number(aim)} masih kurang ${number(short)} poin. Isi nilai dan data dukung per pertanyaan agar ada yang dapat direncanakan.`
        : `Dengan semua yang diketahui pun ${number(aim)} belum tercapai: masih kurang ${number(short)} poin.`;
    return actions.length === 0
      ? `Nothing is known that would add points; ${formatPoints(short, "en")} are missing to ${number(aim)}. Fill in scores and evidence question by question, so that there is something to plan.`
      : `Even all that is known does not reach ${number(aim)}: ${formatPoints(short, "en")} are still missing.`;
  });
}

const noScore: Text = {
  id: "Rencana tidak dapat dihitung, karena tidak ada nilai yang dapat dijumlahkan menurut instrumen ini; isi kolom nilai.",
  en: "No plan can be made, because there are no scores that this instrument can add up; fill in a column of scores.",
};
const fromClaimed: Text = {
  id: "Buku kerja ini tidak menunjukkan data dukung, jadi rencananya berangkat dari nilai klaim; yang terdukung bisa jauh lebih rendah.",
  en: "The workbook shows no evidence, so the plan starts from the claimed score; what is supported may be far lower.",
};
const inFullOnly: Text = {
  id: "Bila instrumen tidak memuat tingkat jawaban sebuah pertanyaan, rencana menghitungnya sampai nilai penuh; sebagian pun mungkin bernilai; coba dengan pengandaian nilai.",
  en: "Where the instrument does not say in which steps a question scores, the plan counts it up to its maximum; part of it may score too: try that as a what-if.",
};
const noPromise: Text = {
  id: "Ini hitungan, bukan janji: setiap poin masih dinilai verifikator, dan usaha adalah perkiraan.",
  en: "This is arithmetic, no promise: verifiers judge every point, and efforts are estimates.",
};
