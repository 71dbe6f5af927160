/** The pane's two looks, and which one is shown. */
import type { Theme } from "@fluentui/react-components";
import made from "./themes.json";

export type Look = "light" | "dark";

/** Made by scripts/themes.ts from Fluent's own: what no style asks for is left out. */
export const themes: Readonly<Record<Look, Partial<Theme>>> = made;

/** True for dark, false for light, null where Excel does not say: Excel on the web does not. */
export type ReadDarkness = () => boolean | null;

/** Excel's theme first, then what the page that holds the pane says, then the system's. */
export function lookNow(isExcelDark: ReadDarkness): Look {
  const told = isExcelDark();
  if (told !== null) return told ? "dark" : "light";
  const { theme } = document.documentElement.dataset;
  if (theme === "light" || theme === "dark") return theme;
  return systemIsDark().matches ? "dark" : "light";
}

/** Excel tells of no change, so it is looked up again whenever the pane comes to the front. */
export function onLookMayChange(look: () => void): () => void {
  const holder = new MutationObserver(look);
  holder.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  const system = systemIsDark();
  system.addEventListener("change", look);
  window.addEventListener("focus", look);
  document.addEventListener("visibilitychange", look);
  return () => {
    holder.disconnect();
    system.removeEventListener("change", look);
    window.removeEventListener("focus", look);
    document.removeEventListener("visibilitychange", look);
  };
}

function systemIsDark(): MediaQueryList {
  return window.matchMedia("(prefers-color-scheme: dark)");
}
