/** `--instrument-out` and `--instrument-diff`: the instrument as a workbook for its owners, and what another one has different. */
import { extname } from "node:path";
import { Fault } from "../../core/fault";
import { instrumentDiff } from "../../core/instrument/book/diff";
import { instrumentSheets } from "../../core/instrument/book/write";
import { createWorkbook } from "../../xlsx/write/create";
import { readInstrument } from "../files/files";
import { refuseTarget, save } from "../files/saving";
import type { Maker } from "./maker";

export const instrumentOut: Maker = {
  option: {
    name: "instrument-out",
    value: "OUT.xlsx",
    help: {
      id: "instrumen sebagai buku kerja untuk disunting; dipakai lagi dengan --instrument",
      en: "the instrument as a workbook to edit; --instrument takes it again",
    },
  },
  run: async ({ given, instrument, language }) => {
    const { "instrument-out": path = "", instrument: own } = given;
    if (extname(path).toLowerCase() === ".json")
      await save(path, new TextEncoder().encode(`${JSON.stringify(instrument, null, 2)}\n`));
    else await write(path, await createWorkbook(instrumentSheets(instrument, language)), own);
    return [
      {
        id: `Instrumen ${instrument.id} ditulis ke ${path}. Setelah disunting, pakai dengan --instrument ${path}.`,
        en: `The instrument ${instrument.id} is written to ${path}. Once edited, use it by --instrument ${path}.`,
      },
    ];
  },
};

/** @throws Fault when the file would be written over one that was read, or cannot be written. */
async function write(path: string, bytes: Uint8Array, own: string | undefined): Promise<void> {
  if (extname(path).toLowerCase() !== ".xlsx") throw otherType(path);
  await refuseTarget(path, ["", ...(own === undefined ? [] : [own])]);
  await save(path, bytes);
}

export const instrumentDifference: Maker = {
  option: {
    name: "instrument-diff",
    value: "FILE",
    help: {
      id: "apa yang berbeda pada instrumen itu, dengan kata-kata (.json atau .xlsx)",
      en: "what that instrument has different, in words (.json or .xlsx)",
    },
  },
  run: async ({ given, instrument }) => {
    const found = instrumentDiff(instrument, await readInstrument(given["instrument-diff"] ?? ""));
    return found.length > 0 ? found : [{ id: "Tidak ada yang berbeda.", en: "Nothing differs." }];
  },
};

function otherType(path: string): Fault {
  return new Fault({
    id: `Instrumen tidak dapat ditulis ke "${path}"; beri nama yang berakhiran .xlsx atau .json.`,
    en: `The instrument cannot be written to "${path}"; give it a name that ends in .xlsx or .json.`,
  });
}
