/** Takes up what the user corrects in how the workbook is read, and keeps it in the workbook. */
import { firstYear, lastYear, mostYears, parseYears } from "../../core/evidence/years";
import type { Choices, Heading } from "../../core/reading/user/choices";
import type { Table } from "../../core/reading/model/tables";
import type { Column } from "../../core/reading/model/words";
import { failureText } from "../../core/wording/failure";
import type { Text } from "../../core/text";
import { withoutOwn } from "../../core/own/formulas";
import type { Workbook } from "../../core/workbook";
import type { Checker } from "./checking";
import { failureNotice, tell } from "./context";
import type { SessionContext } from "./context";
import { reportOf } from "./state";
import type { ScopeChoice } from "./state";

export interface Chooser {
  /** The table's column is under that heading; null: the table has no such column. */
  correct: (table: Table, column: Column, heading: Heading | null) => Promise<void>;
  /** The row of the selected cell is the table's row of headings. */
  showHeadings: () => Promise<void>;
  /** The sheet is read by its headings again. */
  forgetSheet: (sheet: string) => Promise<void>;
  /** What was chosen for the table's sheet holds for sheets with the same headings too. */
  chooseAlike: (table: Table) => Promise<void>;
  /** The workbook is judged as the part that it is of, or as a whole. */
  judge: (scope: ScopeChoice) => Promise<void>;
  /** Evidence must be of these years; null: of those that the instrument names. */
  askYears: (years: readonly number[] | null) => Promise<void>;
}

export function createChooser(context: SessionContext, checker: Checker): Chooser {
  const { store } = context;
  const inTurn = (work: () => Promise<void>): Promise<void> =>
    context.inTurn(work).catch((error: unknown) => tell(context, failureNotice(error)));
  const take = (choose: () => Promise<Choices | Text>): Promise<void> =>
    inTurn(async () => {
      const chosen = await choose();
      if (isText(chosen)) return tell(context, { ...warning, text: chosen });
      store.set({ notice: null });
      checker.choose({ choices: chosen });
      await keep(context, "choices", Object.keys(chosen).length > 0 ? chosen : null);
    });

  return {
    correct: (table, column, heading) =>
      take(async () => (await choices()).choose(store.get().choices, table, column, heading)),
    chooseAlike: (table) =>
      take(async () => {
        const { chooseAlike } = await import("../../core/reading/user/alike");
        return chooseAlike(store.get().choices, table, reportOf(store.get())?.tables ?? []);
      }),
    forgetSheet: (sheet) => take(async () => (await choices()).forget(store.get().choices, sheet)),
    judge: (scope) =>
      inTurn(async () => {
        checker.choose({ scope });
        await keep(context, "scope", scope);
      }),
    askYears: (asked) =>
      inTurn(async () => {
        const years = asked === null ? null : parseYears(asked);
        if (asked !== null && years === null) return tell(context, { ...warning, text: notYears });
        checker.choose({ years });
        await keep(context, "years", years);
      }),
    showHeadings: () => take(() => selectedHeadings(context, checker.workbook())),
  };
}

/** Fetched with the reader, whose part it is: nobody chooses before a check. */
const choices = () => import("../../core/reading/user/choices");

/** Keeps a choice in the workbook; where that fails, it holds until the pane is closed, which is said. */
async function keep(context: SessionContext, name: string, chosen: unknown): Promise<void> {
  try {
    await context.port.remember(name, chosen);
  } catch (error) {
    const why = failureText(error);
    const text = {
      id: `Pilihan ini dipakai sekarang, tetapi tidak tersimpan untuk lain kali: ${why.id}`,
      en: `The choice is used now, but not kept for the next time: ${why.en}`,
    };
    tell(context, { ...warning, text });
  }
}

/** The choice of the selected cell's row as headings, or why it holds none. */
async function selectedHeadings({ port, store }: SessionContext, workbook: Workbook | null): Promise<Choices | Text> {
  const { sheet: name, row } = await port.selection();
  const sheet = workbook?.sheets.find((one) => one.name === name);
  const texts = ((sheet && withoutOwn(sheet))?.rows[row] ?? []).filter(
    (cell) => typeof cell === "string" && cell.trim() !== "",
  );
  if (texts.length < 2) return notHeadings(name, row);
  const { chooseHeadings } = await choices();
  return chooseHeadings(store.get().choices, name, texts.map(String));
}

const warning = { tone: "warning", refused: [], undo: null } as const;

const notYears = {
  id: `Tahun bukti ditulis dengan empat angka, dari ${firstYear} sampai ${lastYear}, paling banyak ${mostYears} tahun.`,
  en: `Evidence years have four digits, from ${firstYear} to ${lastYear}, ${mostYears} years at most.`,
};

function isText(chosen: Choices | Text): chosen is Text {
  return typeof chosen.id === "string";
}

function notHeadings(sheet: string, row: number): Text {
  return {
    id: `Baris ${row + 1} di lembar "${sheet}" tidak berisi judul kolom; pilih dulu sel di baris yang berisi judul seperti Indikator dan Nilai.`,
    en: `Row ${row + 1} of sheet "${sheet}" has no column headings; first select a cell in the row with headings such as Indikator and Nilai.`,
  };
}
