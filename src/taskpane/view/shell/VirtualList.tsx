/** A list of any length that scrolls with what is around it: only the rows in sight are there. */
import { useEffect, useMemo, useRef } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { useRowsInSight } from "./rowsInSight";

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

export function VirtualList<Item>(props: Props<Item>): React.JSX.Element {
  const { label, items, keyOf, heightOf, render, bring = -1 } = props;
  const list = useRef<HTMLUListElement>(null);
  const keys = useMemo(() => items.map(keyOf), [items]);
  const heightAt = (index: number): number => {
    const item = items[index];
    return item === undefined ? 0 : heightOf(item);
  };
  const { from, to, tops, measure, show } = useRowsInSight(list, { keys, heightAt });
  useEffect(() => {
    if (bring >= 0) show(bring);
    // Only another row is brought, not the same one again after each measurement.
  }, [bring]);
  return (
    <ul ref={list} className="virtual" aria-label={label} style={{ height: tops.at(-1) }} onKeyDown={moveByArrows}>
      {items.slice(from, to).map((item, at) => {
        const [index, key] = [from + at, keys[from + at] ?? String(from + at)];
        return (
          <li
            key={key}
            data-index={index}
            ref={measure(key)}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${tops[index] ?? 0}px)` }}
          >
            {render(item)}
          </li>
        );
      })}
    </ul>
  );
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
