/** What was said since the pane was opened, the latest first. */
import { NoticeBody } from "../shell/NoticeBody";
import { PageHead } from "../shell/PageHead";
import { usePane, useSay, useSessionState } from "../shell/pane";
import { sinceText } from "../shell/since";

export function MessagesPage(): React.JSX.Element {
  const { messages } = useSessionState();
  const { language } = usePane();
  const say = useSay();
  const now = Date.now();
  return (
    <div className="section">
      <PageHead page="messages" title={{ id: "Pesan sebelumnya", en: "Earlier messages" }} />
      {messages.length === 0 && <p>{say({ id: "Belum ada pesan.", en: "There are no messages yet." })}</p>}
      <ol className="messages">
        {messages.map(({ notice, at }, index) => (
          <li key={index} className={`notice ${notice.tone}`}>
            <NoticeBody notice={notice}>
              <span className="soft">{sinceText(at, now)[language]}</span>
            </NoticeBody>
          </li>
        ))}
      </ol>
    </div>
  );
}
