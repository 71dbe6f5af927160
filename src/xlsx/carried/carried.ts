/** Adds to a sheet what its cells carry beside their values: kinds of number, links behind them, pictures in or over them. */
import type { Sheet } from "../../core/workbook";
import { unpack } from "../archive/unpack";
import { findPart } from "../archive/zip";
import type { Archive, ZipPart } from "../archive/zip";
import type { Worksheet } from "../sheet/worksheet";
import { commentsOf } from "./comments";
import { pictureCells } from "./drawings";
import { carriedBy, mayCarry } from "../../core/evidence/citations/carried";
import { linksOf } from "../sheet/links";
import { orElse, relationsFrom } from "./parts";

/** A drawing larger than this many bytes of XML is passed over: some 10,000 pictures. */
const largestDrawing = 32 * 1024 * 1024;

/** The sheet with its kinds, links, pictures and comments; `part` is where it stands in the archive. */
export async function withCarried(archive: Archive, part: ZipPart, read: Worksheet, sheet: Sheet): Promise<Sheet> {
  const relations = await relationsFrom(archive, part.path);
  if (relations.size === 0)
    return adding(sheet, {
      kinds: read.kinds,
      links: linksOf(read.links, relations, sheet.rows),
      pictures: read.pictures,
    });
  const drawing = read.drawing === null ? undefined : relations.get(read.drawing);
  const over = drawing === undefined || drawing.isExternal ? null : findPart(archive, drawing.target);
  const comments = await commentsOf(archive, relations);
  return adding(comments.size > 0 ? { ...sheet, comments } : sheet, {
    kinds: read.kinds,
    links: linksOf(read.links, relations, sheet.rows),
    pictures: new Set([...read.pictures, ...(await picturesOver(archive, over))]),
  });
}

type Carried = Required<Pick<Sheet, "kinds" | "links" | "pictures">>;

/** A sheet whose cells carry nothing says nothing of it. */
function adding(sheet: Sheet, { kinds, links, pictures }: Carried): Sheet {
  return {
    ...sheet,
    ...(kinds.size > 0 ? { kinds } : {}),
    ...(links.size > 0 ? { links } : {}),
    ...(pictures.size > 0 ? { pictures } : {}),
  };
}

function picturesOver(archive: Archive, drawing: ZipPart | null): Promise<ReadonlySet<string>> {
  if (drawing === null || drawing.size > largestDrawing) return Promise.resolve(new Set());
  return orElse(async () => pictureCells(await unpack(archive, drawing)), new Set<string>());
}

/** Characters of formulas that are taken apart; 100,000 links have some 5 million. */
const mostCharacters = 5_000_000;

/** The sheets with the links and pictures of their formulas; those that a sheet lists itself win. */
export function withFormulas(sheets: readonly Sheet[]): Sheet[] {
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  let left = mostCharacters;
  return sheets.map((sheet) => {
    const wanted = [...sheet.formulas].filter(([, formula]) => mayCarry(formula) && (left -= formula.length) >= 0);
    const found = wanted.flatMap(([address, formula]) => {
      const carried = carriedBy(formula, sheet, byName);
      return carried === null ? [] : [{ address, ...carried }];
    });
    if (found.length === 0) return sheet;
    const links = found.flatMap(({ address, link }): [string, string][] => (link === null ? [] : [[address, link]]));
    const pictures = found.flatMap(({ address, isPicture }) => (isPicture ? [address] : []));
    return adding(sheet, {
      kinds: sheet.kinds ?? new Map(),
      links: new Map([...links, ...(sheet.links ?? [])]),
      pictures: new Set([...(sheet.pictures ?? []), ...pictures]),
    });
  });
}
