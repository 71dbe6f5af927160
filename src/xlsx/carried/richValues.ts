/** Which of a workbook's rich values are pictures: "Place in Cell" and IMAGE() keep the picture behind the value. */
import { tags } from "../xml";
import type { Tag } from "../xml";

/** Kinds of rich value that show a picture (MS-XLSX 2.3.6.1.3); errors such as #SPILL! are rich values as well. */
const pictureKinds = new Set(["_localImage", "_webimage"]);

/** The places in the list of value metadata, from 1 on as cells name them, that lead to a picture. */
export function pictureMetadata(metadata: string, values: string, structures: string): ReadonlySet<number> {
  const kinds = [...tags(structures)].flatMap(({ name, attributes }) =>
    name === "s" ? [pictureKinds.has(attributes.get("t") ?? "")] : [],
  );
  const pictures = [...tags(values)].flatMap(({ name, attributes }) =>
    name === "rv" ? [kinds[Number(attributes.get("s"))] ?? false] : [],
  );
  const found = new Set<number>();
  for (const [place, value] of richValuesOf(metadata).entries()) {
    if (value !== null && pictures[value]) found.add(place + 1);
  }
  return found;
}

/** The lists of a metadata part, each with its blocks as tags. */
function* lists(metadata: string): Generator<{ name: string; blocks: Tag[][] }> {
  let list: { name: string; blocks: Tag[][] } | null = null;
  for (const tag of tags(metadata)) {
    if (/^(?:future|value|cell)Metadata$/.test(tag.name)) {
      if (list !== null) yield list;
      list = { name: tag.name + (tag.attributes.get("name") ?? ""), blocks: [] };
    } else if (tag.name === "bk") list?.blocks.push([]);
    else list?.blocks.at(-1)?.push(tag);
  }
  if (list !== null) yield list;
}

/** The rich value of each block of the value metadata; null for a block of another type. */
function richValuesOf(metadata: string): readonly (number | null)[] {
  const types = [...tags(metadata)].flatMap(({ name, attributes }) =>
    name === "metadataType" ? [attributes.get("name") ?? ""] : [],
  );
  const all = [...lists(metadata)];
  const blocksOf = (wanted: string): Tag[][] => all.find(({ name }) => name === wanted)?.blocks ?? [];
  const future = blocksOf("futureMetadataXLRICHVALUE").map((block) => numberIn(block, "rvb", "i"));
  return blocksOf("valueMetadata").map((block) => {
    const isRich = types[(numberIn(block, "rc", "t") ?? 0) - 1] === "XLRICHVALUE";
    return isRich ? (future[numberIn(block, "rc", "v") ?? -1] ?? null) : null;
  });
}

function numberIn(block: readonly Tag[], name: string, attribute: string): number | null {
  const written = block.find((tag) => tag.name === name)?.attributes.get(attribute);
  return written === undefined ? null : Number(written);
}
