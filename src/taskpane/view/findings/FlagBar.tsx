/** Marks the findings in their cells, with notes where Excel has them, and takes every mark off. */
import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { usePane, useSay, useSessionState } from "../shell/pane";

export function FlagBar({ hasFindings }: { hasFindings: boolean }): React.JSX.Element {
  const { session, language } = usePane();
  const { task, isMarked } = useSessionState();
  const say = useSay();
  const [wantsNotes, setWantsNotes] = useState(false);
  const isBusy = task !== "none";
  return (
    <section className="flags" aria-label={say(texts.section)}>
      <div className="row">
        <Button
          appearance="primary"
          disabled={isBusy || !hasFindings}
          onClick={() => void session.flag(wantsNotes ? language : null)}
        >
          {say(task === "marking" ? texts.marking : texts.mark)}
        </Button>
        <Button disabled={isBusy || !isMarked} onClick={() => void session.unflag()}>
          {say(task === "unmarking" ? texts.unmarking : texts.unmark)}
        </Button>
      </div>
      {session.can.annotate && (
        <Checkbox
          label={say(texts.notes)}
          checked={wantsNotes}
          onChange={(_, { checked }) => setWantsNotes(checked === true)}
        />
      )}
      <details>
        <summary>{say(isMarked ? texts.marked : texts.about)}</summary>
        <p className="soft">{say(texts.promise)}</p>
        <p className="soft">{say(texts.looks)}</p>
        {!session.can.annotate && <p className="soft">{say(texts.noNotes)}</p>}
      </details>
    </section>
  );
}

const texts = {
  section: { id: "Tanda di sel", en: "Marks in cells" },
  mark: { id: "Tandai semua di sel", en: "Mark all in cells" },
  marking: { id: "Menandai …", en: "Marking …" },
  unmark: { id: "Hapus tanda", en: "Remove marks" },
  unmarking: { id: "Menghapus …", en: "Removing …" },
  notes: { id: "Tulis juga catatan di sel", en: "Also write notes in the cells" },
  noNotes: {
    id: "Catatan di sel memerlukan Excel Microsoft 365; tandanya tetap bisa dipakai.",
    en: "Notes in cells need Excel of Microsoft 365; marks work all the same.",
  },
  promise: {
    id: "Isi, warna, dan format Anda tidak diubah; tanda dapat dihapus kapan saja.",
    en: "Your values, colours and formats stay as they are; marks can be removed at any time.",
  },
  about: { id: "Tentang tanda di sel", en: "About marks in cells" },
  marked: { id: "Buku kerja ini berisi tanda", en: "This workbook has marks" },
  looks: {
    id: "Garis tepinya membedakan: kesalahan penuh, perlu penjelasan putus-putus, saran titik-titik. Tanda mengikuti temuan selama perubahan diikuti.",
    en: "Their borders tell them apart: errors solid, queries dashed, hints dotted. They follow the findings as long as edits are followed.",
  },
};
