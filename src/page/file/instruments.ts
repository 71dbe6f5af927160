/** Opens an instrument that the user names: its JSON, or the workbook in which its owners edit it. */
import { Fault } from "../../core/fault";
import { parseInstrument } from "../../core/instrument/instrument";
import type { Instrument, ParsedInstrument } from "../../core/instrument/instrument";
import { isInstrumentBook, readInstrumentBook } from "../../core/instrument/book/read";
import { readWorkbook } from "../../xlsx/read";

/** @throws Fault when it is no instrument, with what is wrong first. */
export async function readInstrument(bytes: Uint8Array, name: string): Promise<Instrument> {
  const parsed = await parse(bytes, name);
  if (parsed.ok) return parsed.instrument;
  const [first, ...rest] = parsed.faults;
  const more = rest.length;
  throw new Fault({
    id: `${name}: ${first?.text.id ?? ""}${more > 0 ? ` Ada ${more} kesalahan lain.` : ""}`,
    en: `${name}: ${first?.text.en ?? ""}${more > 0 ? ` There are ${more} more faults.` : ""}`,
  });
}

/** @throws Fault when the file is no JSON, or a workbook that is no instrument. */
async function parse(bytes: Uint8Array, name: string): Promise<ParsedInstrument> {
  if (!/\.xls[xm]$/i.test(name)) return parseInstrument(jsonIn(bytes, name));
  const workbook = await readWorkbook(bytes, name);
  if (isInstrumentBook(workbook)) return readInstrumentBook(workbook);
  throw new Fault({
    id: `${name} bukan buku kerja instrumen. Pilih instrumen tujuan: file .json, atau .xlsx yang dibuat dari instrumen.`,
    en: `${name} is no instrument's workbook. Choose the instrument to move to: a .json file, or an .xlsx made of an instrument.`,
  });
}

/** @throws Fault when the file is no JSON. */
function jsonIn(bytes: Uint8Array, name: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new Fault(
      {
        id: `${name} bukan file instrumen: isinya bukan JSON. Pilih instrumen .json atau .xlsx.`,
        en: `${name} is no instrument's file: it holds no JSON. Choose an instrument as .json or .xlsx.`,
      },
      { cause },
    );
  }
}
