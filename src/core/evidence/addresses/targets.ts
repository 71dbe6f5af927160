/** What an address leads to, and by what two spellings of one file are known to be the same. */
import { isOwnDisk, stepMarks } from "./localPaths";
import { fileTypeOf } from "./fileTypes";
import { isMeeting, isPrivateHost, isShortener } from "./hosts";
import { schemeLength } from "./schemes";

export interface Target {
  /**
   * link, file: can be opened · place: an address that names no document (a site, a cell of the workbook, a mailbox to write
   * to) · private: on somebody's own disk, share or network.
   */
  type: "link" | "file" | "place" | "private";
  address: string;
  /** The same for every spelling of one file. */
  key: string;
  isFolder: boolean;
  /** A short address that hides where it leads. */
  isShort: boolean;
  /** The year of the evaluation whose attachment it is; null for all others. */
  evaluation: number | null;
}

/** Reads a link, a path or a file's name. */
export function targetOf(written: string): Target {
  const address = written.trim();
  const lower = address.toLowerCase();
  if (isOwnDisk(lower)) return plain("private", address, pathKey(lower));
  const web = lower.startsWith("ftp://") ? 6 : schemeLength(lower);
  if (web > 0) return webTarget(address, lower.slice(web));
  const scheme = schemeOf(lower);
  if (scheme !== null) return plain(outside.has(scheme) ? "private" : "place", address, lower);
  if (lower.startsWith("#")) return plain("place", address, lower);
  if (lower.startsWith("www.") || isWebPath(lower)) return webTarget(address, lower);
  if (holdsUsers(lower)) return plain("private", address, pathKey(lower));
  return { ...plain("file", address, pathKey(decoded(lower))), isFolder: fileTypeOf(lower) === null };
}

/** Schemes of this computer alone. */
const outside = new Set(["file", "blob", "chrome", "chrome-extension", "content", "about", "ms-appx"]);

function plain(type: Target["type"], address: string, key: string): Target {
  return { type, address, key, isFolder: false, isShort: false, evaluation: null };
}

/** "PC-DINSOS\Users\kla\sk.pdf": a computer's folder of its users. */
function holdsUsers(lower: string): boolean {
  return lower.includes("\\users\\") || lower.includes("/users/");
}

function schemeOf(lower: string): string | null {
  const end = lower.slice(0, 20).indexOf(":");
  const scheme = end > 1 ? lower.slice(0, end) : "";
  return /^[a-z][a-z-]+$/.test(scheme) && !lower.startsWith(": ", end) ? scheme : null;
}

function isWebPath(lower: string): boolean {
  const stroke = lower.indexOf("/");
  const host = stroke < 0 ? lower : lower.slice(0, stroke);
  return (
    host.length < 100 && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host) && fileTypeOf(host) === null && !/^[\d.]+$/.test(host)
  );
}

/** `rest` is the address in small letters without its scheme. */
function webTarget(address: string, rest: string): Target {
  const end = firstOf(rest, "/?#");
  const host = rest.slice(0, end).replace(/^www\./, "");
  const [path = "", query = ""] = cut(cut(rest.slice(end), "#")[0] ?? "", "?");
  const steps = path.split("/").filter((step) => step !== "" && !isDots(step));
  const drive = driveKey(address);
  const asked = query === "" ? "" : queryKey(query);
  const key = drive ?? `${host}/${steps.join("/")}${asked}`;
  const isNamed = opensSomething(host, steps, asked, drive !== null);
  const type = isPrivateHost(host.split(":")[0] ?? "") ? "private" : isNamed && !path.includes("…") ? "link" : "place";
  return {
    type,
    address,
    key,
    isFolder: isFolder(host, steps),
    isShort: isShortener(host),
    evaluation: evaluationOf(host, steps),
  };
}

/** Pages that everybody comes through, and that show no document. */
const doors = new Set("login signin masuk home beranda dashboard index index.html index.php index.htm".split(" "));

const searches = new Set(["google.com", "google.co.id", "bing.com", "duckduckgo.com", "search.yahoo.com"]);

/** A site's first page, a search and a meeting's room name no document, nor does somebody's own view of Google Drive: only an id does. */
function opensSomething(host: string, steps: readonly string[], query: string, hasId: boolean): boolean {
  if (googleHosts.includes(host)) return hasId;
  if (isMeeting(host, steps) || (searches.has(host) && steps[0] === "search")) return false;
  return query !== "" || steps.some((step) => !doors.has(step));
}

function firstOf(text: string, marks: string): number {
  for (let at = 0; at < text.length; at++) if (marks.includes(text.charAt(at))) return at;
  return text.length;
}

function cut(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

function isDots(step: string): boolean {
  for (let at = 0; at < step.length; at++) if (!".…_".includes(step.charAt(at))) return false;
  return true;
}

const googleHosts = ["drive.google.com", "docs.google.com", "drive.usercontent.google.com"];

/** Google's id of a file or folder, by which all spellings of its address agree; ids tell capitals apart. */
function driveKey(address: string): string | null {
  const lower = address.toLowerCase();
  const start = lower.slice(0, 60);
  if (!googleHosts.some((one) => start.includes(one))) return null;
  const id =
    between(address, lower, "/d/e/") ??
    between(address, lower, "/d/") ??
    between(address, lower, "/folders/") ??
    between(address, lower, "?id=") ??
    between(address, lower, "&id=");
  return id === null ? null : `drive:${id}`;
}

function between(address: string, lower: string, start: string): string | null {
  const from = lower.indexOf(start);
  if (from < 0) return null;
  const rest = address.slice(from + start.length);
  const id = rest.slice(0, firstOf(rest, "/?#&"));
  return isDots(id) || isPlaceholder(id) ? null : id;
}

/** "xxx" or longer stands for an id that was to be filled in. */
function isPlaceholder(id: string): boolean {
  if (id.length < 3) return false;
  for (let at = 0; at < id.length; at++) if (!"xX".includes(id.charAt(at))) return false;
  return true;
}

/** Settings of a view, not names of what is viewed. */
const viewing = new Set(
  "usp e web authuser resourcekey rtpof sd ouid pli hl dl fbclid igsh igshid si feature export edit tab ref source cid action".split(
    " ",
  ),
);

function queryKey(query: string): string {
  const kept = query.split("&").filter((part) => part !== "" && !isView(cut(part, "=")[0]));
  return kept.length === 0 ? "" : `?${kept.sort().join("&")}`;
}

function isView(name: string): boolean {
  return viewing.has(name) || name.startsWith("utm_");
}

function isFolder(host: string, steps: readonly string[]): boolean {
  if (steps.includes("folders") || steps.includes("folderview") || steps.includes(":f:")) return true;
  if (host === "1drv.ms") return steps[0] === "f";
  return host.endsWith("dropbox.com") && (steps[0] === "sh" || steps[1] === "fo");
}

/** `ev2023.evaluasikla.id/lampiran/…`: an attachment of the evaluation of 2023. */
function evaluationOf(host: string, steps: readonly string[]): number | null {
  const label = host.split(".")[0] ?? "";
  const year = label.startsWith("ev") && label.length === 6 ? Number(label.slice(2)) : NaN;
  const isOfKla = host.includes("evaluasikla") || steps.includes("lampiran");
  return isOfKla && year >= 2000 && year <= 2100 ? year : null;
}

/** Strokes of one kind, no dots for "here", no spaces around: one path, one key. */
export function pathKey(lower: string): string {
  const steps = [""];
  for (const mark of lower) {
    if (stepMarks.includes(mark)) steps.push("");
    else steps.push((steps.pop() ?? "") + mark);
  }
  return steps
    .map((step) => step.trim())
    .filter((step) => step !== "" && step !== ".")
    .join("/");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
