/** The language that the page around the pane tells by `data-language`; where none does, the pane has a switch of its own. */
import type { Language } from "../../../core/text";

/** Null where nothing is told: in Excel. */
export function toldLanguage(): Language | null {
  const { language } = document.documentElement.dataset;
  return language === "id" || language === "en" ? language : null;
}

export function onToldLanguage(hear: () => void): () => void {
  const observer = new MutationObserver(hear);
  observer.observe(document.documentElement, { attributeFilter: ["data-language"] });
  return () => observer.disconnect();
}
