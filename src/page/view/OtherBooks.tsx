/** Chooses last year's workbook and the verifiers' result, to compare the open one with; read here, sent nowhere. */
import { useSyncExternalStore } from "react";
import type { Language, Text } from "../../core/text";
import { Button } from "../../taskpane/view/shell/Button";
import type { OtherKind, Others, OthersState } from "../file/others";
import { chooseWorkbook } from "./choosing";

interface Props {
  others: Others;
  language: Language;
}

const kinds: readonly OtherKind[] = ["last", "verified"];

export function OtherBooks({ others, language }: Props): React.JSX.Element {
  const { books, status } = useSyncExternalStore(others.subscribe, others.state);
  return (
    <section className="others">
      <p className="soft">{texts.what[language]}</p>
      {kinds.map((kind) => {
        const name = books[kind]?.name;
        return (
          <div key={kind} className="row start">
            {name !== undefined && (
              <span>
                {texts[kind].chosen[language]} <strong>{name}</strong>
              </span>
            )}
            <Button size="small" onClick={() => chooseWorkbook((file) => void others.choose(kind, file))}>
              {(name === undefined ? texts[kind].choose : texts.other)[language]}
            </Button>
            {name !== undefined && (
              <Button size="small" onClick={() => others.forget(kind)}>
                {texts.forget[language]}
              </Button>
            )}
          </div>
        );
      })}
      <Status status={status} language={language} />
    </section>
  );
}

function Status({ status, language }: Pick<OthersState, "status"> & Pick<Props, "language">): React.JSX.Element {
  return (
    <>
      <p role="status">{status.is === "reading" ? `${texts.reading[language]} ${status.name} …` : ""}</p>
      {status.is === "refused" && (
        <p role="alert" className="refused">
          {status.why[language]}
        </p>
      )}
    </>
  );
}

const texts = {
  what: {
    id: "Pilih file .xlsx untuk dibandingkan. File dibaca di komputer ini saja dan tidak diubah.",
    en: "Choose an .xlsx file to compare with. It is read on this computer only, and not changed.",
  },
  last: {
    choose: { id: "Buku kerja tahun lalu …", en: "Last year's workbook …" },
    chosen: { id: "Tahun lalu:", en: "Last year:" },
  },
  verified: {
    choose: { id: "Hasil verifikasi …", en: "The verifiers' result …" },
    chosen: { id: "Verifikasi:", en: "Verified:" },
  },
  other: { id: "Ganti …", en: "Change …" },
  forget: { id: "Lepas", en: "Leave out" },
  reading: { id: "Membaca", en: "Reading" },
} satisfies Record<string, Text | Record<"choose" | "chosen", Text>>;
