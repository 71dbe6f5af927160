/** Takes up what the user corrects in how the workbook is read, and keeps it in the workbook. */
import { choose, chooseHeadings, forget } from "../../core/reading/choices";
import type { Choices, Heading } from "../../core/reading/choices";
import type { Table } from "../../core/reading/tables";
import type { Column } from "../../core/reading/words";
import { failureText } from "../../core/wording/failure";
import type { Text } from "../../core/text";
import { withoutOwn } from "../../core/ownFormulas";
import type { Checker } from "./checking";
import { failureNotice } from "./context";
import type { SessionContext } from "./context";

export interface Chooser {
  /** The table's column is under that heading; null: the table has no such column. */
  correct: (table: Table, column: Column, heading: Heading | null) => Promise<void>;
  /** The row of the selected cell is the table's row of headings. */
  showHeadings: () => Promise<void>;
  /** The sheet is read by its headings again. */
  forgetSheet: (sheet: string) => Promise<void>;
}

export function createChooser({ port, store, inTurn }: SessionContext, checker: Checker): Chooser {
  const take = (choices: () => Promise<Choices | Text>): Promise<void> =>
    inTurn(async () => {
      const chosen = await choices();
      if (isText(chosen)) return store.set({ notice: { tone: "warning", text: chosen, refused: [] } });
      store.set({ notice: null });
      checker.choose(chosen);
      await keep(chosen);
    }).catch((error: unknown) => store.set({ notice: failureNotice(error) }));

  const keep = async (choices: Choices): Promise<void> => {
    try {
      await port.remember("choices", Object.keys(choices).length > 0 ? choices : null);
    } catch (error) {
      const why = failureText(error);
      const text = {
        id: `Pilihan ini dipakai sekarang, tetapi tidak tersimpan untuk lain kali: ${why.id}`,
        en: `The choice is used now, but not kept for the next time: ${why.en}`,
      };
      store.set({ notice: { tone: "warning", text, refused: [] } });
    }
  };

  return {
    correct: (table, column, heading) => take(async () => choose(store.get().choices, table, column, heading)),
    forgetSheet: (sheet) => take(async () => forget(store.get().choices, sheet)),
    showHeadings: () =>
      take(async () => {
        const { sheet: name, row } = await port.selection();
        const sheet = checker.workbook()?.sheets.find((one) => one.name === name);
        const texts = ((sheet && withoutOwn(sheet))?.rows[row] ?? []).filter(
          (cell) => typeof cell === "string" && cell.trim() !== "",
        );
        if (texts.length < 2) return notHeadings(name, row);
        return chooseHeadings(store.get().choices, name, texts.map(String));
      }),
  };
}

function isText(chosen: Choices | Text): chosen is Text {
  return typeof chosen.id === "string";
}

function notHeadings(sheet: string, row: number): Text {
  return {
    id: `Baris ${row + 1} di lembar "${sheet}" tidak berisi judul kolom; pilih dulu sel di baris yang berisi judul seperti Indikator dan Nilai.`,
    en: `Row ${row + 1} of sheet "${sheet}" has no column headings; first select a cell in the row with headings such as Indikator and Nilai.`,
  };
}
