/** Settles a finding with a reason from a short list and words of one's own, or opens it again. */
import { Button } from "../shell/Button";
import { useId, useState } from "react";
import { reasonIds, reasons } from "../../../core/planning/notes/reasons";
import type { ReasonId } from "../../../core/planning/notes/reasons";
import type { Finding } from "../../../core/rule/finding";
import { Choice } from "../shell/Choice";
import { usePane, useSay, useSessionState } from "../shell/pane";
import type { Answer } from "./answers";

interface Props {
  finding: Finding;
  answer: Answer | null;
}

export function SettleForm({ finding, answer }: Props): React.JSX.Element {
  const { session } = usePane();
  const { task } = useSessionState();
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  if (answer?.changed === null)
    return (
      <Button size="small" disabled={task !== "none"} onClick={() => void session.reopen(answer.note)}>
        {say(texts.reopen)}
      </Button>
    );
  if (isOpen) return <Fields finding={finding} onDone={() => setOpen(false)} />;
  return (
    <button type="button" className="link" onClick={() => setOpen(true)}>
      {say(texts.settle)}
    </button>
  );
}

function Fields({ finding, onDone }: { finding: Finding; onDone: () => void }): React.JSX.Element {
  const { session, language } = usePane();
  const { task } = useSessionState();
  const say = useSay();
  const [reason, setReason] = useState<ReasonId>("correct");
  const [note, setNote] = useState("");
  return (
    <form
      className="settle"
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
        void session.settle(finding, { reason, note, language });
      }}
    >
      <ReasonField reason={reason} onReason={setReason} />
      <input
        className="field"
        aria-label={say(texts.note)}
        placeholder={say(texts.note)}
        maxLength={500}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      <div className="row start">
        <Button size="small" appearance="primary" type="submit" disabled={task !== "none"}>
          {say(texts.save)}
        </Button>
        <Button size="small" onClick={onDone}>
          {say(texts.cancel)}
        </Button>
      </div>
    </form>
  );
}

interface ReasonProps {
  reason: ReasonId;
  onReason: (reason: ReasonId) => void;
}

function ReasonField({ reason, onReason }: ReasonProps): React.JSX.Element {
  const say = useSay();
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{say(texts.settle)}</label>
      <Choice id={id} value={reason} onChange={(value) => onReason(reasonIds.find((one) => one === value) ?? "other")}>
        {reasonIds.map((one) => (
          <option key={one} value={one}>
            {say(reasons[one])}
          </option>
        ))}
      </Choice>
    </>
  );
}

const texts = {
  settle: { id: "Selesai karena …", en: "Settled because …" },
  reopen: { id: "Buka lagi", en: "Open again" },
  note: { id: "Penjelasan (boleh kosong)", en: "Explanation (optional)" },
  save: { id: "Simpan di Catatan KLA", en: "Keep in KLA notes" },
  cancel: { id: "Batal", en: "Cancel" },
};
