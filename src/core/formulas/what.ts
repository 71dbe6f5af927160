/** =KLA.MAX, =KLA.NAME and =KLA.CLUSTER: what a cluster, indicator or part is, by its code, number or name. */
import type { Instrument } from "../instrument/instrument";
import { findCluster, findNode } from "../instrument/instrument";
import type { Place } from "../naming/names";
import { matcherOf } from "../naming/names";
import type { Language } from "../text";
import { isError } from "../workbook";
import { refuseError, toSingle } from "./inputs";
import type { Refusal } from "./refusal";
import { isRefusal, refuse } from "./refusal";

/** Two names that are nearly as like leave the doubt to the person. */
const doubt = 0.05;

/** The maximum in points. */
export function maximumOfWhat(what: unknown, instrument: Instrument): number | Refusal {
  const place = findPlace(what, instrument);
  return isRefusal(place) ? place : nodeOf(place).max;
}

/** The full name, in the language asked for ("id", "en"), or in the product's. */
export function nameOfWhat(
  what: unknown,
  asked: unknown,
  instrument: Instrument,
  language: Language,
): string | Refusal {
  const place = findPlace(what, instrument);
  if (isRefusal(place)) return place;
  const cell = toSingle(asked);
  if (isRefusal(cell)) return cell;
  const chosen = cell === null || cell === 0 || cell === "" ? language : String(cell).trim().toLowerCase();
  if (chosen === "id" || chosen === "en") return nodeOf(place).name[chosen];
  return refuse("#VALUE!", {
    id: `Bahasa "${chosen}" tidak dikenal; tulis "id" atau "en".`,
    en: `The language "${chosen}" is not known; write "id" or "en".`,
  });
}

/** The cluster it stands in, as every formula takes it: "Klaster III", or the name of one without a number. */
export function clusterOfWhat(what: unknown, instrument: Instrument): string | Refusal {
  const place = findPlace(what, instrument);
  if (isRefusal(place)) return place;
  return place.cluster.roman ? `Klaster ${place.cluster.roman}` : place.cluster.name.id;
}

/** The one place that a text or number means; a bare number is an indicator, a roman one a cluster. */
export function findPlace(what: unknown, instrument: Instrument): Place | Refusal {
  const cell = toSingle(what);
  if (isRefusal(cell)) return cell;
  const text = cell === null ? "" : String(cell).trim();
  if (isError(text)) return refuseError(text);
  if (text === "" || cell === 0)
    return refuse("#VALUE!", {
      id: 'Tulis klaster ("III"), indikator (7, "21B"), atau namanya.',
      en: 'Write a cluster ("III"), an indicator (7, "21B"), or its name.',
    });
  return byCode(text, instrument) ?? byName(text, instrument);
}

function byCode(text: string, instrument: Instrument): Place | null {
  const [, word, code] = /^(?:(kl[ua]ster|cluster|indikator|indicator)\s*)?([a-z0-9]{1,5})\.?$/i.exec(text) ?? [];
  if (code === undefined) return null;
  const isCluster = word !== undefined && /^[kc]l/i.test(word);
  const node = isCluster ? null : findNode(instrument, code);
  if (node) return { cluster: node.cluster, indicator: node.indicator, part: node.part };
  const isBare = /^\d+$/.test(code) && !isCluster;
  const cluster = isBare || /^in/i.test(word ?? "") ? null : findCluster(instrument, code);
  return cluster && { cluster, indicator: null, part: null };
}

function byName(text: string, instrument: Instrument): Place | Refusal {
  const [best, second] = matcherOf(instrument)(text);
  if (!best)
    return refuse("#N/A", {
      id: `Tidak ada klaster atau indikator "${text}" di instrumen ini.`,
      en: `The instrument has no cluster or indicator "${text}".`,
    });
  if (!second || best.likeness - second.likeness > doubt) return best.place;
  const [one, other] = [nodeOf(best.place).name, nodeOf(second.place).name];
  return refuse("#N/A", {
    id: `"${text}" dapat berarti "${one.id}" atau "${other.id}"; tulis nomornya.`,
    en: `"${text}" may mean "${one.en}" or "${other.en}"; write its number.`,
  });
}

function nodeOf({ cluster, indicator, part }: Place): { name: { id: string; en: string }; max: number } {
  return part ?? indicator ?? cluster;
}
