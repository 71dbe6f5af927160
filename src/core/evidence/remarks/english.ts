/** Tells promises and denials in English: "to be uploaded", "not yet available", "no evidence". */

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** What is done to a document that is still to come. */
const handled = set(
  "uploaded submitted sent added completed attached provided followed confirmed announced determined advised shared prepared " +
    "finalized finalised signed updated scanned delivered issued published drafted collected compiled made written given filled " +
    "decided done available ready obtained requested discussed approved printed received found supplied forwarded included",
);
const handling = set(
  "be follow upload send provide submit add attach complete come share update prepare give deliver supply forward make write scan " +
    "collect compile email do get",
);
const stages = set(
  "preparation process progress development review discussion construction revision compilation making",
);
const things = set(
  "evidence evidences document documents data file files report reports photo photos record records attachment attachments link links " +
    "proof information minutes decree answer",
);
/** Said alone, or before and behind the rest. */
const later = set("later soon upcoming awaited shortly");
/** What may stand before. */
const leads = set(
  "we it this they i is are still file files document documents evidence link data report the all currently now yes ok please sorry",
);
/** What may stand behind. */
const tails = set(
  "later soon yet now shortly tomorrow today next this week month year by in the end of us him her office december november january " +
    "monday tuesday wednesday thursday friday via email here again",
);

interface Said {
  saying: "promise" | "negation";
  /** How many words it takes. */
  length: number;
}

/** What the words of a piece say in English, at its start or its end; null for nothing of the kind. */
export function saidInEnglish(words: readonly string[]): Said["saying"] | null {
  let at = 0;
  while (at < words.length && leads.has(words[at] ?? "") && saidAt(words, at) === null) at++;
  const first = saidAt(words, at);
  if (first) return first.saying;
  let end = words.length;
  while (end > 0 && words.length - end < longestTail && tails.has(words[end - 1] ?? "")) end--;
  for (let from = Math.max(at, end - mostWords); from < words.length; from++) {
    const said = saidAt(words, from);
    if (said !== null && from + said.length >= end) return said.saying;
  }
  return null;
}

const mostWords = 3;
const longestTail = 6;

function saidAt(words: readonly string[], at: number): Said | null {
  const [first = "", second = "", third = ""] = words.slice(at, at + mostWords);
  if (first === "to" || first === "will") return comingAt(first, second, third);
  if (isComing(words, first, second)) return { saying: "promise", length: Math.min(words.length - at, 2) };
  return deniedAt(words, first, second, third);
}

function isComing(words: readonly string[], first: string, second: string): boolean {
  if (first === "in" || first === "under") return stages.has(second);
  if (first === "being") return handled.has(second);
  if (first === "awaiting" || (first === "waiting" && second === "for")) return true;
  if (first === "on" && second === "going") return true;
  if (first === "coming" && second === "soon") return true;
  return words.length === 1 ? later.has(first) : words.length === 2 && (second === "soon" || second === "later");
}

/** "to be uploaded", "to follow", "will upload". */
function comingAt(first: string, second: string, third: string): Said | null {
  if (second === "be") return handled.has(third) ? { saying: "promise", length: 3 } : null;
  const isSaid = first === "to" ? second === "follow" || second === "come" : handling.has(second);
  return isSaid ? { saying: "promise", length: 2 } : null;
}

function deniedAt(words: readonly string[], first: string, second: string, third: string): Said | null {
  if (first === "not" && second === "yet") return { saying: "negation", length: handled.has(third) ? 3 : 2 };
  if (first === "not") return handled.has(second) ? { saying: "negation", length: 2 } : null;
  if (first === "no")
    return things.has(second) && words.length <= mostWords + 1 ? { saying: "negation", length: 2 } : null;
  return first === "missing" && words.length === 1 ? { saying: "negation", length: 1 } : null;
}
