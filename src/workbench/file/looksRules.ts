/** The conditional formats of a sheet as its file has them, for what the reader of files leaves out. */
import { readOutline } from "../../xlsx/archive/outline";
import { tags } from "../../xlsx/archive/xml";
import type { Tag } from "../../xlsx/archive/xml";
import type { Archive } from "../../xlsx/archive/zip";

export interface FileRule {
  attributes: Tag["attributes"];
  /** The names of the tags within the rule, in order. */
  parts: string[];
}

/** By priority. */
export type FileRules = ReadonlyMap<number, FileRule>;

/** The rules of every sheet by its name; `around` is what surrounds the cells of sheets, by path. */
export async function readRules(
  archive: Archive,
  around: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, FileRules>> {
  const { sheets } = await readOutline(archive);
  return new Map(sheets.map(({ name, part }) => [name, rulesIn(around.get(part?.path ?? "") ?? "")]));
}

/** Rules with an id are what newer Excels add to the others. */
function rulesIn(xml: string): FileRules {
  const rules: FileRule[] = [];
  for (const tag of tags(xml)) {
    if (tag.name === "cfRule") rules.push({ attributes: tag.attributes, parts: [] });
    else rules.at(-1)?.parts.push(tag.name);
  }
  const own = rules.filter(({ attributes }) => !attributes.has("id"));
  return new Map(own.map((rule) => [Number(rule.attributes.get("priority")), rule]));
}
