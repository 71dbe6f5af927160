/** Reads a file that was chosen or dropped. */
import { Fault } from "../../core/fault";

/** @throws Fault when the browser cannot read it (any more): it was moved or deleted, or another program or a cloud keeps it. */
export async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    // The browser tells what it refuses as a DOMException; anything else is a fault of ours.
    if (cause instanceof DOMException) throw unreadable(file.name);
    throw cause;
  }
}

function unreadable(name: string): Fault {
  return new Fault({
    id: `File ${name} tidak dapat dibaca dari komputer ini: mungkin sudah dipindahkan, diubah, dihapus, sedang dipakai program lain, atau belum diunduh dari OneDrive atau Google Drive. Simpan dan tutup file itu, lalu pilih lagi.`,
    en: `The file ${name} cannot be read from this computer: it may have been moved, changed or deleted, be in use by another program, or not yet be downloaded from OneDrive or Google Drive. Save and close it, then pick it again.`,
  });
}
