/** What runs inside the pane while it is measured: each function stands alone, as a page knows nothing of this file. */

/** Milliseconds from pressing the button to the frame in which the words stand on the screen below it. */
export async function timePress([label = "", words = ""]: readonly string[]): Promise<number> {
  const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === label);
  if (!button) throw new Error(`There is no button "${label}".`);
  const start = performance.now();
  button.click();
  while (!document.body.innerText.includes(words)) await new Promise((resolve) => requestAnimationFrame(resolve));
  return performance.now() - start;
}

/** Milliseconds from pressing a tab to the frame after what it shows has been drawn. */
export async function switchTab(tab: string): Promise<number> {
  const start = performance.now();
  document.querySelector<HTMLElement>(tab)?.click();
  await new Promise((resolve) => requestAnimationFrame(resolve));
  return performance.now() - start;
}

/** Milliseconds from frame to frame, 180 of them, while the list scrolls by about four rows a frame. */
export async function scrollFrames(): Promise<number[]> {
  const scroller = document.querySelector(".scroller");
  const frames: number[] = [];
  let last = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
  for (let frame = 0; frame < 180; frame++) {
    scroller?.scrollBy(0, 250);
    const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    frames.push(now - last);
    last = now;
  }
  return frames;
}

export function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
