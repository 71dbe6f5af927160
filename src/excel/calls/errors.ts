/** What Excel says when it refuses, as one whole sentence that a city officer can act on. */
import { Fault, isFault } from "../../core/fault";
import type { Text } from "../../core/text";

/** Excel's name of the reason, also of a Fault made from it; "" when the error is none of Excel's. */
export function errorCodeOf(error: unknown): string {
  if (isFault(error)) return errorCodeOf(error.cause);
  const isCoded = typeof error === "object" && error !== null && "code" in error && "debugInfo" in error;
  return isCoded && typeof error.code === "string" ? error.code : "";
}

/** A Fault for every refusal of Excel's; our own mistakes, Faults and AbortErrors stay what they are. */
export function toFault(error: unknown): unknown {
  const code = errorCodeOf(error);
  return code === "" || isFault(error) ? error : new Fault(sentenceOf(code), { cause: error });
}

/** True when Excel refused one thing alone; false when it answers nothing for now, and when the mistake is our own. */
export function isAboutOne(error: unknown): boolean {
  const code = errorCodeOf(error);
  return code !== "" && ![busy, editing, elsewhere].includes(sentenceOf(code));
}

/** True when what was meant is not there, or when Excel says so: it does of rules that it lists all the same. */
export function isGone(error: unknown): boolean {
  return sentenceOf(errorCodeOf(error)) === gone;
}

/** True where an answer may have been too large: Excel on the web has its own error for that, and does not always use it. */
export function isPerhapsTooLarge(error: unknown): boolean {
  return ["ResponsePayloadSizeLimitExceeded", "GeneralException"].includes(errorCodeOf(error));
}

/** True where Excel's code says nothing of why: it has none for too many merges, and none for a part of an array formula. */
export function isVague(error: unknown): boolean {
  return ["GeneralException", "InvalidOperation", "InvalidArgument", "UnsupportedOperation"].includes(
    errorCodeOf(error),
  );
}

/** The sentence for a reason; one for all reasons that Excel may still invent. */
export function sentenceOf(code: string): Text {
  return sentences[code] ?? unknown(code);
}

/** Excel says GeneralException of much, also of going to a cell or adding a sheet while another workbook's window is in front. */
function unknown(code: string): Text {
  return {
    id: `Excel tidak dapat menjalankan perintah ini (${code}). Klik jendela buku kerja ini, lalu ulangi; bila tetap gagal, simpan lalu buka lagi.`,
    en: `Excel could not carry this out (${code}). Click this workbook's window, then try again; if it fails again, save it and open it once more.`,
  };
}

const locked: Text = {
  id: "Excel menolak karena lembar atau buku kerja ini dikunci atau hanya dapat dibaca. Buka kuncinya (Tinjau > Buka Proteksi Lembar) atau simpan salinannya, lalu ulangi.",
  en: "Excel refused because the sheet or the workbook is locked or read-only. Unlock it (Review > Unprotect Sheet) or save a copy, then try again.",
};
const gone: Text = {
  id: "Lembar atau sel yang dituju sudah tidak ada lagi. Periksa kembali buku kerja ini, lalu ulangi.",
  en: "The sheet or cell that was meant is no longer there. Check the workbook again, then repeat this.",
};
const tooLarge: Text = {
  id: "Isi yang diminta terlalu besar bagi Excel, juga sedikit demi sedikit. Kosongkan sel yang berisi teks sangat panjang atau bagi lembarnya, lalu ulangi.",
  en: "What was asked for is too large for Excel, even in pieces. Clear cells with very long texts or split the sheet, then try again.",
};
const busy: Text = {
  id: "Excel sedang sibuk atau tidak menjawab. Tunggu sebentar, lalu ulangi.",
  en: "Excel is busy or does not answer. Wait a moment, then try again.",
};
const tooOld: Text = {
  id: "Versi Excel ini belum mengenal perintah tersebut. Perbarui Excel, atau lanjutkan tanpa perintah ini.",
  en: "This version of Excel does not know that command yet. Update Excel, or go on without it.",
};
const unsuited: Text = {
  id: "Excel tidak dapat melakukan ini di sel tersebut: sel digabung, bagian dari tabel atau larik, atau lembarnya bukan lembar kerja. Ubah sel itu langsung di lembar.",
  en: "Excel cannot do this in that cell: it is merged, part of a table or an array, or its sheet is not a worksheet. Change that cell on the sheet itself.",
};
const editing: Text = {
  id: "Selesaikan dulu pengisian sel (tekan Enter atau Esc), lalu ulangi.",
  en: "Finish editing the cell first (press Enter or Esc), then try again.",
};
const elsewhere: Text = {
  id: "Buku kerja ini sedang tidak aktif. Klik jendela buku kerjanya, lalu ulangi.",
  en: "This workbook is not the active one. Click its window, then try again.",
};

/** Of what Excel and the library may answer to what is asked here. */
const sentences: Record<string, Text> = {
  InvalidOperationInCellEditMode: editing,
  AccessDenied: locked,
  ...each("ItemNotFound InvalidReference InvalidObjectPath", gone),
  ...each("RequestPayloadSizeLimitExceeded ResponsePayloadSizeLimitExceeded MemoryLimitReached", tooLarge),
  ...each("OperationCellsExceedLimit RangeExceedsLimit FormulaLengthExceedsLimit", tooLarge),
  ...each("ServiceNotAvailable RequestAborted Timeout ActivityLimitReached Conflict ConnectionFailure", busy),
  ...each("ApiNotAvailable ApiNotFound NotImplemented", tooOld),
  ...each(
    "MergedRangeConflict FilteredRangeConflict PivotTableRangeConflict UnsupportedOperation UnsupportedSheet",
    unsuited,
  ),
  // Excel says InvalidSelection of the active cell, and of deleting a sheet, while another workbook's window is in front.
  ...each("InactiveWorkbook InvalidSelection", elsewhere),
};

function each(codes: string, sentence: Text): Record<string, Text> {
  return Object.fromEntries(codes.split(" ").map((code) => [code, sentence]));
}
