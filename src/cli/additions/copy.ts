/** Writes a copy of the workbook with a sheet of ours in it; every other part of the file stays as it was. */
import { basename } from "node:path";
import { Fault } from "../../core/fault";
import { ownSheetOf, ownSheets } from "../../core/own/sheets";
import type { OwnSheetId } from "../../core/own/sheets";
import { sheetNameFor } from "../../core/sheets/names";
import type { PlainSheet } from "../../core/sheets/sheet";
import { patchWorkbook } from "../../xlsx/write/patch";
import { readBytes } from "../files/files";
import { refuseTarget, save } from "../files/saving";
import type { Request } from "./addition";

/** Every file that the command reads, the workbook first: none of them is written over. */
export function filesRead({ file, given }: Pick<Request, "file" | "given">): string[] {
  const { instrument, map, evidence, last, verified, settled, answers, actions } = given;
  return [file, instrument, map, evidence, last, verified, settled, answers, actions].filter(
    (one) => one !== undefined,
  );
}

/**
 * What writes the copy; its sheet takes the place of the one of its kind, or stands behind the others.
 * @throws Fault when the copy would be one of the files that were read.
 */
export async function copyWith(
  path: string,
  id: OwnSheetId,
  sheetNamed: (name: string) => PlainSheet,
  request: Request,
): Promise<() => Promise<void>> {
  const { file, given, report, language, say } = request;
  if ([given.mark, given.reasons, given.keep].filter((one) => one === path).length > 1) throw twoCopies(path);
  await refuseTarget(path, filesRead(request));
  const { sheets } = report.workbook;
  const old = sheets.find((sheet) => ownSheetOf(sheet)?.id === id);
  const names = sheets.map(({ name }) => name);
  const sheet = sheetNamed(old?.name ?? sheetNameFor(ownSheets[id].name[language], names));
  return async () => {
    say({ id: `Menulis ${basename(path)} …`, en: `Writing ${basename(path)} …` });
    await save(path, await patchWorkbook(await readBytes(file), basename(file), { put: [sheet] }));
  };
}

function twoCopies(path: string): Fault {
  return new Fault({
    id: `${path} disebut untuk dua salinan, dan yang kedua akan menimpa yang pertama; beri nama yang berbeda.`,
    en: `${path} is named for two copies, and the second would write over the first; give them different names.`,
  });
}
