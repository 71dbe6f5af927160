/** The pane's two looks: Fluent's light and dark, in the product's green. */
import { createDarkTheme, createLightTheme } from "@fluentui/react-components";
import type { BrandVariants, Theme } from "@fluentui/react-components";

export type Look = "light" | "dark";

const green: BrandVariants = {
  10: "#03120f",
  20: "#061f1b",
  30: "#082c26",
  40: "#0a3931",
  50: "#0b463d",
  60: "#0c5248",
  70: "#0d5e53",
  80: "#0f6b5f",
  90: "#1f7f72",
  100: "#339486",
  110: "#48a999",
  120: "#5fbeae",
  130: "#7bcfc1",
  140: "#9adfd4",
  150: "#bcece4",
  160: "#ddf7f2",
};

export const themes: Record<Look, Theme> = {
  light: createLightTheme(green),
  dark: { ...createDarkTheme(green), colorBrandForeground1: green[120], colorBrandForegroundLink: green[120] },
};

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
