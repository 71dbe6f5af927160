/** Finds whose assessment a workbook is: the city or district that its file, titles or sheets name. */
import { bareCity, citiesIn, citiesInRow, cityName } from "../naming/city";
import type { City } from "../naming/city";
import type { Report } from "../report/report";

/** "Kota Kediri", "Kabupaten Way Kanan"; null when nothing names one. */
export function cityOf(
  { tables, workbook }: Pick<Report, "tables" | "workbook">,
  path: string,
  sheet: string | null,
): string | null {
  if (sheet !== null) return cityOfSheet(sheet);
  const parts = partsOf(path);
  const [titled = null] = tables.flatMap(({ grid, top }) => citiesAbove(grid.sheet.rows.slice(0, Math.max(0, top))));
  const told = firstOf(parts.toReversed(), cityIn) ?? titled;
  const sheets = workbook.sheets.map(({ name }) => spaced(name));
  return nameOf(told ?? firstOf(sheets, cityIn) ?? bareCity(parts.at(-1) ?? ""));
}

/** The same for a file that cannot be read: only its path can tell, and a bare word in it ("salinan Budi") is no city for sure. */
export function cityOfPath(path: string): string | null {
  return nameOf(firstOf(partsOf(path).toReversed(), cityIn));
}

/** Where each sheet is a city's, its name is the city's, whatever it is. */
function cityOfSheet(sheet: string): string {
  const name = spaced(sheet);
  return nameOf(cityIn(name) ?? bareCity(name)) ?? sheet;
}

function nameOf(city: City | null): string | null {
  return city && cityName(city);
}

function cityIn(text: string): City | null {
  return citiesIn(text, "any")[0] ?? null;
}

function firstOf<From>(all: readonly From[], find: (one: From) => City | null): City | null {
  for (const one of all) {
    const found = find(one);
    if (found !== null) return found;
  }
  return null;
}

/** Folders and the file's stem, with spaces where names of files have other signs. */
function partsOf(path: string): string[] {
  const parts = path.split(/[\\/]/).filter((part) => part !== "" && part !== "." && part !== "..");
  const stem = (parts.pop() ?? "").replace(/\.[a-z0-9]{2,5}$/i, "");
  return [...parts, stem].map(spaced);
}

/** "KotaKediri_EM-2025" → "Kota Kediri EM 2025". */
function spaced(text: string): string {
  return text
    .slice(0, longestName)
    .replace(/[_\-+.]+/g, " ")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .trim();
}

/** Names of files and folders that are longer are cut. */
const longestName = 150;
const mostTitleRows = 12;

function citiesAbove(rows: Report["workbook"]["sheets"][number]["rows"]): City[] {
  return rows.slice(0, mostTitleRows).flatMap(citiesInRow);
}
