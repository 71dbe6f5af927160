/** `--evidence`: the files of evidence, held against what the workbook cites. */
import { basename } from "node:path";
import { folderReport } from "../../core/report/evidenceFolder";
import type { FolderReport } from "../../core/report/evidenceFolder";
import { toA1 } from "../../core/workbook";
import type { CellRef } from "../../core/workbook";
import type { Addition } from "./addition";
import { evidenceFiles } from "./evidenceFiles";
import { folderLines } from "./evidenceLines";

export const evidence: Addition = {
  key: "folder",
  options: [
    {
      name: "evidence",
      value: "FOLDER",
      help: {
        id: "folder atau .zip berisi file bukti, dicocokkan dengan yang disebut",
        en: "a folder or .zip with the files of evidence, held against what is cited",
      },
    },
  ],
  run: async ({ given, report, language, say }) => {
    const path = given.evidence ?? "";
    say({ id: `Membaca ${basename(path)} …`, en: `Reading ${basename(path)} …` });
    const files = await evidenceFiles(path, (done, all) => {
      if (done % 100 === 0) say({ id: `Membaca ${done} dari ${all} file …`, en: `Reading ${done} of ${all} files …` });
    });
    const folder = folderReport(files, report);
    return {
      json: toJson(folder),
      heading: { id: "Folder bukti", en: "Folder of evidence" },
      lines: (width) => folderLines(folder, language, width),
      hasFaults: folder.missing.length + folder.empty.length + folder.unreadable.length > 0,
    };
  },
};

function toJson({ missing, same, manifest, ...rest }: FolderReport): object {
  return {
    ...rest,
    missing: missing.map(({ cited, at, near }) => ({ cited, ...cellOf(at), near })),
    same: same.map(({ paths, at }) => ({ paths, cells: at.map(cellOf) })),
    manifest: manifest.map(({ path, to, at }) => ({ path, to, ...cellOf(at) })),
  };
}

function cellOf({ sheet, row, column }: CellRef): { sheet: string; cell: string } {
  return { sheet, cell: toA1(row, column) };
}
