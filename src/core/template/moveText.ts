/** Says of each row of a move where it goes, what changes with it, and what is left for a person. */
import { formatNumber } from "../text";
import type { Language } from "../text";
import type { Move } from "./move";

/** True for a row that has no place of its own, or more points than its place can have. */
export function isLeft({ to, isOver, isTaken }: Move): boolean {
  return to === null || isOver || isTaken;
}

/** True for a row whose code or maximum is another one there. */
export function isChanged(move: Move): boolean {
  return !isLeft(move) && (move.from !== move.to || move.maxFrom !== move.maxTo);
}

/** "8.2 (…, maksimal 4): 3 → 9.2 (maksimal 5)". */
export function moveText({ from, to, about, maxFrom, maxTo, held, isOver, isTaken }: Move, language: Language): string {
  const isIndonesian = language === "id";
  const number = (value: number | null): string => (value === null ? "–" : formatNumber(value, language));
  const max = isIndonesian ? "maksimal" : "maximum";
  const before = `${from} (${about[language]}, ${max} ${number(maxFrom)}): ${number(held.points)}`;
  if (to === null)
    return isIndonesian
      ? `${before} → tidak ada tempatnya; pindahkan sendiri.`
      : `${before} → has no place there; move it yourself.`;
  if (isTaken)
    return isIndonesian
      ? `${before} → ${to}: sudah terisi oleh baris lain dengan kode yang sama; pindahkan sendiri.`
      : `${before} → ${to}: another row with the same code stands there already; move it yourself.`;
  if (isOver)
    return isIndonesian
      ? `${before} → ${to} (${max} ${number(maxTo)}): nilainya melebihi, jadi dikosongkan; isi sendiri.`
      : `${before} → ${to} (${max} ${number(maxTo)}): the points are more than that and are left blank; fill them in yourself.`;
  return `${before} → ${to} (${max} ${number(maxTo)})`;
}
