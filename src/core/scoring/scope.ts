/** Says whether a workbook is a whole city's assessment or the part of one office or cluster, and why. */
import { Fault } from "../fault";
import { groupBy } from "../grouping";
import type { Cluster, Indicator, Instrument } from "../instrument/instrument";
import { indicators as allIndicators } from "../instrument/instrument";
import { readLabel } from "../naming/labels";
import { matcherOf } from "../naming/names";
import { readOffices } from "../naming/offices";
import { toNumber } from "../numbers";
import { roundOff } from "../rounding";
import type { Entry, Reading } from "../reading/model/entries";
import { clusterOf } from "../reading/places/places";
import type { Table } from "../reading/model/tables";
import { shortened } from "../text";
import type { Text } from "../text";

export interface Scope {
  is: "whole" | "part";
  /** The indicators that are judged; all of them for a whole. */
  indicators: readonly Indicator[];
  /** Points that these can bring: an office that has only 21B holds 17 of that indicator's 122. */
  max: number;
  because: Text;
}

export interface ScopeOptions {
  /** Indicators ("12") and clusters ("K3") that are meant. */
  only?: readonly string[];
  /** Judge the whole, whatever is there. */
  whole?: boolean;
}

/** With more of the indicators than this it is a whole, with gaps; with fewer than half of them a part. */
const [wholeAbove, partBelow] = [0.72, 0.5];

/** @throws Fault when `only` names what the instrument does not have. */
export function scopeOf(reading: Reading, instrument: Instrument, { only, whole }: ScopeOptions): Scope {
  const all = allIndicators(instrument).map(({ indicator }) => indicator);
  if (only && only.length > 0) return asked(only, reading.entries, instrument);
  const covered = coveredBy(reading.entries);
  const entire: Scope = { is: "whole", indicators: all, max: instrument.max, because: wholeText };
  if (whole || covered.size === 0) return entire;
  const share = covered.size / all.length;
  if (share > wholeAbove) return entire;
  const owner = ownerOf(reading, instrument);
  const votes = Number(share < partBelow) + Number(owner !== null) + voteOfTotals(reading.entries, covered, instrument);
  if (votes < 1) return entire;
  const indicators = all.filter((indicator) => covered.has(indicator));
  return partOf(indicators, reading.entries, owner);
}

function partOf(indicators: readonly Indicator[], entries: readonly Entry[], owner: string | null): Scope {
  const held = heldIn(entries);
  const max = roundOff(indicators.reduce((sum, indicator) => sum + held(indicator), 0));
  return { is: "part", indicators, max, because: partText(indicators, owner) };
}

const wholeText: Text = { id: "Isian seluruh kota atau kabupaten.", en: "A whole city's assessment." };

function partText(indicators: readonly Indicator[], owner: string | null): Text {
  const numbers = indicators.map(({ number }) => number).join(", ");
  const of = owner === null ? "" : ` (${owner})`;
  return { id: `Isian sebagian: indikator ${numbers}${of}.`, en: `Part of an assessment: indicators ${numbers}${of}.` };
}

/** @throws Fault when the instrument has no indicator or cluster of that name. */
function asked(only: readonly string[], entries: readonly Entry[], instrument: Instrument): Scope {
  const nobody = only.filter((code) => !isKnown(code.trim(), instrument));
  if (nobody.length > 0) throw new Fault(notKnown(nobody, instrument));
  const wanted = new Set(only.map((code) => code.trim().toUpperCase()));
  const indicators = allIndicators(instrument)
    .filter(({ cluster, indicator }) => wanted.has(String(indicator.number)) || wanted.has(cluster.id.toUpperCase()))
    .map(({ indicator }) => indicator);
  return partOf(indicators, entries, null);
}

function isKnown(code: string, { clusters }: Instrument): boolean {
  return clusters.some(
    ({ id, indicators }) =>
      id.toUpperCase() === code.toUpperCase() || indicators.some(({ number }) => String(number) === code),
  );
}

function notKnown(codes: readonly string[], instrument: Instrument): Text {
  const named = codes.map((code) => `"${shortened(code.trim())}"`).join(", ");
  const numbers = allIndicators(instrument).map(({ indicator }) => indicator.number);
  const range = `${Math.min(...numbers)}–${Math.max(...numbers)}`;
  const clusters = instrument.clusters.map(({ id }) => id).join(", ");
  return {
    id: `Tidak ada indikator atau klaster ${named}; tulis nomor indikator (${range}) atau klaster (${clusters}), dipisahkan koma.`,
    en: `There is no indicator or cluster ${named}; write numbers of indicators (${range}) or clusters (${clusters}), parted by commas.`,
  };
}

/** The indicators that rows name; the row of a cluster of which none is named stands for all of it. */
function coveredBy(entries: readonly Entry[]): Set<Indicator> {
  const named = new Set<Indicator>();
  const clusters = new Set<Cluster>();
  for (const { level, indicator, cluster, isTotal } of entries) {
    if (isTotal) continue;
    if (indicator) named.add(indicator);
    if (level === "cluster" && cluster) clusters.add(cluster);
  }
  const whole = [...clusters].filter(({ indicators }) => !indicators.some((indicator) => named.has(indicator)));
  return new Set([...named, ...whole.flatMap(({ indicators }) => indicators)]);
}

/** What the rows can bring of an indicator: an office that has only 21B holds 17 of its 122 points. */
export function heldIn(entries: readonly Entry[]): (indicator: Indicator) => number {
  const rows = groupBy(
    entries.filter(({ isTotal }) => !isTotal),
    ({ indicator }) => indicator,
  );
  return (indicator) => {
    const own = rows.get(indicator) ?? [];
    const parts = [...new Set(own.flatMap(({ part }) => part ?? []))];
    const isWhole = parts.length === 0 || own.some(({ part }) => part === null);
    return isWhole ? indicator.max : parts.reduce((sum, { max }) => sum + max, 0);
  };
}

/** The rows that are judged: of a part that somebody chose those of its indicators, without the totals of all. */
export function entriesWithin(entries: readonly Entry[], { indicators }: Scope): Entry[] {
  const judged = new Set(indicators);
  return entries.filter(({ indicator, cluster, isTotal }) => {
    if (indicator) return judged.has(indicator);
    return cluster !== null && !isTotal && cluster.indicators.every((one) => judged.has(one));
  });
}

/** A printed total of 1,000 speaks for the whole, one of the covered maxima for a part. */
function voteOfTotals(entries: readonly Entry[], covered: ReadonlySet<Indicator>, { max }: Instrument): number {
  const printed = entries.filter(({ isTotal }) => isTotal).map(({ maximum }) => toNumber(maximum));
  const held = heldIn(entries);
  const own = [...covered].reduce((sum, indicator) => sum + held(indicator), 0);
  if (printed.some((value) => value === max)) return -1;
  return printed.some((value) => value !== null && Math.abs(value - own) < 0.01) ? 1 : 0;
}

/** The office or cluster that titles or the sheets' names speak of, or that answers for every row; null when none. */
function ownerOf({ tables, entries }: Reading, instrument: Instrument): string | null {
  for (const table of tables)
    for (const text of titlesOf(table)) {
      const owner = ownerIn(text, instrument);
      if (owner !== null) return owner;
    }
  const offices = new Set(
    entries.flatMap((entry) => readOffices(entry.offices, instrument.offices).map(({ name, text }) => name ?? text)),
  );
  return offices.size === 1 && entries.length > 2 ? ([...offices][0] ?? null) : null;
}

function ownerIn(text: string, instrument: Instrument): string | null {
  const [, office = text] = /\b(?:opd|dinas|perangkat daerah|instansi)\s*:\s*(.+)$/i.exec(text) ?? [];
  const [mention, ...more] = readOffices(office, instrument.offices);
  if (mention?.name && more.length === 0) return mention.name;
  const label = readLabel(text);
  const isCluster =
    label.level === "cluster" && clusterOf(label, false, { instrument, matcher: matcherOf(instrument) });
  return isCluster ? text.trim() : null;
}

function titlesOf({ grid, top }: Table): string[] {
  const rows = grid.sheet.rows.slice(0, Math.max(0, Math.min(top, 12)));
  const cells = rows.flat().filter((cell): cell is string => typeof cell === "string" && cell.length < 120);
  return [grid.sheet.name, ...cells];
}
