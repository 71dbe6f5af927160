/** `--new`: a workbook to start from, with the city's offices and what was there last year. */
import { extname } from "node:path";
import { Fault } from "../../core/fault";
import type { Instrument } from "../../core/instrument/instrument";
import { templateSheets } from "../../core/template/sheets";
import { readBytes } from "../files/files";
import { refuseTarget, save } from "../files/saving";
import type { Maker } from "./maker";

export const newWorkbook: Maker = {
  option: {
    name: "new",
    value: "OUT.xlsx",
    help: {
      id: "buku kerja baru untuk diisi; --offices FILE daftar OPD, --last FILE isian tahun lalu",
      en: "a new workbook to fill in; --offices FILE the list of offices, --last FILE last year's",
    },
  },
  run: async ({ given, instrument, language, check }) => {
    const { new: path = "", offices, last } = given;
    if (extname(path).toLowerCase() !== ".xlsx") throw otherType(path);
    await refuseTarget(path, ["", ...[offices, last].filter((one) => one !== undefined)]);
    const sheets = templateSheets({
      ...{ instrument, language },
      offices: await officesIn(offices, instrument),
      last: last === undefined ? null : await check(last),
    });
    await save(path, await (await import("../../xlsx/write/create")).createWorkbook(sheets));
    return [
      {
        id: `Buku kerja baru ditulis ke ${path}: ${sheets.length - 1} lembar. Isi sel kuning, lalu periksa file itu.`,
        en: `The new workbook is written to ${path}: ${sheets.length - 1} sheets. Fill in the yellow cells, then check that file.`,
      },
    ];
  },
};

/** More offices than any city has: 60 on the longest list seen. */
const mostOffices = 500;

/** One office a line; those of the instrument without a file. @throws Fault when the file cannot be read or holds none. */
async function officesIn(path: string | undefined, { offices }: Instrument): Promise<string[]> {
  if (path === undefined || path === "") return offices.map(({ name }) => name);
  const text = new TextDecoder().decode(await readBytes(path));
  const names = [
    ...new Set(
      text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter(Boolean),
    ),
  ];
  if (names.length > 0 && names.length <= mostOffices && !text.includes("\0")) return names;
  throw new Fault({
    id: `${path} bukan daftar OPD; tulis satu OPD pada tiap baris file teks, paling banyak ${mostOffices}.`,
    en: `${path} is no list of offices; write one office on each line of a text file, ${mostOffices} at most.`,
  });
}

function otherType(path: string): Fault {
  return new Fault({
    id: `Buku kerja baru tidak dapat ditulis ke "${path}"; beri nama yang berakhiran .xlsx.`,
    en: `The new workbook cannot be written to "${path}"; give it a name that ends in .xlsx.`,
  });
}
