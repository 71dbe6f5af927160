/** A heading as a table's part writes it: a line break has Excel's own way of writing there. */
import { cellText } from "../xml/text";

export function toHeading(name: string): string {
  return cellText(name).replaceAll("\n", "_x000a_");
}

/** Back from the value of the attribute. */
export function fromHeading(value: string): string {
  return value.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
