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
  /** True where the pane is to check the workbook by itself: the sample of a first visit. */
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
  /** Excel on the web tells its add-ins no theme, so the page of the add-in is told here. */
  const setTheme = (theme: Theme): void => {
    const root = container.querySelector("iframe")?.contentDocument?.documentElement;
    if (root) root.dataset.theme = theme;
  };
  const setLanguage = (language: Language): void => {
    const frame = container.querySelector("iframe");
    const root = frame?.contentDocument?.documentElement;
    if (frame) frame.title = texts.pane[language];
    if (root) root.dataset.language = language;
    if (options) options = { ...options, language };
  };
  const open = (next: PaneOptions): void => {
    close();
    options = next;
    const asked = askedPage();
    if (asked === null) onSilent(paneElsewhere);
    veil.hidden = false;
    const silence = setTimeout(() => onSilent(paneSilent), paneTimeout);
    const closeFrame = openFrame(container, {
      ...next,
      page: asked ?? addinPage,
      title: texts.pane[next.language],
      locale: next.language === "id" ? "id-ID" : "en-US",
      onConnected: () => {
        clearTimeout(silence);
        setTheme(next.theme);
        setLanguage(next.language);
        const frame = container.querySelector("iframe");
        const root = frame?.contentDocument?.documentElement;
        if (root && next.isChecked) root.dataset.check = "now";
        if (frame?.contentWindow) onOpened(frame.contentWindow);
        veil.hidden = true;
      },
      onLeave,
    });
    close = () => {
      clearTimeout(silence);
      closeFrame();
    };
  };
  for (const id of ["reload", "pane-reload"]) button(id).addEventListener("click", () => options && open(options));
  const focus = (): void => {
    const view = container.querySelector("iframe")?.contentWindow;
    const held = view?.document.activeElement;
    const first = view?.document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"], button');
    view?.focus();
    if (held === null || held === view?.document.body) first?.focus();
  };
  return { open, setTheme, setLanguage, focus };
}

/** The page that the address asks for (`?pane=other/addin.html`), the add-in's without; null for one of another server. */
function askedPage(): string | null {
  const asked = new URL(new URLSearchParams(location.search).get("pane") ?? addinPage, location.href);
  return asked.origin === location.origin && asked.protocol === location.protocol ? asked.href : null;
}
