/** The add-in's pane: its page in a frame, opened anew when Excel's level or language changes. */
import type { Language, Text } from "../../core/text";
import { openFrame } from "../wire/frame";
import type { MethodOptions } from "../wire/methods";
import { blockElement, button } from "./elements";
import { paneElsewhere, paneSilent, texts } from "./texts";

export type Theme = "light" | "dark";

export interface PaneFrame {
  /** Opens the add-in's page against a host, in place of the one before. */
  open: (options: PaneOptions) => void;
  setTheme: (theme: Theme) => void;
  /** The keyboard goes to where it was in the pane, or to its first button. */
  focus: () => void;
  /** The pane speaks the page's language, and has no switch of its own. */
  setLanguage: (language: Language) => void;
}

export interface PaneOptions extends MethodOptions {
  language: Language;
  theme: Theme;
  /** True where the pane is to check the workbook by itself: once, not when it is loaded again. */
  isChecked: boolean;
  /** The requirement sets that the add-in is told, by lower-case name. */
  requirements: Record<string, string>;
}

export interface PaneEvents {
  onLeave: (direction: "forward" | "back" | "escape") => void;
  onSilent: (what: Text) => void;
  /** The pane's own window, each time it opens. */
  onOpened: (view: Window) => void;
}

const addinPage = "taskpane.html";

/** How long an add-in may take to ask for its context, in milliseconds. */
const paneTimeout = 20_000;

export function createPane({ onLeave, onSilent, onOpened }: PaneEvents): PaneFrame {
  const [container, veil] = [blockElement("pane"), blockElement("pane-loading")];
  let close = (): void => undefined;
  let options: PaneOptions | null = null;
  const setTheme = (theme: Theme): void => tellPage(container, { theme });
  const setLanguage = (language: Language): void => {
    const frame = frameIn(container);
    if (frame) frame.title = texts.pane[language];
    tellPage(container, { language });
    if (options) options = { ...options, language };
  };
  const open = (next: PaneOptions): void => {
    close();
    options = { ...next, isChecked: false };
    const page = askedPage();
    if (page === null) onSilent(paneElsewhere);
    veil.hidden = false;
    const silence = setTimeout(() => onSilent(paneSilent), paneTimeout);
    const onConnected = (): void => {
      clearTimeout(silence);
      setTheme(next.theme);
      setLanguage(next.language);
      if (next.isChecked) tellPage(container, { check: "now" });
      const view = frameIn(container)?.contentWindow;
      if (view) onOpened(view);
      veil.hidden = true;
    };
    const closeFrame = openFrame(container, { ...next, ...frameOf(page, next.language), onConnected, onLeave });
    close = () => {
      clearTimeout(silence);
      closeFrame();
    };
  };
  for (const id of ["reload", "pane-reload"]) button(id).addEventListener("click", () => options && open(options));
  return { open, setTheme, setLanguage, focus: () => focusIn(container) };
}

function frameOf(page: string | null, language: Language): Record<"page" | "title" | "locale", string> {
  return {
    page: page ?? addinPage,
    title: texts.pane[language],
    locale: language === "id" ? "id-ID" : "en-US",
  };
}

function frameIn(container: HTMLElement): HTMLIFrameElement | null {
  return container.querySelector("iframe");
}

/** What Excel on the web tells no add-in, such as its theme, is told to the add-in's page here. */
function tellPage(container: HTMLElement, told: Readonly<Record<string, string>>): void {
  const root = frameIn(container)?.contentDocument?.documentElement;
  for (const [name, value] of Object.entries(told)) if (root) root.dataset[name] = value;
}

function focusIn(container: HTMLElement): void {
  const view = frameIn(container)?.contentWindow;
  const held = view?.document.activeElement;
  const first = view?.document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"], button');
  view?.focus();
  if (held === null || held === view?.document.body) first?.focus();
}

/** The page that the address asks for (`?pane=other/addin.html`), the add-in's without; null for one of another server. */
function askedPage(): string | null {
  const asked = new URL(new URLSearchParams(location.search).get("pane") ?? addinPage, location.href);
  return asked.origin === location.origin && asked.protocol === location.protocol ? asked.href : null;
}
