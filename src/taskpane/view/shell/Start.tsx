/** The first screen: what a check does, the button, and the promise that nothing leaves the computer. */
import { Button } from "./Button";
import { usePane, useSay, useSessionState } from "./pane";
import { Pledge } from "./Pledge";

export function Start(): React.JSX.Element {
  const { session } = usePane();
  const { isMarked } = useSessionState();
  const say = useSay();
  return (
    <>
      <section className="section">
        <h2>{say(texts.title)}</h2>
        <p>{say(texts.what)}</p>
        <Button className="wide" appearance="primary" size="large" onClick={() => void session.check()}>
          {say(texts.check)}
        </Button>
        <Pledge />
      </section>
      {isMarked && <OldMarks />}
    </>
  );
}

function OldMarks(): React.JSX.Element {
  const { session } = usePane();
  const { task } = useSessionState();
  const say = useSay();
  return (
    <section className="section card">
      <p>{say(texts.marked)}</p>
      <Button className="wide" disabled={task !== "none"} onClick={() => void session.unflag()}>
        {say(texts.unmark)}
      </Button>
    </section>
  );
}

const texts = {
  title: { id: "Periksa sebelum dikirim", en: "Check before you submit" },
  what: {
    id: "Semua lembar evaluasi mandiri KLA diperiksa: nilai, jumlah, data dukung, dan OPD. Buku kerja tidak diubah.",
    en: "Every sheet of the KLA self-assessment is checked: scores, totals, evidence and offices. The workbook is not changed.",
  },
  check: { id: "Periksa buku kerja", en: "Check the workbook" },
  marked: {
    id: "Buku kerja ini masih berisi tanda dari pemeriksaan sebelumnya.",
    en: "This workbook still has marks of an earlier check.",
  },
  unmark: { id: "Hapus semua tanda", en: "Remove all marks" },
};
