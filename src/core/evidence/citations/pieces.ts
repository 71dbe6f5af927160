/** Cuts the text of a cell into pieces that can each stand alone, and finds the kinds of documents that each piece names. */
import { fileTypeOf } from "../addresses/fileTypes";
import type { KindId } from "../kinds/kind";
import { headsOf } from "../documents/kindsNamed";
import { diskAt, lastStep } from "../addresses/localPaths";
import { pathIn } from "../addresses/paths";
import { cuts, isSeparator, pathFrom } from "./cuts";
import { linesOf } from "./lines";
import { replacementAt } from "./replaced";
import { withRemarks } from "../remarks/remarks";
import { mayAsk, requestIn } from "../remarks/requests";
import { tokensOf } from "../text/tokens";
import type { Token } from "../text/tokens";
import { inUseAt } from "../remarks/stillUsed";
import { contrasts } from "../text/words";

export interface Piece {
  text: string;
  tokens: readonly Token[];
  /** The kinds that it is, the first one leading; those it only speaks of ("laporan monev RAD") are left out. */
  kinds: readonly KindId[];
  /** True for a token that is part of a wording for a kind. */
  isKind: (at: number) => boolean;
  /** A link, path or file's name in the piece; null when none. */
  address: string | null;
  fileType: string | null;
  /** It is what somebody asks for, not what is there. */
  isAsked: boolean;
}

/** The pieces of a cell's text, line by line. */
export function piecesOf(text: string): Piece[] {
  if (!text.includes("\n") && !text.includes("\r")) return text.trim() === "" ? [] : askedPieces(text, false).pieces;
  let isListed = false;
  return linesOf(text).flatMap((line) => {
    const { pieces, isLabel } = askedPieces(line, isListed);
    isListed = isLabel;
    return pieces;
  });
}

/** The pieces of a line; below a label that asks, lines without a label of their own list what is asked for. */
function askedPieces(line: string, isListed: boolean): { pieces: Piece[]; isLabel: boolean } {
  const request = mayAsk(line) ? requestIn(tokensOf(line)) : "none";
  const isBelow = isListed && !line.includes(":");
  const pieces = linePieces(line);
  if (request === "none" && !isBelow) return { pieces, isLabel: false };
  const asked = pieces.map((piece) => (piece.address?.includes("://") ? piece : { ...piece, isAsked: true }));
  return { pieces: asked, isLabel: request === "label" || isBelow };
}

/** "SK No 12/2025 …, file di D:\\KLA\\sk.pdf" names a document, and where a copy lies. */
function linePieces(line: string): Piece[] {
  const disk = diskAt(line);
  if (disk === null || disk === 0) return partsOf(line, disk);
  const before = partsOf(line.slice(0, disk), null);
  const isNamed = before.some((piece) => piece.kinds.length > 0 && piece.tokens.some(({ type }) => type === "code"));
  return isNamed ? [...before, ...partsOf(line.slice(disk), 0)] : partsOf(line, disk);
}

/** `disk`: where a path on somebody's disk begins; null for none. */
function partsOf(line: string, disk: number | null): Piece[] {
  const tokens = tokensOf(line);
  const ends = withRemarks(tokens, cuts(tokens, disk === null ? null : pathFrom(tokens, disk)));
  return ends.flatMap((end, index) => {
    const start = index === 0 ? 0 : (ends[index - 1] ?? 0);
    const own = ends.length === 1 ? tokens : tokens.slice(start, end);
    if (ends.length > 1 && own.every(isSeparator)) return [];
    const first = own.findIndex((token) => !isSeparator(token) || contrasts.has(token.word));
    const used = inUseAt(own, first) ?? (start === 0 ? null : replacementAt(own, 0));
    return [pieceOf(line, used === null ? own : own.slice(used), start === 0 && used === null ? 0 : null)];
  });
}

function pieceOf(line: string, tokens: readonly Token[], start: number | null): Piece {
  const from = start ?? tokens.find((token) => !isSeparator(token))?.from ?? 0;
  const to = tokens.at(-1)?.to ?? line.length;
  const text = line.slice(from, Math.max(from, start === 0 && tokens.length === 0 ? line.length : to)).trim();
  const link = tokens.find(({ type }) => type === "link");
  if (link) return namedPiece(text, tokens, link.text, fileTypeOf(link.text.split(/[?#]/)[0] ?? ""));
  const at = tokens.findLastIndex(({ type }) => type === "ending");
  const ending = tokens[at];
  const path = pathIn(ending ? line.slice(from, ending.to).trim() : text, ending !== undefined);
  if (path === null) return namedPiece(text, tokens, null, null);
  const remark = ending ? tokens.slice(at + 1) : [];
  return namedPiece(text, [...tokensOf(lastStep(path)), ...remark], path, ending ? ending.word.slice(1) : null);
}

function namedPiece(text: string, tokens: readonly Token[], address: string | null, fileType: string | null): Piece {
  const { heads, isKind } = headsOf(tokens);
  return { text, tokens, kinds: heads, isKind, address, fileType, isAsked: false };
}
