/** What is remembered in the workbook itself: JSON texts among its settings, saved with the file. */
import { fullFault } from "../../core/port/room";
import type { Access } from "../calls/access";

const prefix = "KLA.";
/** Excel on the web refuses settings above about 1 MB in all, though 2 MB are documented. */
const mostCharacters = 1_000_000;

/** What was remembered under the name; null when nothing, or when it is no JSON. */
export function recall(access: Access, name: string): Promise<unknown> {
  return access.look(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(prefix + name);
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? null : parsed(setting.value);
  });
}

/** Keeps plain data under the name; null forgets it. @throws Fault when the workbook has no room; then what was there stays. */
export function remember(access: Access, name: string, value: unknown): Promise<void> {
  return access.act(async (context) => {
    const { settings } = context.workbook;
    settings.load("items/key,items/value");
    await context.sync();
    const known = settings.items.find(({ key }) => key === prefix + name);
    if (value === null || value === undefined) known?.delete();
    else
      settings.add(
        prefix + name,
        fitting(
          value,
          settings.items.filter((item) => item !== known),
        ),
      );
    await context.sync();
  });
}

/** @throws Fault when the workbook has no room left for it. */
function fitting(value: unknown, others: readonly Excel.Setting[]): string {
  const text = JSON.stringify(value);
  const taken = others.reduce((sum, other) => sum + (JSON.stringify(other.value)?.length ?? 0), 0);
  if (text.length + taken > mostCharacters) throw fullFault();
  return text;
}

function parsed(value: unknown): unknown {
  try {
    return typeof value === "string" ? JSON.parse(value) : null;
  } catch {
    return null;
  }
}
