/** Makes what the page's menu offers of the open file, and hands it out. */
import { basenameOf } from "./file/copy";
import { bytesOf } from "./province/bytes";
import { handOut } from "./file/handOut";
import type { FileEnding } from "./file/handOut";
import { readInstrument } from "./file/instruments";
import type { OpenBook, PageState } from "./file/pageState";
import { findingsList, movedBook, newBook, reportCopy, reportPage } from "./file/products";
import { movesTo } from "../core/template/move";
import type { Output } from "../core/output/terms";
import type { Instrument } from "../core/instrument/instrument";
import type { Language, Text } from "../core/text";
import { outputOf } from "../taskpane/session/reporting";
import { checkedOf } from "../taskpane/session/state";
import type { Store } from "../taskpane/session/store";
import type { Product } from "./view/MoreMenu";

type Made = [bytes: Uint8Array, words: Text, ending: FileEnding];

/** Makes a file of the check in force. @throws Fault when the open file cannot be changed so. */
export async function makeProduct(product: Exclude<Product, "move">, page: Store<PageState>): Promise<void> {
  const { open, language } = page.get();
  const output = open && outputOf(open.session.state(), language, open.file.name);
  if (!open || !output) return;
  const [bytes, words, ending] = await makers[product](output, open);
  handOut(bytes, `${basenameOf(open.file.name)} (${words[language]})${ending}`, ending);
}

const report: Text = { id: "laporan", en: "report" };

const makers: Record<Exclude<Product, "move">, (output: Output, open: OpenBook) => Promise<Made>> = {
  reportPage: async (output) => [await reportPage(output), report, ".html"],
  reportCopy: async (output, { file, state }) => [await reportCopy(file, state.get(), output), report, ".xlsx"],
  findings: async (output) => [findingsList(output), { id: "temuan", en: "findings" }, ".csv"],
  nextYear: async ({ report: last, language }) => [
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
  page.set({ moving: { is: "shown", instrument, moves: movesTo(checked.report, instrument) } });
}

/** The moved workbook, as it was shown. */
export async function finishMove(page: Store<PageState>): Promise<void> {
  const { open, moving, language } = page.get();
  if (!open || moving?.is !== "shown") return;
  const bytes = await movedBook(moving.instrument, moving.moves, language);
  handOut(bytes, `${basenameOf(open.file.name)} (${moving.instrument.id}).xlsx`, ".xlsx");
  page.set({ moving: null });
}
