/** What the headings of a block say about each column, before its cells are asked. */
import { roleOf } from "./headings";
import { roleOfPath } from "./pathRole";
import type { Role } from "./headings";
import { toA1 } from "../../workbook";
import { normalise } from "../../naming/names";
import { handNamed } from "./whoseScore";
import { inOrder, periodIn, timeless } from "./periods";
import { withOtherCities } from "./otherCities";
import { withRivals } from "./rivalClaims";
import { withVersions } from "./versionColumns";
import type { Block } from "../model/tables";
import type { Column } from "../model/words";

/** A column with what its heading says. */
export interface Heading {
  /** Counted from the block's left. */
  column: number;
  path: readonly string[];
  role: Role | null;
  /** The year that its heading names; null when none. */
  year: number | null;
  /** The part of a year that its heading names; null when none. */
  period: number | null;
  /** "Nilai Tahun Lalu", "Nilai sebelumnya": superseded beside a newer one. */
  isOld: boolean;
  isHidden: boolean;
  /** Whether it names another city than the titles do. */
  isOthers: boolean;
  /** "draf", "final": which version its numbers are; 0 when it does not say. */
  version: number;
  /** Whether another column is the same claim by another hand or of another occasion. */
  isRival: boolean;
}

/** What the user says a column is; null: there is no such column. */
export type Forced = ReadonlyMap<Column, number | null>;

const oldWords = /\b(lama|sebelum|sebelumnya|tahun lalu|kemarin|awal|sementara|old|previous|last year)\b/i;

const draftWords = /\b(draf|draft|konsep)\b/i;
const finalWords = /\b(final|fix|revisi|perbaikan|terbaru)\b/i;

/** Every column of the block, from left to right. */
export function headingsIn(block: Block): Heading[] {
  const { grid, left, right, headings } = block;
  const all = Array.from({ length: right - left + 1 }, (_, column): Heading => {
    const path = headings.get(left + column) ?? [];
    const isOld = path.some((text) => oldWords.test(text)) || isStruck(block, column);
    const years = path.map((text) => Number(/\b20\d\d\b/.exec(text)?.[0] ?? 0));
    const version = path.some((text) => draftWords.test(text))
      ? -1
      : path.some((text) => finalWords.test(text))
        ? 1
        : 0;
    return {
      ...{ column, path, isOld, version, role: roleIn(path), isOthers: false, isRival: false },
      year: Math.max(0, ...years) || null,
      period: periodIn(path.join(" ")),
      isHidden: grid.sheet.hiddenColumns.has(grid.refOf(Math.max(0, block.bottom), left + column).column),
    };
  });
  return withRivals(withOtherCities(withVersions(withFinals(withHands(inOrder(all)))), block));
}

/** "Nilai (final)" beside "Nilai (draf)", or at the end of its months, is the same hand's later version, not the verifiers' last word. */
function withFinals(headings: readonly Heading[]): Heading[] {
  const said = headings.find(({ version, role }) => version < 0 && role?.column === "score")?.role;
  const isRow =
    !headings.some(({ role }) => role?.column === "score") && headings.some(({ period }) => period !== null);
  const draft = said ?? (isRow ? roleOf("nilai") : null);
  if (!draft) return [...headings];
  const isFinal = ({ version, role }: Heading): boolean => version > 0 && role?.column === "verified";
  return headings.map((heading) => (isFinal(heading) ? { ...heading, role: draft } : heading));
}

/** A heading that is struck out says of its whole column that another takes its place. */
function isStruck({ grid, bottom, left }: Block, column: number): boolean {
  const { struck } = grid.sheet;
  if (!struck || bottom < 0) return false;
  const ref = grid.refOf(bottom, left + column);
  return struck.has(toA1(ref.row, ref.column));
}

/** "Pusat" beside "Daerah", "Tim Provinsi" beside "Kab/Kota": side by side hands alone say whose their scores are. */
function withHands(headings: readonly Heading[]): Heading[] {
  const hands = headings.map(({ role, path }) =>
    role === null ? handNamed(normalise(path.at(-1) ?? "").split(" ")) : null,
  );
  if (!hands.includes("score") || !hands.includes("verified")) return [...headings];
  return headings.map((heading, at) => {
    const column = hands[at] ?? null;
    return column ? { ...heading, role: { column, strength: 3, coverage: 1 } } : heading;
  });
}

/** "Draf" and "Final" under "Penilaian Mandiri" are versions of it, not the verifiers' last word. */
const versionAlone = /^(draf|draft|final|revisi|perbaikan)$/;

function roleIn(path: readonly string[]): Role | null {
  const above = versionAlone.test(timeless(path.at(-1) ?? "")) ? roleOfPath(path.slice(0, -1)) : null;
  return above?.column === "score" ? above : roleOfPath(path);
}

/** "Nilai Klaster" is merged over the rows of which "Nilai Pertanyaan" has one each. */
function depthOf({ of }: Role): number {
  return of === "question" ? 2 : of === "cluster" ? 0 : 1;
}

/** One column for each of the roles asked for: the one of the highest rank, and of two alike the one further left. */
export function surest(headings: readonly Heading[], wanted: readonly Column[], forced: Forced): Map<Column, number> {
  const best = new Map<Column, Heading>();
  const taken = new Set([...forced.values()]);
  for (const heading of headings) {
    const { column, role } = heading;
    if (!role || !wanted.includes(role.column) || forced.has(role.column) || taken.has(column)) continue;
    const current = best.get(role.column);
    if (!current || isSurer(rankOf(heading), rankOf(current))) best.set(role.column, heading);
  }
  const found = new Map([...best].map(([name, { column }]) => [name, column]));
  for (const [name, column] of forced) if (column !== null && wanted.includes(name)) found.set(name, column);
  return found;
}

/** What can be seen comes first, then the surest heading, what is not superseded, the lowest nodes, the latest year. */
function rankOf({ role, year, isOld, isHidden }: Heading): readonly number[] {
  if (!role) return [];
  return [isHidden ? 0 : 1, role.strength, isOld ? 0 : 1, role.coverage, depthOf(role), year ?? 0];
}

function isSurer(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((rank, place) => rank !== other[place]);
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0);
}
