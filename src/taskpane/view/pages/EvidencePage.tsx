/** How much of the claimed points evidence supports, score by score, and what verifiers would reject. */
import { useMemo, useState } from "react";
import type { Report } from "../../../core/report/report";
import { evidenceItems, evidenceCounts } from "../../../core/report/evidenceStates";
import type { EvidenceItem } from "../../../core/report/evidenceStates";
import type { EvidenceState } from "../../../core/evidence/judge";
import { placeName } from "../../../core/reference";
import { formatNumber, formatPoints } from "../../../core/text";
import { EvidenceYears } from "./EvidenceYears";
import { FolderCheck } from "./FolderCheck";
import { PageHead } from "../shell/PageHead";
import { usePane, useSay } from "../shell/pane";
import { VirtualList } from "../shell/VirtualList";
import { Way } from "../shell/Way";

const states: readonly EvidenceState[] = ["undocumented", "doubtful", "documented"];

export function EvidencePage({ report }: { report: Report }): React.JSX.Element {
  const { language } = usePane();
  const say = useSay();
  const items = useMemo(() => evidenceItems(report), [report]);
  const counts = evidenceCounts(report);
  const [state, setState] = useState<EvidenceState>("undocumented");
  const shown = items.filter((item) => item.state === state);
  return (
    <div className="section">
      <PageHead page="evidence" title={texts.title} />
      <p className="soft">{say(texts.what)}</p>
      <EvidenceYears key={report.terms.years.join()} report={report} />
      <FolderCheck report={report} />
      <RuleWays report={report} />
      <div className="chips" role="group" aria-label={say(texts.states)}>
        {states.map((one) => (
          <button key={one} type="button" className="chip" aria-pressed={one === state} onClick={() => setState(one)}>
            {say(stateNames[one])} {formatNumber(counts[one], language)}
          </button>
        ))}
      </div>
      {shown.length === 0 && <p>{say(texts.none)}</p>}
      <VirtualList
        label={say(stateNames[state])}
        items={shown}
        keyOf={({ key }) => key}
        heightOf={() => 62}
        render={(item) => <ItemRow item={item} />}
      />
    </div>
  );
}

/** What several findings have in common, each with the way to them. */
function RuleWays({ report }: { report: Report }): React.JSX.Element {
  const { session, language } = usePane();
  const say = useSay();
  return (
    <ul className="ways">
      {groups.map(({ text, rules }) => {
        const found = report.findings.filter(({ rule }) => rules.includes(rule)).length;
        return (
          found > 0 && (
            <li key={text.id}>
              <Way onPress={() => session.show("findings", { rules })}>
                {say(text)}: {formatNumber(found, language)}
              </Way>
            </li>
          )
        );
      })}
    </ul>
  );
}

function ItemRow({ item }: { item: EvidenceItem }): React.JSX.Element {
  const { session, language } = usePane();
  const say = useSay();
  const { name, at, points, why } = item;
  return (
    <button type="button" className="finding" data-stop onClick={() => void session.go(at)}>
      <span>
        <span className="message">
          {say(name)} · {formatPoints(points, language)}
        </span>
        <span className="soft">
          {placeName(at)}
          {why && ` · ${say(why)}`}
        </span>
      </span>
    </button>
  );
}

const groups = [
  {
    text: { id: "Satu dokumen untuk beberapa nilai", en: "One document for several scores" },
    rules: ["evidence-reused"],
  },
  {
    text: { id: "Dari tahun lain", en: "Of other years" },
    rules: ["evidence-outdated", "evidence-carried-over"],
  },
  { text: { id: "Tidak terjangkau verifikator", en: "Out of a verifier's reach" }, rules: ["evidence-unreachable"] },
  { text: { id: "Jenis bukti kurang", en: "Kind of evidence missing" }, rules: ["evidence-kind-missing"] },
];

const stateNames = {
  undocumented: { id: "Belum ada", en: "None yet" },
  doubtful: { id: "Meragukan", en: "Doubtful" },
  documented: { id: "Ada", en: "Present" },
};

const texts = {
  title: { id: "Bukti", en: "Evidence" },
  what: {
    id: "Dinilai dari yang tertulis di sel: apakah verifikator dapat membuka atau mengenali dokumennya.",
    en: "Judged by what the cells say: whether a verifier can open the document or know it.",
  },
  states: { id: "Keadaan bukti", en: "State of the evidence" },
  none: { id: "Tidak ada nilai dalam keadaan ini.", en: "No score is in this state." },
};
