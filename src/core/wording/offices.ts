/** Says what offices owe in sentences: how many have sent, and for each office its sum and its items. */
import { howToCite } from "../planning/offices/send";
import type { OfficeItem, OfficesReport, OfficeTasks } from "../planning/offices/offices";
import { named } from "../planning/questions";
import { formatItems, formatNumber, formatPoints, say } from "../text";
import type { Language, Text } from "../text";
import { reference } from "../reference";

/** "15 dari 33 OPD sudah mengirim data dukung, 21 masih punya tugas."; and whose rows nobody answers for. */
export function officesIntro({ offices, sent, unowned }: OfficesReport): Text[] {
  if (offices.length === 0) return [noOffices];
  const open = offices.filter(({ items }) => items.length > 0).length;
  const count = say((language, number) => {
    const left = number(open);
    if (language === "id")
      return `${number(sent ?? 0)} dari ${number(offices.length)} OPD sudah mengirim data dukung, ${open === 0 ? "tidak ada yang" : left} masih punya tugas.`;
    const have = open === 1 ? "has" : "have";
    return `${number(sent ?? 0)} of ${number(offices.length)} offices have sent evidence, ${open === 0 ? "none has tasks left" : `${left} still ${have} tasks`}.`;
  });
  const isShared = offices.some(({ items }) => items.some(({ points, sharedWith }) => points && sharedWith.length > 0));
  return [
    sent === null ? notShown : count,
    howToCite,
    ...(isShared ? [shared] : []),
    ...(unowned.length > 0 ? [unownedText(unowned)] : []),
  ];
}

function unownedText(unowned: readonly OfficeItem[]): Text {
  const hundredths = unowned.reduce((sum, { points }) => sum + Math.round((points ?? 0) * 100), 0);
  return say((language, number) => {
    const points = formatPoints(hundredths / 100, language);
    const sum = hundredths === 0 ? "" : language === "id" ? `, ${points} berisiko` : `, ${points} at risk`;
    return language === "id"
      ? `${number(unowned.length)} butir belum punya OPD${sum}; isi kolom OPD.`
      : `No office answers for ${formatItems(unowned.length, language)}${sum}; fill in the column of offices.`;
  });
}

/** "Dinkes · 34 poin berisiko · 4 dari 6 terdokumentasi" */
export function officeTitle({ name, points, documented, of }: OfficeTasks, language: Language): string {
  const isIndonesian = language === "id";
  const risk = points === null ? [] : [`${formatPoints(points, language)} ${isIndonesian ? "berisiko" : "at risk"}`];
  if (documented === null) return [name, ...risk, formatItems(of, language)].join(" · ");
  const [known, all] = [formatNumber(documented, language), formatNumber(of, language)];
  return [name, ...risk, isIndonesian ? `${known} dari ${all} terdokumentasi` : `${known} of ${all} documented`].join(
    " · ",
  );
}

/** `8.4 (…), 5 poin: baru "Foto". Sebut tanggal dan tempat. Bersama Dinsos. Rekap!E3` */
export function officeItemText(item: OfficeItem, language: Language): string {
  const { question, label, points, found, at } = item;
  const risk = points === null || points === 0 ? "" : `, ${formatPoints(points, language)}`;
  return `${named({ id: question, en: question }, question)[language]} (${label[language]})${risk}: ${found[language]}. ${sendSentence(item, language)} ${reference(at)}`;
}

/** What to send, and with whom it is shared. */
export function sendSentence({ send, sharedWith }: OfficeItem, language: Language): string {
  const shared = `${language === "id" ? "Bersama" : "Shared with"} ${sharedWith.join(", ")}.`;
  return sharedWith.length === 0 ? `${send[language]}.` : `${send[language]}. ${shared}`;
}

/** Said to whoever checks, never to an office: of a question whose label is our guess. */
export const unsureLabel: Text = {
  id: "Bunyi pertanyaan ini belum pasti; cocokkan dengan formulir Anda.",
  en: "What this question asks is not certain; compare it with your form.",
};

const shared: Text = {
  id: "Poin pertanyaan bersama dihitung pada setiap OPD-nya, jadi poin semua OPD tidak dapat dijumlahkan.",
  en: "Points of a shared question count with each of its offices, so the points of all offices do not add up.",
};

const noOffices: Text = {
  id: "Buku kerja ini tidak menyebut OPD pada baris mana pun; isi kolom OPD agar daftarnya dapat dibuat.",
  en: "No row of the workbook names an office; fill in a column of offices, so that the lists can be made.",
};
const notShown: Text = {
  id: "Buku kerja ini tidak punya kolom data dukung, jadi siapa yang sudah mengirim tidak diketahui; daftarnya memuat semua yang diklaim.",
  en: "The workbook has no column for evidence, so who has sent is not known; the lists hold all that is claimed.",
};
