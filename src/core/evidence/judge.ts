/** Judges a citation as a verifier does: only what names or opens a document counts; the reason is told for all others. */
import type { Need } from "../instrument/instrument";
import type { Citation } from "./citations/cite";
import { saysNothing } from "./documents/fileNames";
import { isArchiveType, isPictureType } from "./addresses/fileTypes";
import { kinds as allKinds } from "./kinds/index";
import type { Ageing, Kind, KindId, Mark } from "./kinds/kind";
import { cityName } from "../naming/city";
import { adoptedFrom, otherCityIn } from "./documents/cities";
import { provinceIn } from "./documents/provinces";
import { isNationalBook } from "./documents/nationalBooks";
import { isCameraName } from "./documents/marks";
import type { Saying } from "./remarks/sayings";
import { hasMark } from "./named";
import type { EvidenceTerms } from "./terms";

/** documented: a verifier can open it or knows it by what is named · doubtful: it may not hold · undocumented: nothing is cited. */
export type EvidenceState = "documented" | "doubtful" | "undocumented";

/** Why a citation does not count as it stands. */
export type Reason =
  | Plain<
      | "tick"
      | "negation"
      | "promise"
      /** FALSE, 0, or blank behind a link that leads nowhere. */
      | "nothing"
      | "error"
      /** A promise, negation or draft beside something that could count. */
      | "unfinished"
      /** The form's own words: what is asked for. */
      | "asked"
      /** Struck out in its cell. */
      | "struck"
      /** A verifier's remark beside it refuses it. */
      | "refused"
      | "picture"
      | "value"
      | "nameless"
      | "unreachable"
      /** A photo under the name that a camera gave it. */
      | "camera"
      | "unsigned"
      /** A law of the state where one of the city is asked for. */
      | "national"
      /** A book or profile of a ministry, which shows nothing of the city. */
      | "national-book"
    >
  | { cause: "carried-over"; year: number }
  /** A document of another city, named in full. */
  | { cause: "other-city"; city: string }
  /** A document of the province, as it is named. */
  | { cause: "province"; province: string }
  | { cause: "outdated"; years: readonly number[] }
  | { cause: "incomplete"; kind: KindId; lacks: readonly Mark[] }
  /** Of several years asked for, these are not covered. */
  | { cause: "years-missing"; years: readonly number[] };

export type Cause = Reason["cause"];

/** One member for each cause, so that a rule can pick its own. */
type Plain<Name> = Name extends string ? { cause: Name } : never;

export interface Judgement {
  state: EvidenceState;
  /** Empty for what is documented. */
  reasons: readonly Reason[];
}

const byId = new Map<KindId, Kind>(allKinds.map((kind) => [kind.id, kind]));
const documented: Judgement = { state: "documented", reasons: [] };

/** The state of one citation; `needs` are those of the question it stands for, none where that is not known. */
export function judge(citation: Citation, needs: readonly Need[], terms: EvidenceTerms): Judgement {
  const { holding, target } = citation;
  if (holding === "picture") return doubtful({ cause: "picture" });
  if (holding === "error") return undocumented({ cause: "error" });
  if (isUnreachable(citation, needs, terms)) return doubtful({ cause: "unreachable" });
  if (isCarriedOver(citation, terms)) return doubtful({ cause: "carried-over", year: target?.evaluation ?? 0 });
  const opens = target?.type === "link" || target?.type === "file";
  if (holding === "nothing") return opens ? documented : undocumented({ cause: "nothing" });
  if (holding === "value") return opens ? documented : doubtful({ cause: "value" });
  return ofOthers(judgeText(citation, opens, needs, terms), citation, terms);
}

/** "Perda 5/2022 KLA" with a path behind it: a regulation is published and known by its number, whoever can open that copy. */
function isUnreachable(citation: Citation, needs: readonly Need[], terms: EvidenceTerms): boolean {
  const { holding, text, target, kinds } = citation;
  if (target?.type !== "private") return false;
  if (holding !== "text" || !kinds.includes("regulation") || text.includes(target.address)) return true;
  return judgeText(citation, false, needs, terms).state !== "documented";
}

/** What counts but for whose it is: another city's that is named or said to be adopted, or the province's. */
function ofOthers(judgement: Judgement, { text, kinds }: Citation, { city = null }: EvidenceTerms): Judgement {
  if (judgement.state !== "documented") return judgement;
  const other = city === null ? adoptedFrom(text) : otherCityIn(text, city);
  if (other !== null) return doubtful({ cause: "other-city", city: cityName(other) });
  const province = provinceIn(text, kinds);
  return province === null ? judgement : doubtful({ cause: "province", province });
}

function isCarriedOver({ target }: Citation, { years }: EvidenceTerms): boolean {
  const year = target?.evaluation ?? null;
  return year !== null && years.length > 0 && year <= Math.max(...years);
}

function judgeText(citation: Citation, opens: boolean, needs: readonly Need[], terms: EvidenceTerms): Judgement {
  const best = judgeNamed(citation, opens, needs, terms);
  const { saying } = citation;
  if (saying === "asked" || saying === "struck") return doubtful({ cause: saying });
  if (saying === "tick") return opens ? best : undocumented({ cause: "tick" });
  return saying === null || isUnsigned(best, citation) ? best : judgeSaid(saying, citation, opens, best);
}

/** What it names, whatever is said of it. */
function judgeNamed(citation: Citation, opens: boolean, needs: readonly Need[], terms: EvidenceTerms): Judgement {
  const named = bestOf(citation.kinds.map((id) => judgeKind(id, citation, opens, needs, terms)));
  const best = named ?? (opens ? judgeUnnamed(citation, terms) : doubtful({ cause: "nameless" }));
  return best.state === "documented" && isNamelessFile(citation) ? doubtful({ cause: "nameless" }) : best;
}

/** What it names, with what is said of it. */
function judgeSaid(saying: Saying, citation: Citation, opens: boolean, best: Judgement): Judgement {
  const isDraft = saying === "draft";
  if (opens || saying === "withdrawn") return doubtful({ cause: "unfinished" });
  if (saying === "wanted") return undocumented({ cause: "promise" });
  if (saying === "negation" && citation.number === null && deniesAll.test(citation.text))
    return undocumented({ cause: "negation" });
  const isNamed = best.state === "documented" || (isDraft && hasTopic(citation));
  if (isNamed) return doubtful({ cause: "unfinished" });
  return undocumented({ cause: isDraft ? "promise" : saying });
}

/** "Laporan PATBM 2024 belum ada": whatever is named is not there. */
const deniesAll = /\b(belum|blm|belom|tidak|tdk|tak|gak|ga|nggak|ndak)\s(ada|tersedia|dibuat|punya)[\s.!)]{0,3}$/i;

/** A draft of something that can be told apart; "masih draft" says that there is nothing else. */
function hasTopic({ years, subject, text }: Citation): boolean {
  return years.length > 0 || (subject.length > 1 && !stillDraft.test(text));
}

const stillDraft = /\b(masih|msh|baru)\s(tahap\s|dalam\sbentuk\s|berupa\s)?(draft?|rancangan|konsep)\b/i;

/**
 * Said not to be signed, which is told better than that something is not there: there is a budget, a number, or a year and a
 * subject; a plan that is not adopted is none.
 */
function isUnsigned({ reasons: [reason] }: Judgement, { kinds, number, years, subject }: Citation): boolean {
  const isNamed = number !== null || (!kinds.includes("plan") && years.length > 0 && subject.length > 0);
  return reason?.cause === "unsigned" || (reason?.cause === "unfinished" && isNamed);
}

/** An archive must be told by the document that it holds, any other file by its subject at least. */
function isNamelessFile({ target, kinds, fileType }: Citation): boolean {
  if (target?.type !== "file") return false;
  return saysNothing(target.address) || (kinds.length === 0 && isArchiveType(fileType));
}

/** A file or link whose kind is not told: only years that are past for every kind count against it. */
function judgeUnnamed(citation: Citation, { years }: EvidenceTerms): Judgement {
  const isPast = citation.years.length > 0 && citation.years.every((year) => year < Math.min(...years));
  return isPast ? doubtful({ cause: "outdated", years: citation.years }) : documented;
}

function judgeKind(
  id: KindId,
  citation: Citation,
  opens: boolean,
  needs: readonly Need[],
  terms: EvidenceTerms,
): Judgement {
  const kind = byId.get(id);
  if (!kind) return doubtful({ cause: "nameless" });
  if (isOutdated(citation, terms.ages.get(id) ?? kind.ages, opens, terms)) {
    return doubtful({ cause: "outdated", years: citation.years });
  }
  const national = nationalOf(id, citation, needs);
  if (national) return doubtful({ cause: national });
  const unsigned = unsignedOf(id, citation, opens, needs);
  if (unsigned) return doubtful({ cause: unsigned });
  const isPhotoFile = id === "photo" && isPictureFile(citation);
  if (opens && !isPhotoFile) return documented;
  if (isPhotoFile && isCameraName(citation.subject)) return doubtful({ cause: "camera" });
  const lacks = kind.marks.filter((mark) => !hasMark(mark, citation, terms));
  return lacks.length === 0 ? documented : doubtful({ cause: "incomplete", kind: id, lacks });
}

function isPictureFile({ target, fileType }: Citation): boolean {
  return target?.type === "file" && isPictureType(fileType);
}

function nationalOf(id: KindId, { text }: Citation, needs: readonly Need[]): "national" | "national-book" | null {
  if (id === "law") return needs.includes("regulation") ? "national" : null;
  return books.has(id) && isNationalBook(text) ? "national-book" : null;
}

/** Kinds that ministries write for every city. */
const books: ReadonlySet<KindId> = new Set(["sop", "data", "document"]);

/** Years after the last evidence year count against a text; a file may be named after the year of the award. */
function isOutdated({ years, period }: Citation, ages: Ageing, opens: boolean, terms: EvidenceTerms): boolean {
  if (ages === "never" || years.length === 0 || terms.years.length === 0) return false;
  const [first, last] = [Math.min(...terms.years), Math.max(...terms.years)];
  if (ages !== "years" && period && period.from <= last && period.to >= first) return false;
  if (years.some((year) => terms.years.includes(year))) return false;
  return !opens || years.every((year) => year < first);
}

/** A budget must be said to be signed where the question asks for it; any other document said not to be signed is no more than a draft. */
function unsignedOf(
  id: KindId,
  { signed }: Citation,
  opens: boolean,
  needs: readonly Need[],
): "unsigned" | "unfinished" | null {
  if (id !== "budget") return signed === "no" ? "unfinished" : null;
  const isSilent = signed === null && !opens && needs.includes("signed-budget");
  return signed === "no" || isSilent ? "unsigned" : null;
}

const order: readonly EvidenceState[] = ["undocumented", "doubtful", "documented"];

/** The best of several judgements, the first of those that are equally good; null for none. */
function bestOf(judgements: readonly Judgement[]): Judgement | null {
  return judgements.reduce<Judgement | null>(
    (best, one) => (best === null || order.indexOf(one.state) > order.indexOf(best.state) ? one : best),
    null,
  );
}

function doubtful(reason: Reason): Judgement {
  return { state: "doubtful", reasons: [reason] };
}

function undocumented(reason: Reason): Judgement {
  return { state: "undocumented", reasons: [reason] };
}
