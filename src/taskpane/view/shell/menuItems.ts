/** Items that every menu of the pane has: the other language, and pages that open beside it. */
import type { Language } from "../../../core/text";
import type { MenuItem } from "./MenuButton";

export function languageItem(language: Language, setLanguage: (language: Language) => void): MenuItem {
  const other = language === "id" ? "en" : "id";
  return {
    ...{ key: "language", label: other === "en" ? "English" : "Bahasa Indonesia", lang: other },
    onPress: () => setLanguage(other),
  };
}

export function linkItem(key: string, label: string, href: string): MenuItem {
  return { key, label, onPress: () => void window.open(href, "_blank", "noopener") };
}
