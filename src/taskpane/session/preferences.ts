/** Remembers the language on this computer; where the browser keeps nothing, until the pane is closed. */
import type { Language } from "../../core/text";

const key = "kla.language";

/** Indonesian until something else was chosen. */
export function rememberedLanguage(): Language {
  return read() === "en" ? "en" : "id";
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // Blocked or full: the choice then holds for this pane.
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
