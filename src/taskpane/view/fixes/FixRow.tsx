/** One fix: what the cell shows now and would show, and why. */
import type { Fix } from "../../../core/report/fixes";
import { placeName } from "../../../core/reference";
import { usePane, useSay } from "../shell/pane";
import { Change } from "./Change";

interface Props {
  fix: Fix;
  isPicked: boolean;
  onPick: (isPicked: boolean) => void;
}

export function FixRow({ fix, isPicked, onPick }: Props): React.JSX.Element {
  const { session } = usePane();
  const say = useSay();
  const { kind, why, write } = fix;
  const name = placeName(write.at);
  return (
    <div className="item fix">
      <div className="row">
        <label className="tick">
          <input type="checkbox" checked={isPicked} onChange={({ target }) => onPick(target.checked)} />
          {name}
        </label>
        <button
          type="button"
          className="link"
          data-stop
          aria-label={`${say(texts.go)} ${name}`}
          onClick={() => void session.go(write.at)}
        >
          {say(texts.go)}
        </button>
      </div>
      <Change fix={fix} />
      {kind === "maximum" && <p className="soft">{say(why)}</p>}
    </div>
  );
}

const texts = {
  go: { id: "Ke sel", en: "Go to cell" },
};
