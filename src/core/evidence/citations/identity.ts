/** Tells by what a citation is known again in another cell or workbook: its address, its number, or what it is about and when. */
import type { Citation } from "./cite";
import { isCameraName } from "../documents/marks";
import { yearOf } from "../text/dates";
import { tokensOf } from "../text/tokens";

/**
 * The same text for every spelling of one document; null where what is cited could be any.
 * "Perwal 12/2024" and "Peraturan Wali Kota Nomor 12 Tahun 2024" agree, and so do two addresses of one file.
 */
export function identityOf(citation: Citation): string | null {
  const { target, holding } = citation;
  if (target?.type === "link" || target?.type === "file") return `${target.type}:${target.key}`;
  if (target !== null || holding !== "text" || citation.saying !== null || citation.isOpen) return null;
  return numbered(citation) ?? described(citation);
}

/** By number and year. A short number is given by every office anew, so its issuer belongs to it; a long one is one office's. */
function numbered({ kinds, number, years, dates, period, text }: Citation): string | null {
  const [kind] = kinds;
  if (kind === undefined || number === null) return null;
  const segments = number.toLowerCase().split("/").map(withoutZeros);
  const own = yearOf(segments.at(-1) ?? "");
  const year = own ?? dates[0]?.year ?? years.find((one) => one !== period?.to) ?? null;
  if (year === null) return null;
  const plain = (own === null ? segments : segments.slice(0, -1)).join("/");
  const isLong = plain.includes("/") || plain.includes(".");
  return `number:${kind} ${isLong ? "" : (issuerOf(text) ?? "")} ${plain} ${year}`;
}

/** "06" and "6" are one number. */
function withoutZeros(segment: string): string {
  let at = 0;
  while (at < segment.length - 1 && segment.charAt(at) === "0") at++;
  return segment.slice(at);
}

/** By kind, years, days and what it is about; nothing less tells one report or photo from another. */
function described({ kinds, years, dates, subject }: Citation): string | null {
  const [kind] = kinds;
  if (kind === undefined || years.length === 0 || subject.length === 0 || isCameraName(subject)) return null;
  const words = [...new Set(subject)].sort().join(" ");
  const days = dates.map(({ year, month, day }) => `${year}-${month}-${day ?? ""}`).join(" ");
  return `about:${kind} ${years.join(" ")} ${days} ${words}`;
}

/** Who issues, by the words that say it. */
const issuers: ReadonlyMap<string, string> = new Map(
  [
    ["daerah", "perda qanun"],
    [
      "kepala daerah",
      "perwal perwali perwako perbup perkada perkab perkot kepwal kepwali kepbup inbup inwal bupati wali walikota wako",
    ],
    ["gubernur", "pergub kepgub ingub gubernur"],
    ["menteri", "menteri kepmen"],
    ["presiden", "perpres keppres inpres presiden"],
    ["undang-undang", "uu undang"],
    ["pemerintah", "pp pemerintah"],
    ["desa", "perdes kepdes kepkades kades"],
    ["lurah", "lurah perkel"],
    ["camat", "camat"],
    ["sekda", "sekda sekretaris"],
    ["dinas", "kadis kadin kadisdik kadinkes kadinsos kepdis kepdin kepala ka dinas badan kadisdikbud"],
  ].flatMap(([issuer = "", words = ""]) => words.split(" ").map((word): [string, string] => [word, issuer])),
);

function issuerOf(text: string): string | null {
  const words = tokensOf(text).map(({ word }) => word);
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (word === "peraturan" && next === "daerah") return "daerah";
    if (word === "kepala" && next === "daerah") return "kepala daerah";
    const issuer = issuers.get(word) ?? (word.startsWith("permen") ? "menteri" : null);
    if (issuer !== null) return issuer;
  }
  return null;
}
