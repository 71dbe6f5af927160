/** One finding: a click goes to its cell and opens why it matters and what to do. */
import { useState } from "react";
import type { Selected } from "../../../core/port/port";
import type { Finding } from "../../../core/rule/finding";
import { rules } from "../../../core/rules/index";
import { placeName } from "../../../core/reference";
import { stakeText } from "../../../core/wording/stakes";
import type { Text } from "../../../core/text";
import { LevelIcon } from "../shell/LevelIcon";
import { usePane, useSay } from "../shell/pane";

interface Props {
  finding: Finding;
  /** True when the user stands in its cell. */
  isHere: boolean;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}

export function FindingRow({ finding, isHere, isOpen, onOpen }: Props): React.JSX.Element {
  const { session, language } = usePane();
  const say = useSay();
  const [arrived, setArrived] = useState<Selected | null>(null);
  const { level, message, at, offices } = finding;
  const go = (): void => {
    onOpen(!isOpen);
    if (!isOpen) void session.go(at).then(setArrived);
  };
  const details = [placeName(at), stakeText(finding, language), offices.join(", ")].filter(Boolean);
  return (
    <div className={`item${isHere ? " here" : ""}`}>
      <button
        type="button"
        className="finding"
        data-stop
        aria-expanded={isOpen}
        {...(isHere ? { "aria-current": true } : {})}
        onClick={go}
      >
        <LevelIcon level={level} isNamed />
        <span>
          <span className="message">{say(message)}</span>
          <span className="soft">{details.join(" · ")}</span>
        </span>
      </button>
      {isOpen && <Details finding={finding} arrived={arrived} onGo={() => void session.go(at).then(setArrived)} />}
    </div>
  );
}

interface DetailsProps {
  finding: Finding;
  arrived: Selected | null;
  onGo: () => void;
}

function Details({ finding, arrived, onGo }: DetailsProps): React.JSX.Element {
  const say = useSay();
  const rule = rules.find(({ id }) => id === finding.rule);
  return (
    <div className="details">
      <div role="status">{arrived && arrived !== "seen" && <p className="warn">{say(arrivals[arrived])}</p>}</div>
      {rule && (
        <>
          <h3>{say(texts.why)}</h3>
          <p>{say(rule.why)}</p>
          <h3>{say(texts.fix)}</h3>
          <p>{say(rule.fix)}</p>
        </>
      )}
      <button type="button" className="link" onClick={onGo}>
        {say(texts.go)}
      </button>
    </div>
  );
}

const arrivals: Record<Exclude<Selected, "seen">, Text> = {
  row: {
    id: "Sel ini sudah dipilih, tetapi baris atau kolomnya tersembunyi; tampilkan dulu untuk melihatnya.",
    en: "The cell is selected, but its row or column is hidden; unhide it to see it.",
  },
  sheet: {
    id: "Sel ini ada di lembar yang tersembunyi; tampilkan dulu lembarnya.",
    en: "The cell is on a hidden sheet; unhide the sheet first.",
  },
  gone: {
    id: "Sel ini tidak ada lagi: lembarnya sudah dihapus atau diganti namanya. Periksa lagi.",
    en: "The cell is no longer there: its sheet was deleted or renamed. Check again.",
  },
};

const texts = {
  why: { id: "Mengapa penting", en: "Why it matters" },
  fix: { id: "Yang perlu dilakukan", en: "What to do" },
  go: { id: "Ke sel ini", en: "Go to the cell" },
};
