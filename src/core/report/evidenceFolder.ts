/** Holds the files of evidence in a folder against what the workbook cites: what is missing, left over, doubled, empty or too large. */
import type { Report } from "./report";
import { groupBy } from "../grouping";
import { slipFinder } from "../naming/slips";
import type { Entry } from "../reading/model/entries";
import type { CellRef } from "../workbook";
import { cite } from "../evidence/citations/cite";
import { fileTypeOf } from "../evidence/addresses/fileTypes";
import { pathKey } from "../evidence/addresses/targets";

/** A file of the folder, with its path inside it. */
export interface FoundFile {
  path: string;
  /** In bytes. */
  size: number;
  /** The same for the same content; null where it was not read. */
  hash: string | null;
  isReadable: boolean;
}

/** A file that the workbook cites, and where. */
export interface CitedFile {
  /** As written. */
  cited: string;
  /** The same with small letters and plain strokes, and without what a link writes for spaces. */
  key: string;
  at: CellRef;
  entry: Entry;
}

export interface FolderReport {
  files: number;
  /** Cited and not in the folder; `near` are files whose name is almost the same, or the same in another folder. */
  missing: (CitedFile & { near: string[] })[];
  uncited: string[];
  /** Files with the same content under several names, and where any of them is cited. */
  same: { paths: string[]; at: CellRef[] }[];
  empty: string[];
  unreadable: string[];
  otherTypes: string[];
  /** Over the first or the second limit, in bytes. */
  large: { path: string; size: number; limit: number }[];
  /** One line a file that is cited: what it may be called so that a verifier finds it. */
  manifest: { path: string; to: string; at: CellRef }[];
}

/** Types that local portals take; source: the upload form of one district's own application. */
const types = new Set(["pdf", "jpg", "jpeg", "png", "doc", "docx", "xls", "xlsx"]);

const megabyte = 1024 * 1024;
/** Bytes: the first is slow to send from a district, the second is the limit of one district's own application (25,600 KB). */
export const sizeLimits: readonly number[] = [10 * megabyte, 25 * megabyte];

/** Compares by names and paths alone; what a file holds is known by its hash. */
export function folderReport(files: readonly FoundFile[], { entries }: Pick<Report, "entries">): FolderReport {
  const cited = entries.flatMap(citedBy);
  const index = indexOf(files);
  const matches = cited.map((one) => ({ ...one, file: index.find(one.key) }));
  const used = new Set(matches.flatMap(({ file }) => (file === null ? [] : [file])));
  return {
    files: files.length,
    missing: matches.flatMap(({ file, ...one }) => (file === null ? [{ ...one, near: index.near(one.key) }] : [])),
    uncited: files.filter(({ path }) => !used.has(path)).map(({ path }) => path),
    same: sameAmong(files, matches),
    empty: files.filter(({ size, isReadable }) => isReadable && size === 0).map(({ path }) => path),
    unreadable: files.filter(({ isReadable }) => !isReadable).map(({ path }) => path),
    otherTypes: files.filter(({ path }) => !types.has(fileTypeOf(path.toLowerCase()) ?? "")).map(({ path }) => path),
    large: files.flatMap(({ path, size }) => {
      const limit = sizeLimits.findLast((one) => size > one);
      return limit === undefined ? [] : [{ path, size, limit }];
    }),
    manifest: manifestOf(matches),
  };
}

function citedBy(entry: Entry): CitedFile[] {
  return entry.evidence.flatMap(cite).flatMap(({ target, at }) => {
    const isFile = target?.type === "file" && fileTypeOf(target.key) !== null;
    return isFile ? [{ cited: target.address, key: target.key, at, entry }] : [];
  });
}

type Match = CitedFile & { file: string | null };

function sameAmong(files: readonly FoundFile[], matches: readonly Match[]): FolderReport["same"] {
  const withContent = files.filter(({ size, hash }) => size > 0 && hash !== null);
  const groups = groupBy(withContent, ({ hash, size }) => `${hash ?? ""} ${size}`);
  const citing = groupBy(matches, ({ file }) => file);
  return [...groups.values()].flatMap((group) => {
    if (group.length === 1) return [];
    const paths = group.map(({ path }) => path);
    return [{ paths, at: paths.flatMap((path) => (citing.get(path) ?? []).map(({ at }) => at)) }];
  });
}

interface Index {
  /** The path in the folder of the file with that key; null when there is none. */
  find: (key: string) => string | null;
  near: (key: string) => string[];
}

function indexOf(files: readonly FoundFile[]): Index {
  const byName = groupBy(files, ({ path }) => nameOf(pathKey(path.toLowerCase())));
  const byStem = groupBy(files, ({ path }) => stemOf(path));
  const closest = slipFinder([...byStem.keys()]);
  const find = (key: string): string | null => {
    const own = byName.get(nameOf(key)) ?? [];
    return own.find(({ path }) => isWithin(pathKey(path.toLowerCase()), key))?.path ?? null;
  };
  const near = (key: string): string[] => {
    const elsewhere = byName.get(nameOf(key)) ?? [];
    const stem = stemOf(key);
    const alike = byStem.get(stem) ?? byStem.get(closest(stem) ?? "") ?? [];
    return [...new Set([...elsewhere, ...alike].map(({ path }) => path))];
  };
  return { find, near };
}

/** The folder handed in may be a part of the path cited, or hold more folders above it. */
function isWithin(path: string, cited: string): boolean {
  return path === cited || path.endsWith(`/${cited}`) || cited.endsWith(`/${path}`);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The name without its ending, spaces and marks: "SK_GT.pdf" and "sk gt.PDF" are one. */
function stemOf(path: string): string {
  const name = nameOf(pathKey(path.toLowerCase()));
  const dot = name.lastIndexOf(".");
  return (dot > 0 ? name.slice(0, dot) : name).replace(/[\s_\-.]+/g, " ").trim();
}

/** `klaster-2/indikator-8/pertanyaan-5_daftar hadir.pdf`; a file cited for several scores keeps the first. */
function manifestOf(matches: readonly Match[]): FolderReport["manifest"] {
  const told = new Set<string>();
  return matches.flatMap(({ file, at, entry }) => {
    if (file === null || told.has(file)) return [];
    told.add(file);
    const steps = [clusterStep(entry), indicatorStep(entry)].filter((step) => step !== "");
    return [{ path: file, to: [...steps, questionStep(entry) + nameOf(file.replaceAll("\\", "/"))].join("/"), at }];
  });
}

function clusterStep({ cluster, under }: Entry): string {
  const own = cluster ?? under;
  if (!own) return "";
  return own.number === null ? own.name.id.toLowerCase().split(" ").slice(0, 2).join("-") : `klaster-${own.number}`;
}

function indicatorStep({ part, indicator }: Entry): string {
  const code = part?.code ?? indicator?.number ?? null;
  return code === null ? "" : `indikator-${code}`;
}

function questionStep({ question }: Entry): string {
  return question === null ? "" : `pertanyaan-${question.code}_`;
}
