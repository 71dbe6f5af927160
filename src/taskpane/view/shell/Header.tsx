/** The pane's name, and the switch to the other language. */
import { Button } from "@fluentui/react-components";
import type { Language } from "../../../core/text";

interface Props {
  language: Language;
  onLanguage: (language: Language) => void;
}

export function Header({ language, onLanguage }: Props): React.JSX.Element {
  const other = language === "id" ? "en" : "id";
  return (
    <header className="header">
      <h1>{language === "id" ? "KLA untuk Excel" : "KLA for Excel"}</h1>
      <Button size="small" appearance="subtle" lang={other} onClick={() => onLanguage(other)}>
        {other === "en" ? "English" : "Indonesia"}
      </Button>
    </header>
  );
}
