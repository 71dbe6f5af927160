/** The text to paste into WhatsApp for one office: deadline, sum, and its ten worst questions with what to send. */
import type { Language } from "../../text";
import { formatNumber, formatItems, formatPoints, shortened } from "../../text";
import { reference } from "../../reference";
import { dayText } from "./due";
import type { Day } from "./due";
import { howToCite } from "./send";
import type { OfficeItem, OfficeTasks } from "./offices";
import { isNextTo, named } from "../questions";

/** So many questions are named; who reads on a telephone reads no more. */
const mostItems = 10;
/** Characters: a message up to this length is sent in one piece. */
const mostCharacters = 4_000;
/** Characters of a label, a name, or a cell's text. */
const lettersOf = { label: 90, name: 60 };
/** Offices that are named of those that share a question. */
const mostShared = 4;

/** Plain lines; the office's name, the deadline and the sum stand in WhatsApp's `*bold*`. */
export function whatsappText(
  tasks: OfficeTasks,
  due: Day | null,
  order: ReadonlyMap<string, number>,
  language: Language,
): string {
  for (let count = Math.min(mostItems, tasks.items.length); count > 0; count--) {
    const text = withItems(tasks, count, due, order, language);
    if (text.length < mostCharacters) return text;
  }
  return withItems(tasks, 0, due, order, language);
}

function withItems(
  tasks: OfficeTasks,
  count: number,
  due: Day | null,
  order: ReadonlyMap<string, number>,
  language: Language,
): string {
  const rest = tasks.items.length - count;
  const folds = foldsOf(tasks.items.slice(0, count), order, language);
  const more = language === "id" ? `dan ${rest} lainnya` : `and ${rest} more`;
  const { hello, bye } = framesOf(tasks, due, language);
  const list = [...folds, ...(rest > 0 ? [more] : [])];
  return [...hello, ...(list.length > 0 ? ["", ...list, "", howToCite[language]] : [""]), bye].join("\n");
}

function framesOf({ name, items, points, documented, of }: OfficeTasks, due: Day | null, language: Language) {
  const isIndonesian = language === "id";
  const office = bold(shortened(plain(name), lettersOf.name));
  const count = formatItems(items.length, language);
  const risk = points === null ? "" : bold(formatPoints(points, language));
  const by = due === null ? "" : bold(dayText(due, language));
  const done =
    documented === null
      ? ""
      : `${formatNumber(documented, language)} ${isIndonesian ? "dari" : "of"} ${formatNumber(of, language)}`;
  if (isIndonesian) {
    const until = by === "" ? "" : ` paling lambat ${by}`;
    const sum = risk === "" ? "" : `, ${risk} berisiko`;
    const sent = done === "" ? "" : ` Sudah terdokumentasi: ${done}.`;
    const ask = `Mohon melengkapi data dukung KLA${until}: ${count}${sum}.${sent}`;
    const thanks = `Data dukung KLA sudah lengkap.${sent}`;
    return { hello: [`Yth. ${office},`, "", items.length > 0 ? ask : thanks], bye: "Terima kasih." };
  }
  const sum = risk === "" ? "" : `, ${risk} at risk`;
  const sent = done === "" ? "" : ` Documented: ${done}.`;
  const ask = `Please complete the KLA evidence${by === "" ? "" : ` by ${by}`}: ${count}${sum}.${sent}`;
  const thanks = `The KLA evidence is complete.${sent}`;
  return { hello: [`Dear ${office},`, "", items.length > 0 ? ask : thanks], bye: "Thank you." };
}

/** One line an item; neighbours in the instrument that lack the same stand in one: "4–6. 17.3a, 17.3b, 17.3c, 9 poin: …". */
function foldsOf(items: readonly OfficeItem[], order: ReadonlyMap<string, number>, language: Language): string[] {
  const folds: OfficeItem[][] = [];
  for (const item of items) {
    const fold = folds.at(-1);
    const before = fold?.at(-1);
    if (fold && before && isSameTask(before, item, order)) fold.push(item);
    else folds.push([item]);
  }
  let told = 0;
  return folds.map((fold) => {
    told += fold.length;
    return lineOf(fold, told - fold.length + 1, language);
  });
}

function isSameTask(a: OfficeItem, b: OfficeItem, order: ReadonlyMap<string, number>): boolean {
  const isAlike = a.found.id === b.found.id && a.send.id === b.send.id;
  return isAlike && a.sharedWith.join() === b.sharedWith.join() && isNextTo(a.question, b.question, order);
}

function lineOf(fold: readonly OfficeItem[], number: number, language: Language): string {
  const [first] = fold;
  if (!first) return "";
  const isIndonesian = language === "id";
  const numbers = fold.length > 1 ? `${number}–${number + fold.length - 1}` : String(number);
  const label = fold.length > 1 ? "" : ` (${shortened(plain(first.label[language]), lettersOf.label)})`;
  const points = pointsText(fold, language);
  const others = first.sharedWith.slice(0, mostShared).map((name) => shortened(plain(name), lettersOf.name));
  const rest = first.sharedWith.length - others.length;
  const more = rest > 0 ? [isIndonesian ? `${rest} OPD lain` : `${rest} more`] : [];
  const shared =
    others.length > 0 ? `. ${isIndonesian ? "Bersama" : "Shared with"} ${[...others, ...more].join(", ")}` : "";
  const list = fold.map(({ question }) => shortened(plain(question), lettersOf.name)).join(", ");
  const codes = named({ id: list, en: list }, first.question)[language];
  const [id, en] = first.state === null ? ["Lihat", "See"] : ["Isi di", "Write it in"];
  const where = `${isIndonesian ? id : en} ${plain(reference(first.at))}`;
  return `${numbers}. ${codes}${label}${points}: ${plain(first.found[language])}. ${plain(first.send[language])}${shared}. ${where}.`;
}

/** ", 9 poin" at risk; ", 12 poin diklaim" where the workbook shows no evidence; empty for none. */
function pointsText(fold: readonly OfficeItem[], language: Language): string {
  const isKnown = fold.every(({ points }) => points !== null);
  const hundredths = fold.reduce((sum, { points, claimed }) => sum + Math.round((points ?? claimed) * 100), 0);
  if (hundredths === 0) return "";
  const claimed = language === "id" ? " diklaim" : " claimed";
  return `, ${formatPoints(hundredths / 100, language)}${isKnown ? "" : claimed}`;
}

function bold(text: string): string {
  return `*${text}*`;
}

/**
 * What a cell holds, on one line and without the marks that WhatsApp makes bold, struck or code of. Every line begins with
 * words or a number of ours, so that none becomes a formula where the text is pasted into a sheet.
 */
function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replace(/[*~`]/g, "")
    .trim();
}
