/** `--split`: a workbook for every office, with its rows to fill in. */
import { Fault } from "../../core/fault";
import { splitByOffice } from "../../core/planning/split";
import { fullCode } from "../../core/planning/questions";
import { fileNameFor } from "../../core/sheets/fileNames";
import { formatNumber } from "../../core/text";
import type { Language } from "../../core/text";
import { toA1 } from "../../core/workbook";
import { createWorkbook } from "../../xlsx/write/create";
import { saveAll } from "../files/folders";
import { item, paragraph } from "../terminal/wrap";
import type { Addition } from "./addition";

export const split: Addition = {
  key: "split",
  options: [
    {
      name: "split",
      value: "DIR",
      help: {
        id: "satu .xlsx tiap OPD di folder itu, untuk diisi dan dikirim kembali",
        en: "one .xlsx for each office into that folder, to be filled in and sent back",
      },
    },
  ],
  run: async ({ given, report, language, say }) => {
    const folder = given.split ?? "";
    const { offices, unowned } = splitByOffice(report, language);
    if (offices.length === 0) throw new Fault(noOffices);
    const files: { office: string; file: string; rows: number }[] = [];
    const contents = new Map<string, Uint8Array>();
    for (const { office, rows, sheets } of offices) {
      say({ id: `Menulis lembar ${office} …`, en: `Writing the sheet of ${office} …` });
      const file = fileNameFor(office, ".xlsx", [...contents.keys()]);
      contents.set(file, await createWorkbook(sheets));
      files.push({ office, file, rows });
    }
    const left = unowned.map((entry) => ({
      ...{ question: fullCode(entry), sheet: entry.at.sheet },
      cell: toA1(entry.at.row, entry.at.column),
    }));
    return {
      json: { folder, files, unowned: left },
      heading: { id: "Lembar isian tiap OPD", en: "Sheets for offices" },
      lines: (width) => [
        ...paragraph(summary(folder, files.length, left.length, language), width),
        ...files.flatMap(({ file, rows }) => item(`${file}: ${rowsText(rows, language)}`, width)),
      ],
      hasFaults: false,
      write: () => saveAll(folder, contents),
    };
  },
};

const noOffices = {
  id: "Tidak ada baris yang menyebut OPD, jadi tidak ada lembar yang dapat dibagikan; isi dulu kolom OPD.",
  en: "No row names an office, so there is nothing to hand out; fill in the column of offices first.",
};

function rowsText(rows: number, language: Language): string {
  const count = formatNumber(rows, language);
  return language === "id" ? `${count} baris` : `${count} ${rows === 1 ? "row" : "rows"}`;
}

function summary(folder: string, files: number, unowned: number, language: Language): string {
  if (language === "id") {
    const rest = unowned > 0 ? ` ${unowned} baris tidak menyebut OPD dan tidak dibagikan.` : "";
    return `${files} file ditulis di ${folder}. Yang kembali digabung dengan --merge.${rest}`;
  }
  const rest = unowned > 0 ? ` ${rowsText(unowned, "en")} without an office are in none of them.` : "";
  return `${files} ${files === 1 ? "file is" : "files are"} written to ${folder}. What comes back is merged by --merge.${rest}`;
}
