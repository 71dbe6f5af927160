/** What a table says of itself by its sheet's name and its titles: whose scores, of which year, in which version. */
import { versionOf } from "../naming/versions";
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

const daysInYear = 372;

/** "EM Januari" comes before "EM Februari", and both after what names no part of the year; in days of months of 31. */
function dayOf(text: string): number {
  return Math.round(2 * daysInYear * (periodIn(text) ?? 0));
}

function yearIn(text: string): number | null {
  const found = [...new Set(text.match(/\b20\d\d\b/g) ?? [])];
  return found.length === 1 ? Number(found[0]) : null;
}
