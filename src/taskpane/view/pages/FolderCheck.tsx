/** Holds a folder of evidence against the workbook: picked here, gone through with its progress, and never sent anywhere. */
import { Button } from "../shell/Button";
import { useRef, useSyncExternalStore } from "react";
import type { Report } from "../../../core/report/report";
import { formatNumber } from "../../../core/text";
import type { Text } from "../../../core/text";
import type { FolderState } from "../../session/folder";
import { folderPicker, listedBelow, listedIn } from "../../session/pickedFiles";
import { usePane, useSay } from "../shell/pane";
import { FolderFindings } from "./FolderFindings";

export function FolderCheck({ report }: { report: Report }): React.JSX.Element {
  const { session } = usePane();
  const say = useSay();
  const state = useSyncExternalStore(session.folder.subscribe, session.folder.state);
  const found = session.folder.against(report);
  return (
    <section className="folder">
      <h3>{say(texts.title)}</h3>
      <p className="soft">{say(texts.what)}</p>
      <div className="row start" role="status">
        {state.is === "listing" || state.is === "reading" ? (
          <Progress state={state} />
        ) : (
          <FolderPicker label={state.is === "read" ? texts.other : texts.pick} />
        )}
        {state.is === "failed" && <p>{say(state.why)}</p>}
      </div>
      {found && <FolderFindings folder={found} />}
    </section>
  );
}

/** Asks for a folder by the browser's own picker, or, where there is none, by a field for files. */
function FolderPicker({ label }: { label: Text }): React.JSX.Element {
  const { folder } = usePane().session;
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const pick = (): void => {
    const picker = folderPicker(window);
    if (picker) void folder.examine(async () => listedBelow(await picker()));
    else input.current?.click();
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        // React knows no such attribute; every browser that shows the pane does.
        {...{ webkitdirectory: "" }}
        onChange={({ target }) => {
          const { files } = target;
          if (files && files.length > 0) void folder.examine(async () => listedIn(files));
          // The same folder may be picked again after it was changed.
          target.value = "";
        }}
      />
      <Button size="small" onClick={pick}>
        {say(label)}
      </Button>
    </>
  );
}

function Progress({ state }: { state: Extract<FolderState, { is: "listing" | "reading" }> }): React.JSX.Element {
  const { session, language } = usePane();
  const say = useSay();
  return (
    <>
      {state.is === "listing" ? (
        <p>{say(texts.listing)}</p>
      ) : (
        <>
          <progress value={state.done} max={state.all} aria-label={say(texts.reading)} />
          <p>
            {say(texts.reading)} {formatNumber(state.done, language)}/{formatNumber(state.all, language)}
          </p>
        </>
      )}
      <Button size="small" onClick={session.folder.forget}>
        {say(texts.cancel)}
      </Button>
    </>
  );
}

const texts = {
  title: { id: "Folder bukti", en: "Folder of evidence" },
  what: {
    id: "File di folder dibandingkan dengan yang disebut di sel. Folder dibaca di komputer ini saja.",
    en: "The files of a folder are held against what the cells name. The folder is read on this computer only.",
  },
  pick: { id: "Pilih folder …", en: "Pick a folder …" },
  other: { id: "Pilih folder lain …", en: "Pick another folder …" },
  listing: { id: "Melihat isi folder …", en: "Looking at the folder …" },
  reading: { id: "Membaca file", en: "Reading files" },
  cancel: { id: "Batalkan", en: "Cancel" },
};
