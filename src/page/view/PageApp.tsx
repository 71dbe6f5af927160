/** The whole page but the pane: the first screen, or the open file; it takes files that are dropped anywhere. */
import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore } from "react";
import { lookNow, onLookMayChange, themes } from "../../taskpane/view/shell/themes";
import type { Store } from "../../taskpane/session/store";
import type { PageState } from "../file/pageState";
import { BookView } from "./BookView";
import { DropScreen } from "./DropScreen";
import type { Language } from "../../core/text";

interface Props {
  page: Store<PageState>;
  onFile: (file: File) => void;
  onSave: () => void;
  onLanguage: (language: Language) => void;
}

export function PageApp({ page, onFile, onSave, onLanguage }: Props): React.JSX.Element {
  const { language, open, status, levels } = useSyncExternalStore(page.subscribe, page.get);
  const look = useSyncExternalStore(onLookMayChange, () => lookNow(() => null));
  useEffect(() => takeDrops(onFile), [onFile]);
  const choose = (): void => chooseFile(onFile);
  return (
    <FluentProvider theme={themes[look]} className="around">
      {open && status.is === "refused" && (
        <p role="alert" className="refused">
          {status.why[language]}
        </p>
      )}
      {open ? (
        <BookView
          {...{ language, levels, onSave }}
          name={open.file.name}
          file={open.state}
          onChoose={open.port.choose}
          onOpen={choose}
        />
      ) : (
        <DropScreen {...{ language, status, onLanguage }} onOpen={choose} />
      )}
    </FluentProvider>
  );
}

function chooseFile(take: (file: File) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".xlsx,.xlsm";
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file) take(file);
  });
  input.click();
}

/** A file dropped beside a drop zone would replace the page: the whole page is one. */
function takeDrops(take: (file: File) => void): () => void {
  const over = (event: DragEvent): void => event.preventDefault();
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) take(file);
  };
  document.addEventListener("dragover", over);
  document.addEventListener("drop", drop);
  return () => {
    document.removeEventListener("dragover", over);
    document.removeEventListener("drop", drop);
  };
}
