/**
 * Brings office.js: Microsoft's own, and when that does not come within five seconds the copy beside this page.
 *
 * It stands alone and runs before the pane, whose code meanwhile is on its way. The pane waits for `klaOffice`, which
 * tells where office.js came from; at "none" this script has already said so on the page, and the pane need not start.
 */
import { actions } from "./actions";
import type { Action } from "./actions";

export type OfficeSource = "cdn" | "copy" | "none";

/** What a button of Excel's does; `completed` lets the button go. */
type Answer = (press?: { completed?: () => void }) => Promise<void>;
type Answers = Partial<Record<Action, Answer>>;

declare global {
  /** Resolves when office.js has run, or when it is sure that it will not; never rejects. */
  var klaOffice: Promise<OfficeSource>;
  /** To be called by the pane when it can answer Excel's buttons, or knows that it never will. */
  var klaAnswer: (answers: Answers) => void;
}

const answers = new Promise<Answers>((resolve) => {
  globalThis.klaAnswer = resolve;
});

const microsoft = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const addresses = { cdn: `${microsoft}office.js`, copy: "office-js/office.js" };
/** How long each may take, in milliseconds. Networks are often poor here; the copy comes from where the page came from. */
const loadTimeout = { cdn: 5_000, copy: 30_000 };
/** The part that office.js fetches by itself, for one kind of Excel; it is larger, so it gets more time. */
const hostTimeout = 15_000;
const memory = "kla.office";

/** The page names the places to try, in order: `<html data-office="cdn copy">`. */
function places(): ("cdn" | "copy")[] {
  const named = document.documentElement.dataset.office ?? "";
  return named.includes("cdn") && remembered() !== "copy" ? ["cdn", "copy"] : ["copy"];
}

async function bring(): Promise<OfficeSource> {
  for (const place of places()) {
    if (place === "cdn") watchHostPart();
    if (await load(place)) return place;
  }
  sayMissing();
  return "none";
}

function load(place: "cdn" | "copy"): Promise<boolean> {
  return new Promise((resolve) => {
    const script = document.createElement("script");
    const end = (isThere: boolean): void => {
      clearTimeout(timer);
      if (!isThere) abandon(script);
      resolve(isThere);
    };
    const timer = setTimeout(() => end(false), loadTimeout[place]);
    script.addEventListener("load", () => {
      holdOn();
      end(true);
    });
    script.addEventListener("error", () => end(false));
    script.src = addresses[place];
    document.head.append(script);
  });
}

/**
 * Excel may press a button or ask a formula before the pane's code has come; the first click would be lost, the formula
 * fail (office-js#4769, #5176). So buttons wait for their answers, and formulas for the first that is associated.
 */
function holdOn(): void {
  if (typeof CustomFunctions !== "undefined") CustomFunctions.delayInitialization?.();
  for (const name of actions)
    Office.actions.associate(name, async (press?: Parameters<Answer>[0]) => {
      const answer = (await answers)[name];
      await (answer ? answer(press) : press?.completed?.());
    });
}

/**
 * A script taken off the page still runs when it comes late, unless it belongs to another document by then. Off the
 * page it must be: the library looks for its other parts beside the first script called office.js.
 */
function abandon(script: HTMLScriptElement): void {
  script.remove();
  document.implementation.createHTMLDocument("").adoptNode(script);
}

/** Microsoft's office.js may come from the browser's cache where its other parts cannot: then the copy gets its turn. */
function watchHostPart(): void {
  const seen = new MutationObserver((changes) => {
    const part = changes.flatMap(({ addedNodes }) => [...addedNodes]).find(isHostPart);
    if (!part) return;
    seen.disconnect();
    const timer = setTimeout(startAgainWithCopy, hostTimeout);
    part.addEventListener("load", () => clearTimeout(timer));
    part.addEventListener("error", startAgainWithCopy);
  });
  seen.observe(document.head, { childList: true });
}

/** Microsoft's only: the copy's parts have no second place to come from. */
function isHostPart(node: Node): boolean {
  return node instanceof HTMLScriptElement && node.src.startsWith(microsoft) && /\/excel-[^/]+\.js$/.test(node.src);
}

/** A library that has run cannot be undone, so the page begins anew; once, as the choice is kept for the session. */
function startAgainWithCopy(): void {
  if (remembered() === "copy") return;
  remember("copy");
  if (remembered() === "copy") location.reload();
}

/** Browsers that keep nothing for framed pages throw at the mere word. */
function remembered(): string | null {
  try {
    return sessionStorage.getItem(memory);
  } catch {
    return null;
  }
}

function remember(place: string): void {
  try {
    sessionStorage.setItem(memory, place);
  } catch {
    // Then Microsoft's is tried first at every start.
  }
}

function sayMissing(): void {
  const message = document.querySelector<HTMLTemplateElement>("template#office-missing");
  if (message) document.querySelector("#root")?.replaceChildren(message.content.cloneNode(true));
}

globalThis.klaOffice = bring();
