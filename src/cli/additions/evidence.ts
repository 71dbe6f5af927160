/** `--evidence`: the files of evidence, held against what the workbook cites. */
import { basename } from "node:path";
import { folderReport } from "../../core/report/evidenceFolder";
import type { FolderReport } from "../../core/report/evidenceFolder";
import { toA1 } from "../../core/workbook";
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
    const files = await evidenceFiles(path, (count) => {
      if (count % 100 === 0) say({ id: `Membaca ${count} file …`, en: `Reading ${count} files …` });
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

function toJson({ missing, manifest, ...rest }: FolderReport): object {
  return {
    ...rest,
    missing: missing.map(({ cited, at, near }) => ({ cited, sheet: at.sheet, cell: toA1(at.row, at.column), near })),
    manifest: manifest.map(({ path, to, at }) => ({ path, to, sheet: at.sheet, cell: toA1(at.row, at.column) })),
  };
}
