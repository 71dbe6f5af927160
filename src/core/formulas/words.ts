/** What our formulas write into cells, in both languages: by these words the cells they fill are known again. */
import type { EvidenceState } from "../evidence/evidence";
import type { Text } from "../text";

/** The words that =KLA.EVIDENCE and =KLA.STATUS share, so that COUNTIF finds them in either. */
export const stateWords: Record<EvidenceState, string> = {
  documented: "OK",
  doubtful: "BUKTI DIRAGUKAN",
  undocumented: "TANPA DATA DUKUNG",
};

/** What only =KLA.STATUS says. */
export const statusWords = { missing: "BELUM DIISI", weak: "LEMAH" } as const;

/** The sum below the clusters of =KLA.SUMMARY. */
export const total: Text = { id: "Jumlah", en: "Total" };

/** The one line of =KLA.FINDINGS that found none. */
export const none: Text = {
  id: "Tidak ada temuan dalam hal yang diperiksa.",
  en: "Nothing was found in what was checked.",
};

/** The first line of =KLA.SUMMARY and =KLA.FINDINGS. */
export const headings = {
  cluster: { id: "Klaster", en: "Cluster" },
  max: { id: "Maksimal", en: "Maximum" },
  claimed: { id: "Nilai klaim", en: "Claimed" },
  supported: { id: "Nilai terdukung", en: "Supported" },
  level: { id: "Tingkat", en: "Level" },
  cell: { id: "Sel", en: "Cell" },
  message: { id: "Temuan", en: "Finding" },
  points: { id: "Poin berisiko", en: "Points at stake" },
  offices: { id: "OPD", en: "Offices" },
} satisfies Record<string, Text>;

/** The level of a line of =KLA.FINDINGS. */
export const lineLevels = {
  error: { id: "Kesalahan", en: "Error" },
  query: { id: "Perlu penjelasan", en: "Query" },
  hint: { id: "Saran", en: "Hint" },
} satisfies Record<string, Text>;
