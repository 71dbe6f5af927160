/** How late a name or title says that its scores are, by version, day and hour, and what it says besides. */
import { momentIn } from "../../naming/moments";
import { unversioned, versionOf } from "../../naming/versions";
import { periodIn, timeless } from "./periods";

const daysInYear = 372;

/** "EM Januari" comes before "EM Februari", and both after what names no part of the year; in days of months of 31. */
export function dayOf(text: string): number {
  return Math.round(2 * daysInYear * (periodIn(text) ?? 0)) + (momentIn(text) ?? 0);
}

/** By kind and number of the version, and by its day; higher is later. */
export function lateness(text: string): number {
  return versionOf(text, true) + dayOf(text);
}

/** What is left without version and day: two titles of one subject are of two versions, or of one. */
export function subjectOf(text: string): string {
  return timeless(unversioned(text));
}

/** "Rekap 3 Maret" and "Rekap 17 Maret", "EM" and "EM (update)". */
export function areVersions(one: string, other: string): boolean {
  return subjectOf(one) === subjectOf(other) && lateness(one) !== lateness(other);
}

/** Whether a name tells of its version and nothing else: "(perbaikan 27 Mei, pakai yang ini)". */
export function isVersionAlone(text: string): boolean {
  return subjectOf(text) === "" && lateness(text) !== 0;
}
