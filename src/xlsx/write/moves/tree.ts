/** Follows a move through the elements of a part: each kind says what becomes of it, and what is left empty goes. */
import { rawBetween } from "../../archive/strings";
import { decodeEntities, readAttributes } from "../../archive/xml";
import type { Edit } from "../xml/edits";
import { formulaAttributes, formulaElements } from "../xml/formulas";
import { plainText } from "../xml/text";
import { attributesOf, removal, withAttribute } from "../xml/tree";
import type { XmlElement } from "../xml/tree";

/** What becomes of an element: it goes, it is another one, or its attributes, its text or the formulas within are others. */
export interface Fate {
  readonly isGone?: boolean;
  readonly attributes?: Readonly<Record<string, string | null>>;
  readonly text?: string;
  /** The whole element, written anew. */
  readonly whole?: string;
  /** Formulas within it, before they are shifted. */
  readonly rebase?: (formula: string) => string;
}

/** An element with its attributes, its children, and their texts. */
export interface Seen {
  readonly element: XmlElement;
  readonly values: ReadonlyMap<string, string>;
  readonly parent: XmlElement | null;
  readonly textOf: (element: XmlElement | undefined) => string;
  readonly valuesOf: (element: XmlElement) => ReadonlyMap<string, string>;
}

/** What becomes of the elements of each name. */
export type Fates = ReadonlyMap<string, (seen: Seen) => Fate>;

export interface Follower {
  readonly fates: Fates;
  readonly turn: (formula: string) => string;
}

/** Lists that Excel takes only with something in them. */
const lists: ReadonlySet<string> = new Set([
  ...[
    "mergeCells",
    "hyperlinks",
    "dataValidations",
    "protectedRanges",
    "ignoredErrors",
    "rowBreaks",
    "colBreaks",
    "cols",
  ],
  ...["cellWatches", "sparklines", "sparklineGroup", "sparklineGroups", "conditionalFormattings", "ext", "extLst"],
  ...["tableParts", "scenario", "scenarios"],
]);

/** The edits that follow the move in all that lies below the root. */
export function followed(bytes: Uint8Array, root: XmlElement, follower: Follower): Edit[] {
  const walk = (element: XmlElement, parent: XmlElement | null, rebase: (formula: string) => string): Walked => {
    const values = attributesOf(bytes, element);
    const textOf = (one: XmlElement | undefined): string =>
      one === undefined ? "" : decodeEntities(rawBetween(bytes, one.inner, one.close));
    const valuesOf = (one: XmlElement) => attributesOf(bytes, one);
    const fate = follower.fates.get(element.name)?.({ element, values, parent, textOf, valuesOf }) ?? {};
    if (fate.isGone) return gone(element);
    if (fate.whole !== undefined) return { isGone: false, edits: [{ ...removal(element), text: fate.whole }] };
    const within = fate.rebase ?? rebase;
    const turned = (formula: string): string => follower.turn(within(formula));
    const below = element.children.map((one) => walk(one, element, within));
    const left = below.filter(({ isGone }) => !isGone).length;
    if (lists.has(element.name) && below.length > 0 && left === 0) return gone(element);
    const counted = left < below.length && values.has("count") ? { count: String(left) } : {};
    const held = element.name === "cfvo" ? [...formulaAttributes, "val"] : formulaAttributes;
    const formulas = held.flatMap((name) => {
      const value = values.get(name);
      return value === undefined ? [] : [[name, turned(value)]];
    });
    const attributes = { ...Object.fromEntries(formulas), ...counted, ...fate.attributes };
    const text = fate.text ?? (formulaElements.has(element.name) ? turned(textOf(element)) : undefined);
    return {
      isGone: false,
      edits: [
        ...tagEdit(bytes, element, attributes),
        ...textEdit(element, text, textOf),
        ...below.flatMap((one) => one.edits),
      ],
    };
  };
  return [...walk(root, null, (formula) => formula).edits];
}

interface Walked {
  readonly isGone: boolean;
  readonly edits: readonly Edit[];
}

function gone(element: XmlElement): Walked {
  return { isGone: true, edits: [removal(element)] };
}

function tagEdit(
  bytes: Uint8Array,
  { from, inner }: XmlElement,
  wanted: Readonly<Record<string, string | null>>,
): Edit[] {
  const old = rawBetween(bytes, from, inner);
  const values = readAttributes(old);
  const changed = Object.entries(wanted).filter(([name, value]) => (values.get(name) ?? null) !== value);
  const text = changed.reduce((tag, [name, value]) => withAttribute(tag, name, value), old);
  return text === old ? [] : [{ from, to: inner, text }];
}

function textEdit(element: XmlElement, text: string | undefined, textOf: (element: XmlElement) => string): Edit[] {
  if (text === undefined || text === textOf(element)) return [];
  return [{ from: element.inner, to: element.close, text: plainText(text) }];
}
