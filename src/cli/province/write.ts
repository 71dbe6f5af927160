/** Writes what a province asked for: the board as .html or .xlsx, and a note for each city. */
import { mkdir } from "node:fs/promises";
import { extname, join } from "node:path";
import { Fault } from "../../core/fault";
import type { Board } from "../../core/province/board";
import { boardSheets } from "../../core/province/sheets";
import { noteTo } from "../../core/province/note";
import type { Language } from "../../core/text";
import { createWorkbook } from "../../xlsx/write/create";
import { identityOf, save } from "../files/saving";
import type { Input } from "../../core/province/examine";
import { boardPage } from "../../core/html/board/page";

/** What a board's file may be called. */
export const boardTypes = [".html", ".xlsx"] as const;

/** @throws Fault when the ending is none of ours, or the file cannot be written. */
export async function writeBoard(path: string, board: Board, language: Language): Promise<void> {
  const isSheet = extname(path).toLowerCase() === ".xlsx";
  const content = isSheet ? await createWorkbook(boardSheets(board, language)) : await boardPage(board, language);
  await save(path, content);
}

/** @throws Fault when the file of a board is called neither .html nor .xlsx, or is one of the workbooks. */
export async function refuseBoard(path: string, inputs: readonly Input[]): Promise<void> {
  const target = await identityOf(path);
  if (target !== null) for (const input of inputs) if ((await identityOf(input.path)) === target) throw overInput(path);
  const type = extname(path).toLowerCase();
  if (boardTypes.some((known) => known === type)) return;
  throw new Fault({
    id: `Papan tidak dapat ditulis ke "${path}"; beri nama yang berakhiran .html atau .xlsx.`,
    en: `The board cannot be written to "${path}"; give it a name that ends in .html or .xlsx.`,
  });
}

function overInput(path: string): Fault {
  return new Fault({
    id: `${path} adalah salah satu buku kerja yang diperiksa dan tidak ditimpa; beri nama lain untuk papan.`,
    en: `${path} is one of the workbooks to check and is never written over; give the board another name.`,
  });
}

/** One text file a city, called after it. @throws Fault when the folder or a file cannot be written. */
export async function writeNotes(folder: string, { rows }: Board, language: Language): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw cannotMake(folder, error);
  });
  const taken = new Set<string>();
  for (const row of rows) {
    const name = freeName(row.city ?? row.file.replace(/\.xls[xm]$/i, ""), taken);
    await save(join(folder, `${name}.txt`), `${noteTo(row, language)}\n`);
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

function cannotMake(folder: string, error: unknown): Fault {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  return new Fault({
    id: `Folder ${folder} tidak dapat dibuat (${code}); sebutkan folder lain.`,
    en: `The folder ${folder} cannot be made (${code}); name another one.`,
  });
}
