/** A list of any length that scrolls with what is around it: only the rows in sight are there. */
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";

interface Props<Item> {
  label: string;
  items: readonly Item[];
  keyOf: (item: Item) => string;
  /** A guess at the height in pixels, until it is measured. */
  heightOf: (item: Item) => number;
  render: (item: Item) => ReactNode;
  /** The row to bring into view whenever it changes; -1 for none. */
  bring?: number;
}

export function VirtualList<Item>({
  label,
  items,
  keyOf,
  heightOf,
  render,
  bring = -1,
}: Props<Item>): React.JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  const [above, setAbove] = useState(0);
  const at = (index: number): Item | undefined => items[index];
  const virtual = useVirtualizer({
    count: items.length,
    estimateSize: (index) => withItem(at(index), heightOf) ?? 0,
    getItemKey: (index) => withItem(at(index), keyOf) ?? index,
    overscan: 6,
    scrollMargin: above,
    getScrollElement: () => scrollerOf(list.current),
  });
  // What stands above the list grows and shrinks with what it says.
  useLayoutEffect(() => {
    const top = topWithin(list.current);
    if (Math.abs(top - above) >= 1) setAbove(top);
  });
  useEffect(() => {
    if (bring >= 0) virtual.scrollToIndex(bring, { align: "auto" });
    // Only another row is brought, not the same one again after each measurement.
  }, [bring]);
  return (
    <ul
      ref={list}
      className="virtual"
      aria-label={label}
      style={{ height: virtual.getTotalSize() }}
      onKeyDown={moveByArrows}
    >
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const item = at(index);
        return (
          item !== undefined && (
            <li
              key={key}
              data-index={index}
              ref={virtual.measureElement}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start - above}px)` }}
            >
              {render(item)}
            </li>
          )
        );
      })}
    </ul>
  );
}

function scrollerOf(list: HTMLElement | null): HTMLElement | null {
  return list?.closest<HTMLElement>(".scroller") ?? null;
}

/** How far below the beginning of what scrolls the list begins, in pixels. */
function topWithin(list: HTMLElement | null): number {
  const scroller = scrollerOf(list);
  if (!list || !scroller) return 0;
  return list.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
}

function withItem<Item, Result>(item: Item | undefined, work: (item: Item) => Result): Result | undefined {
  return item === undefined ? undefined : work(item);
}

/** Arrow keys go from row to row; the rows beyond come into being as the page scrolls. */
function moveByArrows(event: KeyboardEvent<HTMLUListElement>): void {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  if (!(event.target instanceof HTMLElement) || event.target.tagName !== "BUTTON") return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-stop]")];
  const sorted = all.toSorted((a, b) => indexOf(a) - indexOf(b));
  const next = sorted[sorted.indexOf(event.target) + (event.key === "ArrowDown" ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function indexOf(element: HTMLElement): number {
  return Number(element.closest("li")?.dataset.index ?? 0);
}
