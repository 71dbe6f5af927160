/** The conditional formats that a worksheet has: whose they are, which cells they cover, and in which order they count. */
import { areasOf } from "../../../core/areas";
import { isAlways } from "../../../core/report/looks";
import type { Area } from "../../../core/workbook";
import { elementText, rawBetween } from "../../archive/strings";
import { attributeOf, child, readTree } from "../xml/tree";
import type { XmlElement } from "../xml/tree";

/** One rule; its element's places count from the beginning of the part. */
export interface Rule {
  readonly element: XmlElement;
  readonly areas: readonly Area[];
  readonly priority: number;
  readonly isOurs: boolean;
}

/** The rules under one `conditionalFormatting`. */
export interface RuleGroup {
  readonly element: XmlElement;
  readonly rules: readonly Rule[];
}

/** Ordinary rules, and those of newer Excels at the part's end; `own` are the looks of ours. */
export function ruleGroups(bytes: Uint8Array, root: XmlElement, own: ReadonlySet<number>): RuleGroup[] {
  return root.children.flatMap((section) => {
    if (section.name === "conditionalFormatting") return groupsIn(bytes, section, own);
    return section.name === "extLst" ? groupsIn(bytes, section, new Set()) : [];
  });
}

function groupsIn(bytes: Uint8Array, section: XmlElement, own: ReadonlySet<number>): RuleGroup[] {
  const tree = readTree(bytes.subarray(section.from, section.to));
  const moved = tree === null ? null : movedBy(tree, section.from);
  return moved === null ? [] : allNamed(moved, "conditionalFormatting").map((element) => toGroup(bytes, element, own));
}

function movedBy(element: XmlElement, by: number): XmlElement {
  const { from, inner, close, to, children } = element;
  const places = { from: from + by, inner: inner + by, close: close + by, to: to + by };
  return { ...element, ...places, children: children.map((one) => movedBy(one, by)) };
}

function allNamed(element: XmlElement, name: string): XmlElement[] {
  return element.name === name ? [element] : element.children.flatMap((one) => allNamed(one, name));
}

function toGroup(bytes: Uint8Array, element: XmlElement, own: ReadonlySet<number>): RuleGroup {
  // Newer Excels write the cells in an element behind the rules.
  const listed = child(element, "sqref");
  const cells = attributeOf(bytes, element, "sqref") ?? (listed && rawBetween(bytes, listed.inner, listed.close)) ?? "";
  const areas = areasOf(cells.trim().replace(/\s+/g, ",")) ?? [];
  const rules = element.children.filter(({ name }) => name === "cfRule");
  return { element, rules: rules.map((rule) => toRule(bytes, rule, areas, own)) };
}

function toRule(bytes: Uint8Array, element: XmlElement, areas: readonly Area[], own: ReadonlySet<number>): Rule {
  const formula = child(element, "formula");
  const text = formula === undefined || formula.isEmpty ? "" : elementText(bytes, formula.inner, "formula")?.text;
  const look = Number(attributeOf(bytes, element, "dxfId") ?? NaN);
  const isExpression = attributeOf(bytes, element, "type") === "expression";
  return {
    ...{ element, areas, priority: Number(attributeOf(bytes, element, "priority")) || 0 },
    isOurs: isExpression && own.has(look) && isAlways(`=${text ?? ""}`),
  };
}
