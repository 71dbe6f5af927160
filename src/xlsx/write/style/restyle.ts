/** Cell formats that are like another one of the file but for what is named of them. */
import { rawBetween } from "../../archive/strings";
import { xmlPart } from "../package/draft";
import type { Draft, XmlPart } from "../package/draft";
import { attributes } from "../xml/text";
import { attributeOf, attributesOf, change, child } from "../xml/tree";
import type { XmlElement } from "../xml/tree";
import { argb, fillXml, sideXml } from "./fragments";
import type { FontChange, LookChange } from "./look";
import { cellFormatOf, formatNumberOf, placeInList } from "./styles";

/** The place of a format like that at `like` with another look. @throws Fault when the part is damaged. */
export async function restyled(draft: Draft, path: string, like: number, look: LookChange): Promise<number> {
  const first = await xmlPart(draft, path, 2);
  if (child(first.root, "cellXfs")?.children[like] === undefined)
    await cellFormatOf(draft, path, { style: {}, isQuoted: false });
  const known = await xmlPart(draft, path, 4);
  const xf = child(known.root, "cellXfs")?.children[like] ?? child(known.root, "cellXfs")?.children[0];
  if (xf === undefined) return 0;
  const { prefix } = known.root;
  const values: Record<string, string> = {};
  const apply = async (what: string, flag: string, place: Promise<number>): Promise<void> => {
    values[what] = String(await place);
    values[flag] = "1";
  };
  if (look.format !== undefined) await apply("numFmtId", "applyNumberFormat", formatNumberOf(draft, path, look.format));
  if (look.fill !== undefined) await apply("fillId", "applyFill", fillPlace(draft, path, prefix, look.fill));
  const { font, lines } = look;
  if (font !== undefined) {
    const text = fontLike(known, listed(known, "fonts", xf, "fontId"), font);
    await apply(
      "fontId",
      "applyFont",
      placeInList(draft, path, "fonts", () => text),
    );
  }
  if (lines !== undefined) {
    const text = borderLike(known, listed(known, "borders", xf, "borderId"), lines);
    await apply(
      "borderId",
      "applyBorder",
      placeInList(draft, path, "borders", () => text),
    );
  }
  const text = formatLike(known, xf, values, look);
  return placeInList(draft, path, "cellXfs", () => text);
}

/** The entry of a list that a format names. */
function listed({ bytes, root }: XmlPart, list: string, xf: XmlElement, id: string): XmlElement | undefined {
  return child(root, list)?.children[Number(attributeOf(bytes, xf, id) ?? 0)];
}

async function fillPlace(draft: Draft, path: string, prefix: string, fill: string | null): Promise<number> {
  const text = fill === null ? null : fillXml(prefix, { fill });
  return text === null ? 0 : placeInList(draft, path, "fills", () => text);
}

/** Children in the order that Excel demands; a text of none takes a child away. */
function withChildren(
  { bytes }: XmlPart,
  element: XmlElement | undefined,
  order: readonly string[],
  texts: Readonly<Record<string, string>>,
): string {
  const kept = (element?.children ?? []).map(({ name, from, to }) => ({ name, text: rawBetween(bytes, from, to) }));
  const added = Object.entries(texts).map(([name, text]) => ({ name, text }));
  const rank = ({ name }: { name: string }): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return [...kept.filter(({ name }) => !(name in texts)), ...added]
    .toSorted((one, other) => rank(one) - rank(other))
    .map(({ text }) => text)
    .join("");
}

/** 18.8.22 (CT_Font), as Excel writes it. */
const fontOrder = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
  " ",
);

function fontLike(part: XmlPart, old: XmlElement | undefined, font: FontChange): string {
  const { prefix: p } = part.root;
  const { bold, italic, strike, underline, color, name, size } = font;
  const mark = (word: string, is: boolean | undefined) =>
    is === undefined ? {} : { [word]: is ? `<${p}${word}/>` : "" };
  const line =
    underline === null ? "" : underline === "single" ? `<${p}u/>` : `<${p}u${attributes({ val: underline })}/>`;
  const ink = color ? attributes({ rgb: argb(color) }) : attributes({ theme: 1 });
  const texts = {
    ...{ ...mark("b", bold), ...mark("i", italic), ...mark("strike", strike) },
    ...(underline === undefined ? {} : { u: line }),
    ...(color === undefined ? {} : { color: `<${p}color${ink}/>` }),
    // A font of the theme goes by its scheme, whatever its name says.
    ...(name === undefined ? {} : { name: `<${p}name${attributes({ val: name })}/>`, scheme: "", family: "" }),
    ...(size === undefined ? {} : { sz: `<${p}sz${attributes({ val: size })}/>` }),
  };
  return `<${p}font>${withChildren(part, old, fontOrder, texts)}</${p}font>`;
}

const borderOrder = "start left end right top bottom diagonal vertical horizontal".split(" ");

function borderLike(part: XmlPart, old: XmlElement | undefined, lines: NonNullable<LookChange["lines"]>): string {
  const { prefix: p } = part.root;
  const texts = Object.entries(lines).map(([side, line]) => [
    side,
    line ? sideXml(p, side, line.style, line.color) : `<${p}${side}/>`,
  ]);
  const tag = old ? rawBetween(part.bytes, old.from, old.inner).replace(/\s*\/?>$/, ">") : `<${p}border>`;
  return `${tag}${withChildren(part, old, borderOrder, Object.fromEntries(texts))}</${p}border>`;
}

function formatLike(part: XmlPart, xf: XmlElement, values: Record<string, string>, look: LookChange): string {
  const { bytes, root } = part;
  const { prefix: p } = root;
  const own = (name: "alignment" | "protection"): Record<string, string> => {
    const [given, old] = [look[name], child(xf, name)];
    if (given === undefined) return {};
    const before = old ? Object.fromEntries(attributesOf(bytes, old)) : {};
    const now = Object.entries({ ...before, ...given }).flatMap(([key, value]) =>
      value === null ? [] : [[key, value]],
    );
    return { [name]: now.length === 0 ? "" : `<${p}${name}${attributes(Object.fromEntries(now))}/>` };
  };
  const applied = {
    ...(look.alignment ? { applyAlignment: "1" } : {}),
    ...(look.protection ? { applyProtection: "1" } : {}),
  };
  const [tagEdit] = change(bytes, xf, { attributes: { ...values, ...applied } });
  const tag = (tagEdit?.text ?? rawBetween(bytes, xf.from, xf.inner)).replace(/\s*\/?>$/, "");
  const inside = withChildren(part, xf, ["alignment", "protection", "extLst"], {
    ...own("alignment"),
    ...own("protection"),
  });
  return inside === "" ? `${tag}/>` : `${tag}>${inside}</${p}xf>`;
}
