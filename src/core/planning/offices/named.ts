/** Finds the office that a user names among those that rows name. */
import { Fault } from "../../fault";
import { normalise } from "../../naming/names";
import { readOffices } from "../../naming/offices";
import type { Report } from "../../report/report";
import type { OfficesReport, OfficeTasks } from "./offices";

/**
 * The office that a user names, in any of its spellings.
 * @throws Fault when no row names it.
 */
export function officeNamed(name: string, { offices }: OfficesReport, { instrument }: Report): OfficeTasks {
  const [mention] = readOffices(name, instrument.offices);
  const wanted = new Set([name, mention?.name ?? name].map(normalise));
  const found = offices.find((one) => wanted.has(normalise(one.name)));
  if (found) return found;
  const names = offices.map((one) => one.name).toSorted();
  throw new Fault(
    names.length === 0
      ? {
          id: `Buku kerja ini tidak menyebut OPD pada baris mana pun, jadi daftar untuk "${name}" tidak dapat dibuat; isi kolom OPD.`,
          en: `No row of the workbook names an office, so there is no list for "${name}"; fill in the column of offices.`,
        }
      : {
          id: `OPD "${name}" tidak disebut pada baris mana pun; yang ada: ${names.join(", ")}.`,
          en: `No row names the office "${name}"; those named are ${names.join(", ")}.`,
        },
  );
}
