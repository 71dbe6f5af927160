/** Reads a list again after an edit of numbers or evidence: rows that say the same as before are placed where they were. */
import { rememberingIn } from "../../remembering";
import type { CellValue } from "../../workbook";
import { tableOf } from "../columns/alignFamily";
import { editedSince, keyOf } from "../columns/sameRows";
import type { Before } from "../columns/sameRows";
import { isUnnamedScore } from "../alignment/unnamed";
import type { Step } from "../alignment/align";
import type { Context } from "../alignment/claims";
import type { Member } from "../blocks/families";
import type { Recognition } from "../columns/fit";
import { entriesAgain } from "./entriesAfterEdit";
import type { Placed } from "./placing";
import type { Roles } from "../model/tables";

/** One page of a list whose rows have been placed. */
export interface Page extends Placed, Before {
  /** Of rows that were edited since, the row as it was; what it says of its place is the same. */
  steps: readonly Step[];
  recognition: Recognition;
}

interface Last {
  roles?: string;
  page?: Page;
}

/** The page that was read last under the same headings, by its sheet and the column it begins in. */
const lastPages = rememberingIn<Context, readonly CellValue[], Map<string, Last>>(() => new Map());

function lastOf({ block: { grid, bottom, left } }: Member, context: Context): Last {
  const anchor = grid.rows[Math.max(0, bottom)];
  if (!anchor) return {};
  const pages = lastPages(anchor, context);
  const key = `${left} ${grid.sheet.name}`;
  const last = pages.get(key) ?? {};
  pages.set(key, last);
  return last;
}

/** Keeps a page for the next version of its sheet, unless values decide what its rows are. */
export function keep(page: Page, roles: Roles, context: Context): void {
  const last = lastOf(page.member, context);
  if (page.steps.some(isUnnamedScore)) delete last.page;
  else last.page = page;
  last.roles = keyOf(roles);
}

/** The page as it is now, before its list is settled; null where more than numbers and evidence of a few rows has changed. */
export function readAgain(member: Member, roles: Roles, context: Context): Page | null {
  const last = lastOf(member, context);
  if (!last.page || last.roles !== keyOf(roles)) return null;
  const before = last.page;
  const table = tableOf(member, roles);
  const edited = editedSince(before, member, table);
  if (!edited) return null;
  const placed = entriesAgain(before, before.steps, table, new Set(edited));
  return placed && { ...before, ...placed, member, table };
}
