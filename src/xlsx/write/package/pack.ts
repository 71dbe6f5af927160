/** Packs the bytes of one part as a zip archive holds them. */
import { checksum } from "../../archive/unpack";

export interface Packed {
  readonly bytes: Uint8Array;
  /** Before packing. */
  readonly size: number;
  readonly crc: number;
  /** 8 for deflated, 0 for bytes that packing would not make fewer. */
  readonly method: 0 | 8;
}

export async function packed(content: Uint8Array): Promise<Packed> {
  const deflated = await deflate(content);
  const isSmaller = deflated.length < content.length;
  const bytes = isSmaller ? deflated : content;
  return { bytes, size: content.length, crc: checksum(content), method: isSmaller ? 8 : 0 };
}

async function deflate(content: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(content)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
