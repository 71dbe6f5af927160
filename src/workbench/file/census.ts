/** Goes through a file part by part and tag by tag, so that nothing of it is lost without being named. */
import { tags } from "../../xlsx/archive/xml";
import { unpackText } from "../../xlsx/archive/unpack";
import type { Archive, ZipPart } from "../../xlsx/archive/zip";
import type { Loss } from "./losses";

type Fate = Loss | "kept";

/** By path, the first that fits; "kept" for what the book holds, or what the new file has of its own. */
const parts: readonly (readonly [RegExp, Fate])[] = [
  [/^\[content_types\]\.xml$|\.rels$|\/$/, "kept"],
  [/^docprops\/(core|app|custom)\.xml$/, "kept"],
  [/^xl\/(workbook|sharedstrings|styles|calcchain|metadata)\.xml$|^xl\/theme\//, "kept"],
  [/^xl\/worksheets\/[^/]+\.xml$|^xl\/tables\/[^/]+\.xml$/, "kept"],
  [/^xl\/(chartsheets|dialogsheets|macrosheets)\//, "kept"],
  [/^xl\/comments[^/]*\.xml$|^xl\/comments\/|^xl\/drawings\/[^/]*\.vml$|^xl\/drawings\/drawing\d*\.xml$/, "kept"],
  [/^xl\/(charts|drawings\/charts)\//, "charts"],
  [/^xl\/media\//, "images"],
  [/^xl\/(threadedcomments|persons)\//, "threads"],
  [/^xl\/(pivottables|pivotcache)\//, "pivots"],
  [/^xl\/(slicers|slicercaches|timelines|timelinecaches)\//, "slicers"],
  [/^xl\/printersettings\//, "print"],
  [/vbaproject|^xl\/vba/, "macros"],
  [/^xl\/(externallinks|querytables|model|connections\.xml)/, "external"],
  [/^xl\/(ctrlprops|activex|embeddings)\//, "controls"],
  [/^xl\/(webextensions|customproperty)|^customxml\//, "settings"],
  [/^docprops\/thumbnail|^xl\/(richdata|featurepropertybag|customui|revisions|diagrams|ink)|^customui/, "extras"],
];

/** By tag, those right under a worksheet's own. */
const sheetTags: Readonly<Record<string, Fate>> = {
  ...{ sheetPr: "kept", dimension: "kept", sheetViews: "kept", sheetFormatPr: "kept", cols: "kept", sheetData: "kept" },
  ...{ sheetCalcPr: "kept", sheetProtection: "kept", autoFilter: "kept", mergeCells: "kept", phoneticPr: "kept" },
  ...{ conditionalFormatting: "kept", dataValidations: "kept", hyperlinks: "kept", pageMargins: "kept" },
  ...{ tableParts: "kept", drawing: "kept", legacyDrawing: "kept", ignoredErrors: "kept" },
  ...{ protectedRanges: "permissions", sortState: "tableLooks", scenarios: "extras", dataConsolidate: "extras" },
  ...{ customSheetViews: "extras", cellWatches: "extras", smartTags: "extras", webPublishItems: "extras" },
  ...{ printOptions: "print", pageSetup: "print", headerFooter: "print", rowBreaks: "print", colBreaks: "print" },
  ...{ legacyDrawingHF: "print", drawingHF: "print", picture: "images", oleObjects: "controls", controls: "controls" },
  customProperties: "sheetProperties",
};

/** By tag, wherever it stands in what surrounds a worksheet's cells, or in a drawing. */
const deepTags: Readonly<Record<string, Loss>> = {
  ...{ sparklineGroup: "sparklines", slicer: "slicers", timelineRef: "slicers", cfRule: "otherMarks" },
  ...{ pic: "images", graphicFrame: "charts", sp: "shapes", cxnSp: "shapes", grpSp: "shapes", contentPart: "shapes" },
};

/** The kinds of conditional formats that the reader of files knows. */
const marks =
  /^(?:cellIs|expression|colorScale|dataBar|iconSet|top10|aboveAverage|duplicateValues|uniqueValues|(?:not)?[cC]ontains(?:Text|Blanks)|beginsWith|endsWith)$/;

export interface Census {
  known: Set<Loss>;
  unknown: string[];
}

/** Counts through the file; sheets are unpacked for it, but not their cells. */
export async function takeCensus(archive: Archive): Promise<Census> {
  const census: Census = { known: new Set(), unknown: [] };
  for (const [path, part] of archive.parts) {
    const fate = parts.find(([pattern]) => pattern.test(path))?.[1];
    add(census, fate, path);
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(path)) await takeSheet(archive, part, census);
    if (path === "xl/workbook.xml") takeWorkbook(await unpackText(archive, part), census);
    if (/^xl\/drawings\/drawing\d*\.xml$/.test(path)) takeDeep(await unpackText(archive, part), census);
  }
  return census;
}

function add({ known, unknown }: Pick<Census, "known" | "unknown">, fate: Fate | undefined, name: string): void {
  if (fate === undefined) unknown.push(name);
  else if (fate !== "kept") known.add(fate);
}

async function takeSheet(archive: Archive, part: ZipPart, census: Census): Promise<void> {
  const xml = await unpackText(archive, part);
  const [from, to] = [xml.search(/<(\w+:)?sheetData\b/), xml.lastIndexOf("sheetData>")];
  const around = from < 0 ? xml : xml.slice(0, from) + (to > from ? xml.slice(to + "sheetData>".length) : "");
  for (const [, type] of around.matchAll(/<(?:\w+:)?cfRule\b[^>]*?\btype="(\w+)"/g))
    if (!marks.test(type ?? "")) census.known.add("otherMarks");
  for (const name of children(around)) if (name !== "extLst") add(census, sheetTags[name], name);
  if (/<(\w+:)?sheetProtection\b[^>]*\b(password|hashValue)=/.test(around)) census.known.add("passwords");
  const extended = around.slice(Math.max(0, around.lastIndexOf("<extLst")));
  if (around.includes("<extLst")) takeDeep(extended, census);
}

function takeWorkbook(xml: string, { known }: Census): void {
  if (/<(\w+:)?workbookProtection\b[^>]*\b(workbookPassword|workbookHashValue)=/.test(xml)) known.add("passwords");
  if (/<(\w+:)?definedName\b[^>]*\bhidden="(1|true)"/.test(xml)) known.add("hiddenNames");
  if (/<(\w+:)?calcPr\b[^>]*\bcalcMode="manual"/.test(xml)) known.add("manual");
  if (/<(\w+:)?customWorkbookView\b/.test(xml)) known.add("extras");
}

function takeDeep(xml: string, { known }: Census): void {
  for (const { name } of tags(xml)) {
    const loss = deepTags[name];
    if (loss) known.add(loss);
  }
}

/** The names of the tags right under the outermost one. */
function children(xml: string): Set<string> {
  const names = new Set<string>();
  let depth = 0;
  for (const [, closing, name = "", end] of xml.matchAll(
    /<(\/)?(?:\w+:)?(\w+)(?=[\s/>])(?:[^<>"']|"[^"]*"|'[^']*')*?(\/)?>/g,
  )) {
    if (closing) depth -= 1;
    else if (depth === 1) names.add(name);
    if (!closing && !end) depth += 1;
  }
  return names;
}
