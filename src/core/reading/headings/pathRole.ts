/** Says which column the texts above it name together, where a heading stands on several rows. */
import { normalise } from "../../naming/names";
import type { Column } from "../model/words";
import { onlySpeaks } from "./documentHeadings";
import { isSure, roleOf, sureRole, yearOf } from "./headings";
import type { Role } from "./headings";
import { timeless } from "./periods";
import { handNamed } from "./whoseScore";

/**
 * The role of a column whose heading stands on several rows, from the uppermost to the lowest text.
 * The lowest names what is in the cells, the ones above say whose: "Penilaian Final" over "Nilai" is no self-assessment.
 */
export function roleOfPath(path: readonly string[]): Role | null {
  const texts = path.filter((text, at) => text !== path[at - 1] && !isTime(text) && !columnNumber.test(text));
  const lowest = texts.at(-1);
  if (lowest === undefined) return null;
  const joined = texts.length > 1 ? roleOf(texts.slice(-2).join(" ")) : null;
  const own = roleOf(lowest) ?? (isSure(joined) ? joined : null);
  const above =
    texts
      .slice(0, -1)
      .map((text) => handOf(text) ?? roleOf(text))
      .findLast((role) => role !== null) ?? null;
  if (!above) return own;
  if (above.column === "evidence" && isPlain(own)) return onlySpeaks(lowest) ? own : { ...above, strength: 2 };
  if (!own) return texts.length < path.length || /^(nilai|isi)/i.test(lowest) ? above : null;
  return under(above, own);
}

/** Under "Data Dukung" a column called "SK" or "Nama" holds evidence. */
function isPlain(own: Role | null): boolean {
  return own === null || (own.strength === 1 && (own.column === "indicator" || own.column === "question"));
}

function isTime(text: string): boolean {
  return yearOf(text) !== null || timeless(text) === "";
}

/** "Provinsi" and "Kabupaten" over "Nilai" say whose it is; alone in a heading they name places. */
function handOf(text: string): Role | null {
  const column = handNamed(normalise(text).split(" "));
  return column && sureRole(column);
}

/** The number of a column under its heading says nothing of what it holds. */
const columnNumber = /^\(?\d{1,2}\)?$/;

/** "Nilai" under "Target", "Tahun Lalu" or "Pengurangan" is none of the claim. */
const neverClaimed: ReadonlySet<Column> = new Set(["target", "past", "note"]);

function under(above: Role, own: Role): Role {
  const isScoring = own.column === "score" || own.column === "yes" || own.column === "no";
  if (above.column === "verified" && (isScoring || own.column === "evidence")) return { ...above, column: "verified" };
  if (isScoring && isSure(above) && neverClaimed.has(above.column)) return above;
  if (above.column === "score" && own.column === "score") return above.strength > own.strength ? above : own;
  return own;
}
