/** Says whose scores those are that count where nobody claims them: the verifiers', an earlier year's, a target. */
import type { Heading } from "../reading/headings/columns";
import { headingsIn } from "../reading/headings/columns";
import { isSure } from "../reading/headings/headings";
import { headingOf } from "../reading/model/tables";
import type { Table } from "../reading/model/tables";
import { rememberingOf } from "../remembering";
import type { Text } from "../text";
import { leavesOf } from "./leaves";
import type { Score } from "./scoring";
import { kindOf } from "./tableKind";

type Whose = "verified" | "past" | "example" | "older";

/** What is said of scores that count and that no city claims; null where all that count may be claimed. */
export function unclaimed(score: Score): Text | null {
  const counted = new Set(leavesOf(score).map(({ entry: { table } }) => table));
  for (const table of counted) {
    const whose = whoseOf(table);
    if (whose) return textOf(table, whose);
  }
  return null;
}

/** The heading knows best; where it only says "Nilai", the titles and the sheet's name do. */
const whoseOf = rememberingOf((table: Table): Whose | null => {
  const { columns, left } = table;
  const at = columns.get("score");
  const heading = headingsIn(table).find(({ column }) => column + left === at);
  if (heading && isOlder(heading, table)) return "older";
  const said = heading ? saidBy(heading) : null;
  if (said !== null) return said === "own" ? null : said;
  const { whose } = kindOf(table);
  // A title may speak of the column beside.
  const beside = { verified: "verified", past: "past", example: "target" } as const;
  return whose === null || columns.has(beside[whose]) ? null : whose;
});

function saidBy({ role, path }: Heading): "verified" | "past" | "own" | null {
  if (role?.column === "past" || (role?.column === "verified" && !lastWord.test(path.at(-1) ?? ""))) return role.column;
  return role?.column === "score" && isSure(role) ? "own" : null;
}

/** "Nilai 2023" under a title of 2025 that names no other year: last year's list with this year's title, or the only scores there are. */
function isOlder({ year, path }: Heading, { titles, grid }: Table): boolean {
  const years = [...titles.filter((title) => !path.includes(title)), grid.sheet.name].flatMap(yearsIn);
  return year !== null && years.length > 0 && years.every((other) => other > year);
}

function yearsIn(text: string): number[] {
  return (text.match(/\b20\d\d\b/g) ?? []).map(Number);
}

/** "Nilai Final" alone may be the city's. */
const lastWord = /^\W*(?:nilai|skor|penilaian)?\W*final\W*$/i;

const names: Record<Whose, Text> = {
  verified: { id: "nilai verifikator", en: "the verifiers' scores" },
  past: { id: "nilai tahun sebelumnya", en: "an earlier year's scores" },
  older: { id: "nilai tahun sebelum tahun di judulnya", en: "scores of a year before the one in its title" },
  example: { id: "target, contoh, atau perkiraan", en: "a target, an example or a forecast" },
};

function textOf(table: Table, whose: Whose): Text {
  const sheet = table.grid.sheet.name;
  const at = table.columns.get("score");
  const heading = at === undefined ? null : headingOf(table, at);
  const { id, en } = names[whose];
  return {
    id: `Angka di lembar "${sheet}"${heading ? `, kolom ${heading.id},` : ""} disebut ${id}, dan nilai yang diklaim daerah tidak ada di buku kerja ini.`,
    en: `The numbers on sheet "${sheet}"${heading ? `, column ${heading.en},` : ""} are called ${en}, and no score that the city claims is in this workbook.`,
  };
}
