/** The board as a file to hand on. */
import { boardPage } from "../../core/html/board/page";
import type { Board } from "../../core/province/board";
import { boardSheets } from "../../core/province/sheets";
import type { Language } from "../../core/text";
import { createWorkbook } from "../../xlsx/write/create";

export async function boardFile(board: Board, ending: ".html" | ".xlsx", language: Language): Promise<Uint8Array> {
  if (ending === ".xlsx") return createWorkbook(boardSheets(board, language));
  return new TextEncoder().encode(await boardPage(board, language));
}
