/** Follows new names of sheets wherever a file speaks of them: in formulas of cells, rules, names, tables, charts and pivots. */
import { withSheetsRenamed } from "../../../core/reference";
import { decodeEntities } from "../../archive/xml";
import { partBytes, pathsIn, putPart } from "../package/draft";
import type { Draft } from "../package/draft";
import { attributeText, plainText } from "../xml/text";

type NameOf = (name: string) => string | null;

/** Elements that hold a formula or a reference, and attributes that hold a formula, or a sheet's name alone. */
const formula =
  /(<(?:[\w-]+:)?(?:f|formula|formula[12]|definedName|calculatedColumnFormula|totalsRowFormula)(?:\s[^<>]*)?>)([^<]+)(?=<\/)/g;
const attribute = /(\s(?:textlink|fmlaLink|fmlaRange|fmlaGroup)=")([^"<]+)(?=")/g;
const source = /(<(?:[\w-]+:)?(?:worksheetSource|rangeSet)\s[^<>]*?\bsheet=")([^"<]+)(?=")/g;

/** Texts of people, and what holds no formula. */
const without = /(?:sharedstrings|styles|comments\d*|persons?|metadata)\.xml$|\/theme\/|threadedcomments|\/_rels\//i;

/** @throws Fault when a part is damaged. */
export async function renameSheets(draft: Draft, nameOf: NameOf): Promise<void> {
  for (const path of pathsIn(draft)) {
    if (!/^\/?xl\/.*\.xml$/i.test(path) || without.test(path)) continue;
    const bytes = await partBytes(draft, path);
    if (bytes === null) continue;
    const text = new TextDecoder().decode(bytes);
    const renamed = renamedIn(text, nameOf);
    if (renamed !== text) putPart(draft, path, renamed);
  }
}

function renamedIn(text: string, nameOf: NameOf): string {
  const turned = (words: string): string => withSheetsRenamed(decodeEntities(words), nameOf);
  const kept = (words: string, now: string, write: (text: string) => string): string =>
    now === decodeEntities(words) ? words : write(now);
  return text
    .replace(formula, (_, open: string, words: string) => open + kept(words, turned(words), plainText))
    .replace(attribute, (_, open: string, words: string) => open + kept(words, turned(words), attributeText))
    .replace(source, (_, open: string, words: string) => {
      return open + kept(words, nameOf(decodeEntities(words)) ?? decodeEntities(words), attributeText);
    });
}
