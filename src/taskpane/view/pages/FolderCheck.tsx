/** Holds a folder of evidence against the workbook: picked here, gone through with its progress, and never sent anywhere. */
import { Button } from "../shell/Button";
import { useRef, useSyncExternalStore } from "react";
import type { Report } from "../../../core/report/report";
import { formatNumber } from "../../../core/text";
import { folderPicker, listedBelow, listedIn } from "../../session/pickedFiles";
import { usePane, useSay } from "../shell/pane";
import { FolderFindings } from "./FolderFindings";

export function FolderCheck({ report }: { report: Report }): React.JSX.Element {
  const { session, language } = usePane();
  const say = useSay();
  const state = useSyncExternalStore(session.folder.subscribe, session.folder.state);
  const input = useRef<HTMLInputElement>(null);
  const found = session.folder.against(report);
  const take = (files: FileList | null): void => {
    if (files && files.length > 0) void session.folder.examine(async () => listedIn(files));
  };
  const pick = (): void => {
    const picker = folderPicker(window);
    if (picker) void session.folder.examine(async () => listedBelow(await picker()));
    else input.current?.click();
  };
  const isBusy = state.is === "listing" || state.is === "reading";
  return (
    <section className="folder">
      <h3>{say(texts.title)}</h3>
      <p className="soft">{say(texts.what)}</p>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        // React knows no such attribute; every browser that shows the pane does.
        {...{ webkitdirectory: "" }}
        onChange={({ target }) => {
          take(target.files);
          // The same folder may be picked again after it was changed.
          target.value = "";
        }}
      />
      <div className="row start" role="status">
        {!isBusy && (
          <Button size="small" onClick={pick}>
            {say(state.is === "read" ? texts.other : texts.pick)}
          </Button>
        )}
        {state.is === "listing" && <p>{say(texts.listing)}</p>}
        {state.is === "reading" && (
          <>
            <progress value={state.done} max={state.all} aria-label={say(texts.reading)} />
            <p>
              {say(texts.reading)} {formatNumber(state.done, language)}/{formatNumber(state.all, language)}
            </p>
          </>
        )}
        {isBusy && (
          <Button size="small" onClick={session.folder.forget}>
            {say(texts.cancel)}
          </Button>
        )}
        {state.is === "failed" && <p>{say(state.why)}</p>}
      </div>
      {found && <FolderFindings folder={found} />}
    </section>
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
