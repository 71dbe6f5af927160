/** Finds where in the instrument a label belongs: by name first, by number second, saying when they disagree. */
import { findCluster, findNode } from "../instrument";
import type { Cluster, Indicator, Instrument, Part, Question } from "../instrument";
import { toArabic } from "./labels";
import type { Label } from "./labels";
import type { Match, Matcher, Place } from "./names";

export interface Tools {
  instrument: Instrument;
  matcher: Matcher;
}

/** How the numbers beside indicators run: through the whole list, or from 1 again in each cluster. */
export type Numbering = "throughout" | "restarting" | "unclear";

const surely = 0.8;
const likely = 0.6;
const questionStart =
  /^(apakah|berapa(kah)?|adakah|bagaimana|sebutkan|jelaskan|kapan|siapa|di\s?mana|apabila|jika|lampirkan|is there|are there|how many|does|do|what)\b|\?\s*$/i;

/** True for a text that asks something. */
export function isQuestion(text: string): boolean {
  return questionStart.test(text.trim());
}

/** The cluster that a label names; null when it names none. `isColumn`: the cell stands in a column of clusters. */
export function clusterOf(label: Label, isColumn: boolean, { instrument, matcher }: Tools): Cluster | null {
  if (label.level !== null && label.level !== "cluster") return null;
  const isClear = isColumn || label.level === "cluster";
  const named = matches(label, matcher).find(({ place }) => place.indicator === null);
  const best = matches(label, matcher)[0];
  const isBest = named !== undefined && (named === best || isColumn || named.likeness >= (best?.likeness ?? 0));
  if (named && isBest && named.likeness >= (isClear ? 0.5 : surely)) return named.place.cluster;
  if (label.code === null || (!isClear && !isRomanAlone(label))) return null;
  if (label.name !== "" && !isClear) return null;
  return numbered(label.code, instrument);
}

function isRomanAlone(label: Label): boolean {
  return /^[IV]+$/.test(label.code ?? "") && label.name === "";
}

function numbered(code: string, instrument: Instrument): Cluster | null {
  const number = toArabic(code);
  return findCluster(instrument, code) ?? (number === null ? null : findCluster(instrument, number));
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
  if (!first || first.likeness < likely) return { place: null, other: null };
  const isDraw =
    second !== undefined && second.place.indicator !== first.place.indicator && second.likeness > first.likeness - 0.04;
  return { place: first.place, other: isDraw ? second.place : null };
}

function matches(label: Label, matcher: Matcher): readonly Match[] {
  const byName = label.name === "" ? [] : matcher(label.name);
  if (label.code === null || label.name === label.text) return byName;
  const byText = label.level === null ? matcher(label.text) : [];
  return (byText[0]?.likeness ?? 0) > (byName[0]?.likeness ?? 0) ? byText : byName;
}

/** The indicator or part that a code means ("7", "21B", or "2" as the second of its cluster); null when none. */
export function placeByCode(
  code: string,
  cluster: Cluster | null,
  numbering: Numbering,
  { instrument }: Tools,
): Place | null {
  const throughout = findNode(instrument, code);
  const place = throughout && { cluster: throughout.cluster, indicator: throughout.indicator, part: throughout.part };
  const local = /^\d+$/.test(code) ? cluster?.indicators[Number(code) - 1] : undefined;
  const restarting = cluster && local ? { cluster, indicator: local, part: null } : null;
  if (numbering === "throughout") return place;
  if (numbering === "restarting") return restarting ?? place;
  return place && (cluster === null || place.cluster === cluster) ? place : (restarting ?? place);
}

/** True when the written number is the one that the name has, in whichever way the numbers run. */
export function agrees(code: string, place: Place, numbering: Numbering): boolean {
  if (!place.indicator || !/^\d{1,2}[a-z]?$/i.test(code)) return true;
  const number = Number.parseInt(code, 10);
  const letter = code.replace(/^\d+/, "").toUpperCase();
  if (letter !== "" && place.part) return place.part.code.toUpperCase() === code.toUpperCase();
  const position = place.cluster.indicators.indexOf(place.indicator) + 1;
  if (numbering === "throughout") return number === place.indicator.number;
  if (numbering === "restarting") return number === position;
  return true;
}

/** The question with that code in an indicator or part; a code may carry the indicator's number before it ("7.3a"). */
export function questionIn(node: Indicator | Part, code: string): Question | null {
  const plain = code.toLowerCase();
  const own = "number" in node ? String(node.number) : node.code.toLowerCase();
  const wanted = [
    plain,
    ...(plain.startsWith(`${own}.`) || plain.startsWith(`${own}-`) ? [plain.slice(own.length + 1)] : []),
  ];
  return (node.questions ?? []).find((question) => wanted.includes(question.code.toLowerCase())) ?? null;
}
