/** What the page says above whatever is open: a newer version, a file that was refused, files that were passed over. */
import type { Language } from "../../core/text";
import type { PageState } from "../file/pageState";
import { PassedOver } from "./PassedOver";

interface Props extends Pick<PageState, "language" | "open" | "province" | "status" | "passedOver" | "takeNewer"> {
  /** What was refused has been read. */
  onDismiss: () => void;
}

export function PageNotices({
  takeNewer,
  status,
  language,
  passedOver,
  onDismiss,
  ...props
}: Props): React.JSX.Element {
  const isOpen = props.open !== null || props.province !== null;
  return (
    <>
      {takeNewer && <NewerVersion {...{ isOpen, language, takeNewer }} />}
      {isOpen && status.is === "refused" && (
        <div role="alert" className="refused">
          {status.why[language]}{" "}
          <button type="button" className="link" onClick={onDismiss}>
            {texts.close[language]}
          </button>
        </div>
      )}
      <PassedOver {...{ language, paths: passedOver }} />
    </>
  );
}

interface NewerProps {
  /** Something would be lost by loading the page again. */
  isOpen: boolean;
  language: Language;
  takeNewer: () => void;
}

function NewerVersion({ isOpen, language, takeNewer }: NewerProps): React.JSX.Element {
  return (
    <p role="status" className="newer">
      {(isOpen ? texts.whileOpen : texts.ready)[language]}{" "}
      <button type="button" className="link" onClick={takeNewer}>
        {texts.reload[language]}
      </button>
    </p>
  );
}

const texts = {
  ready: { id: "Versi baru halaman ini sudah siap.", en: "A newer version of this page is ready." },
  whileOpen: {
    id: "Versi baru halaman ini sudah siap. Simpan dulu salinan Anda, lalu:",
    en: "A newer version of this page is ready. Save your copy first, then:",
  },
  close: { id: "Tutup", en: "Close" },
  reload: { id: "Muat ulang", en: "Reload" },
};
