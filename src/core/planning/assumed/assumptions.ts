/** Reads what is to be assumed in a what-if: "12.4=3,1.3a=documented". */
import type { EvidenceState } from "../../evidence/judge";
import { Fault } from "../../fault";
import { shortened } from "../../text";

/** One question, and its points or the state of its evidence. */
export interface Assumption {
  /** "12.4"; "12" or "21B" for a score of the whole. */
  code: string;
  is: { points: number } | { evidence: EvidenceState };
}

const states: ReadonlyMap<string, EvidenceState> = new Map([
  ["documented", "documented"],
  ["terdokumentasi", "documented"],
  ["doubtful", "doubtful"],
  ["meragukan", "doubtful"],
  ["undocumented", "undocumented"],
  ["kosong", "undocumented"],
]);

/**
 * Each assumption in its order; parted by commas or semicolons. Decimals may have a point or a comma.
 * @throws Fault when one of them is neither points nor a state, or two say different things of one question.
 */
export function readAssumptions(text: string): Assumption[] {
  const pieces = piecesOf(text);
  if (pieces.length === 0) throw notUnderstood(text);
  const read = pieces.map(readOne);
  for (const { code, is } of read) {
    const same = read.filter((one) => one.code === code && kindOf(one.is) === kindOf(is));
    if (same.some((one) => JSON.stringify(one.is) !== JSON.stringify(is))) throw twice(code);
  }
  return read;
}

/** Points and the state of the evidence of one question may be assumed together. */
function kindOf(is: Assumption["is"]): string {
  return "points" in is ? "points" : "evidence";
}

/** "12.4=3,5": what is only digits belongs to the number before it. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const piece of text.split(/[,;]/).map((part) => part.trim())) {
    const before = pieces.at(-1);
    const isDecimals = before !== undefined && /^\d{1,2}$/.test(piece) && /=\s*\d+$/.test(before);
    if (isDecimals) pieces[pieces.length - 1] = `${before}.${piece}`;
    else if (piece !== "") pieces.push(piece);
  }
  return pieces;
}

/** @throws Fault when it is neither points nor a state. */
function readOne(piece: string): Assumption {
  const [code = "", value = "", ...more] = piece.split("=").map((part) => part.trim());
  if (code === "" || more.length > 0) throw notUnderstood(piece);
  const evidence = states.get(value.toLowerCase());
  if (evidence) return { code, is: { evidence } };
  if (!/^\d{1,4}(\.\d{1,2})?$/.test(value)) throw notUnderstood(piece);
  return { code, is: { points: Number(value) } };
}

function twice(code: string): Fault {
  return new Fault({
    id: `Pengandaian untuk ${code} ditulis dua kali dengan isi yang berbeda; tulis satu saja.`,
    en: `The assumption for ${code} is written twice with different values; write one of them.`,
  });
}

function notUnderstood(text: string): Fault {
  const piece = shortened(text);
  return new Fault({
    id: `Pengandaian "${piece}" tidak dapat dibaca; tulis pertanyaan=nilai atau pertanyaan=documented, doubtful, undocumented, misalnya --if 12.4=3,1.3a=documented.`,
    en: `The assumption "${piece}" cannot be read; write question=points or question=documented, doubtful, undocumented, as in --if 12.4=3,1.3a=documented.`,
  });
}
