/** Puts texts of workbooks into HTML: they stay texts, whatever signs they hold. */
import { printable } from "../printable";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** For content and for attributes in quotes; what cannot be seen or turns the line around is shown as its number. */
export function html(text: string): string {
  return printable(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** The same for a text of several lines. */
export function htmlLines(text: string): string {
  return text.split("\n").map(html).join("\n");
}
