/** Checks a second workbook for an addition, and refuses one that does not belong to the first. */
import { realpath } from "node:fs/promises";
import { basename } from "node:path";
import { isFault } from "../../core/fault";
import { assertPaired, naming, sameFile } from "../../core/planning/others";
import type { OtherBook } from "../../core/planning/others";
import type { Report } from "../../core/report/report";
import type { Request } from "./addition";

/**
 * The workbook at `path`, checked; of the 31 indicators before 2022 only where `takesOlder`.
 * @throws Fault when it cannot be read, is the same file, another city's, or has nothing in common with the first.
 */
export async function otherReport(path: string, request: Request, takesOlder: boolean): Promise<OtherBook> {
  const name = basename(path);
  const other = { name, report: await checked(path, request) };
  if (await isSameFile(request.file, path)) throw sameFile(name);
  assertPaired(request.report, other, takesOlder);
  return other;
}

/** Last year's workbook; null where none was named. @throws Fault as above. */
export async function lastBook(request: Request): Promise<OtherBook | null> {
  const { last } = request.given;
  return last === undefined ? null : otherReport(last, request, true);
}

/** The same place on the disk, by whatever name. */
async function isSameFile(file: string, path: string): Promise<boolean> {
  return (await realpath(file)) === (await realpath(path));
}

/** @throws Fault with the file's name, as there are two files that it could be about. */
async function checked(path: string, { checkOther }: Request): Promise<Report> {
  const name = basename(path);
  try {
    return await checkOther(path);
  } catch (cause) {
    if (!isFault(cause)) throw cause;
    throw naming(name, cause);
  }
}
