/** What the board says in words: Provila by both readings, and the columns of the cities. */
import { formatNumber } from "../text";
import type { Language, Text } from "../text";
import { tierName } from "../scoring/tierText";
import { rangeText } from "../wording/score";
import type { TierOf } from "../scoring/tier";
import { answerNames } from "./board";
import type { Board } from "./board";
import type { CityReport } from "./cityReport";
import { boundsOf } from "./provila";

/** One sentence for each reading, then how it looks by what is claimed, then what weakens all of it. */
export function provilaTexts({ provila, counts, doubled, instrument, rows }: Board): Text[] {
  const { any, madya } = boundsOf(instrument);
  const name = madya?.name ?? "";
  const lowest = any === null ? "" : any.name;
  return [
    {
      id: `Setiap kabupaten/kota berpredikat (${lowest} ke atas): ${answerNames[provila.any].id}.`,
      en: `Every city holds a tier (${lowest} or higher): ${answerNames[provila.any].en}.`,
    },
    {
      id: `Setiap kabupaten/kota sekurangnya ${name}: ${answerNames[provila.madya].id}.`,
      en: `Every city holds at least ${name}: ${answerNames[provila.madya].en}.`,
    },
    {
      id: `Menurut klaim, ${counts.any} dari ${counts.read} yang terbaca berpredikat, dan ${counts.madya} sekurangnya ${name}.`,
      en: `By what they claim, ${counts.any} of the ${counts.read} read hold a tier, and ${counts.madya} at least ${name}.`,
    },
    ...unreadText(rows.length - counts.read),
    ...doubled.map(({ city, sources }) => doubledText(city, sources)),
    ...namelessText(counts.nameless),
    {
      id: `Ini perkiraan dari ${counts.cities} kabupaten/kota yang diberikan; apakah itu semua kabupaten/kota di provinsi ini, periksa sendiri.`,
      en: `This is an estimate from the ${counts.cities} cities that were given; whether they are all of the province's is yours to check.`,
    },
  ];
}

function namelessText(count: number): Text[] {
  if (count === 0) return [];
  return [
    {
      id: `${count} file tidak terbaca dan namanya tidak menyebut kabupaten/kota, jadi tidak dihitung sebagai kabupaten/kota.`,
      en: `${count} ${count === 1 ? "file" : "files"} could not be read and no file name tells the city, so they are not counted as cities.`,
    },
  ];
}

function unreadText(count: number): Text[] {
  if (count === 0) return [];
  return [
    {
      id: `${count} tidak dapat diperiksa; jawabannya tidak dapat "ya" sebelum itu diperbaiki.`,
      en: `${count} could not be checked; the answer cannot be "yes" before that is mended.`,
    },
  ];
}

function doubledText(city: string, sources: readonly string[]): Text {
  const names = sources.map((source) => `"${source}"`).join(", ");
  return {
    id: `${city} disebut ${sources.length} kali: ${names}; pakai satu saja yang berlaku.`,
    en: `${city} is named ${sources.length} times: ${names}; keep the one that counts.`,
  };
}

/** One column of the board. */
export interface BoardColumn {
  readonly name: Text;
  /** What is sorted by; texts by their letters. */
  readonly value: (row: CityReport) => number | string | null;
  readonly text: (row: CityReport, language: Language) => string;
}

/** The city first. */
export function boardColumns(): readonly BoardColumn[] {
  const cityOf = ({ city, file }: CityReport): string => city ?? file;
  const low = ({ supported }: CityReport): number | null => supported?.low ?? null;
  const count = ({ findings }: CityReport): number => findings.error + findings.query;
  return [
    column("Kabupaten/kota", "City", cityOf, cityOf),
    pointsColumn("Klaim", "Claimed", ({ claimed }) => claimed),
    column("Terdukung", "Supported", low, ({ supported }, language) => rangeText(supported, language)),
    pointsColumn("Terverifikasi", "Verified", ({ verified }) => verified),
    column(
      "Predikat klaim",
      "Tier claimed",
      ({ claimed }) => claimed,
      ({ tier }, language) => tierText(tier?.claimed ?? null, null, language),
    ),
    column("Predikat terdukung", "Tier supported", low, ({ tier }, language) =>
      tierText(tier?.low ?? null, tier?.high ?? null, language),
    ),
    column("Temuan", "Findings", count, findingsText),
    column(
      "Bacaan",
      "Reading",
      ({ doubt }) => doubt,
      ({ doubt }, language) => doubtNames[doubt][language],
    ),
  ];
}

/** "3 + 5 + 2, 1 beralasan": errors, queries, hints, and apart from them those with a reason. */
function findingsText({ findings: { error, query, hint }, settled }: CityReport, language: Language): string {
  const open = `${error} + ${query} + ${hint}`;
  if (settled === 0) return open;
  return language === "id" ? `${open}, ${settled} beralasan` : `${open}, ${settled} with a reason`;
}

function column(id: string, en: string, value: BoardColumn["value"], text: BoardColumn["text"]): BoardColumn {
  return { name: { id, en }, value, text };
}

function pointsColumn(id: string, en: string, value: (row: CityReport) => number | null): BoardColumn {
  return column(id, en, value, (row, language) => {
    const points = value(row);
    return points === null ? "–" : formatNumber(points, language);
  });
}

function tierText(low: TierOf | null, high: TierOf | null, language: Language): string {
  if (low === null) return "–";
  const [first, second] = [tierName(low, language), high ? tierName(high, language) : ""];
  return second === "" || second === first ? first : `${first} – ${second}`;
}

const doubtNames: Readonly<Record<CityReport["doubt"], Text>> = {
  sure: { id: "yakin", en: "sure" },
  likely: { id: "cukup yakin", en: "likely" },
  doubtful: { id: "ragu", en: "doubtful" },
};
