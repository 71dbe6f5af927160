/** Finds where in the instrument a label belongs: by name first, by number second, saying when they disagree. */
import { remembering, rememberingIn, rememberingOf } from "../../remembering";
import { findCluster, findNode } from "../../instrument/instrument";
import type { Cluster, Indicator, Instrument, Part, Question } from "../../instrument/instrument";
import { toArabic } from "../../naming/labels";
import type { Label } from "../../naming/labels";
import { wordsOf } from "../../naming/names";
import type { Match, Matcher, Place } from "../../naming/names";
import { isOneSlipAway } from "../../naming/slips";
import { nameLikeness } from "../model/weights";

export interface Tools {
  instrument: Instrument;
  matcher: Matcher;
}

/** How the numbers beside indicators run: through the whole list, or from 1 again in each cluster. */
export type Numbering = "throughout" | "restarting" | "unclear";

const questionStart =
  /^(apakah|berapa(kah)?|adakah|bagaimana|sebutkan|jelaskan|kapan|siapa|di\s?mana|apabila|jika|lampirkan|is there|are there|how many|does|do|what)\b|\?\s*$/i;

/** True for a text that asks something. */
export function isQuestion(text: string): boolean {
  return questionStart.test(text.trim().replace(/^\(?\w{1,4}[.):\s]\s*/, "")) || questionStart.test(text.trim());
}

/** The cluster that a label names; null when it names none. `isColumn`: the cell stands in a column of clusters. */
export function clusterOf(label: Label, isColumn: boolean, tools: Tools): Cluster | null {
  if (label.level !== null && label.level !== "cluster") return null;
  const isClear = isColumn || label.level === "cluster";
  return clusterByName(label, isClear, tools.matcher) ?? clusterByCode(label, isClear, tools.instrument);
}

/** Away from a column of clusters the name must be sure, and more like a cluster's than an indicator's. */
function clusterByName(label: Label, isClear: boolean, matcher: Matcher): Cluster | null {
  const found = matches(label, matcher);
  const named = found.find(({ place }) => place.indicator === null);
  if (!named) return null;
  if (isClear) return named.likeness >= 0.5 ? named.place.cluster : null;
  const isBest = named.likeness >= (found[0]?.likeness ?? 0);
  return isBest && named.likeness >= nameLikeness.sure ? named.place.cluster : null;
}

function clusterByCode({ code, name }: Label, isClear: boolean, instrument: Instrument): Cluster | null {
  if (code === null) return null;
  if (!isClear && (name !== "" || !/^[IV]+$/.test(code))) return null;
  const number = toArabic(code);
  return findCluster(instrument, code) ?? (number === null ? null : findCluster(instrument, number));
}

/** True when a text that can be read as a cluster and as an indicator of it is more like the indicator. */
export function isRatherIndicator(label: Label, cluster: Cluster, maximum: number | null, { matcher }: Tools): boolean {
  if (label.level === "cluster") return false;
  const found = matches(label, matcher);
  const asIndicator = found.find(({ place }) => place.indicator !== null);
  const asCluster = found.find(({ place }) => place.cluster === cluster && place.indicator === null);
  if (!asIndicator || asIndicator.likeness < nameLikeness.likely) return false;
  const node = asIndicator.place.part ?? asIndicator.place.indicator;
  if (maximum !== null && (maximum === cluster.max || maximum === node?.max)) return maximum !== cluster.max;
  return asIndicator.likeness > (asCluster?.likeness ?? 0);
}

/** What an indicator's name says; `other` is set when two indicators stand in one cell. */
export interface Named {
  place: Place | null;
  other: Place | null;
}

/** The indicator or part that a label names; places in the cluster at hand win a draw. */
export function namedBy(label: Label, cluster: Cluster | null, { matcher }: Tools): Named {
  const found = matches(label, matcher)
    .filter(({ place }) => place.indicator !== null)
    .map((match) => (match.place.cluster === cluster ? { ...match, likeness: match.likeness + 0.06 } : match))
    .sort((a, b) => b.likeness - a.likeness);
  const [first, second] = found;
  if (!first || first.likeness < nameLikeness.likely) return { place: null, other: null };
  const lines = first.likeness < 0.95 ? linesNaming(label.text, matcher) : [];
  if (lines.length > 1)
    return { place: first.place, other: lines.find((place) => place.indicator !== first.place.indicator) ?? null };
  const isDraw =
    second !== undefined && second.place.indicator !== first.place.indicator && second.likeness > first.likeness - 0.04;
  return { place: first.place, other: isDraw ? second.place : null };
}

/** The different indicators that the lines of one cell name. */
function linesNaming(text: string, matcher: Matcher): Place[] {
  const places = text.split(/\n|;|\s(?=\d{1,2}\.\s)|\s(?:dan|&)\s/).map((line) => {
    const best = matcher(line.replace(/^[\s\d.)-]+/, ""))[0];
    return best && best.likeness >= nameLikeness.sure && best.place.indicator ? best.place : null;
  });
  const found = places.filter((place) => place !== null);
  return found.filter((place, at) => found.findIndex((other) => other.indicator === place.indicator) === at);
}

/** The places that the words of a label can mean, best first; a few general words in common name none. */
export const matches = rememberingIn((label: Label, matcher: Matcher): readonly Match[] =>
  allMatches(label, matcher).filter(({ place }) => sharesEnough(label.name === "" ? label.text : label.name, place)),
);

/** Words that stand in the names of many things: two of them in common prove nothing ("12 - < 18 tahun"). */
const general = new Set(
  "anak tahun ramah layak layanan pelayanan fasilitas peraturan daerah kebijakan lembaga peran sehat usia bawah sekolah orang tua hak khusus sistem data".split(
    " ",
  ),
);

function sharesEnough(text: string, { cluster, indicator, part }: Place): boolean {
  const node = part ?? indicator ?? cluster;
  const words = wordSetOf(text);
  const shared = namesOf(node).flatMap((name) => name.filter((word) => words.has(word) || isSlipOfOne(word, words)));
  const distinctive = shared.some((word) => !general.has(word) && !/^\d+$/.test(word));
  return distinctive || shared.length === 0 || new Set(shared).size > 2;
}

/** A word that tells something, misspelt in the text. */
function isSlipOfOne(word: string, words: ReadonlySet<string>): boolean {
  return word.length > 4 && !general.has(word) && [...words].some((other) => isOneSlipAway(other, word));
}

const wordSetOf = remembering((text) => new Set(wordsOf(text)));

const namesOf = rememberingOf(({ name, aliases = [] }: Cluster | Indicator | Part): string[][] =>
  [name.id, name.en, ...aliases].map(wordsOf),
);

function allMatches(label: Label, matcher: Matcher): readonly Match[] {
  const byName = label.name === "" ? [] : matcher(label.name);
  if (label.code === null || label.name === label.text) return byName;
  const byText = label.level === null ? matcher(label.text) : [];
  return (byText[0]?.likeness ?? 0) > (byName[0]?.likeness ?? 0) ? byText : byName;
}

/** The indicator or part that a code means ("7", "21B"); null when none. */
export function placeByCode(code: string, { instrument }: Tools): Place | null {
  const found = findNode(instrument, code);
  return found && { cluster: found.cluster, indicator: found.indicator, part: found.part };
}

/** "2" as the second of its cluster; null when it has none. */
export function placeWithin(cluster: Cluster | null, code: string): Place | null {
  const indicator = /^\d+$/.test(code) ? cluster?.indicators[Number(code) - 1] : undefined;
  return cluster && indicator ? { cluster, indicator, part: null } : null;
}

/** True when the written number is the one that the name has, in whichever way the numbers run. */
export function agrees(code: string, place: Place, numbering: Numbering): boolean {
  if (!place.indicator || !/^\d{1,2}[a-z]?$/i.test(code)) return true;
  const number = Number.parseInt(code, 10);
  const letter = code.replace(/^\d+/, "").toUpperCase();
  if (letter !== "" && place.part) return place.part.code.toUpperCase() === code.toUpperCase();
  if (numbering === "throughout") return number === place.indicator.number;
  if (numbering === "restarting") return number === positionIn(place) || number === positionAmongRows(place);
  return true;
}

function positionIn({ cluster, indicator }: Place): number {
  return cluster.indicators.findIndex((one) => one === indicator) + 1;
}

/** Where a list has a row for each part, parts are counted as rows of their cluster; 0 where the place is none of them. */
export function positionAmongRows({ cluster, indicator, part }: Place): number {
  const rows = cluster.indicators.flatMap((one): (Indicator | Part)[] => one.parts ?? [one]);
  return rows.findIndex((one) => one === (part ?? indicator)) + 1;
}

/** The places that "21A.1", "7.3a" or "3.12.4" (cluster, indicator, question) can name before the question; none for other codes. */
export function prefixed(code: string, { instrument }: Tools): { place: Place; code: string }[] {
  const [, above, prefix, rest] = /^(?:(\d{1,2})[.-])?(\d{1,2}[a-c]?)[.-](\d{1,2}[a-z]{0,2})$/i.exec(code) ?? [];
  if (prefix === undefined || rest === undefined) return [];
  const own = findNode(instrument, prefix);
  // "22.1" is the first part of 22: questions lie in its parts.
  const isPart = own?.part === null && own.indicator.parts?.[Number(rest) - 1] !== undefined;
  const places = above === undefined ? (own && !isPart ? [own] : []) : nodesBelow(instrument, above, prefix);
  return places.filter((place) => asksIn(place, rest)).map((place) => ({ place, code: rest }));
}

function asksIn({ indicator, part }: Place, code: string): boolean {
  return [indicator, part, ...(indicator?.parts ?? [])].some((one) => one && questionIn(one, code));
}

/** "21.1" is 21A; "3.12" and "3.1" are 12, of the third cluster; blocks without a number are counted from the first, or as 0, 6, 7. */
function nodesBelow(instrument: Instrument, above: string, below: string): Place[] {
  const { clusters } = instrument;
  const whole = findNode(instrument, above);
  const part = whole?.indicator.parts?.[Number(below) - 1];
  if (whole && part) return [{ ...whole, part }];
  const [node, named] = [findNode(instrument, below), findCluster(instrument, Number(above))];
  const isIn = node && (named ? node.cluster === named : node.cluster.number === null);
  if (node && (isIn || node.cluster === clusters[Number(above) - 1])) return [node];
  return [placeWithin(named, below)].filter((place) => place !== null);
}

/** The question with that code in an indicator or part; a code may carry the indicator's number before it ("7.3a"). */
export function questionIn(node: Indicator | Part, code: string): Question | null {
  const plain = code.toLowerCase();
  const own = "number" in node ? String(node.number) : node.code.toLowerCase();
  const known = codesOf(node);
  const isPrefixed = plain.startsWith(`${own}.`) || plain.startsWith(`${own}-`);
  return known.get(plain) ?? (isPrefixed ? (known.get(plain.slice(own.length + 1)) ?? null) : null);
}

const codesOf = rememberingOf(
  ({ questions = [] }: Indicator | Part) =>
    new Map(questions.toReversed().map((question) => [question.code.toLowerCase(), question])),
);
