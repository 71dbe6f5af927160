/** A minimal task pane, until the real one: shows that the add-in reads, marks and hears the workbook. */
import { associate } from "../functions/metadata";
import { choose } from "../functions/setting";
import "./taskpane.css";

type Language = "id" | "en";

const texts = {
  title: { id: "KLA untuk Excel", en: "KLA for Excel" },
  read: { id: "Baca lembar ini", en: "Read this sheet" },
  mark: { id: "Tandai sel terpilih", en: "Mark the selected cell" },
  unmark: { id: "Hapus tanda", en: "Remove the mark" },
  changes: { id: "Perubahan", en: "Changes" },
  none: { id: "Belum ada. Ubah sebuah sel di lembar.", en: "None yet. Change a cell on the sheet." },
  marked: { id: "ditandai.", en: "has been marked." },
  unmarked: { id: "Tanda dihapus.", en: "The mark has been removed." },
  rows: { id: "baris", en: "rows" },
  columns: { id: "kolom", en: "columns" },
  filled: { id: "sel terisi", en: "filled cells" },
  empty: { id: "Lembar ini kosong.", en: "This sheet is empty." },
  failed: { id: "Excel menolak", en: "Excel refused" },
} as const;

let language: Language = "id";
let marked: { sheet: string; id: string } | null = null;

const say = (key: keyof typeof texts): string => texts[key][language];

function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The pane has no "${id}".`);
  return found;
}

function onClick(id: string, work: () => Promise<string>): void {
  const button = part(id);
  button.removeAttribute("disabled");
  button.addEventListener("click", () => {
    work().then(
      (text) => (part("result").textContent = text),
      (error: unknown) => (part("result").textContent = `${say("failed")}: ${String(error)}`),
    );
  });
}

const read = (): Promise<string> =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject();
    used.load("address,values");
    await context.sync();
    if (used.isNullObject) return say("empty");
    const values: unknown[][] = used.values;
    const filled = values.flat().filter((value) => value !== "").length;
    const size = `${values.length} ${say("rows")}, ${values[0]?.length ?? 0} ${say("columns")}`;
    return `${used.address}: ${size}, ${filled} ${say("filled")}.`;
  });

const mark = (): Promise<string> =>
  Excel.run(async (context) => {
    const cell = context.workbook.getSelectedRange();
    const format = cell.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = "=TRUE";
    format.custom.format.fill.color = "#FFE08A";
    cell.load("address");
    cell.worksheet.load("id");
    format.load("id");
    await context.sync();
    marked = { sheet: cell.worksheet.id, id: format.id };
    return `${cell.address} ${say("marked")}`;
  });

const unmark = (): Promise<string> =>
  Excel.run(async (context) => {
    if (marked) {
      const sheet = context.workbook.worksheets.getItem(marked.sheet);
      sheet.getRange().conditionalFormats.getItem(marked.id).delete();
      await context.sync();
      marked = null;
    }
    return say("unmarked");
  });

async function onChanged({ address, changeType, details }: Excel.WorksheetChangedEventArgs): Promise<void> {
  const item = document.createElement("li");
  item.textContent = details ? `${address}: ${details.valueBefore ?? ""} → ${details.valueAfter ?? ""}` : address;
  const kind = document.createElement("small");
  kind.textContent = changeType;
  item.append(kind);
  part("changes").prepend(item);
  part("none").hidden = true;
}

function translate(): void {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll<HTMLElement>("[data-text]")) {
    const key = Object.entries(texts).find(([name]) => name === element.dataset.text);
    if (key) element.textContent = key[1][language];
  }
}

Office.onReady(async ({ host, platform }) => {
  language = Office.context.displayLanguage.startsWith("id") ? "id" : "en";
  translate();
  choose({ language });
  associate();
  part("host").textContent = `${host ?? "–"} · ${platform ?? "–"}`;
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(onChanged);
    await context.sync();
  });
  onClick("read", read);
  onClick("mark", mark);
  onClick("unmark", unmark);
}).catch((error: unknown) => {
  part("result").textContent = `${say("failed")}: ${String(error)}`;
});
