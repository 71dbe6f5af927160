/** What a table says of itself by its sheet's name and its titles: whose scores, of which year, in which version. */
import { groupBy } from "../grouping";
import { yearOfDate } from "../naming/moments";
import { versionOf } from "../naming/versions";
import { roleOf } from "../reading/headings/headings";
import { mayBeNoPoints } from "../reading/doubt/plausible";
import { dayOf, isVersionAlone, lateness, subjectOf } from "../reading/headings/titleVersions";
import { isOfClaims } from "../reading/headings/whoseScore";
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
  /** How near to the last word: drafts below 0, which is what says nothing; revisions, finals above. */
  readonly version: number;
  /** The day that its name or stage gives; 0 when none. */
  readonly day: number;
  /** What its name says besides: "dp3a" of "EM versi DP3A". */
  readonly qualifier: string;
  /** Its titles, where its name says nothing of it: held against those of other tables. */
  readonly titled: readonly Titled[];
  /** The sheet's name in small words. */
  readonly name: string;
  /** The same without the one year in it; null where it names none: "EM 2024" is the former "EM". */
  readonly former: string | null;
}

/** What a title says: of what, in which version, of which day. */
interface Titled {
  readonly subject: string;
  readonly version: number;
  readonly day: number;
}

const kinds = new WeakMap<Table, TableKind>();

export function kindOf(table: Table): TableKind {
  const known = kinds.get(table);
  if (known) return known;
  const { stage, grid } = table;
  const { name } = grid.sheet;
  const own = stage ?? name;
  const titles = table.titles.filter((title) => !cited.test(title));
  const texts = stage === null ? [name, ...titles] : [stage];
  const toVersion = (text: string): number => versionOf(text, !titles.includes(text) || isVersionAlone(text));
  const kind = {
    isVerified: texts.some(isVerifiers),
    isExample: isExample(own) || isExample(name) || titles.some((title) => title.search(example) === 0),
    isPast: isPast(own),
    whose: whoseIn([...texts, name]),
    year: yearIn(stage ?? "") ?? yearIn(name) ?? yearIn(titles.join(" ")),
    version: [name, ...texts].map(toVersion).find((version) => version !== 0) ?? 0,
    day: dayOf(own),
    qualifier: qualifierIn(own),
    titled: stage === null && lateness(name) === 0 ? titles.map(titledBy) : [],
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
  const byTitle = byTitleAmong(tables);
  const byDay = byDayAmong(tables);
  return (table) => {
    const { isVerified, isExample: isShown, isPast: isOver, year, name } = kindOf(table);
    const version = kindOf(table).version + byDay(table) + byTitle(table);
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

/** "EM Maret" is later than "EM Januari" and "EM"; what stands in "EM (rapat 14 Mei)" beside "EM (Bappeda)" may be no later. */
function byDayAmong(tables: readonly Table[]): (table: Table) => number {
  return (table) => {
    const { day, qualifier } = kindOf(table);
    const isComparable = tables.some((other) => other !== table && ["", qualifier].includes(kindOf(other).qualifier));
    return isComparable ? day : 0;
  };
}

/** "Rekap 3 Maret" and "Rekap 17 Maret": titles that are one but for their versions say which of their tables is later. */
function byTitleAmong(tables: readonly Table[]): (table: Table) => number {
  const titled = tables.flatMap((table) => kindOf(table).titled.map((title) => ({ ...title, table })));
  const alike = new Map(
    [...groupBy(titled, ({ subject }) => subject)].map(([subject, own]) => [
      subject,
      new Set(own.map(({ table }) => table)).size,
    ]),
  );
  return (table) => {
    const { version, titled: all } = kindOf(table);
    const own = all.filter(({ subject }) => (alike.get(subject) ?? 0) > 1);
    const said = own.find((title) => title.version !== 0)?.version ?? version;
    return said - version + Math.max(0, ...own.map(({ day }) => day));
  };
}

function titledBy(title: string): Titled {
  return { subject: subjectOf(title), version: versionOf(title, true), day: dayOf(title) };
}

function qualifierIn(name: string): string {
  const words = subjectOf(name.replaceAll(versionWords, " ")).split(" ");
  return words.filter((word) => !isOfClaims(word)).join(" ");
}

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

/** What the city's own people checked is its own still. */
const inside = /\binternal\b/i;

/** "Verifikasi Lapangan", "Final Verifikasi Provinsi"; "EM final" is the city's own last version. */
function isVerifiers(text: string): boolean {
  if (inside.test(text)) return false;
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

function yearIn(text: string): number | null {
  const found = [...new Set(text.match(/\b20\d\d\b/g) ?? [])];
  return found.length === 1 ? Number(found[0]) : yearOfDate(text);
}
