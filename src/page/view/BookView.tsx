/** The open file beside the pane: its name, its sheets, and the cell that is talked about. */
import { useMemo, useState, useSyncExternalStore } from "react";
import { cellKey } from "../../core/workbook";
import type { FindingLevel } from "../../core/rule/finding";
import type { Language } from "../../core/text";
import type { CellRef } from "../../core/workbook";
import type { Store } from "../../taskpane/session/store";
import { changeCount, isUnsaved } from "../file/copy";
import type { FileState } from "../file/openFile";
import { CellBar } from "./CellBar";
import { FileBar } from "./FileBar";
import type { Product } from "./MoreMenu";
import type { CellLook } from "./SheetCell";
import { SheetTabs } from "./SheetTabs";
import { SheetView } from "./SheetView";

interface Props {
  name: string;
  file: Store<FileState>;
  /** The gravest finding of each cell, by its key. */
  levels: ReadonlyMap<string, FindingLevel>;
  language: Language;
  onChoose: (cell: CellRef) => void;
  /** Someone tried to write into a cell. */
  onWrite: () => void;
  onOpen: () => void;
  onSave: () => void;
  /** Back to the board that the file was opened from; null where it was not. */
  onBack: (() => void) | null;
  isChecked: boolean;
  onMake: (product: Product) => void;
  /** Something else stands in its place for the moment. */
  isHidden: boolean;
}

export function BookView(props: Props): React.JSX.Element {
  const { name, file, levels, language, onChoose, onWrite, onOpen, onSave, onBack, isChecked, onMake, isHidden } =
    props;
  const state = useSyncExternalStore(file.subscribe, file.get);
  const { workbook, at, marks } = state;
  const marked = useMemo(() => new Map(marks.map((mark) => [cellKey(mark.at), mark.level])), [marks]);
  const lookOf = (cell: CellRef): CellLook => {
    const mark = marked.get(cellKey(cell));
    return { level: mark ?? levels.get(cellKey(cell)) ?? null, isMarked: mark !== undefined };
  };
  const [isUnfolded, setUnfolded] = useState(false);
  const sheet = workbook.sheets.find((one) => one.name === at?.sheet) ?? workbook.sheets[0];
  return (
    <section className={isUnfolded ? "book unfolded" : "book"} aria-label={name} hidden={isHidden}>
      <FileBar
        {...{ name, language, onOpen, onSave, onBack, isChecked, onMake, isUnfolded }}
        onUnfold={setUnfolded}
        changes={changeCount(state)}
        marks={marks.length}
        isSaved={changeCount(state) > 0 && !isUnsaved(state)}
      />
      {sheet && (
        <>
          <CellBar {...{ sheet, at, language }} />
          <SheetView {...{ sheet, at, language, onChoose, onWrite, lookOf, isUnfolded }} />
          <SheetTabs sheets={workbook.sheets} current={sheet.name} language={language} onChoose={onChoose} />
        </>
      )}
    </section>
  );
}
