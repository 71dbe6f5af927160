/** Makes what the page's menu offers of the open file, and hands it out. */
import { basenameOf } from "./file/copy";
import { bytesOf } from "./province/bytes";
import { handOut } from "./file/handOut";
import type { FileEnding } from "./file/handOut";
import { readInstrument } from "./file/instruments";
import type { OpenBook, PageState } from "./file/pageState";
import { findingsList, movedBook, newBook, reportCopy, reportPage } from "./file/products";
import { movesTo } from "../core/template/move";
import type { Instrument } from "../core/instrument/instrument";
import type { Language, Text } from "../core/text";
import { outputOf } from "../taskpane/session/reporting";
import { checkedOf } from "../taskpane/session/state";
import type { CheckedStep } from "../taskpane/session/state";
import type { Store } from "../taskpane/session/store";
import type { Product } from "./view/MoreMenu";

type Made = [bytes: Uint8Array, words: Text, ending: FileEnding];

/** Makes a file of the check in force. @throws Fault when the open file cannot be changed so. */
export async function makeProduct(product: Exclude<Product, "move">, page: Store<PageState>): Promise<void> {
  const { open, language } = page.get();
  const checked = open && checkedOf(open.session.state());
  if (!open || !checked) return;
  const [bytes, words, ending] = await makers[product](open, checked, language);
  handOut(bytes, `${basenameOf(open.file.name)} (${words[language]})${ending}`, ending);
}

const report: Text = { id: "laporan", en: "report" };

const makers: Record<
  Exclude<Product, "move">,
  (open: OpenBook, checked: CheckedStep, language: Language) => Promise<Made>
> = {
  reportPage: async ({ file }, checked, language) => [
    await reportPage(outputOf(checked, language, file.name)),
    report,
    ".html",
  ],
  reportCopy: async ({ file, state }, checked, language) => [
    await reportCopy(file, state.get(), outputOf(checked, language, file.name)),
    report,
    ".xlsx",
  ],
  findings: async ({ file }, checked, language) => [
    findingsList(outputOf(checked, language, file.name)),
    { id: "temuan", en: "findings" },
    ".csv",
  ],
  nextYear: async (_, { report: last }, language) => [
    await newBook(last.instrument, last, language),
    { id: "tahun depan", en: "next year" },
    ".xlsx",
  ],
};

/** A workbook to start from, without anything in it. */
export async function makeEmpty(instrument: Instrument, language: Language): Promise<void> {
  const name = language === "id" ? "Buku kerja KLA" : "KLA workbook";
  handOut(await newBook(instrument, null, language), `${name} ${instrument.id}.xlsx`, ".xlsx");
}

/** Shows what would become of each row in the instrument of that file. @throws Fault when it is none. */
export async function beginMove(file: File, page: Store<PageState>): Promise<void> {
  const { open } = page.get();
  const checked = open && checkedOf(open.session.state());
  if (!checked) return;
  const instrument = await readInstrument(await bytesOf(file), file.name);
  page.set({ moving: { instrument, moves: movesTo(checked.report, instrument) } });
}

/** The moved workbook, as it was shown. */
export async function finishMove(page: Store<PageState>): Promise<void> {
  const { open, moving, language } = page.get();
  if (!open || !moving) return;
  const bytes = await movedBook(moving.instrument, moving.moves, language);
  handOut(bytes, `${basenameOf(open.file.name)} (${moving.instrument.id}).xlsx`, ".xlsx");
  page.set({ moving: null });
}
