/** What the built add-in weighs as it travels (gzip), and what it may weigh. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

export interface Weights {
  /** Bytes that the page loads before the first check. */
  first: number;
  /** Bytes when every view has been opened. */
  all: number;
}

/**
 * Measured 118 and 297 KB. What Microsoft's empty React template weighs, 169 and 250 KB, is the aim: the first is reached,
 * as the check, the formulas and the instrument come when they are needed; the second is not. Of the 297 KB React takes 46,
 * Fluent's provider and button 10, zod 9, the reader with its rules and evidence 96, the instrument's labels, terms and
 * needs 22 (written column by column, its texts apart, it would be 21), what reads and writes in Excel 17, plans 14; the
 * rest are views, formulas and sheets, each fetched by its own page. 23 KB of all are English, in 1,300 texts that stand
 * beside their Indonesian ones; in one single file all would weigh 10 KB less. preact/compat in React's place would take 35
 * KB off; it is no React, on which the pane is to stay. By brotli, which many servers speak, all are 260 KB. Lists to choose from, ticks
 * and the search are the browser's own, long lists our own, the button's looks our own; themes are cut to what is used, and
 * examples of rules stay at home. office.js, which every add-in loads, is in neither.
 */
export const budget: Weights = { first: 119_000, all: 297_500 };

/** Weighs the scripts in a folder that the build made. */
export function weigh(folder: string): Weights {
  const weightOf = (path: string): number => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length;
  const sum = (paths: readonly string[]): number => paths.map(weightOf).reduce((total, size) => total + size, 0);
  const all = readdirSync(join(folder, "static")).filter((name) => name.endsWith(".js"));
  return { first: sum(scriptsOf(folder)), all: sum(all.map((name) => `static/${name}`)) };
}

/** The scripts that the page names are those that it loads before the first check; the others come when they are needed. */
function scriptsOf(folder: string): string[] {
  const page = readFileSync(join(folder, "taskpane.html"), "utf8");
  const scripts = [...page.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, path = ""]) => path);
  if (scripts.length < 2) throw new Error(`${join(folder, "taskpane.html")} names no scripts.`);
  return scripts;
}
