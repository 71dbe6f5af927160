/** The years that evidence must be of: those of the instrument, or others that the user names. */
import { Button } from "../shell/Button";
import { useState } from "react";
import type { Report } from "../../../core/report/report";
import { usePane, useSay, useSessionState } from "../shell/pane";

export function EvidenceYears({ report }: { report: Report }): React.JSX.Element {
  const { session } = usePane();
  const { years } = useSessionState();
  const say = useSay();
  const [text, setText] = useState(report.terms.years.join(", "));
  return (
    <form
      className="row start"
      onSubmit={(event) => {
        event.preventDefault();
        void session.askYears(
          text
            .split(/[^\d]+/)
            .filter(Boolean)
            .map(Number),
        );
      }}
    >
      <label className="years-field">
        {say(texts.years)}{" "}
        <input
          className="field"
          value={text}
          maxLength={60}
          inputMode="numeric"
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <Button size="small" type="submit">
        {say(texts.use)}
      </Button>
      {years !== null && (
        <Button size="small" onClick={() => void session.askYears(null)}>
          {say(texts.usual)}
        </Button>
      )}
    </form>
  );
}

const texts = {
  years: { id: "Tahun bukti:", en: "Years of evidence:" },
  use: { id: "Pakai", en: "Use" },
  usual: { id: "Sesuai instrumen", en: "As the instrument says" },
};
