/** Writes what a province asked for: the board as .html or .xlsx, and a note for each city. */
import { mkdir } from "node:fs/promises";
import { extname, join } from "node:path";
import { Fault } from "../../core/fault";
import type { Board } from "../../core/province/board";
import { noteTo } from "../../core/province/note";
import type { Language } from "../../core/text";
import { writeWhole } from "../files/writing";
import { boardPage } from "./html/page";

/** What a board's file may be called. */
export const boardTypes = [".html", ".xlsx"] as const;

/** @throws Fault when the ending is none of ours, or the file cannot be written. */
export async function writeBoard(path: string, board: Board, language: Language): Promise<void> {
  await writeWhole(path, boardPage(board, language));
}

/** @throws Fault when the file of a board is called neither .html nor .xlsx. */
export function refuseBoard(path: string): void {
  const type = extname(path).toLowerCase();
  if (boardTypes.some((known) => known === type)) return;
  throw new Fault({
    id: `Papan tidak dapat ditulis ke "${path}"; beri nama yang berakhiran .html atau .xlsx.`,
    en: `The board cannot be written to "${path}"; give it a name that ends in .html or .xlsx.`,
  });
}

/** One text file a city, called after it. @throws Fault when the folder or a file cannot be written. */
export async function writeNotes(folder: string, { rows, instrument }: Board, language: Language): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw cannotMake(folder, error);
  });
  const taken = new Set<string>();
  for (const row of rows) {
    const name = freeName(row.city ?? row.file, taken);
    await writeWhole(join(folder, `${name}.txt`), `${noteTo(row, instrument, language)}\n`);
  }
}

/** Letters and digits only: a name from a workbook may hold anything, and Windows keeps names for devices. */
function freeName(text: string, taken: Set<string>): string {
  const plain = `KLA ${text
    .normalize("NFC")
    .replace(/[^\p{L}\p{N} ().-]+/gu, " ")
    .trim()
    .slice(0, 80)}`.replace(/[ .]+$/, "");
  for (let number = 1; ; number++) {
    const name = number === 1 ? plain : `${plain} (${number})`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

/** @throws Fault always. */
function cannotMake(folder: string, error: unknown): Fault {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  return new Fault({
    id: `Folder ${folder} tidak dapat dibuat (${code}); sebutkan folder lain.`,
    en: `The folder ${folder} cannot be made (${code}); name another one.`,
  });
}
