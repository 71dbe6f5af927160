/** What the page is about now: an open workbook, a move of it that is shown first, a province, or nothing yet. */
import type { Language } from "../../core/text";
import type { LeaveChoice } from "../../core/wording/leaving";
import type { OpenBook, PageState } from "../file/pageState";
import type { Picked } from "../province/picked";
import type { BoardEnding } from "./BoardView";
import { BookView } from "./BookView";
import { DropScreen } from "./DropScreen";
import type { Product } from "./MoreMenu";
import { MoveQuestion } from "./MoveQuestion";
import { MoveView } from "./MoveView";
import { ProvinceScreen } from "./ProvinceScreen";
import { chooseFolder, chooseInstrument, chooseWorkbooks } from "./choosing";

/** What can be done on the page; what takes long or fails says so in the page's state. */
export interface PageActions {
  onPick: (picking: Promise<Picked>) => void;
  onCity: (file: File) => void;
  onSaveBoard: (ending: BoardEnding) => void;
  onCloseBoard: () => void;
  /** Back to the board, or to the first screen. */
  onBack: () => void;
  /** What is to become of changes that no copy holds. */
  onLeave: (choice: LeaveChoice) => void;
  onSave: () => void;
  /** Someone tried to write into a cell, which this page does not do. */
  onWrite: () => void;
  /** What was refused has been read. */
  onDismiss: () => void;
  onHelp: (isShown: boolean) => void;
  /** Opens the sample of an invented city. */
  onSample: () => void;
  /** Makes an empty workbook. */
  onNew: () => void;
  onMake: (product: Exclude<Product, "move">) => void;
  /** Says what file a move wants. */
  onMove: () => void;
  /** Shows the move to the instrument of that file. */
  onMoveTo: (file: File) => void;
  onMoved: () => void;
  onCloseMove: () => void;
  onLanguage: (language: Language) => void;
}

interface Props {
  state: PageState;
  actions: PageActions;
}

export function PageScreen({ state, actions }: Props): React.JSX.Element {
  const { language, status, open, province } = state;
  if (open) return <BookScreen {...{ open, state, actions }} />;
  const { onPick, onCity, onSaveBoard, onCloseBoard, onLanguage, onNew, onSample, onHelp } = actions;
  if (province)
    return <ProvinceScreen {...{ province, language, onCity }} onSave={onSaveBoard} onClose={onCloseBoard} />;
  return (
    <DropScreen
      {...{ language, status, onLanguage, onNew, onSample }}
      onOpen={() => chooseWorkbooks(onPick)}
      onFolder={() => chooseFolder(onPick)}
      onHelp={() => onHelp(true)}
    />
  );
}

/** A move stands in the workbook's place until it is made or closed. */
function BookScreen({ open, state, actions }: Props & { open: OpenBook }): React.JSX.Element {
  const { language, levels, isChecked, moving, province } = state;
  const { onSave, onWrite, onBack, onPick, onMake, onMove, onMoveTo, onMoved, onCloseMove } = actions;
  return (
    <>
      {moving?.is === "asking" && (
        <MoveQuestion language={language} onChoose={() => chooseInstrument(onMoveTo)} onClose={onCloseMove} />
      )}
      {moving?.is === "shown" && (
        <MoveView
          {...{ language, moves: moving.moves, title: moving.instrument.title }}
          onSave={onMoved}
          onClose={onCloseMove}
        />
      )}
      <BookView
        {...{ language, levels, onSave, onWrite, isChecked }}
        name={open.file.name}
        file={open.state}
        isHidden={moving !== null}
        onChoose={open.port.choose}
        onOpen={() => chooseWorkbooks(onPick)}
        onMake={(product) => (product === "move" ? onMove() : onMake(product))}
        onBack={province ? onBack : null}
      />
    </>
  );
}
