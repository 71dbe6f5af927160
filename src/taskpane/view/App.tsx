/** The whole pane: its look and language around whatever the stage is. */
import { useEffect, useState, useSyncExternalStore } from "react";
import type { Language } from "../../core/text";
import { Bare } from "./shell/Bare";
import { onToldLanguage, toldLanguage } from "./shell/language";
import { useLook } from "./shell/themes";
import type { ReadDarkness } from "./shell/themes";
import { PaneContext } from "./shell/pane";
import type { OtherBooksView } from "./shell/pane";
import { rememberedLanguage, rememberLanguage } from "../session/preferences";
import type { Stage } from "../session/stage";
import type { Store } from "../session/store";
import { Workspace } from "./Workspace";

interface Props {
  stages: Store<{ stage: Stage }>;
  isExcelDark: ReadDarkness;
  /** Hears the language at the start and when the user changes it. */
  onLanguage: (language: Language) => void;
  /** Shows the help of the page around; without it help and privacy are pages beside the pane's. */
  onHelp?: (() => void) | null;
  /** Chooses other workbooks to compare with, where the page around can read some. */
  OtherBooks?: OtherBooksView | null;
}

export function App({ stages, isExcelDark, onLanguage, onHelp = null, OtherBooks = null }: Props): React.JSX.Element {
  const { stage } = useSyncExternalStore(stages.subscribe, stages.get);
  const [chosen, setChosen] = useState(rememberedLanguage);
  const told = useSyncExternalStore(onToldLanguage, toldLanguage);
  useLook(isExcelDark);
  const language = told ?? chosen;
  useEffect(() => {
    document.documentElement.lang = language;
    onLanguage(language);
  }, [language, onLanguage]);
  const change = (next: Language): void => {
    rememberLanguage(next);
    setChosen(next);
  };
  // Where the page around the pane has a switch, a second one would be in the way.
  const setLanguage = told === null ? change : null;
  return (
    <div className="themed pane">
      {stage.is === "ready" ? (
        <PaneContext.Provider value={{ session: stage.session, language, setLanguage, onHelp, OtherBooks }}>
          <Workspace />
        </PaneContext.Provider>
      ) : (
        <Bare stage={stage.is} language={language} setLanguage={setLanguage} />
      )}
    </div>
  );
}
