/** When a returned sheet is not this workbook's, and when an answer is a question for a person. */
import { Fault } from "../../fault";
import type { Text } from "../../text";
import { cityName, isSameCity } from "../../naming/city";
import type { City } from "../../naming/city";
import { valueSum } from "./checksum";
import type { Field } from "./fields";
import type { ReturnedCell, ReturnedSheet } from "./returned";

/** Why an answer is not taken over by itself. */
export const reasons = {
  disagreement: {
    id: "jawaban OPD berbeda; tanyakan mana yang benar",
    en: "offices answer differently; ask which is right",
  },
  changed: {
    id: "sel ini sudah diubah di buku kerja setelah lembar dibagikan; tanyakan mana yang benar",
    en: "the cell was changed in the workbook after the sheet was handed out; ask which is right",
  },
  formula: {
    id: "sel ini berisi rumus; periksa apakah rumusnya boleh diganti",
    en: "the cell holds a formula; check whether it may be replaced",
  },
  moment: {
    id: "Excel mengubah nilai ini menjadi tanggal; tanyakan angkanya",
    en: "Excel has made a date of this score; ask for the number",
  },
  error: {
    id: "selnya menunjukkan kesalahan rumus; tanyakan isinya",
    en: "the cell shows an error; ask what it should be",
  },
} satisfies Record<string, Text>;

/** With fewer cells to compare, one that was changed since would weigh too much. */
const leastCells = 4;
/** A workbook that went on being filled in keeps most of what it held; of another city's most is different. */
const leastShare = 0.5;

interface Compared {
  readonly cell: ReturnedCell;
  readonly field: Field;
  /** Checksum of what the cell held when the sheet was made. */
  readonly sum: string;
}

/**
 * Refuses the sheet of another city: by its name where both name one, and by what the cells held.
 * @throws Fault with both, and what to do.
 */
export function refuseForeign({ file, id }: ReturnedSheet, city: City | null, cells: readonly Compared[]): void {
  if (city !== null && id.city !== null && !isSameCity(city, id.city)) throw new Fault(otherCity(file, id.city, city));
  // A cell that was blank then and is filled now says nothing: a workbook goes on being filled in.
  const told = cells.filter(({ sum }) => sum !== "");
  const same = told.filter(({ cell, field, sum }) => [sum, valueSum(cell.value)].includes(valueSum(field.value)));
  if (told.length >= leastCells && same.length < leastShare * told.length) throw new Fault(otherWorkbook(file));
}

function otherCity(file: string, own: City, city: City): Text {
  return {
    id: `"${file}" adalah lembar isian ${cityName(own)}, sedangkan buku kerja ini milik ${cityName(city)}; tidak ada yang digabung. Pilih file dari daerah yang sama.`,
    en: `"${file}" is a sheet of ${cityName(own)}, but this workbook is that of ${cityName(city)}; nothing was merged. Choose files of the same city.`,
  };
}

function otherWorkbook(file: string): Text {
  return {
    id: `"${file}" tidak dibuat dari buku kerja ini: sebagian besar isinya semula berbeda, seperti milik daerah lain; tidak ada yang digabung. Pilih buku kerja yang dipakai saat --split.`,
    en: `"${file}" was not made from this workbook: most of what it held is different, as if it were another city's; nothing was merged. Choose the workbook that --split was given.`,
  };
}
