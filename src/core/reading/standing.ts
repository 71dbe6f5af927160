/** Where the reader stands in the instrument while it goes down a table, and how a row becomes an entry there. */
import type { Cluster, Indicator, Part } from "../instrument/instrument";
import { isBlank } from "../workbook";
import { entryOf } from "./building";
import type { Entry, Level, Reading } from "./entries";
import type { Label } from "../naming/labels";
import type { Place } from "../naming/names";
import type { Numbering, Tools } from "./places";
import type { Row } from "./rows";

/** Where the reader stands in the instrument; one table hands it on to the next of the sheet. */
export interface Standing {
  /** The cluster that the workbook says it is in; null when it has not said. */
  stated: Cluster | null;
  /** The indicator's own cluster. */
  home: Cluster | null;
  indicator: Indicator | null;
  part: Part | null;
  /** The last question's number, to which a lone "a" or "(b)" belongs. */
  main: string | null;
  last: Entry | null;
}

/** What the reading of one table goes by, and where its results go. */
export interface Reader {
  tools: Tools;
  standing: Standing;
  numbering: Numbering;
  /** Indicators that the table names in words. */
  named: ReadonlySet<Indicator>;
  /** True when the score column belongs to the clusters, not to the indicators beside them. */
  scoresClusters: boolean;
  out: Reading;
}

/** The workbook says that a cluster begins here. */
export function enter(cluster: Cluster, { standing }: Reader): void {
  if (standing.stated !== cluster) Object.assign(standing, { home: null, indicator: null, part: null, main: null });
  standing.stated = cluster;
}

/** The row belongs to this indicator or part, and so do the questions below it. */
export function stand(place: Place, { standing }: Reader): void {
  if (standing.indicator !== place.indicator || standing.part !== place.part) standing.main = null;
  Object.assign(standing, { home: place.cluster, indicator: place.indicator, part: place.part });
}

/** Adds the row as an entry of the place where the reader stands. */
export function add(row: Row, level: Level, label: Label | null, reader: Reader): void {
  const { standing, out } = reader;
  const isCluster = level === "cluster";
  const address = {
    cluster: isCluster ? standing.stated : standing.home,
    indicator: isCluster ? null : standing.indicator,
    part: isCluster ? null : standing.part,
    question: null,
    under: standing.stated,
  };
  const entry = entryOf(row, level, address, label);
  if (!isCluster && reader.scoresClusters) entry.score = entry.maximum = { kind: "blank" };
  if (!isCluster) standing.last = entry;
  out.entries.push(entry);
}

/** Why a row found no place. */
export const reasons = {
  signature: {
    id: "Baris tanda tangan atau catatan di bawah tabel.",
    en: "A signature or a footnote below the table.",
  },
  statistic: {
    id: "Baris rata-rata atau persentase; tidak ikut dihitung.",
    en: "A row of averages or percentages; it does not count.",
  },
  noIndicator: {
    id: "Pertanyaan ini tidak berada di bawah indikator yang dikenal.",
    en: "This question does not stand under an indicator that the instrument knows.",
  },
  unknown: {
    id: "Nama dan nomor baris ini bukan indikator dalam instrumen.",
    en: "Neither the name nor the number of this row is an indicator of the instrument.",
  },
  section: {
    id: "Teks ini bukan nama klaster, indikator, atau pertanyaan dalam instrumen.",
    en: "This text names no cluster, indicator or question of the instrument.",
  },
  noName: {
    id: "Baris ini berisi angka, tetapi tanpa kode dan tanpa nama.",
    en: "This row has numbers but neither a code nor a name.",
  },
  noLabel: { id: "Baris ini tidak berkode dan tidak bernama.", en: "This row has neither a code nor a name." },
};

/** Notes a row that found no place, at its first cell with content. */
export function leaveOut(row: Row, { out }: Reader, why: (typeof reasons)["unknown"]): void {
  const { table } = row;
  let column = table.left;
  while (column < table.right && isBlank(table.grid.own(row.row, column))) column++;
  out.unread.push({ sheet: table.grid.sheet.name, row: row.row, column, why });
}
