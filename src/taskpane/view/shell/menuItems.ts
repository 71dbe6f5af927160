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

/** Pages that lie beside the pane's. */
export function helpLinks(language: Language): MenuItem[] {
  return [
    linkItem("help", texts.help[language], language === "id" ? "help.html" : "help.html#english"),
    linkItem("privacy", texts.privacy[language], "privacy.html"),
  ];
}

const texts = {
  help: { id: "Bantuan", en: "Help" },
  privacy: { id: "Privasi", en: "Privacy" },
};

function linkItem(key: string, label: string, href: string): MenuItem {
  return { key, label, onPress: () => void window.open(href, "_blank", "noopener") };
}
