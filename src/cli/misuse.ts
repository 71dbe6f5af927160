/** What is said where Node cannot make sense of the options. */
import { Fault } from "../core/fault";
import { allOptions } from "./options";

/** Node names the option in quotes, perhaps with a short form before it and "<value>" behind; the rest of its sentence is English only. */
export function notUnderstood(error: unknown): Fault {
  const option = /'([^']+)'/.exec(String(error))?.[1] ?? "";
  const known = allOptions.find(({ name }) => new RegExp(`--${name}( <|$)`).test(option));
  if (known) return known.value === null ? takesNothing(known.name) : needsValue(known.name, known.value);
  return new Fault({
    id: `Pilihan ${option} tidak dikenal; lihat pilihan yang ada dengan --help.`,
    en: `The option ${option} is not known; see the options with --help.`,
  });
}

function needsValue(name: string, value: string): Fault {
  return new Fault({
    id: `Pilihan --${name} belum lengkap; tulis isinya sesudahnya, tanpa tanda hubung di depan: --${name} ${value}.`,
    en: `The option --${name} is not complete; write its value behind it, without a dash in front: --${name} ${value}.`,
  });
}

function takesNothing(name: string): Fault {
  return new Fault({
    id: `Pilihan --${name} ditulis tanpa isi; hapus yang sesudah tanda sama dengan.`,
    en: `The option --${name} takes no value; leave out what stands behind the equals sign.`,
  });
}
