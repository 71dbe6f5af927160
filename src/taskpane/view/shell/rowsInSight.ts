/** Which rows of a long list are in sight: heights are guessed until a row has stood on the screen, then measured. */
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from "react";
import type { RefObject } from "react";
import { partsBetween, startsOf } from "./extents";
import type { Span, Starts } from "./extents";

export interface RowsInSight extends Span {
  tops: Starts;
  /** What hears the element of the row with that key; the same each time, so that an element is heard of once. */
  measure: (key: string) => (element: HTMLElement | null) => void;
  /** Scrolls until that row can be seen whole. */
  show: (index: number) => void;
}

interface Rows {
  keys: readonly string[];
  /** A guess in pixels. */
  heightAt: (index: number) => number;
}

/** Rows that are drawn above and below those in sight, so that a scroll or a key finds them there. */
const overscan = 6;

export function useRowsInSight(list: RefObject<HTMLElement>, { keys, heightAt }: Rows): RowsInSight {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const heights = useRef(new Map<string, number>());
  const { drawn, measure } = useDrawnRows(draw);
  const tops = startsOf(keys.length, (index) => heights.current.get(keys[index] ?? "") ?? heightAt(index));
  const scroller = scrollerOf(list);
  const above = scroller ? topWithin(list.current, scroller) : 0;
  const seenFrom = scroller ? scroller.scrollTop - above : 0;
  const seenTo = seenFrom + (scroller?.clientHeight ?? firstHeight);
  /** The row that is being brought into view: as long as rows around it are measured, it moves. */
  const target = useRef<number | null>(null);
  const bring = (index: number): void => {
    if (scroller) bringIntoView(scroller, above + (tops[index] ?? 0), above + (tops[index + 1] ?? 0));
  };
  useLayoutEffect(() => draw(), []);
  useScrolling(() => scrollerOf(list), draw);
  useLayoutEffect(() => {
    let isChanged = false;
    for (const [key, element] of drawn) {
      const height = element.getBoundingClientRect().height;
      isChanged ||= Math.abs((heights.current.get(key) ?? -1) - height) >= 0.5;
      heights.current.set(key, height);
    }
    if (target.current !== null) bring(target.current);
    if (isChanged) draw();
    else target.current = null;
  });
  return {
    ...partsBetween(tops, [seenFrom, seenTo], overscan),
    tops,
    measure,
    show: (index) => {
      target.current = index;
      bring(index);
      draw();
    },
  };
}

/** The elements of the rows that are drawn; whatever changes their size is heard, as a form that opens in one. */
function useDrawnRows(act: () => void): Pick<RowsInSight, "measure"> & { drawn: ReadonlyMap<string, HTMLElement> } {
  const [held] = useState(() => ({
    drawn: new Map<string, HTMLElement>(),
    hearers: new Map<string, (element: HTMLElement | null) => void>(),
    sizes: new ResizeObserver(act),
  }));
  useEffect(() => () => held.sizes.disconnect(), []);
  const hearerFor = (key: string) => (element: HTMLElement | null) => {
    const before = held.drawn.get(key);
    if (before) held.sizes.unobserve(before);
    if (element) {
      held.drawn.set(key, element);
      held.sizes.observe(element);
    } else {
      held.drawn.delete(key);
      held.hearers.delete(key);
    }
  };
  const measure = (key: string): ((element: HTMLElement | null) => void) => {
    const hearer = held.hearers.get(key) ?? hearerFor(key);
    held.hearers.set(key, hearer);
    return hearer;
  };
  return { drawn: held.drawn, measure };
}

/** Before the list stands on the screen nobody knows how high that is. */
const firstHeight = 600;

/** Hears scrolling, and whatever changes the size of what scrolls or of what it scrolls in. */
export function useScrolling(scrollerNow: () => HTMLElement | null, act: () => void): void {
  useEffect(() => {
    const scroller = scrollerNow();
    if (!scroller) return;
    const sizes = new ResizeObserver(act);
    for (const element of [scroller, ...scroller.children]) sizes.observe(element);
    scroller.addEventListener("scroll", act, { passive: true });
    return () => {
      sizes.disconnect();
      scroller.removeEventListener("scroll", act);
    };
  }, []);
}

function bringIntoView(scroller: HTMLElement, top: number, bottom: number): void {
  const { scrollTop, clientHeight } = scroller;
  if (top < scrollTop) scroller.scrollTo({ top });
  else if (bottom > scrollTop + clientHeight) scroller.scrollTo({ top: Math.min(top, bottom - clientHeight) });
}

function scrollerOf({ current }: RefObject<HTMLElement>): HTMLElement | null {
  return current?.closest<HTMLElement>(".scroller") ?? null;
}

/** How far below the beginning of what scrolls the list begins, in pixels. */
function topWithin(list: HTMLElement | null, scroller: HTMLElement): number {
  if (!list) return 0;
  return list.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
}
