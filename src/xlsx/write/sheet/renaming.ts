/** Follows new names of sheets wherever a file speaks of them: in formulas of cells, rules, names, tables, charts and pivots. */
import { withSheetsRenamed } from "../../../core/reference";
import { decodeEntities } from "../../archive/xml";
import { partBytes, pathsIn, putPart } from "../package/draft";
import type { Draft } from "../package/draft";
import { mayHoldFormulas, turnedText, withFormulas } from "../xml/formulas";
import { attributeText } from "../xml/text";

type NameOf = (name: string) => string | null;

/** Elements with a sheet's name alone. */
const source = /(<(?:[\w-]+:)?(?:worksheetSource|rangeSet)\s[^<>]*?\bsheet=")([^"<]+)(?=")/g;

/** The sheets, in small letters, from which pivots of a part take their data. */
export function sourcesIn(text: string): string[] {
  return [...text.matchAll(source)].map(([, , words = ""]) => decodeEntities(words).toLowerCase());
}

/** @throws Fault when a part is damaged. */
export async function renameSheets(draft: Draft, nameOf: NameOf): Promise<void> {
  for (const path of pathsIn(draft).filter(mayHoldFormulas)) {
    const bytes = await partBytes(draft, path);
    if (bytes === null) continue;
    const text = new TextDecoder().decode(bytes);
    const renamed = withFormulas(text, (formula) => withSheetsRenamed(formula, nameOf)).replace(
      source,
      (_, open: string, words: string) => open + turnedText(words, (name) => nameOf(name) ?? name, attributeText),
    );
    if (renamed !== text) putPart(draft, path, renamed);
  }
}
