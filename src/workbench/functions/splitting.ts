/** TEXTSPLIT: a text taken apart into columns and rows, by as many delimiters as are given. */
import type { BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import type { CellValue } from "../../core/workbook";
import { isError } from "../../core/workbook";
import { plainText } from "../model/values";
import { numberOf } from "./lifting";
import { blockOf, firstCellOf, toObject, toResult } from "./values";

/** Of several texts the first piece of each; nothing at all that is left is #CALC!. */
export function textSplit(inputs: readonly FunctionVariantType[]): BaseValueObject {
  const [text, columns, rows, ignored, mode, pad] = inputs;
  const fault = inputs.flatMap((input) => blockOf(input).flat()).find((one) => typeof one === "string" && isError(one));
  if (fault !== undefined) return toObject(fault);
  const isAnyCase = numberOf(firstCellOf(mode)) === 1;
  const [across, down] = [delimiter(columns, isAnyCase), delimiter(rows, isAnyCase)];
  if (across === "#VALUE!" || down === "#VALUE!" || (!across && !down)) return toObject("#VALUE!");
  const isKept = (piece: string): boolean => piece !== "" || !numberOf(firstCellOf(ignored));
  const parted = (words: string, by: RegExp | null): string[] => (by ? words.split(by).filter(isKept) : [words]);
  const split = (value: CellValue): string[][] =>
    parted(plainText(value), down)
      .map((line) => parted(line, across))
      .filter(({ length }) => length > 0);
  const texts = text ? blockOf(text) : [];
  if (texts.flat().length > 1) return toResult(texts.map((line) => line.map((one) => split(one)[0]?.[0] ?? "#CALC!")));
  const lines = split(firstCellOf(text));
  const width = Math.max(0, ...lines.map(({ length }) => length));
  if (width === 0) return toObject("#CALC!");
  const filling = isLeftOut(pad) ? "#N/A" : firstCellOf(pad);
  return toResult(lines.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? filling)));
}

/** Null for none, "#VALUE!" for an empty one. */
function delimiter(input: FunctionVariantType | undefined, isAnyCase: boolean): RegExp | "#VALUE!" | null {
  if (input === undefined || isLeftOut(input)) return null;
  const words = blockOf(input).flat().map(plainText);
  if (words.includes("")) return "#VALUE!";
  const escaped = words.map((one) => one.replace(/[\\^$.|?*+()[\]{}]/g, "\\$&"));
  return new RegExp(escaped.join("|"), isAnyCase ? "iu" : "u");
}

function isLeftOut(input: FunctionVariantType | undefined): boolean {
  return input === undefined || ("isNull" in input && input.isNull());
}
