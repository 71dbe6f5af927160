/** A workbook's file while it is being changed: the parts that were touched, beside the archive that holds the others. */
import { Fault } from "../../../core/fault";
import { damaged } from "../../archive/refusals";
import { toUtf8, unpackRaw } from "../../archive/unpack";
import { findPart, pathKey } from "../../archive/zip";
import type { Archive, ZipPart } from "../../archive/zip";
import { edited } from "../xml/edits";
import type { Edit } from "../xml/edits";
import { readTree } from "../xml/tree";
import type { XmlElement } from "../xml/tree";
import { copyArchive } from "./copy";
import { inEncodingOf } from "./encoding";

/** A part as UTF-8. */
interface Touched {
  readonly path: string;
  /** Null for a part that is new. */
  readonly part: ZipPart | null;
  readonly original: Uint8Array;
  /** As UTF-8, before any change. */
  readonly before: Uint8Array;
  /** Null once the part is taken out. */
  readonly bytes: Uint8Array | null;
}

export interface Draft {
  readonly archive: Archive;
  /** By `pathKey`. */
  readonly touched: Map<string, Touched>;
}

/** An XML part that can be changed: its bytes as UTF-8, and its elements. */
export interface XmlPart {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly root: XmlElement;
}

export function draftOf(archive: Archive): Draft {
  return { archive, touched: new Map() };
}

export function hasPart({ archive, touched }: Draft, path: string): boolean {
  const own = touched.get(pathKey(path));
  return own === undefined ? findPart(archive, path) !== null : own.bytes !== null;
}

/** The paths of all parts that the file holds by now. */
export function pathsIn({ archive, touched }: Draft): string[] {
  const old = archive.entries.map(({ path }) => path).filter((path) => !touched.has(pathKey(path)));
  const own = [...touched.values()].filter(({ bytes }) => bytes !== null).map(({ path }) => path);
  return [...old, ...own];
}

/**
 * The part's bytes as UTF-8, with what has been changed so far; null when there is no such part.
 * @throws Fault when the part is damaged.
 */
export async function partBytes(draft: Draft, path: string): Promise<Uint8Array | null> {
  const { archive, touched } = draft;
  const own = touched.get(pathKey(path));
  if (own !== undefined) return own.bytes;
  const part = findPart(archive, path);
  if (part === null) return null;
  const original = await unpackRaw(archive, part);
  const before = toUtf8(original);
  touched.set(pathKey(path), { path: part.path, part, original, before, bytes: before });
  return before;
}

/**
 * The part with `depth` levels of elements below its root.
 * @throws Fault when there is no such part, or it is damaged.
 */
export async function xmlPart(draft: Draft, path: string, depth?: number): Promise<XmlPart> {
  const bytes = await partBytes(draft, path);
  const root = bytes === null ? null : readTree(bytes, depth);
  if (bytes === null || root === null) throw new Fault(damaged(draft.archive.name, path));
  return { path, bytes, root };
}

/** Makes the edits in a part that has been read. */
export function edit(draft: Draft, { path, bytes }: XmlPart, edits: readonly Edit[]): void {
  putPart(draft, path, edited(bytes, edits));
}

/** Puts the bytes in place of the part's, or adds the part. */
export function putPart({ archive, touched }: Draft, path: string, bytes: Uint8Array | string): void {
  const utf8 = typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;
  const own = touched.get(pathKey(path));
  const nothing = new Uint8Array();
  const part = findPart(archive, path);
  touched.set(
    pathKey(path),
    own === undefined ? { path, part, original: nothing, before: nothing, bytes: utf8 } : { ...own, bytes: utf8 },
  );
}

export function removePart({ archive, touched }: Draft, path: string): void {
  const nothing = new Uint8Array();
  const part = findPart(archive, path);
  const own = touched.get(pathKey(path)) ?? { path, part, original: nothing, before: nothing };
  touched.set(pathKey(path), { ...own, bytes: null });
}

/** The file with its changes; parts that were only looked at, or changed back, stay as they are. */
export function bytesOf({ archive, touched }: Draft): Promise<Uint8Array> {
  const changed = new Map<ZipPart, Uint8Array | null>();
  const added = new Map<string, Uint8Array>();
  for (const { path, part, original, before, bytes } of touched.values()) {
    if (bytes === before) continue;
    if (part !== null) changed.set(part, bytes === null ? null : inEncodingOf(original, bytes));
    else if (bytes !== null) added.set(path, bytes);
  }
  return copyArchive(archive, { changed, added });
}
