/** Reads what a cell of evidence cites: one citation for each document that it names, or for what stands there instead. */
import { isPictureType } from "../addresses/fileTypes";
import type { EvidenceCell } from "./cells";
import { isBroken } from "./cells";
import { isDoubtedBefore } from "../remarks/beforeNames";
import type { KindId } from "../kinds/kind";
import { marksOf } from "../documents/marks";
import type { Marks } from "../documents/marks";
import { piecesOf } from "./pieces";
import type { Piece } from "./pieces";
import { sayingOf } from "../remarks/sayings";
import type { Saying } from "../remarks/sayings";
import { isDoubtedBehind } from "../remarks/behindNames";
import { targetOf } from "../addresses/targets";
import type { Target } from "../addresses/targets";
import { rememberingRepeats } from "../../remembering";
import type { CellRef } from "../../workbook";

/**
 * text · picture: one placed in the cell · error: #N/A and the like · nothing: FALSE, 0, a tick box · value: a bare number,
 * date or percentage.
 */
export type Holding = "text" | "picture" | "error" | "nothing" | "value";

export interface Citation extends Marks {
  holding: Holding;
  /** The piece as written. */
  text: string;
  at: CellRef;
  kinds: readonly KindId[];
  target: Target | null;
  /** "pdf", "jpg": of a file's name or link; null when none shows. */
  fileType: string | null;
  saying: Saying | null;
  /** Cited by "idem" in another cell than the one it is written in. */
  isRepeat: boolean;
}

/** What the cell cites; one citation at least. */
export function cite(cell: EvidenceCell): Citation[] {
  if (cell.repeats) return cite(cell.repeats).map((citation) => ({ ...citation, at: cell.at, isRepeat: true }));
  const target = cell.link === null ? null : targetOf(cell.link);
  const held = holdingOf(cell);
  if (held !== "text") return [{ ...bare, holding: held, text: cell.text, at: cell.at, target }];
  const found = readText(cell.text.slice(0, longestCell));
  const cited = found.map((citation) => placed(citation, cell.at, citation.target ?? target));
  return cell.isStruck === true ? cited.map((citation) => ({ ...citation, saying: "struck" })) : cited;
}

/** The citation in its cell. Written out, as copying an object of so many fields takes longer than reading the text. */
function placed(from: Citation, at: CellRef, target: Target | null): Citation {
  return {
    holding: from.holding,
    text: from.text,
    at,
    kinds: from.kinds,
    target,
    fileType: from.fileType,
    saying: from.saying,
    isRepeat: from.isRepeat,
    number: from.number,
    isOpen: from.isOpen,
    dates: from.dates,
    years: from.years,
    period: from.period,
    subject: from.subject,
    signed: from.signed,
    hasPlace: from.hasPlace,
    compares: from.compares,
  };
}

function holdingOf(cell: EvidenceCell): Holding {
  if (cell.isPicture) return "picture";
  if (isBroken(cell)) return "error";
  if (typeof cell.value === "boolean") return "nothing";
  if (typeof cell.value === "number") return cell.value === 0 ? "nothing" : "value";
  return cell.text === "" ? "nothing" : "text";
}

const noMarks: Marks = {
  number: null,
  isOpen: false,
  dates: [],
  years: [],
  period: null,
  subject: [],
  signed: null,
  hasPlace: false,
  compares: false,
};

const nowhere: CellRef = { sheet: "", row: 0, column: 0 };

const bare: Citation = {
  ...noMarks,
  holding: "nothing",
  text: "",
  at: nowhere,
  kinds: [],
  target: null,
  fileType: null,
  saying: null,
  isRepeat: false,
};

/** Characters that a cell of Excel can hold at most; what other programs write beyond that is not read. */
const longestCell = 32_767;

/** The same wording stands in many cells: each is read once. */
const readText = rememberingRepeats((text: string): Citation[] => {
  const pieces = piecesOf(text);
  return pieces.length === 0 ? [bare] : pieces.map(citationOf);
});

function citationOf(piece: Piece): Citation {
  const { text, tokens, address, fileType, isAsked } = piece;
  const kinds = piece.kinds.length === 0 && isPictureType(fileType) ? (["photo"] as const) : piece.kinds;
  const isValue =
    address === null && tokens.length > 0 && tokens.every(({ type }) => type === "code" || type === "mark");
  const holding = isValue && tokens.some(({ type }) => type === "code") ? valueOrNothing(text) : "text";
  const { number, isOpen, dates, years, period, subject, signed, hasPlace, compares } = marksOf(tokens, piece.isKind);
  const target = address === null ? null : targetOf(address);
  const said = sayingOf(tokens, kinds.length > 0) ?? (isDoubted(piece) ? "withdrawn" : null);
  const saying = isAsked ? "asked" : said;
  return {
    holding,
    text,
    at: nowhere,
    kinds,
    target,
    fileType,
    saying,
    isRepeat: false,
    number,
    isOpen,
    dates,
    years,
    period,
    subject,
    signed,
    hasPlace,
    compares,
  };
}

/** What is said before or behind the document does not let it stand. */
function isDoubted({ tokens, isKind }: Piece): boolean {
  return isDoubtedBefore(tokens, isKind) || isDoubtedBehind(tokens, isKind);
}

/** "0", "0%" and "0,0" say that there is nothing. */
function valueOrNothing(text: string): Holding {
  for (let at = 0; at < text.length; at++) if (text.charAt(at) >= "1" && text.charAt(at) <= "9") return "value";
  return "nothing";
}
