/** The frame of every page of ours: one document that asks nothing of any server and lets in its own style and script alone. */
import type { Language } from "../text";
import { html } from "./escape";
import { policyOf } from "./policy";

export interface Page {
  readonly title: string;
  readonly language: Language;
  /** CSS. */
  readonly style: string;
  /** Runs when the content is there; nothing runs when left out. */
  readonly script?: string;
  /** HTML, whose texts are escaped. */
  readonly content: readonly string[];
}

/** The whole document. */
export async function pageOf({ title, language, style, script, content }: Page): Promise<string> {
  return [
    "<!doctype html>",
    `<html lang="${language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${await policyOf(style, script ?? null)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${html(title)}</title><style>${style}</style></head><body><main>`,
    ...content,
    `</main>${script === undefined ? "" : `<script>${script}</script>`}</body></html>`,
    "",
  ].join("\n");
}
