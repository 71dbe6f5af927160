/** What is said of whole sheets: that they were asked for and are not there, or that they hold nothing to read. */
import type { Text } from "../../text";
import { isBlank } from "../../workbook";
import type { Workbook } from "../../workbook";
import type { Unread } from "../model/entries";
import type { Grid } from "../model/grid";
import type { Mapping } from "../user/mapping";
import type { Block } from "../model/tables";

export function missingSheets({ sheets }: Workbook, mapping: Mapping, only: string | undefined): Text[] {
  const names = sheets.map(({ name }) => name);
  const missing = Object.keys(mapping).filter((name) => !names.includes(name));
  const list = names.join(", ");
  const asked: Text[] =
    only === undefined || names.includes(only)
      ? []
      : [
          {
            id: `Lembar "${only}" tidak ada; buku kerja hanya memuat: ${list}.`,
            en: `There is no sheet "${only}"; the workbook has only: ${list}.`,
          },
        ];
  return [
    ...asked,
    ...missing.map((name) => ({
      id: `Pemetaan menyebut lembar "${name}", tetapi buku kerja hanya memuat: ${list}.`,
      en: `The mapping names a sheet "${name}", but the workbook has only: ${list}.`,
    })),
  ];
}

export function leftOut(grid: Grid, hasTables: boolean): Unread {
  const row = grid.rows.findIndex((cells) => cells.some((cell) => !isBlank(cell)));
  const column = grid.rows[row]?.findIndex((cell) => !isBlank(cell)) ?? 0;
  const why = hasTables
    ? {
        id: "Lembar ini berisi tabel, tetapi 1.000 baris pertamanya tidak memuat klaster, indikator, atau pertanyaan dalam instrumen.",
        en: "This sheet has a table, but its first 1,000 rows name no cluster, indicator or question of the instrument.",
      }
    : {
        id: "Di lembar ini tidak ditemukan tabel dengan judul kolom seperti Indikator dan Nilai.",
        en: "No table with headings such as Indikator and Nilai was found on this sheet.",
      };
  return { sheet: grid.sheet.name, row, column, why };
}

/** A table beside those that were read: its headings are like theirs, its rows are not. */
export function notRead({ grid, bottom, left, end }: Block): Unread {
  const rows = end - bottom;
  return {
    ...grid.refOf(Math.max(0, bottom), left),
    why: {
      id: `Tabel di bawah judul ini tidak dibaca (${rows} baris): barisnya tidak dikenal dalam instrumen.`,
      en: `The table below these headings was not read (${rows} rows): its rows are not known to the instrument.`,
    },
  };
}
