/** Which conditional format an object of the model stands for: by id, so that a deleted one is noticed. */
import type { BookSheet, ConditionalFormat } from "../book/book";
import { changeConditionalFormat } from "../book/conditionalFormats";
import { fail } from "./fault";
import { guardSheet } from "./guard";
import type { ThingKind, Member, Run } from "./thing";
import { thing } from "./thing";

export interface ConditionalAt {
  sheet: BookSheet;
  id: string;
}

/** The record of a conditional format; ItemNotFound once it is no more. */
export function formatOf({ sheet, id }: ConditionalAt): ConditionalFormat {
  return sheet.conditionalFormats.find((format) => format.id === id) ?? fail("ItemNotFound");
}

export function changeFormat(target: ConditionalAt, changed: Partial<ConditionalFormat>, { book }: Run): void {
  guardSheet(target.sheet, "allowFormatCells");
  changeConditionalFormat(book, target.sheet, formatOf(target), changed, "addin");
}

/** A property that leads to a part of the format. */
export function to(set: string, of: ThingKind<ConditionalAt>): Member<ConditionalAt> {
  return { set, nav: (target) => thing(of, target) };
}
