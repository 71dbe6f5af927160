/** Says what stands beside a score today, and what an office should send or write instead. */
import { missingOf } from "../../evidence/assess";
import type { Assessment } from "../../evidence/assess";
import type { Reason } from "../../evidence/judge";
import { listed, markNames, needNames, quoted } from "../../evidence/names";
import type { EvidenceTerms } from "../../evidence/terms";
import type { Need } from "../../instrument/instrument";
import type { Text } from "../../text";

/** `belum ada bukti` (a dash is none), `baru "foto"`, `ada "SK …"`. */
export function foundText({ state, doubt, citations }: Assessment): Text {
  const cited = quoted((doubt ?? citations[0])?.citation.text ?? "");
  if (citations.length === 0) return { id: "belum ada bukti", en: "no evidence yet" };
  if (cited !== "" && !/[\p{L}\p{N}]/u.test(cited)) return { id: "belum ada bukti", en: "no evidence yet" };
  if (cited === "") return { id: "bukti tanpa keterangan", en: "evidence without a word" };
  return state === "documented" ? { id: `ada "${cited}"`, en: `"${cited}" is there` } : only(cited);
}

function only(cited: string): Text {
  return { id: `baru "${cited}"`, en: `only "${cited}"` };
}

/** What to send for a score with that evidence; null when nothing is missing. */
export function sendText(
  assessment: Assessment,
  needs: readonly Need[],
  terms: EvidenceTerms,
  signer = "",
): Text | null {
  const { doubt, state, missing, citations } = assessment;
  if (state === "documented") return missing.length === 0 ? null : also(missing, "Kirim juga", "Send too:");
  if (!doubt) return sendAll(needs);
  const first = repairText(doubt.reason, terms, signer);
  const others = missingOf(
    citations.map(({ citation }) => citation),
    needs.filter((need) => need !== "signed-budget" || doubt.reason.cause !== "unsigned"),
  );
  if (first === null) return sendAll(needs);
  const verb = doubt.reason.cause === "years-missing" ? "juga" : "kirim juga";
  return others.length === 0 ? first : joined(first, also(others, verb, "send too:"));
}

/** How a document is written into a cell so that it counts; said once for a whole list. */
export const howToCite: Text = {
  id: "Tulis tautan, nama file, atau judul dokumen dengan nomor dan tanggalnya.",
  en: "Write the link, the file's name, or the document's title with its number and date.",
};

/** Where nothing counts: every kind that the question asks for. */
export function sendAll(needs: readonly Need[]): Text {
  const what = listed((needs.length > 0 ? needs : (["document"] as const)).map((need) => needNames[need]));
  return { id: `Kirim ${what.id}`, en: `Send: ${what.en}` };
}

function also(needs: readonly Need[], id: string, en: string): Text {
  const what = listed(needs.map((need) => needNames[need]));
  return { id: `${id} ${what.id}`, en: `${en} ${what.en}` };
}

function joined(first: Text, second: Text): Text {
  return { id: `${first.id}; ${second.id}`, en: `${first.en}; ${second.en}` };
}

/** What mends the citation that comes nearest; null where only another document does. */
function repairText(reason: Reason, { years }: EvidenceTerms, signer: string): Text | null {
  switch (reason.cause) {
    case "incomplete": {
      const lacks = listed(reason.lacks.map((mark) => markNames[mark]));
      return { id: `Sebut ${lacks.id}`, en: `Name its ${lacks.en}` };
    }
    case "unsigned":
      return signer === ""
        ? { id: "Kirim yang sudah ditandatangani dan sebutkan itu", en: "Send the signed one and say so" }
        : { id: `Kirim yang sudah ditandatangani ${signer}`, en: `Send the one signed by ${signer}` };
    case "outdated":
    case "carried-over":
      return { id: `Kirim yang dari tahun ${years.join(" atau ")}`, en: `Send that of ${years.join(" or ")}` };
    case "years-missing":
      return {
        id: `Kirim juga data tahun ${reason.years.join(" dan ")}`,
        en: `Send the data of ${reason.years.join(" and ")} too`,
      };
    default:
      return plainRepairs[reason.cause] ?? null;
  }
}

const plainRepairs: Partial<Record<Reason["cause"], Text>> = {
  unreachable: {
    id: "Unggah ke Drive bersama, tulis tautannya",
    en: "Upload it to a shared drive and write the link",
  },
  camera: { id: "Beri keterangan foto: kegiatan, tempat, tanggal", en: "Caption the photo: event, place, date" },
  picture: { id: "Simpan gambarnya sebagai file, tulis namanya", en: "Save the picture as a file and write its name" },
  unfinished: { id: "Kirim yang sudah ditetapkan", en: "Send the final one" },
};
