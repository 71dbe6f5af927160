/** Opens the files that the command line names; what is wrong with one is told with its name. */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import shipped from "../../../assets/instruments/kla-2024.json";
import { Fault, isFault } from "../../core/fault";
import { parseInstrument } from "../../core/instrument/instrument";
import type { Instrument, ParsedInstrument } from "../../core/instrument/instrument";
import { isInstrumentBook, readInstrumentBook } from "../../core/instrument/book/read";
import type { Action } from "../../core/planning/actions/action";
import { readOwnActions } from "../../core/planning/actions/own";
import { parseMapping } from "../../core/reading/user/mapping";
import type { Mapping } from "../../core/reading/user/mapping";
import { say } from "../../core/text";
import type { Text } from "../../core/text";
import { readWorkbook } from "../../xlsx/read";

/** @throws Fault when there is no such file, or it cannot be opened. */
export async function readBytes(path: string, platform: string = process.platform): Promise<Uint8Array> {
  if (platform === "win32" && isDevice(path)) throw device(path);
  try {
    return await readFile(path);
  } catch (error) {
    throw cannotOpen(path, codeOf(error));
  }
}

/**
 * The user's own instrument; null for the shipped one, which is part of the program.
 * @throws Fault with one line for each fault of the file.
 */
export async function readInstrument(path: string | null): Promise<Instrument> {
  const parsed = await parsedInstrument(path);
  if (parsed.ok) return parsed.instrument;
  throw allOf(
    path ?? "kla-2024.json",
    parsed.faults.map(({ text }) => text),
  );
}

/** JSON, or the workbook that --instrument-out makes. @throws Fault when the file cannot be read, or is a workbook of another kind. */
async function parsedInstrument(path: string | null): Promise<ParsedInstrument> {
  if (path === null) return { ok: true, instrument: shipped };
  if (!/\.xls[xm]$/i.test(path)) return parseInstrument(await readJson(path));
  const workbook = await readWorkbook(await readBytes(path), basename(path));
  if (isInstrumentBook(workbook)) return readInstrumentBook(workbook);
  throw new Fault({
    id: `${basename(path)} bukan buku kerja instrumen; buat yang baru dengan --instrument-out.`,
    en: `${basename(path)} is no instrument's workbook; make a new one by --instrument-out.`,
  });
}

/** @throws Fault with one line for each fault of the file. */
export async function readMapping(path: string): Promise<Mapping> {
  const parsed = parseMapping(await readJson(path));
  if (parsed.ok) return parsed.mapping;
  throw allOf(path, parsed.faults);
}

/**
 * The user's own actions for a plan.
 * @throws Fault with one line for each fault of the file.
 */
export async function readActions(path: string): Promise<Action[]> {
  const input = await readJson(path);
  try {
    return readOwnActions(input);
  } catch (error) {
    throw isFault(error) ? allOf(path, error.sentences) : error;
  }
}

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
}

/** Bytes; the shipped instrument has 54,000. A file of names of 300 letters each, this large, takes a second to check with. */
const largestJson = 1_000_000;

/** @throws Fault when the file cannot be opened, is too large, or is no JSON. */
export async function readJson(path: string): Promise<unknown> {
  const bytes = await readBytes(path);
  if (bytes.length > largestJson) throw tooLarge(path, bytes.length);
  // PowerShell 5 writes what is redirected with ">" as UTF-16.
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = new TextDecoder(isUtf16 ? "utf-16le" : "utf-8").decode(bytes);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw notJson(path, cause);
  }
}

/** Lines that a person reads before fixing; who has fixed these sees the next ones. */
const mostFaults = 50;

export function allOf(path: string, faults: readonly Text[]): Fault {
  const name = basename(path);
  const rest = say((language, number) => {
    const count = number(faults.length - mostFaults);
    return language === "id"
      ? `masih ada ${count} kesalahan lain; perbaiki dulu yang di atas.`
      : `has ${count} more faults; fix these first.`;
  });
  const shown = faults.length > mostFaults ? [...faults.slice(0, mostFaults), rest] : faults;
  return new Fault(shown.map(({ id, en }) => ({ id: `${name}: ${id}`, en: `${name}: ${en}` })));
}

function tooLarge(path: string, bytes: number): Fault {
  return new Fault(
    say((language, number) =>
      language === "id"
        ? `File ${basename(path)} berisi ${number(bytes)} byte, lebih dari ${number(largestJson)} yang dibaca; buang isi yang tidak perlu.`
        : `The file ${basename(path)} holds ${number(bytes)} bytes, more than the ${number(largestJson)} that are read; remove what is not needed.`,
    ),
  );
}

function notJson(path: string, cause: unknown): Fault {
  const detail = cause instanceof Error ? cause.message.replace(/\s+/g, " ") : "";
  return new Fault(
    {
      id: `File ${basename(path)} bukan JSON yang benar (${detail}); periksa koma dan tanda kutipnya.`,
      en: `The file ${basename(path)} is not valid JSON (${detail}); check its commas and quotes.`,
    },
    { cause },
  );
}

/**
 * Names that Windows keeps for devices, in any folder and with any ending: to open one is to wait for a printer or a key.
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
const devices = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i;

function isDevice(path: string): boolean {
  const [stem = ""] = (path.split(/[\\/]/).at(-1) ?? "").split(/[.:]/);
  return devices.test(stem.trimEnd());
}

function device(path: string): Fault {
  return new Fault({
    id: `${path} adalah nama yang dipakai Windows untuk perangkat, bukan file; beri file itu nama lain.`,
    en: `${path} is a name that Windows keeps for a device, not a file; give the file another name.`,
  });
}

function cannotOpen(path: string, code: string): Fault {
  if (code === "ENOENT") {
    return new Fault({
      id: `File ${path} tidak ditemukan; periksa nama dan foldernya.`,
      en: `The file ${path} was not found; check its name and folder.`,
    });
  }
  if (code === "EISDIR") {
    return new Fault({
      id: `${path} adalah folder, bukan file; sebutkan file di dalamnya.`,
      en: `${path} is a folder, not a file; name a file inside it.`,
    });
  }
  if (code === "ENAMETOOLONG") {
    return new Fault({
      id: `Nama atau folder file ini terlalu panjang: ${path}; pindahkan ke folder lain atau beri nama yang lebih pendek.`,
      en: `The name or folder of this file is too long: ${path}; move it to another folder or give it a shorter name.`,
    });
  }
  return new Fault({
    id: `File ${path} tidak dapat dibuka (${code}); tutup dulu di program lain, atau periksa hak aksesnya.`,
    en: `The file ${path} cannot be opened (${code}); close it in other programs, or check its permissions.`,
  });
}
