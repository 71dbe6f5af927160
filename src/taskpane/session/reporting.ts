/** Makes the report's sheets in the workbook, all or one of them, and takes them out again. */
import { outputIds } from "../../core/output/ids";
import { outputSheets } from "../../core/output/sheets";
import type { OutputSheet } from "../../core/output/sheets";
import type { Output } from "../../core/output/terms";
import { ownSheets } from "../../core/own/sheets";
import type { OwnSheetId } from "../../core/own/sheets";
import { officesOf } from "../../core/planning/offices/offices";
import { planOf } from "../../core/planning/plan";
import { fullCell } from "../../core/sheets/cells";
import type { PlainSheet } from "../../core/sheets/sheet";
import type { Language, Text } from "../../core/text";
import { programVersion } from "../../core/version";
import { officeTitle } from "../../core/wording/offices";
import { comparedOf } from "./comparing";
import { outcomeNotice, perform } from "./context";
import type { SessionContext } from "./context";
import { checkedOf } from "./state";
import type { State } from "./state";
import type { WantedSheet } from "./wantedSheet";

/**
 * The sheets of the check in force, in that language, in place of those of the last report; the user is taken to the
 * page, or to the one that was wanted.
 */
export function makeReport(context: SessionContext, language: Language, wanted?: WantedSheet): Promise<void> {
  const { port, store } = context;
  return perform(context, "reporting", async () => {
    const output = outputOf(store.get(), language);
    if (!output) return null;
    const sheets = sheetsOf(output, wanted);
    const [first] = sheets;
    if (!first) return outcomeNotice(noSheet, []);
    const [shown = ""] = await port.putSheets(
      sheets.map(({ id, sheet }) => ({ id, name: sheet.name, make: (name) => ({ ...sheet, name }) })),
    );
    const { made } = store.get();
    store.set({ made: union(made, sheets) });
    await port.select({ sheet: shown, row: rowOf(first.sheet, output, wanted), column: 0 });
    return outcomeNotice(wanted ? madeOne(shown) : madeAll, [], isNew(made) ? "sheets" : null);
  });
}

/** Takes the report's sheets out again; notes and rehearsals stay. */
export function removeReport(context: SessionContext): Promise<void> {
  const { port, store } = context;
  return perform(context, "reporting", async () => {
    const isThere = await port.removeSheets(outputIds);
    store.set({ made: store.get().made.filter((id) => !isOutput(id)) });
    return outcomeNotice(isThere ? removed : nothing, []);
  });
}

/** What the sheets are made from, as of today; null before a check. */
export function outputOf(state: State, language: Language, file?: string): Output | null {
  const checked = checkedOf(state);
  if (!checked) return null;
  const { report, settlement } = checked;
  const name = file ?? titleOf(report.tables);
  return {
    ...{ report, settlement, language, version: programVersion, day: today(language), file: name },
    ...{ plan: planOf(report), offices: officesOf(report), ...comparedOf(report, state.comparison) },
  };
}

function sheetsOf(output: Output, wanted: WantedSheet | undefined): OutputSheet[] {
  const all = outputSheets(output, (id) => ownSheets[id].name[output.language]);
  return wanted ? all.filter(({ id }) => id === wanted.id) : all;
}

/** Where an office's block begins; the sheet's first row where none is meant. */
function rowOf({ rows }: PlainSheet, { offices, language }: Output, wanted: WantedSheet | undefined): number {
  const office = offices.offices.find(({ name }) => name === wanted?.office);
  if (!office) return 0;
  const title = officeTitle(office, language);
  return Math.max(
    0,
    rows.findIndex(({ cells: [first] }) => fullCell(first).value === title),
  );
}

function union(made: readonly OwnSheetId[], sheets: readonly OutputSheet[]): OwnSheetId[] {
  return [...new Set([...made, ...sheets.map(({ id }) => id)])];
}

/** True where none of the report's sheets was there before: then to take them out is to undo. */
function isNew(made: readonly OwnSheetId[]): boolean {
  return !made.some(isOutput);
}

function isOutput(id: OwnSheetId): boolean {
  return outputIds.some((one) => one === id);
}

/** Excel does not tell the file's name: the sheets that were read stand for it. */
function titleOf(tables: readonly { grid: { sheet: { name: string } } }[]): string {
  return [...new Set(tables.map(({ grid }) => grid.sheet.name))].join(", ");
}

function today(language: Language): string {
  return new Intl.DateTimeFormat(language === "id" ? "id-ID" : "en-GB", { dateStyle: "long" }).format(new Date());
}

const madeAll: Text = {
  id: "Lembar laporan dibuat. Lembar Anda sendiri tidak berubah.",
  en: "The report's sheets are made. Your own sheets are unchanged.",
};

function madeOne(name: string): Text {
  return {
    id: `Lembar "${name}" dibuat. Lembar Anda sendiri tidak berubah.`,
    en: `The sheet "${name}" is made. Your own sheets are unchanged.`,
  };
}

const removed: Text = { id: "Lembar laporan dihapus.", en: "The report's sheets are removed." };
const nothing: Text = {
  id: "Tidak ada lembar laporan di buku kerja ini.",
  en: "There are no sheets of a report in this workbook.",
};
const noSheet: Text = {
  id: "Lembar itu tidak dapat dibuat, karena buku kerja ini tidak memuat isinya.",
  en: "That sheet cannot be made, as the workbook does not hold what it would show.",
};
