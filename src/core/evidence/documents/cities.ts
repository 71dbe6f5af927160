/** Finds whose document a piece of evidence names: "Laporan Desa Layak Anak Kabupaten Sleman 2025" is of no other district. */
import { citiesIn, isSameCity } from "../../naming/city";
import type { City } from "../../naming/city";

/** A visit, a partner and the place of an event are no owner of a document: "studi tiru ke Kabupaten Sleman". */
const beside =
  /\b(?:ke|dari|dengan|dgn|dg|di|antara|bersama|oleh|dan|se|lintas)[ -]?(?:kota|kabupaten|kab|pemkot|pemkab|bupati|walikota)\b/gi;

/** "Kota" names a city behind these; "Kota Tua" and "Kecamatan Kota Raja" are places. */
const ofOffice = /\b(?:pemerintah|pemkot|wali|daerah|perda|perwal|perwali|sk|keputusan|dinas)[ .]*kota\b/gi;

const mayName = /\b(?:kota|kab|kabupaten|bupati|walikota|pemkot|pemkab)\b/i;

/** So much of a text is looked at: whose a document is stands in its title. */
const longestTitle = 200;

/** The city, other than `own`, that the text says a document is of; null for none, or where its own is named too. */
export function otherCityIn(text: string, own: City): City | null {
  const title = text.slice(0, longestTitle);
  if (!mayName.test(title) || citiesIn(title).some((city) => isNamesake(city, own))) return null;
  const told = title
    .replace(beside, " ")
    .replace(ofOffice, " walikota")
    .replace(/\bkota\b/gi, " ");
  return citiesIn(told)[0] ?? null;
}

/** Said of what others wrote: "(kami adopsi)", ", diadaptasi"; "adopsi anak" is what a document may be about. */
const adopting =
  /\b(?:kami|kita) (?:adopsi|adaptasi|tiru|contek|contoh)\b|[(,;–-] ?(?:(?:di|meng)?(?:adopsi|adaptasi)|ditiru|meniru)\b(?! (?:anak|bayi))/i;

/** The city whose document is said to be taken over; null where none is, or where several cities are named. */
export function adoptedFrom(text: string): City | null {
  const title = text.slice(0, longestTitle);
  if (!adopting.test(title)) return null;
  const [city, ...others] = citiesIn(title.replace(ofOffice, " walikota"));
  return city !== undefined && others.length === 0 ? city : null;
}

/** Kota Malang and Kabupaten Malang share courts and offices. */
function isNamesake(city: City, own: City): boolean {
  return isSameCity({ ...city, kind: null }, { ...own, kind: null });
}
