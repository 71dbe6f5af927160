/** What a worksheet says beside its cells: protection, choices, links, and how it is printed. */
import type { PlainRow, Print, Protection, Validation } from "../../../core/sheets/sheet";
import { toAddress } from "../../../core/areas";
import { sheetName } from "../../../core/reference";
import { toA1, toLetters } from "../../../core/workbook";
import type { Area } from "../../../core/workbook";
import { attributes, attributeText, plainText } from "../xml/text";
import { fullCell } from "../../../core/sheets/cells";
import { rulesXml } from "./entryRules";
import type { EntryRule } from "./entryRules";

export function sheetPropertiesXml(print: Print | undefined): string {
  return print?.fitsWidth || print?.fitsPage ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "";
}

/** Excel's attributes say what is locked: 0 is allowed. */
export function protectionXml(protection: Protection | undefined): string {
  if (protection === undefined) return "";
  const allowed = Object.fromEntries(protection.allows.map((what) => [what, 0]));
  return `<sheetProtection${attributes({ sheet: 1, objects: 1, scenarios: 1, ...allowed })}/>`;
}

export function filterXml(filter: Area | undefined): string {
  return filter === undefined ? "" : `<autoFilter ref="${toAddress(filter)}"/>`;
}

export function validationsXml(validations: readonly Validation[]): string {
  return rulesXml("", validations.map(toRule));
}

function toRule({ areas, rule, onOther, refusal, hint }: Validation): EntryRule {
  const isChoice = rule.kind === "choice";
  return {
    ...{ areas, type: isChoice ? "list" : "decimal", allowsBlank: true, hint: hint ?? { title: "", text: "" } },
    formulas: isChoice ? [`${sheetName(rule.sheet)}!${fixed(rule.area)}`] : [String(rule.from), String(rule.to)],
    refusal: onOther === "nothing" ? null : { title: "", text: "", ...refusal, style: onOther },
  };
}

/** "$A$1:$B$4". */
export function fixed({ top, left, bottom, right }: Area): string {
  return `$${toLetters(left)}$${top + 1}:$${toLetters(right)}$${bottom + 1}`;
}

export function hyperlinksXml(rows: readonly PlainRow[], linkOf: ReadonlyMap<string, string>): string {
  const links = rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => {
      const { link } = fullCell(cell);
      return link === undefined ? [] : [linkXml(link, toA1(row, column), linkOf)];
    }),
  );
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}

function linkXml(link: string, ref: string, linkOf: ReadonlyMap<string, string>): string {
  const where = link.startsWith("#")
    ? `location="${attributeText(link.slice(1))}"`
    : `r:id="${linkOf.get(link) ?? ""}"`;
  return `<hyperlink ref="${ref}" ${where}/>`;
}

/** A4; all columns on one page's width where that is wanted, and as many pages down as it takes. */
export function pageXml(print: Print | undefined): string {
  if (print === undefined) return "";
  const { landscape, fitsWidth, fitsPage, footer, header, breaks = [] } = print;
  const values = {
    paperSize: 9,
    orientation: landscape ? "landscape" : "portrait",
    fitToHeight: fitsWidth && !fitsPage ? 0 : undefined,
  };
  const edges = edgeXml("oddHeader", header) + edgeXml("oddFooter", footer);
  const texts = edges === "" ? "" : `<headerFooter>${edges}</headerFooter>`;
  return `<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup${attributes(values)}/>${texts}${breaksXml(breaks)}`;
}

function edgeXml(name: string, text: string | undefined): string {
  return text === undefined ? "" : `<${name}>${plainText(inMiddle(text))}</${name}>`;
}

/** Excel counts the row above a break, from 1, which is the row below it counted from 0. */
function breaksXml(breaks: readonly number[]): string {
  if (breaks.length === 0) return "";
  const all = breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join("");
  return `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${all}</rowBreaks>`;
}

/** Excel takes a text that names none of its three places for the middle one; other readers do not. */
function inMiddle(text: string): string {
  return /^&[LCR]/.test(text) ? text : `&C${text}`;
}
