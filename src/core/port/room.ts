/** Says that a workbook has no room left for what is to be remembered in it, and knows that sentence again. */
import { Fault, isFault } from "../fault";
import type { Text } from "../text";

const full: Text = {
  id: "Catatan tidak dapat disimpan karena ruang untuk catatan di buku kerja ini sudah penuh (sekitar 1 MB). Catatan yang lama tetap tersimpan.",
  en: "This could not be stored: the room for notes in this workbook is full (about 1 MB). What was stored before is still there.",
};

export function fullFault(): Fault {
  return new Fault(full);
}

/** True for the fault above: something smaller may still be kept. */
export function isFull(error: unknown): boolean {
  return isFault(error) && error.text === full;
}
