/** What a table says of itself by its sheet's name and its titles: whose scores, of which year, in which version. */
import { roleOf } from "../reading/headings/headings";
import { mayBeNoPoints } from "../reading/doubt/plausible";
import { periodIn } from "../reading/headings/periods";
import type { Table } from "../reading/model/tables";

export interface TableKind {
  /** Verifiers' results, not the city's own. */
  readonly isVerified: boolean;
  /** Filled in to show how, or what might be: "Contoh Pengisian", "Simulasi Nindya", "Target 2027". */
  readonly isExample: boolean;
  /** "Tahun Lalu", as the name of a stage or sheet, or in a title. */
  readonly isPast: boolean;
  /** Whose scores it would be if there were no other table: titles may speak of a target that only stands beside. */
  readonly whose: "verified" | "past" | "example" | null;
  /** The one year it is for; null when it names none or several. */
  readonly year: number | null;
  /** How near to the last word: drafts below 0, which is what says nothing; parts of the year, revisions, finals above. */
  readonly version: number;
  /** The sheet's name in small words. */
  readonly name: string;
  /** The same without the one year in it; null where it names none: "EM 2024" is the former "EM". */
  readonly former: string | null;
}

const kinds = new WeakMap<Table, TableKind>();

export function kindOf(table: Table): TableKind {
  const known = kinds.get(table);
  if (known) return known;
  const { stage, grid } = table;
  const { name } = grid.sheet;
  const titles = table.titles.filter((title) => !cited.test(title));
  const texts = stage === null ? [name, ...titles] : [stage];
  const toVersion = (text: string): number => versionOf(text, !titles.includes(text));
  const kind = {
    isVerified: texts.some(isVerifiers),
    isExample: isExample(stage ?? name) || isExample(name) || titles.some((title) => title.search(example) === 0),
    isPast: isPast(stage ?? name),
    whose: whoseIn([...texts, name]),
    year: yearIn(stage ?? "") ?? yearIn(name) ?? yearIn(titles.join(" ")),
    version: ([name, ...texts].map(toVersion).find((version) => version !== 0) ?? 0) + dayOf(stage ?? name),
    name: bare(name),
    former: yearIn(name) === null ? null : bare(name.replace(/\b20\d\d\b/, " ")),
  };
  kinds.set(table, kind);
  return kind;
}

/** The last evidence of a page stands right above the headings of the next, and its year is none of the table's. */
const cited = /\\|https?:|\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|mp4|zip)\b|\b(?:nomor|no)\b\.?\s*:?\s*\d/i;

/**
 * Higher is nearer to the city's own, meant, counted in points, visible, latest, final word. A table that names no year is as late as the
 * latest of the others; later, where another has its name and a year: "EM" beside "EM 2024".
 */
export function rankingOf(tables: readonly Table[]): (table: Table) => number {
  const latest = tables.reduce((year, table) => Math.max(year, kindOf(table).year ?? 0), 0);
  const formers = new Set(tables.map((table) => kindOf(table).former));
  return (table) => {
    const { isVerified, isExample: isShown, isPast: isOver, year, version, name } = kindOf(table);
    const isSeen = table.grid.sheet.visibility === "visible";
    const own = [!isVerified, !isShown, !isOver, !mayBeNoPoints(table.doubt), isSeen].reduce(
      (sum, is) => 2 * sum + Number(is),
      0,
    );
    const late = year ?? latest + Number(formers.has(name));
    return (own * years + late) * versions + version - lowest;
  };
}

/** More than the highest year, and than there are steps from the lowest version to the highest. */
const [years, versions, lowest] = [10_000, 250_000, -60_000];

function bare(name: string): string {
  return name
    .replaceAll(/[\W_]+/g, " ")
    .trim()
    .toLowerCase();
}

/** Words that say which version it is, and of what kind of text; whose it is, they do not say. */
const versionWords =
  /\b(?:final|fix|fiks|akhir|revisi|rev|perbaikan|koreksi|draft?|hasil|rekap|lembar|versi|ok)\b|[\d_]+/gi;
const verifying = /^\W*(?:verifikasi|verifikator|verif|va|vl|vh|vlh|vkl|vf)\b/i;

/** "Verifikasi Lapangan", "Final Verifikasi Provinsi"; "EM final" is the city's own last version. */
function isVerifiers(text: string): boolean {
  const rest = text.replaceAll(versionWords, " ");
  const role = roleOf(rest);
  return (role?.column === "verified" && role.coverage >= 0.5) || verifying.test(rest);
}

const example = /\b(?:contoh|sampel|sample|example|latihan|simulasi|skenario|proyeksi|prediksi)\b/i;
/** A target stands beside what was reached, too: "Capaian dan Target". */
const wished = /^\W*(?:target|estimasi|perkiraan|rencana)\b|^(?:nilai |skor )?(?:maks|maksimal|maksimum|max|maximum)$/i;

function isExample(name: string): boolean {
  return example.test(name) || wished.test(name);
}

const past = /\b(?:tahun|thn?) (?:lalu|sebelumnya)\b|\b(?:last|previous) year\b/i;
/** What is held against last year or a target is this year's, and what is made ready for verifiers is not theirs. */
const compared =
  /\b(?:dibanding(?:kan)?|perbandingan|terhadap|menuju|mencapai|realisasi|capaian|mandiri|bahan|persiapan|untuk|menjelang|pra|tahun (?:ini|berjalan)|compared)\b/i;

function isPast(name: string): boolean {
  return past.test(name) && !compared.test(name);
}

const target = /\b(?:target|ditargetkan|estimasi|perkiraan|proyeksi|prediksi)\b/i;
const verified =
  /\b(?:hasil|nilai|skor|rekap)\b.*\b(?:verifikasi|verifikator|verval|verified)\b|\bverification (?:results?|scores?)\b/i;

function whoseIn(texts: readonly string[]): TableKind["whose"] {
  const own = texts.filter((text) => !compared.test(text));
  if (own.some((text) => isVerifiers(text) || verified.test(text))) return "verified";
  if (own.some((text) => past.test(text))) return "past";
  return own.some((text) => target.test(text) || text.search(example) === 0) ? "example" : null;
}

const drafts =
  /\b(?:draf|draft|konsep|sementara|lama|old|backup|cadangan|arsip|awal|semula|before|copy|salinan|batal|dibatalkan|sebelum)\b/i;
// A lone V is the fifth cluster's number.
const revisions = /\b(?:rev|revisi|versi|ver)\b|\bv\d{1,2}\b/i;
/** In a title these are as likely what the city does: "Perbaikan Gizi". */
const corrections =
  /\b(?:koreksi|perbaikan|baru|terbaru|terakhir|terkini|terupdate|update|pembaruan|new|newest|latest)\b/i;
const finals = /\b(?:final|fix|fiks|akhir)\b/i;
/** "EM lama jgn dipakai". */
const withdrawn =
  /\b(?:jangan|jgn|jng|tidak|tdk|tak|gak|ga|nggak|ndak|bukan|do not|not)\s+(?:lagi\s+)?(?:dipakai|pakai|digunakan|berlaku|dihitung|use|used|valid)\b/i;
/** "Fix banget", "final final", "paling akhir". */
const emphasis = /\b(?:banget|bgt|sekali|bener|beneran|benar|betul|pol|paling|terakhir|last|really)\b/gi;
/** "Final 2", not "Final 20 Feb" and "final 20.2". */
const numberedFinal = /\b(?:final|fix|fiks|akhir)[\s._-]*(\d{1,2})\b(?![\s._-]*[a-z\d])/i;
const numbered = /\b(?:draft?|rev|revisi|versi|ver|koreksi|perbaikan|v)[\s._-]*(\d{1,2})\b/i;

/** A later kind of version is later than all of the one before; of one kind the higher number is, then the later day. */
const [step, numberStep, daysInYear] = [50_000, 400, 372];
/** Emphasis outdoes the numbers that people reach: after "final 2" comes "final banget". Both together stay below a step. */
const [emphasisStep, mostEmphases] = [3_300, 3];

/** Words of emphasis, and each final word after the first. */
function emphasesIn(text: string): number {
  const words = new RegExp(finals.source, "gi");
  const repeated = Math.max(0, (text.match(words)?.length ?? 0) - 1);
  return Math.min(mostEmphases, repeated + (text.match(emphasis)?.length ?? 0));
}

function versionOf(text: string, isName: boolean): number {
  const isRevised = Number(revisions.test(text) || (isName && corrections.test(text)));
  const kind = drafts.test(text) || withdrawn.test(text) ? -1 : finals.test(text) ? 2 : isRevised;
  const ordinal = Number((numbered.exec(text) ?? numberedFinal.exec(text))?.[1] ?? isRevised);
  return kind === 0 ? 0 : step * kind + numberStep * ordinal + emphasisStep * emphasesIn(text);
}

/** "EM Januari" comes before "EM Februari", and both after what names no part of the year; in days of months of 31. */
function dayOf(text: string): number {
  return Math.round(2 * daysInYear * (periodIn(text) ?? 0));
}

function yearIn(text: string): number | null {
  const found = [...new Set(text.match(/\b20\d\d\b/g) ?? [])];
  return found.length === 1 ? Number(found[0]) : null;
}
