/** The pane without a workbook: says why there is none to check, and what to do. */
import type { Language, Text } from "../../../core/text";
import type { Stage } from "../../session/stage";
import { moreSign } from "./icons";
import { MenuButton } from "./MenuButton";
import { helpLinks, languageItem } from "./menuItems";

interface Props {
  stage: Exclude<Stage["is"], "ready">;
  language: Language;
  setLanguage: ((language: Language) => void) | null;
}

export function Bare({ stage, language, setLanguage }: Props): React.JSX.Element {
  const { title, text } = sentences[stage];
  const { workbench } = document.documentElement.dataset;
  const items = [...(setLanguage ? [languageItem(language, setLanguage)] : []), ...helpLinks(language)];
  return (
    <>
      <header className="status-line">
        <h1 className="status-text">{texts.name[language]}</h1>
        <MenuButton label={texts.menu[language]} icon={moreSign} items={items} />
      </header>
      <main className="scroller">
        <div className="section" role={stage === "waiting" ? "status" : "alert"}>
          <h2>{title[language]}</h2>
          <p>{text[language]}</p>
          {stage === "elsewhere" && workbench && (
            <p>
              <a href={workbench}>{texts.workbench[language]}</a>
            </p>
          )}
        </div>
      </main>
    </>
  );
}

const texts = {
  name: { id: "KLA untuk Excel", en: "KLA for Excel" },
  menu: { id: "Menu", en: "Menu" },
  workbench: { id: "Buka meja kerja di peramban ini", en: "Open the workbench in this browser" },
};

const sentences: Record<Props["stage"], { title: Text; text: Text }> = {
  waiting: {
    title: { id: "Menyambung ke Excel …", en: "Connecting to Excel …" },
    text: { id: "Ini biasanya hanya beberapa detik.", en: "This usually takes a few seconds." },
  },
  silent: {
    title: { id: "Excel belum menjawab", en: "Excel has not answered yet" },
    text: {
      id: "Selesaikan dulu pengisian sel, atau tutup kotak dialog yang masih terbuka di Excel. Bila tetap begini, tutup panel ini lalu buka lagi, dan periksa sambungan internet.",
      en: "First finish editing the cell, or close the dialog that is still open in Excel. If that does not help, close this pane and open it again, and check the internet connection.",
    },
  },
  elsewhere: {
    title: { id: "Halaman ini bekerja di dalam Excel", en: "This page works inside Excel" },
    text: {
      id: "Anda membukanya di peramban biasa. Buka buku kerja di Excel, lalu pilih KLA di tab Beranda. Belum ada Excel di komputer ini? Excel di web juga bisa.",
      en: "You opened it in an ordinary browser. Open the workbook in Excel and choose KLA on the Home tab. No Excel on this computer? Excel on the web will do.",
    },
  },
  old: {
    title: { id: "Excel ini belum cukup baru", en: "This Excel is too old" },
    text: {
      id: "Panel ini memerlukan Excel 2021 atau yang lebih baru, Microsoft 365, atau Excel di web. Perbarui Excel, atau buka buku kerja ini di Excel di web.",
      en: "This pane needs Excel 2021 or later, Microsoft 365, or Excel on the web. Update Excel, or open this workbook in Excel on the web.",
    },
  },
};
