/** Says what kept something from being done: the sentence of a fault, or that the program failed. */
import { isFault } from "../fault";
import type { Text } from "../text";

export function failureText(error: unknown): Text {
  if (isFault(error)) return error.text;
  const detail = error instanceof Error ? error.message : String(error);
  return {
    id: `Pemeriksaan gagal karena kesalahan program (${detail}); laporkan ini beserta langkah Anda.`,
    en: `The check failed by a fault of the program (${detail}); please report it with what you did.`,
  };
}
