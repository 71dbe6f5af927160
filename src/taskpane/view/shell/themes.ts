/** Which of the pane's two looks is shown; what they are stands in themes.css. */
import { useLayoutEffect, useSyncExternalStore } from "react";

type Look = "light" | "dark";

/** True for dark, false for light, null where Excel does not say: Excel on the web does not. */
export type ReadDarkness = () => boolean | null;

/** Shows the look in force, and the next one when that changes. */
export function useLook(isExcelDark: ReadDarkness): void {
  const look = useSyncExternalStore(onLookMayChange, () => lookNow(isExcelDark));
  useLayoutEffect(() => {
    document.documentElement.dataset.look = look;
  }, [look]);
}

/** Excel's theme first, then what the page that holds the pane says, then the system's. */
function lookNow(isExcelDark: ReadDarkness): Look {
  const told = isExcelDark();
  if (told !== null) return told ? "dark" : "light";
  const { theme } = document.documentElement.dataset;
  if (theme === "light" || theme === "dark") return theme;
  return systemIsDark().matches ? "dark" : "light";
}

/** Excel tells of no change, so it is looked up again whenever the pane comes to the front. */
function onLookMayChange(look: () => void): () => void {
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
