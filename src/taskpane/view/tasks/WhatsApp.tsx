/** The text for WhatsApp, shown before it is copied. */
import { Button } from "../shell/Button";
import { useId, useRef } from "react";
import type { ReactNode } from "react";
import { readDay } from "../../../core/planning/offices/due";
import type { OfficeTasks } from "../../../core/planning/offices/offices";
import { orderOf } from "../../../core/planning/questions";
import { whatsappText } from "../../../core/planning/offices/whatsapp";
import type { Instrument } from "../../../core/instrument/instrument";
import { usePane, useSay, useSessionState } from "../shell/pane";
import { copyFrom } from "./copying";

interface Props {
  /** What else can be done, beside the button. */
  children: ReactNode;
  tasks: OfficeTasks;
  instrument: Instrument;
}

export function WhatsApp({ tasks, instrument, children }: Props): React.JSX.Element {
  const { session, language } = usePane();
  const { planning } = useSessionState();
  const say = useSay();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  // The field of the date hands over whole days or nothing.
  const due = planning.due === "" ? null : readDay(planning.due);
  const text = whatsappText(tasks, due, orderOf(instrument), language);
  const copy = async (): Promise<void> => {
    if (!field.current) return;
    session.say(await copyFrom(field.current), copied(tasks.name));
  };
  return (
    <>
      <label className="soft" htmlFor={id}>
        {say(texts.preview)}
      </label>
      <textarea id={id} ref={field} readOnly rows={6} value={text} />
      <div className="row start">
        <Button size="small" appearance="primary" onClick={() => void copy()}>
          {say(texts.copy)}
        </Button>
        {children}
      </div>
    </>
  );
}

function copied(name: string) {
  return {
    done: {
      id: `Teks untuk ${name} disalin. Tempelkan di WhatsApp.`,
      en: `The text for ${name} is copied. Paste it into WhatsApp.`,
    },
    refused: {
      id: "Excel tidak mengizinkan penyalinan. Teksnya sudah dipilih: tekan Ctrl+C.",
      en: "Excel does not let the pane copy. The text is selected: press Ctrl+C.",
    },
  };
}

const texts = {
  preview: { id: "Teks yang akan disalin", en: "The text that will be copied" },
  copy: { id: "Salin untuk WhatsApp", en: "Copy for WhatsApp" },
};
