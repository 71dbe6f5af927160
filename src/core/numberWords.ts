/** Numbers that are spelled out in Indonesian, as the official minutes of an assessment have them: "dua puluh delapan koma dua lima". */

const ones = new Map(
  "nol satu dua tiga empat lima enam tujuh delapan sembilan"
    .split(" ")
    .map((word, value): [string, number] => [word, value]),
);
/** Words that are a number by themselves. */
const small = new Map([...ones, ["sepuluh", 10], ["sebelas", 11], ["seratus", 100], ["seribu", 1000]] as const);
const scales = new Map([
  ["puluh", 10],
  ["ratus", 100],
]);

/** The number that the words say; null where they are none, or one above what thousands can say. */
export function spelledOut(text: string): number | null {
  const [whole = "", fraction, ...rest] = text
    .trim()
    .toLowerCase()
    .replace(/ setengah$/, " koma lima")
    .replace(/\B(?<!\bse)(puluh|belas|ratus|ribu)\b/g, " $1")
    .split(/ ?\bkoma\b ?/);
  const value = wholeOf(wordsIn(whole));
  if (value === null || rest.length > 0) return null;
  if (fraction === undefined) return value;
  const digits = digitsOf(wordsIn(fraction));
  return digits === null ? null : Number(`${value}.${digits}`);
}

function wordsIn(text: string): readonly string[] {
  return text.split(" ").filter((word) => word !== "");
}

/** "seribu dua ratus lima", "dua ribu": thousands, then what is below them. */
function wholeOf(words: readonly string[]): number | null {
  const at = words.indexOf("ribu");
  if (at < 0) return belowThousand(words);
  const [thousands, rest] = [belowThousand(words.slice(0, at)), words.slice(at + 1)];
  const below = rest.length === 0 ? 0 : belowThousand(rest);
  return thousands === null || below === null ? null : thousands * 1000 + below;
}

/** "tujuh puluh tujuh": each word adds, but "belas", "puluh" and "ratus", which say what the word before them was. */
function belowThousand(words: readonly string[]): number | null {
  if (words.length === 0) return null;
  let [sum, last] = [0, 0];
  for (const word of words) {
    const value = small.get(word);
    const scale = scales.get(word);
    if (value !== undefined) [sum, last] = [sum + value, value];
    else if (last < 1 || last > 9) return null;
    else if (word === "belas") [sum, last] = [sum + 10, 0];
    else if (scale !== undefined) [sum, last] = [sum - last + last * scale, 0];
    else return null;
  }
  return sum;
}

/** Behind the comma digits are read one by one, or as one number: "dua lima", "dua puluh lima". */
function digitsOf(words: readonly string[]): string | null {
  const each = words.map((word) => ones.get(word));
  if (words.length > 0 && each.every((digit) => digit !== undefined)) return each.join("");
  const whole = wholeOf(words);
  return whole === null ? null : String(whole);
}
