/** Makes the report's sheets in the workbook, and takes them out again. */
import { outputIds, outputSheets } from "../../core/output/sheets";
import { ownSheets } from "../../core/own/sheets";
import { officesOf } from "../../core/planning/offices/offices";
import { planOf } from "../../core/planning/plan";
import { verifiedIn } from "../../core/planning/verified";
import { yearsIn } from "../../core/planning/years";
import type { Language, Text } from "../../core/text";
import { programVersion } from "../../core/version";
import { outcomeNotice, perform } from "./context";
import type { SessionContext } from "./context";
import { checkedOf } from "./state";

/** The sheets of the check in force, in that language, in place of those of the last report; the user is taken to the page. */
export function makeReport(context: SessionContext, language: Language): Promise<void> {
  const { port, store } = context;
  return perform(context, "reporting", async () => {
    const checked = checkedOf(store.get());
    if (!checked) return null;
    const { report, settlement } = checked;
    const output = {
      ...{ report, settlement, language, version: programVersion, day: today(language), file: titleOf(report.tables) },
      ...{ plan: planOf(report), offices: officesOf(report), verified: verifiedIn(report), years: yearsIn(report) },
    };
    const sheets = outputSheets(output, (id) => ownSheets[id].name[language]).map(({ id, sheet }) => ({
      ...{ id, name: sheet.name },
      make: (name: string) => ({ ...sheet, name }),
    }));
    const [page = ""] = await port.putSheets(sheets);
    await port.select({ sheet: page, row: 0, column: 0 });
    return outcomeNotice(made, []);
  });
}

/** Takes the report's sheets out again; notes and rehearsals stay. */
export function removeReport(context: SessionContext): Promise<void> {
  return perform(context, "reporting", async () =>
    outcomeNotice((await context.port.removeSheets(outputIds)) ? removed : nothing, []),
  );
}

/** Excel does not tell the file's name: the sheets that were read stand for it. */
function titleOf(tables: readonly { grid: { sheet: { name: string } } }[]): string {
  return [...new Set(tables.map(({ grid }) => grid.sheet.name))].join(", ");
}

function today(language: Language): string {
  return new Intl.DateTimeFormat(language === "id" ? "id-ID" : "en-GB", { dateStyle: "long" }).format(new Date());
}

const made: Text = {
  id: "Lembar laporan dibuat. Lembar Anda sendiri tidak berubah.",
  en: "The report's sheets are made. Your own sheets are unchanged.",
};
const removed: Text = { id: "Lembar laporan dihapus.", en: "The report's sheets are removed." };
const nothing: Text = {
  id: "Tidak ada lembar laporan di buku kerja ini.",
  en: "There are no sheets of a report in this workbook.",
};
