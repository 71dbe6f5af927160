/** How a sheet is printed: paper, margins, how large, and what stands at the edges of each page. */
import type { XmlPart } from "../package/draft";
import type { Edit } from "../xml/edits";
import { insertion, worksheetOrder } from "../xml/order";
import { attributes, plainText } from "../xml/text";
import { change, child, removal } from "../xml/tree";
import { textBetween } from "../../archive/strings";
import type { PageChange, PageEdge } from "./change";

/** For a part that has been read down to two levels below its root. */
export function pageEdits(part: XmlPart, page: PageChange): Edit[] {
  const { orientation, paperSize, scale, fit, isCentered, margins = {}, words = new Map() } = page;
  const centered: Record<string, string | null> =
    isCentered === undefined ? {} : { horizontalCentered: isCentered ? "1" : null };
  const setup = {
    ...(orientation === undefined ? {} : { orientation }),
    ...(paperSize === undefined ? {} : { paperSize: String(paperSize) }),
    ...(scale === undefined ? {} : { scale: String(scale) }),
    // Nothing said is one page, and 0 as many as it takes.
    ...(fit === undefined ? {} : { fitToWidth: String(fit.width ?? 0), fitToHeight: String(fit.height ?? 0) }),
  };
  const sides = Object.fromEntries(Object.entries(margins).map(([side, inches]) => [side, String(inches)]));
  return [
    ...(scale === undefined && fit === undefined ? [] : fitEdits(part, fit !== undefined)),
    ...elementEdits(part, "printOptions", centered),
    ...elementEdits(part, "pageMargins", sides, usualMargins),
    ...elementEdits(part, "pageSetup", setup),
    ...(words.size === 0 ? [] : edgeEdits(part, words)),
  ];
}

/** In inches; Excel wants all of them. */
const usualMargins = { left: "0.7", right: "0.7", top: "0.75", bottom: "0.75", header: "0.3", footer: "0.3" };

function elementEdits(
  { bytes, root }: XmlPart,
  name: string,
  values: Readonly<Record<string, string | null>>,
  usual: Readonly<Record<string, string>> = {},
): Edit[] {
  if (Object.keys(values).length === 0) return [];
  const old = child(root, name);
  if (old !== undefined) return change(bytes, old, { attributes: values });
  const given = Object.entries({ ...usual, ...values }).flatMap(([key, value]) =>
    value === null ? [] : [[key, value]],
  );
  const text = `<${root.prefix}${name}${attributes(Object.fromEntries(given))}/>`;
  return given.length === 0 ? [] : insertion(bytes, root, worksheetOrder, name, text);
}

/** Whether the scale counts or the number of pages. */
function fitEdits({ bytes, root }: XmlPart, isFitted: boolean): Edit[] {
  const { prefix: p } = root;
  const properties = child(root, "sheetPr");
  const old = properties && child(properties, "pageSetUpPr");
  if (old !== undefined) return change(bytes, old, { attributes: { fitToPage: isFitted ? "1" : null } });
  if (!isFitted) return [];
  const text = `<${p}pageSetUpPr fitToPage="1"/>`;
  // It is the last of what stands there.
  if (properties !== undefined) return change(bytes, properties, { append: text });
  return insertion(bytes, root, worksheetOrder, "sheetPr", `<${p}sheetPr>${text}</${p}sheetPr>`);
}

function edgeEdits({ bytes, root }: XmlPart, words: ReadonlyMap<PageEdge, string>): Edit[] {
  const { prefix: p } = root;
  const old = child(root, "headerFooter");
  const texts = (["Header", "Footer"] as const).map((edge) => {
    const before = old && child(old, `odd${edge}`);
    const now = withWords(before ? textBetween(bytes, before.inner, before.close) : "", edge, words);
    return { before, text: now === "" ? "" : `<${p}odd${edge}>${plainText(now)}</${p}odd${edge}>` };
  });
  const all = texts.map(({ text }) => text).join("");
  if (old === undefined)
    return all === ""
      ? []
      : insertion(bytes, root, worksheetOrder, "headerFooter", `<${p}headerFooter>${all}</${p}headerFooter>`);
  const gone = texts.flatMap(({ before }) => before ?? []).map(removal);
  // Both are the first of what stands there.
  return old.isEmpty ? change(bytes, old, { append: all }) : [...gone, { from: old.inner, to: old.inner, text: all }];
}

/** "&LKiri&CTengah" with other words at some of the three places; two "&" are one of a text. */
function withWords(before: string, edge: "Header" | "Footer", words: ReadonlyMap<PageEdge, string>): string {
  const [first = "", ...marked] = before.replaceAll("&&", "\0").split(/&(?=[LCR])/);
  const known = new Map<string, string>([
    ["C", first],
    ...marked.map((part) => [part.charAt(0), part.slice(1)] as const),
  ]);
  return (["Left", "Center", "Right"] as const)
    .map((side) => {
      const text = words.get(`${side}${edge}`) ?? known.get(side.charAt(0))?.replaceAll("\0", "&&") ?? "";
      return text === "" ? "" : `&${side.charAt(0)}${text}`;
    })
    .join("");
}
