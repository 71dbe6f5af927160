/** Finds documents of a province, where what its city does is asked for: "RAD KLA Provinsi Jawa Tengah 2024-2026". */
import type { KindId } from "../kinds/kind";

const head = /\b(?:provinsi|propinsi|prov|pemprov)\b\.? ?/giu;
const name = /^\p{Lu}[\p{L}.]+(?: (?!Tahun|TAHUN|Nomor|NOMOR|Tentang|TENTANG|No\b|NO\b|Th\b|TA\b)\p{Lu}\p{L}+){0,3}/u;
const noName = /^(?:tahun|thn|th|ta|nomor|no|tentang|ttg|dan|semester|triwulan|sebagai|yang|yg|untuk|utk)\b/i;

/** Who is beside a document, and no owner of it: "laporan ke Dinas P3A Provinsi …", "bantuan Prov. …", "tingkat Provinsi …". */
const beside = new Set(
  (
    "ke kepada pada dari di oleh dengan dgn dg dan antara antar se tingkat tk level lintas bersama untuk utk bantuan bankeu dana hibah " +
    "juara lomba wakil mewakili tim verifikator sesuai mengacu berdasarkan dihadiri undangan penghargaan"
  ).split(" "),
);
const longestLead = 4;

/** A city, or what lies in one, that the document is of or for. */
const own =
  /\b(?:kota|kab|kabupaten|pemkot|pemkab|bupati|wali ?kota|kec|kecamatan|kel|kelurahan|desa|puskesmas|pkm|rsud|posyandu|[sm][dt]n|smpn?)\b/i;

/** Of these the province's hold for its cities, or reach them: laws, what it certifies, invites to, writes or agrees with them. */
const shared: ReadonlySet<KindId> = new Set([
  ...(["regulation", "law", "decree", "circular", "certificate", "invitation", "letter", "agreement"] as const),
  ...(["photo", "publication", "minutes", "attendance"] as const),
]);

/** So much of a text is looked at: whose a document is stands in its title. */
const longestTitle = 200;

/** The province that the document is of, as written: "Provinsi Jawa Tengah"; null for none. */
export function provinceIn(text: string, kinds: readonly KindId[]): string | null {
  const title = text.slice(0, longestTitle);
  if (kinds.length === 0 || kinds.some((kind) => shared.has(kind)) || own.test(title)) return null;
  for (const match of title.matchAll(head)) {
    const rest = title.slice(match.index + match[0].length);
    const named = noName.test(rest) ? undefined : name.exec(rest)?.[0];
    if (named !== undefined && !isBeside(title.slice(0, match.index))) return `Provinsi ${named}`;
  }
  return null;
}

function isBeside(before: string): boolean {
  const words = before.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.slice(-longestLead).some((word) => beside.has(word));
}
