/** Draws the icons of the add-in's buttons into assets/icons: `npm run icons`, with the browser that the tests use. */
import { mkdir, writeFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { startBrowser } from "../test/browser/chromium";

/** 16, 32 and 80 px Excel must have, 128 is for the shop windows of Office; the others spare it scaling. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];

/** White on a tile, in a grid of 16 by 16: `line` is drawn, `fill` is filled. */
const glyphs: Record<string, { line: string; fill?: string }> = {
  pane: { line: "M4 8.5 L7 11.5 L12 5" },
  check: { line: "M7 3.5 a3.5 3.5 0 1 0 .01 0 M9.6 9.6 L13 13" },
  flag: { line: "M5 3 V13.5", fill: "M5 3 H12.5 L10.5 5.75 L12.5 8.5 H5 Z" },
  unmark: { line: "M4 3 V13 M9 9.5 L13 13.5 M13 9.5 L9 13.5", fill: "M4 3 H11 L9.4 5.25 L11 7.5 H4 Z" },
  report: { line: "M5 12.5 V9.5 M8 12.5 V4 M11 12.5 V7" },
  explain: { line: "M5.5 6 a2.5 2.5 0 1 1 3.6 2.2 Q8 8.7 8 9.6 M8 12.8 h.01" },
};

const tile = "#136f63";

/** Thin strokes vanish at 16 px, where a stroke of two whole pixels stays sharp. */
function strokeAt(size: number): number {
  return size <= 16 ? 2 : size <= 24 ? 1.8 : 1.6;
}

function drawing({ line, fill = "" }: (typeof glyphs)[string], size: number): string {
  return `<svg width="${size}" height="${size}" viewBox="0 0 16 16" stroke="#fff" stroke-linecap="round" stroke-linejoin="round">
    <rect width="16" height="16" rx="3" fill="${tile}" stroke="none"/>
    <path d="${fill}" fill="#fff" stroke-width=".6"/>
    <path d="${line}" fill="none" stroke-width="${strokeAt(size)}"/>
  </svg>`;
}

async function picture(page: Page, svg: string, size: number): Promise<Buffer> {
  await page.setContent(`<body style="margin:0;line-height:0">${svg}</body>`);
  return page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } });
}

const browser = await startBrowser();
const page = await browser.newPage({ viewport: { width: 128, height: 128 } });
await mkdir("assets/icons", { recursive: true });
for (const [name, glyph] of Object.entries(glyphs))
  for (const size of name === "pane" ? sizes : sizes.slice(0, -1))
    await writeFile(`assets/icons/${name}-${size}.png`, await picture(page, drawing(glyph, size), size));
await browser.close();
