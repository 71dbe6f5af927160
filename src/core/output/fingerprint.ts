/** What a report was made from, as short hashes: a later check can say that nothing has changed since, or name what has. */
import { ownSheetOf } from "../own/sheets";
import { fullCode } from "../planning/questions";
import type { Entry } from "../reading/model/entries";
import { contentHash } from "../report/contentHash";
import type { Report } from "../report/report";
import type { Instrument } from "../instrument/instrument";
import { groupBy } from "../grouping";
import type { Workbook } from "../workbook";

export interface Fingerprint {
  /** 16 hexadecimal digits over all that counts. */
  readonly whole: string;
  /** Of every place in the instrument ("7", "7.2a", "K2") the first 8 digits over its rows. */
  readonly places: ReadonlyMap<string, string>;
}

/** What counts of a row: its score, its maximum, what is ticked, its evidence with links, and its offices. */
export function fingerprintOf({ entries }: Pick<Report, "entries">): Fingerprint {
  const own = entries.filter(({ isTotal }) => !isTotal);
  const places = [...groupBy(own, fullCode)].map(([code, rows]): [string, string] => [
    code,
    digitsOf(rows.map(contentOf)).slice(0, 8),
  ]);
  return { whole: digitsOf(places), places: new Map(places) };
}

/** 16 hexadecimal digits that tell this instrument from any other. */
export function instrumentHash(instrument: Instrument): string {
  return digitsOf(instrument);
}

function contentOf({ score, maximum, ticked, evidence, offices }: Entry): unknown {
  return [score, maximum, ticked, evidence.map(({ text, link, isPicture }) => [text, link, isPicture]), offices];
}

function digitsOf(content: unknown): string {
  const hash = contentHash();
  hash.add(new TextEncoder().encode(JSON.stringify(content)));
  return hash.digits();
}

/** Where the sheet keeps it: one cell a place below each other, the whole first. */
const mark = "KLA#";

/** The fingerprint as texts for cells: "KLA#0123456789abcdef", "KLA#7.2a=01234567". */
export function fingerprintTexts({ whole, places }: Fingerprint): string[] {
  return [`${mark}${whole}`, ...[...places].map(([code, hash]) => `${mark}${code}=${hash}`)];
}

/** The fingerprint that the workbook's own report keeps; null when there is no such sheet, or nothing whole in it. */
export function keptFingerprint({ sheets }: Pick<Workbook, "sheets">): Fingerprint | null {
  const sheet = sheets.find((one) => ownSheetOf(one)?.id === "report");
  const texts = (sheet?.rows ?? []).flatMap((cells) =>
    cells.flatMap((cell) => (typeof cell === "string" && cell.startsWith(mark) ? [cell.slice(mark.length)] : [])),
  );
  const whole = texts.find((text) => /^[0-9a-f]{16}$/.test(text));
  if (whole === undefined) return null;
  const places = texts.flatMap((text): [string, string][] => {
    const at = text.lastIndexOf("=");
    return at < 0 ? [] : [[text.slice(0, at), text.slice(at + 1)]];
  });
  return { whole, places: new Map(places) };
}

/** The places that differ, in the order of `now` and then those that are gone; empty when nothing has changed. */
export function changedPlaces(then: Fingerprint, now: Fingerprint): string[] {
  if (then.whole === now.whole) return [];
  const gone = [...then.places.keys()].filter((code) => !now.places.has(code));
  return [...[...now.places.keys()].filter((code) => then.places.get(code) !== now.places.get(code)), ...gone];
}
