/** The whole pane: its look and language around whatever the stage is. */
import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { Language } from "../../core/text";
import { Header } from "./shell/Header";
import { lookNow, onLookMayChange, themes } from "./shell/themes";
import type { ReadDarkness } from "./shell/themes";
import { Obstacle } from "./shell/Obstacle";
import { PaneContext } from "./shell/pane";
import { rememberedLanguage, rememberLanguage } from "../session/preferences";
import type { Stage } from "../session/stage";
import type { Store } from "../session/store";
import { Workspace } from "./Workspace";

interface Props {
  stages: Store<{ stage: Stage }>;
  isExcelDark: ReadDarkness;
  /** Hears the language at the start and when the user changes it. */
  onLanguage: (language: Language) => void;
}

export function App({ stages, isExcelDark, onLanguage }: Props): React.JSX.Element {
  const { stage } = useSyncExternalStore(stages.subscribe, stages.get);
  const [language, setLanguage] = useState(rememberedLanguage);
  const look = useSyncExternalStore(onLookMayChange, () => lookNow(isExcelDark));
  useEffect(() => {
    document.documentElement.lang = language;
    onLanguage(language);
  }, [language, onLanguage]);
  useEffect(() => {
    document.documentElement.dataset.look = look;
  }, [look]);
  const change = (next: Language): void => {
    rememberLanguage(next);
    setLanguage(next);
  };
  return (
    <FluentProvider theme={themes[look]} className="pane">
      <Header language={language} onLanguage={change} />
      {stage.is === "ready" ? (
        <PaneContext.Provider value={{ session: stage.session, language }}>
          <Workspace />
        </PaneContext.Provider>
      ) : (
        <Obstacle stage={stage.is} language={language} />
      )}
    </FluentProvider>
  );
}
