/** Reads what is written in comments and notes beside the cells of a sheet. */
import { findPart } from "../archive/zip";
import type { Archive } from "../archive/zip";
import type { Relation } from "../archive/relations";
import { decodeEntities, readAttributes } from "../archive/xml";
import { textOf } from "./parts";

/** A part larger than this many bytes is passed over: some 20,000 comments. */
const largestPart = 8 * 1024 * 1024;

/** Opening tags of what tells a comment's cell and its text, with the text behind them. */
const element = /<(?:\w{1,20}:)?(comment|threadedComment|t|text)\b([^<>]*)>([^<]*)/g;

/** The comments by A1 address; where a cell has a conversation, that, and not the note for older versions of Excel. */
export async function commentsOf(
  archive: Archive,
  relations: ReadonlyMap<string, Relation>,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const wanted of ["comments", "threadedComment"]) {
    for (const { type, target, isExternal } of relations.values()) {
      if (type !== wanted || isExternal) continue;
      const part = findPart(archive, target);
      if (part === null || part.size > largestPart) continue;
      for (const [address, text] of readComments(await textOf(archive, part))) found.set(address, text);
    }
  }
  return found;
}

function readComments(xml: string): Map<string, string> {
  const texts = new Map<string, string[]>();
  let own: string[] = [];
  for (const [, name = "", attributes = "", text = ""] of xml.matchAll(element)) {
    if (name === "comment" || name === "threadedComment") {
      const address = (readAttributes(attributes).get("ref") ?? "").replaceAll("$", "").toUpperCase();
      own = texts.get(address) ?? [];
      texts.set(address, own);
    } else own.push(decodeEntities(text));
  }
  return new Map([...texts].map(([address, parts]) => [address, parts.join("").trim()]));
}
