/** The list of texts that the cells of all sheets share. */
import { Fault } from "../../core/fault";
import { damaged, tooLarge } from "../refusals";
import { scan, tagEnd } from "../scan";
import { richText } from "../strings";
import { unpack } from "../unpack";
import type { Archive, ZipPart } from "../zip";

/** A shared text costs some hundred bytes when read, however short; a million cells have a million at most. */
const mostTexts = 2_000_000;

/** @throws Fault when the list is damaged or longer than the memory holds. */
export async function readTexts(archive: Archive, part: ZipPart): Promise<readonly string[]> {
  const bytes = await unpack(archive, part);
  const texts: string[] = [];
  const whole = scan(bytes, (name, length, from) => {
    const end = tagEnd(bytes, from);
    if (length !== 2 || bytes[name] !== 115 || bytes[name + 1] !== 105 || end < 0) return end;
    const read = bytes[end - 1] === 47 ? { text: "", end } : richText(bytes, end + 1, "si");
    texts.push(read?.text ?? "");
    if (texts.length > mostTexts) throw new Fault(tooLarge(archive.name));
    return read?.end ?? -1;
  });
  if (!whole || !/<\/(?:[\w.-]+:)?sst\s*>\s*$|<(?:[\w.-]+:)?sst\b[^<>]*\/>\s*$/.test(tailOf(bytes))) {
    throw new Fault(damaged(archive.name, part.path));
  }
  return texts;
}

function tailOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(-200));
}
