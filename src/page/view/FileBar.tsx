/** The file's name, the way to another file, and the copy with what was changed. */
import { Button } from "../../taskpane/view/shell/Button";
import type { Language } from "../../core/text";
import { MoreMenu } from "./MoreMenu";
import type { Product } from "./MoreMenu";

interface Props {
  name: string;
  /** Cells that differ from the file, and sheets that it does not have. */
  changes: number;
  marks: number;
  /** True when the last copy that was saved holds the changes. */
  isSaved: boolean;
  language: Language;
  onOpen: () => void;
  onSave: () => void;
  onBack: (() => void) | null;
  isChecked: boolean;
  onMake: (product: Product) => void;
  /** On a narrow screen: whether the sheet is shown. */
  isUnfolded: boolean;
  onUnfold: (isUnfolded: boolean) => void;
}

export function FileBar(props: Props): React.JSX.Element {
  const { name, changes, marks, isSaved, language, onOpen, onSave, onBack, isChecked, onMake } = props;
  const { isUnfolded, onUnfold } = props;
  const isIndonesian = language === "id";
  return (
    <div className="filebar">
      {onBack && (
        <Button size="small" onClick={onBack}>
          {isIndonesian ? "← Papan provinsi" : "← Board"}
        </Button>
      )}
      <h1 title={name}>{name}</h1>
      <Button size="small" className="unfold" onClick={() => onUnfold(!isUnfolded)}>
        {(isUnfolded ? texts.fold : texts.unfold)[language]}
      </Button>
      <span className="soft">{stateText({ changes, marks, isSaved }, language)}</span>
      <Button size="small" onClick={onOpen}>
        {isIndonesian ? "Buka file lain" : "Open another file"}
      </Button>
      <Button size="small" appearance="primary" disabled={changes + marks === 0} onClick={onSave}>
        {isIndonesian ? "Simpan salinan" : "Save a copy"}
      </Button>
      <MoreMenu {...{ language, isChecked, onMake }} />
    </div>
  );
}

function stateText(
  { changes, marks, isSaved }: Pick<Props, "changes" | "marks" | "isSaved">,
  language: Language,
): string {
  const isIndonesian = language === "id";
  if (changes + marks === 0) return isIndonesian ? "File asli tidak diubah." : "The file itself is not changed.";
  const changed = isIndonesian ? `${changes} perubahan` : `${changes} ${changes === 1 ? "change" : "changes"}`;
  const marked = isIndonesian ? `${marks} sel ditandai` : `${marks} ${marks === 1 ? "cell" : "cells"} marked`;
  const parts = [...(changes > 0 ? [changed] : []), ...(marks > 0 ? [marked] : [])].join(", ");
  if (isSaved) return isIndonesian ? `${parts}; tersimpan di salinan.` : `${parts}; saved to a copy.`;
  return isIndonesian ? `${parts}; belum disimpan ke salinan.` : `${parts}; not saved to a copy yet.`;
}

const texts = {
  unfold: { id: "Lihat lembar", en: "Show the sheet" },
  fold: { id: "Tutup lembar", en: "Hide the sheet" },
};
