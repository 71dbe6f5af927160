/** What to fix first: the gravest findings with the most points. */
import { Button } from "@fluentui/react-components";
import { inOrder } from "../../../core/findings";
import type { Report } from "../../../core/report";
import { placeName } from "../../../core/wording/cells";
import { formatPoints } from "../../../core/text";
import { LevelIcon } from "../shell/LevelIcon";
import { usePane, useSay } from "../pane";

const maxFirstThings = 3;

export function FirstThings({ report }: { report: Report }): React.JSX.Element | null {
  const { session, language } = usePane();
  const say = useSay();
  const first = inOrder(report).slice(0, maxFirstThings);
  if (first.length === 0) return null;
  return (
    <section>
      <h2>{say(texts.title)}</h2>
      <ol className="first">
        {first.map(({ level, message, at, points }, index) => (
          <li key={index}>
            <button type="button" className="finding" onClick={() => void session.go(at)}>
              <LevelIcon level={level} isNamed />
              <span>
                <span className="message">{say(message)}</span>
                <span className="soft">
                  {placeName(at)}
                  {points > 0 && ` · ${formatPoints(points, language)}`}
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
