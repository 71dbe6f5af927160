/** Says in a few words why evidence does not count, for lists; the rules say it in whole sentences. */
import type { Text } from "../text";
import type { Assessment } from "./assess";
import type { Reason } from "./judge";
import { listed, markNames, needNames } from "./names";

/** Why a score is not supported, or not in full; null when it is. */
export function whyOf({ state, doubt, missing }: Assessment): Text | null {
  if (doubt) return reasonText(doubt.reason);
  if (state === "undocumented") return { id: "tanpa data dukung", en: "no evidence" };
  if (missing.length === 0) return null;
  const lacks = listed(missing.map((need) => needNames[need]));
  return { id: `belum ada ${lacks.id}`, en: `lacks ${lacks.en}` };
}

const wordings = {
  tick: { id: "hanya tanda, bukan dokumen", en: "a tick, not a document" },
  nothing: { id: "tidak menyebut apa pun", en: "names nothing" },
  negation: { id: "disebut belum ada", en: "said not to be there" },
  promise: { id: "baru dijanjikan", en: "only promised" },
  error: { id: "selnya galat", en: "the cell holds an error" },
  unfinished: { id: "belum selesai", en: "not finished" },
  struck: { id: "dicoret", en: "struck out" },
  refused: { id: "ditolak menurut catatan verifikator", en: "refused by a verifier's remark" },
  asked: { id: "menyebut yang diminta, bukan yang ada", en: "says what is asked for, not what is there" },
  picture: { id: "gambar di dalam sel", en: "a picture in the cell" },
  value: { id: "hanya angka atau tanggal", en: "only a number or date" },
  nameless: { id: "tidak menyebut dokumen", en: "names no document" },
  unreachable: { id: "di komputer atau jaringan sendiri", en: "on one's own computer or network" },
  camera: { id: "foto tanpa keterangan", en: "a photo without a caption" },
  national: { id: "peraturan pusat, bukan peraturan daerah", en: "a national law, not a local regulation" },
  "national-book": { id: "dokumen pusat, bukan dokumen daerah sendiri", en: "a national document, not the city's own" },
  unsigned: { id: "anggaran belum bertanda tangan", en: "the budget is not said to be signed" },
} as const;

function reasonText(reason: Reason): Text {
  switch (reason.cause) {
    case "carried-over":
      return { id: `lampiran evaluasi ${reason.year}`, en: `an attachment of the evaluation of ${reason.year}` };
    case "other-city":
      return { id: `dokumen ${reason.city}`, en: `a document of ${reason.city}` };
    case "province":
      return { id: `dokumen ${reason.province}`, en: `a document of ${reason.province}` };
    case "outdated":
      return {
        id: `di luar tahun bukti (${reason.years.join(", ")})`,
        en: `of other years (${reason.years.join(", ")})`,
      };
    case "years-missing":
      return { id: `tahun ${reason.years.join(", ")} belum ada`, en: `lacks the year ${reason.years.join(", ")}` };
    case "incomplete": {
      const lacks = listed(reason.lacks.map((mark) => markNames[mark]));
      return { id: `tanpa ${lacks.id}`, en: `without ${lacks.en}` };
    }
    default:
      return wordings[reason.cause];
  }
}
