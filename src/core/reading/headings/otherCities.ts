/** Tells the columns of other cities' scores: their headings name another place than the texts above the table. */
import { citiesIn, citiesInRow, isSameCity } from "../../naming/city";
import type { City } from "../../naming/city";
import { rememberingOf } from "../../remembering";
import type { Block } from "../model/tables";
import type { Column } from "../model/words";
import type { Heading } from "./columns";
import { sureRole } from "./headings";

/** Columns of scores that name another city than the titles, or that name several where no title says whose the list is, are held against it. */
export function withOtherCities(headings: readonly Heading[], block: Block): Heading[] {
  const named = headings.map(({ role, path }) =>
    role === null || scoring.has(role.column) ? (path.map(citiesNamed).findLast(({ length }) => length > 0) ?? []) : [],
  );
  const [first, ...others] = named.flat();
  if (!first) return [...headings];
  const own = citiesAbove(block);
  const areSeveral = others.some((city) => !isSameCity(city, first));
  return headings.map((heading, at): Heading => {
    const cities = named[at] ?? [];
    const isOwn = cities.length === 0 || cities.some((city) => own.some((one) => isSameCity(one, city)));
    if (isOwn || (own.length === 0 && !areSeveral)) return heading;
    return { ...heading, isOthers: true, role: sureRole("target") };
  });
}

/** The columns that hold scores; an office may be another city's as well. */
const scoring: ReadonlySet<Column> = new Set(["score", "verified", "achievement"]);

/** A heading in capitals names none: "NILAI KOTA SEKARANG". */
function citiesNamed(text: string): City[] {
  return citiesIn(text).filter(({ name }) => !qualifiers.has(name.split(" ")[0] ?? ""));
}

const qualifiers = new Set(
  (
    "sekarang saat sendiri akhir terakhir awal sementara perbaikan koreksi usulan klaim maks maksimal maximum max min minimal capaian target " +
    "real realisasi asli murni bersih tahap pusat tim kita setempat bersangkutan terkait masing-masing sebelum sesudah setelah terbaru"
  ).split(" "),
);

/** Titles stand within so many rows above the headings. */
const mostTitleRows = 12;

const citiesAbove = rememberingOf(({ grid, top }: Block): readonly City[] => {
  const rows = grid.rows.slice(Math.max(0, top - mostTitleRows), Math.max(0, top));
  return [...citiesIn(grid.sheet.name, "any"), ...rows.flatMap((cells) => citiesInRow(cells))];
});
