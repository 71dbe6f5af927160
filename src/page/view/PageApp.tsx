/** The whole page but the pane: the first screen, or the open file; it takes files that are dropped anywhere. */
import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore } from "react";
import { lookNow, onLookMayChange, themes } from "../../taskpane/view/shell/themes";
import type { Store } from "../../taskpane/session/store";
import type { PageState } from "../file/pageState";
import { BookView } from "./BookView";
import { DropScreen } from "./DropScreen";
import type { Product } from "./MoreMenu";
import { MoveView } from "./MoveView";
import type { Language } from "../../core/text";

interface Props {
  page: Store<PageState>;
  onFile: (file: File) => void;
  onSave: () => void;
  /** Makes an empty workbook. */
  onNew: () => void;
  onMake: (product: Exclude<Product, "move">) => void;
  /** Shows the move to the instrument of that file. */
  onMoveTo: (file: File) => void;
  onMoved: () => void;
  onLanguage: (language: Language) => void;
}

export function PageApp(props: Props): React.JSX.Element {
  const { page, onFile, onSave, onNew, onMake, onMoveTo, onMoved, onLanguage } = props;
  const { language, open, status, levels, isChecked, moving } = useSyncExternalStore(page.subscribe, page.get);
  const look = useSyncExternalStore(onLookMayChange, () => lookNow(() => null));
  useEffect(() => takeDrops(onFile), [onFile]);
  const choose = (): void => chooseFile(workbooks, onFile);
  const make = (product: Product): void => (product === "move" ? chooseFile(instruments, onMoveTo) : onMake(product));
  return (
    <FluentProvider theme={themes[look]} className="around">
      {open && status.is === "refused" && (
        <p role="alert" className="refused">
          {status.why[language]}
        </p>
      )}
      {open && moving && (
        <MoveView
          {...{ language, moves: moving.moves, title: moving.instrument.title }}
          onSave={onMoved}
          onClose={() => page.set({ moving: null })}
        />
      )}
      {open ? (
        <BookView
          {...{ language, levels, onSave, isChecked }}
          onMake={make}
          isHidden={moving !== null}
          name={open.file.name}
          file={open.state}
          onChoose={open.port.choose}
          onOpen={choose}
        />
      ) : (
        <DropScreen {...{ language, status, onLanguage, onNew }} onOpen={choose} />
      )}
    </FluentProvider>
  );
}

const workbooks = ".xlsx,.xlsm";
const instruments = ".json,.xlsx,.xlsm";

function chooseFile(endings: string, take: (file: File) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = endings;
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
