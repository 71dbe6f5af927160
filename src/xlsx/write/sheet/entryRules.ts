/** What a sheet lets people enter: rules of data validation as a file writes them. */
import { toAddress } from "../../../core/areas";
import type { Area } from "../../../core/workbook";
import { attributes, plainText } from "../xml/text";

/** A title and a text that Excel shows. */
interface Words {
  readonly title: string;
  readonly text: string;
}

export interface EntryRule {
  readonly areas: readonly Area[];
  /** As the file calls it ("list", "whole"); undefined where there is only a hint. */
  readonly type?: string;
  /** As the file calls it; undefined for "between", and where there is none. */
  readonly operator?: string | undefined;
  /** One or two, without equals sign. */
  readonly formulas: readonly string[];
  readonly allowsBlank: boolean;
  /** True where a list is not offered to choose from. */
  readonly hidesList?: boolean;
  /** What is said of an entry that breaks the rule; null where it is let in. */
  readonly refusal: (Words & { readonly style: "stop" | "warning" | "information" }) | null;
  readonly hint: Words | null;
}

/** Excel repairs a file with longer ones. */
const mostTextLetters = { title: 32, text: 255 };

/** The element with all rules; "" where there are none. `p` is the prefix of the sheet's elements. */
export function rulesXml(p: string, rules: readonly EntryRule[]): string {
  if (rules.length === 0) return "";
  const all = rules.map((rule) => ruleXml(p, rule)).join("");
  return `<${p}dataValidations count="${rules.length}">${all}</${p}dataValidations>`;
}

function ruleXml(p: string, { type, operator, formulas, refusal, hint, ...rule }: EntryRule): string {
  const style = refusal === null || refusal.style === "stop" ? undefined : refusal.style;
  const values = {
    ...{ type, errorStyle: style, operator, allowBlank: rule.allowsBlank ? 1 : undefined },
    ...{ showDropDown: rule.hidesList ? 1 : undefined, showInputMessage: hint === null ? undefined : 1 },
    ...{ showErrorMessage: refusal === null ? undefined : 1 },
    ...{ errorTitle: titleOf(refusal), error: textOf(refusal), promptTitle: titleOf(hint), prompt: textOf(hint) },
    sqref: rule.areas.map(toAddress).join(" "),
  };
  const inside = formulas.map((one, at) => `<${p}formula${at + 1}>${plainText(one)}</${p}formula${at + 1}>`).join("");
  return `<${p}dataValidation${attributes(values)}>${inside}</${p}dataValidation>`;
}

function titleOf(words: Words | null): string | undefined {
  return words?.title ? words.title.slice(0, mostTextLetters.title) : undefined;
}

function textOf(words: Words | null): string | undefined {
  return words?.text ? words.text.slice(0, mostTextLetters.text) : undefined;
}
