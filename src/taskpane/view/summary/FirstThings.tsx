/** What to fix first: the most points at risk, then the most to gain. */
import { Button } from "@fluentui/react-components";
import { firstThings } from "../../../core/report/findings";
import type { Report } from "../../../core/report/report";
import { placeName } from "../../../core/reference";
import { stakeText } from "../../../core/wording/stakes";
import { LevelIcon } from "../shell/LevelIcon";
import { usePane, useSay } from "../shell/pane";

const maxFirstThings = 3;

export function FirstThings({ report }: { report: Report }): React.JSX.Element | null {
  const { session, language } = usePane();
  const say = useSay();
  const first = firstThings(report).slice(0, maxFirstThings);
  if (first.length === 0) return null;
  return (
    <section>
      <h2>{say(texts.title)}</h2>
      <ol className="first">
        {first.map(({ level, message, at, points, stake }, index) => (
          <li key={index}>
            <button type="button" className="finding" onClick={() => void session.go(at)}>
              <LevelIcon level={level} isNamed />
              <span>
                <span className="message">{say(message)}</span>
                <span className="soft">
                  {placeName(at)}
                  {points > 0 && ` · ${stakeText({ points, stake }, language)}`}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ol>
      <Button className="wide" onClick={() => session.show("findings")}>
        {say(texts.all)}
      </Button>
    </section>
  );
}

const texts = {
  title: { id: "Kerjakan dulu", en: "Do this first" },
  all: { id: "Lihat semua temuan", en: "See all findings" },
};
