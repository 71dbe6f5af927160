/** Knows books that ministries write for the whole country: "Buku pedoman pengangkatan anak Kemensos", "Profil Anak Indonesia". */

const book = /\b(?:buku|pedoman|juknis|juklak|petunjuk|panduan|modul|profil|statistik)\b/i;
const profile = /\b(?:profil|statistik)\b/i;
const country = /\bindonesia\b/i;
/** "Kemenag" and "Kementerian Agama" have an office in every city. */
const ministry = /\b(?:kemen(?!ag\b|angan)\p{L}*|bappenas)\b(?! agama)/iu;
/** With, for or by the rules of a ministry a city writes its own. */
const beside =
  /\b(?:ke|kepada|sesuai|standar|aplikasi|sistem|bersama|dengan|dgn|untuk|mengacu|berdasarkan|berpedoman|program) (?:pedoman |standar |juknis |aturan )?kemen/i;
/** Whose own it is otherwise. */
const own =
  /\b(?:kota|kab|kabupaten|pemkot|pemkab|dinas|din\p{L}{2,5}|dp3a\w*|puskesmas|rsud|disd\p{L}+|perwal|perbup)\b/iu;
const rules = /^\W{0,3}(?:sop|laporan|lap|rekap|sertifikat|data)\b/i;

/** So much of a text is looked at. */
const longestTitle = 200;

/** True for a national book or profile, which shows nothing of the city. */
export function isNationalBook(text: string): boolean {
  const title = text.slice(0, longestTitle);
  if (!book.test(title) || own.test(title) || rules.test(title)) return false;
  return (profile.test(title) && country.test(title)) || (ministry.test(title) && !beside.test(title));
}
