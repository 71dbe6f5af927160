/** What cells carry beside their values, from Office.js: the kind of a number by its format, and the link behind the cell. */
import { isPlainFormat, kindOfFormat } from "../../core/numberKinds";
import { toA1 } from "../../core/workbook";
import type { NumberKind } from "../../core/workbook";
import type { Filling, Given, Patching } from "./cells";

type Carried = Pick<Filling, "kinds" | "formats" | "links">;

/** Asked for along with the values; needs ExcelApi 1.9. */
export const carriedProperties = { hyperlink: true } as const;

/** Puts the kinds, formats and links of a block where none are known yet. */
export function putCarried({ kinds, formats, links }: Carried, top: number, left: number, given: Given): void {
  each(given, top, left, (address, { kind, code, link }) => {
    if (kind !== null) kinds.set(address, kind);
    if (code !== null) formats.set(address, code);
    if (link !== null) links.set(address, link);
  });
}

/** Puts those of a block over what is known; a block that says nothing new changes nothing. */
export function patchCarried(patching: Patching, top: number, left: number, given: Given): void {
  const { before } = patching;
  each(given, top, left, (address, { kind, code, link }) => {
    const known = patching.carried ?? {
      kinds: before.kinds ?? none,
      formats: before.formats ?? none,
      links: before.links ?? none,
    };
    const isSame =
      (known.kinds.get(address) ?? null) === kind &&
      (known.formats.get(address) ?? null) === code &&
      (known.links.get(address) ?? null) === link;
    if (isSame) return;
    patching.carried ??= {
      kinds: new Map(before.kinds),
      formats: new Map(before.formats),
      links: new Map(before.links),
    };
    put(patching.carried.kinds, address, kind);
    put(patching.carried.formats, address, code);
    put(patching.carried.links, address, link);
  });
}

const none = new Map<string, never>();

function put<Value>(map: Map<string, Value>, address: string, value: Value | null): void {
  if (value === null) map.delete(address);
  else map.set(address, value);
}

function each(
  { values, formats, properties }: Given,
  top: number,
  left: number,
  take: (address: string, carried: { kind: NumberKind | null; code: string | null; link: string | null }) => void,
): void {
  if (!formats || !properties) return;
  values.forEach((cells, row) =>
    cells.forEach((value, column) => {
      const format = typeof value === "number" ? formats[row]?.[column] : null;
      const code = typeof format === "string" && !isPlainFormat(format) ? format : null;
      take(toA1(top + row, left + column), { kind: kindOf(code), code, link: linkOf(properties[row]?.[column]) });
    }),
  );
}

const kinds = new Map<string, NumberKind | null>();

function kindOf(format: string | null): NumberKind | null {
  if (format === null) return null;
  const known = kinds.get(format);
  if (known !== undefined) return known;
  const kind = kindOfFormat(format);
  kinds.set(format, kind);
  return kind;
}

/** "https://…", or "#Sheet!A1" for a place in the workbook itself. */
function linkOf(properties: unknown): string | null {
  const link = partOf(properties, "hyperlink");
  const [address, place] = [partOf(link, "address"), partOf(link, "documentReference")];
  const inside = typeof place === "string" && place !== "" ? `#${place}` : "";
  const target = typeof address === "string" ? address : "";
  return target + inside === "" ? null : target.includes("#") ? target : target + inside;
}

function partOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : null;
}
