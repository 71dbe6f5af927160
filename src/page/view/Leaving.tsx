/** Asks what is to become of changes that no copy holds, before another file takes the place of this one. */
import { useEffect, useRef } from "react";
import type { Language, Text } from "../../core/text";
import { Button } from "../../taskpane/view/shell/Button";

export type LeaveChoice = "save" | "discard" | "stay";

interface Props {
  language: Language;
  onChoose: (choice: LeaveChoice) => void;
}

export function Leaving({ language, onChoose }: Props): React.JSX.Element {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.querySelector("button")?.focus(), []);
  return (
    <div role="alertdialog" aria-label={texts.what[language]} className="leaving" ref={root}>
      <p>{texts.what[language]}</p>
      <div className="row start">
        {choices.map((choice) => (
          <Button
            key={choice}
            size="small"
            appearance={choice === "save" ? "primary" : "secondary"}
            onClick={() => onChoose(choice)}
          >
            {texts[choice][language]}
          </Button>
        ))}
      </div>
    </div>
  );
}

const choices: readonly LeaveChoice[] = ["save", "discard", "stay"];

const texts: Record<LeaveChoice | "what", Text> = {
  what: {
    id: "Perubahan Anda belum disimpan ke salinan, dan akan hilang.",
    en: "Your changes are not saved to a copy yet, and would be lost.",
  },
  save: { id: "Simpan salinan, lalu lanjut", en: "Save a copy, then go on" },
  discard: { id: "Lanjut tanpa menyimpan", en: "Go on without saving" },
  stay: { id: "Batal", en: "Cancel" },
};
