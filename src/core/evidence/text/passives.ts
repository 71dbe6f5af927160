/** Knows passive verbs by their form: "dikirim" says what is done, "disabilitas" and "disdik" name something. */
import { issuers, places } from "./words";

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

const vowels = "aeiou";
/** Shorter words are none: "dini", "diet". */
const shortest = 5;

/** Words that begin as passives do. */
const nouns = set(
  "difabel disabilitas disabel diversi diseminasi disiplin disinformasi dinas dinamika dialog dialogis digital digitalisasi diploma direktori " +
    "direktur direktorat divisi dimensi diare diabetes diorama dilema difteri difusi diagnosa diagnosis diagram diameter diakonia " +
    "disinfeksi disinfektan diversifikasi diferensiasi dinihari dividen didaktik didaktis distrik diniyah dirjen ditjen dirgahayu " +
    "diklat diktat diksar dikbud dikpora dikdas dikdasmen dikmen dikmas diaspora didik dimas diajeng dirosah diknas",
);
/** Verbs in which a borrowed word keeps its consonants: "di-scan", "distempel". */
const borrowed = set("discan dishare distempel disterilkan diskrining diskors disposisikan");

/** Behind a "di" that is written together with them: "dialun-alun", "dikecamatan", "dibawah". */
const sides = set(
  "bawah atas dalam luar sini sana samping depan belakang kelas kota daerah wilayah seluruh setiap tiap antara hotel",
);

/** True for "dikirim", "di-acc", "disusun"; an "s" or "n" before another consonant is no passive's: "disdukcapil", "dinkes". */
export function isPassive(word: string): boolean {
  if (word.length < shortest || !word.startsWith("di") || nouns.has(word)) return false;
  if (borrowed.has(word)) return true;
  const rest = word.slice(2);
  if (places.has(rest) || issuers.has(rest) || sides.has(rest)) return false;
  const [third, fourth] = [word.charAt(2), word.charAt(3)];
  return (third !== "s" && third !== "n") || vowels.includes(fourth);
}
