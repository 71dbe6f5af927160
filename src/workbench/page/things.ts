/** The strip under the grid that lists what is on the sheet beside its cells; it is not there when nothing is. */
import type { Language } from "../../core/text";
import type { Book } from "../book/book";
import { activeSheet, findSheet, setSelection } from "../book/sheets";
import { blockElement, element } from "./elements";
import { countedKind } from "./listed";
import type { ItemKind, ListItem } from "./listed";
import { countOf, groupsOf, listOf } from "./listing";
import type { ListGroup } from "./listing";
import { moreThings } from "./texts";

export interface Things {
  /** Lists what is on the active sheet of the book, now and after each change. */
  show: (book: Book) => void;
  setLanguage: (language: Language) => void;
}

/** So many of a kind are listed at once; more are folded behind their number. */
const short = 8;

/** A list that is longer is read by nobody, and slow to draw. */
const maxListed = 200;

/** `onResize` is called when the strip has taken room from the grid, or given some back. */
export function createThings(first: Language, onResize: () => void): Things {
  const strip = element("things", HTMLDetailsElement);
  let language = first;
  let book: Book | null = null;
  const unfolded = new Set<ItemKind>();
  let waiting = false;
  const draw = (): void => {
    waiting = false;
    const listed = book ? listedOn(book, language) : [];
    const wasHidden = strip.hidden;
    strip.hidden = listed.length === 0;
    blockElement("things-count").textContent = countOf(listed, language);
    blockElement("things-list").replaceChildren(...groupsOf(listed).flatMap(itemsOf));
    if (wasHidden !== strip.hidden) onResize();
  };
  const itemsOf = ({ kind, lines }: ListGroup): HTMLElement[] => {
    const items = linesOf(lines, language, (listed) => book && goTo(book, listed));
    if (lines.length <= short) return items;
    const keep = (isOpen: boolean): void => void (isOpen ? unfolded.add(kind) : unfolded.delete(kind));
    return [foldOf(countedKind(kind, lines.length, language), items, unfolded.has(kind), keep)];
  };
  const soon = (): void => {
    if (!waiting) requestAnimationFrame(draw);
    waiting = true;
  };
  strip.addEventListener("toggle", onResize);
  let stop = (): void => undefined;
  return {
    show: (next) => {
      stop();
      book = next;
      stop = next.subscribe(({ kind }) => kinds.has(kind) && soon());
      soon();
    },
    setLanguage: (next) => {
      language = next;
      soon();
    },
  };
}

/** What is on the active sheet. */
function listedOn(book: Book, language: Language): ListItem[] {
  const sheet = activeSheet(book);
  return sheet ? listOf(book, sheet, language) : [];
}

function goTo(book: Book, { place }: ListItem): void {
  const sheet = place && findSheet(book, place.sheet);
  if (sheet && place) setSelection(book, sheet, [place.area]);
}

/** As many as are listed, and how many more there are. */
function linesOf(lines: readonly ListItem[], language: Language, go: (listed: ListItem) => void): HTMLElement[] {
  const rest = lines.length > maxListed ? [lineOf(moreThings(lines.length - maxListed)[language])] : [];
  return [...lines.slice(0, maxListed).map((one) => itemOf(one, go)), ...rest];
}

/** Changes that can change the list. */
const kinds = new Set([
  ...["tables", "charts", "validations", "conditionalFormats", "comments", "notes", "links"],
  ...["activated", "sheetDeleted", "cells", "calculated", "rowsHidden"],
]);

/** Lines behind one that says how many they are. */
function foldOf(
  words: string,
  items: readonly HTMLElement[],
  isOpen: boolean,
  keep: (isOpen: boolean) => void,
): HTMLElement {
  const [item, fold] = [document.createElement("li"), document.createElement("details")];
  const [summary, list] = [document.createElement("summary"), document.createElement("ul")];
  summary.textContent = words;
  list.append(...items);
  fold.append(summary, list);
  fold.open = isOpen;
  fold.addEventListener("toggle", () => keep(fold.open));
  item.append(fold);
  return item;
}

function itemOf(listed: ListItem, goTo: (listed: ListItem) => void): HTMLElement {
  const item = document.createElement("li");
  const go = document.createElement("button");
  go.type = "button";
  go.addEventListener("click", () => goTo(listed));
  go.append(wordsOf("b", listed.title), wordsOf("small", listed.detail));
  item.append(go);
  if (listed.href !== null) item.append(linkTo(listed.href));
  return item;
}

function linkTo(href: string): HTMLElement {
  const link = document.createElement("a");
  Object.assign(link, { href, target: "_blank", rel: "noopener noreferrer", textContent: href });
  return link;
}

function lineOf(words: string): HTMLElement {
  const item = document.createElement("li");
  item.append(wordsOf("small", words));
  return item;
}

function wordsOf(tag: "b" | "small", words: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = words;
  return made;
}
