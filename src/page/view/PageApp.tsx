/** The whole page but the pane: the first screen, or the open file; it takes files that are dropped anywhere. */
import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore } from "react";
import { lookNow, onLookMayChange, themes } from "../../taskpane/view/shell/themes";
import type { Store } from "../../taskpane/session/store";
import type { PageState } from "../file/pageState";
import { pickedAmong, pickedOf } from "../province/picked";
import type { Picked } from "../province/picked";
import type { BoardEnding } from "./BoardView";
import { BookView } from "./BookView";
import { DropScreen } from "./DropScreen";
import type { Product } from "./MoreMenu";
import { MoveView } from "./MoveView";
import { PassedOver } from "./PassedOver";
import { ProvinceScreen } from "./ProvinceScreen";
import type { Language } from "../../core/text";

interface Props {
  page: Store<PageState>;
  onPick: (picking: Promise<Picked>) => void;
  onCity: (file: File) => void;
  onSaveBoard: (ending: BoardEnding) => void;
  /** Back to the board, or to the first screen. */
  onBack: () => void;
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
  const { page, onPick, onCity, onSaveBoard, onBack, onSave, onNew, onMake, onMoveTo, onMoved, onLanguage } = props;
  const { language, open, status, levels, isChecked, moving, province, passedOver, takeNewer } = useSyncExternalStore(
    page.subscribe,
    page.get,
  );
  const look = useSyncExternalStore(onLookMayChange, () => lookNow(() => null));
  useEffect(() => takeDrops(onPick), [onPick]);
  const choose = (): void => chooseFiles({ accept: workbooks, multiple: true }, onPick);
  const chooseFolder = (): void => chooseFiles({ webkitdirectory: true }, onPick);
  const make = (product: Product): void => (product === "move" ? chooseFile(instruments, onMoveTo) : onMake(product));
  return (
    <FluentProvider theme={themes[look]} className="around">
      {takeNewer && (
        <p role="status" className="newer">
          {(open || province ? newerWhileOpen : newerText)[language]}{" "}
          <button type="button" className="link" onClick={takeNewer}>
            {language === "id" ? "Muat ulang" : "Reload"}
          </button>
        </p>
      )}
      {(open || province) && status.is === "refused" && (
        <p role="alert" className="refused">
          {status.why[language]}
        </p>
      )}
      <PassedOver {...{ language, paths: passedOver }} />
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
          onBack={province ? onBack : null}
        />
      ) : province ? (
        <ProvinceScreen
          {...{ province, language, onCity }}
          onSave={onSaveBoard}
          onClose={() => page.set({ province: null, passedOver: [] })}
        />
      ) : (
        <DropScreen {...{ language, status, onLanguage, onNew }} onOpen={choose} onFolder={chooseFolder} />
      )}
    </FluentProvider>
  );
}

const newerText = { id: "Versi baru halaman ini sudah siap.", en: "A newer version of this page is ready." };
const newerWhileOpen = {
  id: "Versi baru halaman ini sudah siap. Simpan dulu salinan Anda, lalu:",
  en: "A newer version of this page is ready. Save your copy first, then:",
};

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

/** Several workbooks, or a folder of them. */
function chooseFiles(
  wanted: Partial<Pick<HTMLInputElement, "accept" | "multiple" | "webkitdirectory">>,
  take: (picking: Promise<Picked>) => void,
): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = wanted.accept ?? "";
  input.multiple = wanted.multiple ?? false;
  input.webkitdirectory = wanted.webkitdirectory ?? false;
  input.addEventListener("change", () => {
    if (input.files && input.files.length > 0) take(Promise.resolve(pickedAmong(input.files)));
  });
  input.click();
}

/** A file dropped beside a drop zone would replace the page: the whole page is one. */
function takeDrops(take: (picking: Promise<Picked>) => void): () => void {
  const over = (event: DragEvent): void => event.preventDefault();
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    if (event.dataTransfer) take(pickedOf(event.dataTransfer));
  };
  document.addEventListener("dragover", over);
  document.addEventListener("drop", drop);
  return () => {
    document.removeEventListener("dragover", over);
    document.removeEventListener("drop", drop);
  };
}
