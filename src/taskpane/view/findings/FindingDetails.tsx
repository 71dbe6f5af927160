/** An opened finding: why it matters, what to do, and what can be done from here. */
import { Button } from "../shell/Button";
import type { Selected } from "../../../core/port/port";
import { unsureCodes } from "../../../core/planning/questions";
import type { Fix } from "../../../core/report/fixes";
import type { Report } from "../../../core/report/report";
import type { Finding } from "../../../core/rule/finding";
import { rules } from "../../../core/rules/index";
import { formatNumber } from "../../../core/text";
import type { Text } from "../../../core/text";
import { unsureLabel } from "../../../core/wording/offices";
import { reportOf } from "../../session/state";
import { Change } from "../fixes/Change";
import { backSign, onSign } from "../shell/icons";
import { usePane, useSay, useSessionState } from "../shell/pane";
import type { Answer } from "./answers";
import { AnswerText } from "./AnswerText";
import { SettleForm } from "./SettleForm";
import type { Steps } from "./steps";

interface Props {
  finding: Finding;
  fix: Fix | null;
  answer: Answer | null;
  arrived: Selected | null;
  onGo: () => void;
  steps: Steps;
}

export function FindingDetails({ finding, fix, answer, arrived, onGo, steps }: Props): React.JSX.Element {
  const { session } = usePane();
  const state = useSessionState();
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
      {fix && <Change fix={fix} />}
      {isUnsure(finding, reportOf(state)) && <p className="soft">{say(unsureLabel)}</p>}
      {answer && <AnswerText answer={answer} />}
      <div className="row">
        <Button size="small" onClick={onGo}>
          {say(texts.go)}
        </Button>
        {fix && (
          <Button
            size="small"
            appearance="primary"
            disabled={state.task !== "none"}
            onClick={() => void session.fix([fix.write])}
          >
            {say(texts.fixNow)}
          </Button>
        )}
        <StepButtons steps={steps} />
      </div>
      {session.can.addSheets && <SettleForm finding={finding} answer={answer} />}
    </div>
  );
}

/** True where we do not know for sure what the form asks by that question. */
function isUnsure({ indicator, question }: Finding, report: Report | null): boolean {
  return report !== null && unsureCodes(report.instrument).has(`${indicator}.${question}`);
}

function StepButtons({ steps }: { steps: Steps }): React.JSX.Element {
  const { language } = usePane();
  const say = useSay();
  return (
    <span className="steps-buttons">
      <button
        type="button"
        className="icon-button"
        title={say(texts.back)}
        aria-label={say(texts.back)}
        onClick={steps.back}
      >
        {backSign}
      </button>
      <span className="numbers soft">
        {formatNumber(steps.at, language)}/{formatNumber(steps.of, language)}
      </span>
      <button
        type="button"
        className="icon-button"
        title={say(texts.on)}
        aria-label={say(texts.on)}
        onClick={steps.forward}
      >
        {onSign}
      </button>
    </span>
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
  go: { id: "Ke sel", en: "Go to cell" },
  fixNow: { id: "Perbaiki", en: "Fix" },
  back: { id: "Temuan sebelumnya (Shift+F8)", en: "Previous finding (Shift+F8)" },
  on: { id: "Temuan berikutnya (F8)", en: "Next finding (F8)" },
};
