/** What is used rarely: tables and columns, formulas to values, automatic check, language, help and privacy. */
import { useMemo } from "react";
import { klaCells } from "../../../core/own/freezing";
import { formatNumber } from "../../../core/text";
import { reportOf } from "../../session/state";
import type { Page } from "../../session/state";
import { moreSign } from "./icons";
import { MenuButton } from "./MenuButton";
import type { MenuItem } from "./MenuButton";
import { usePane, useSay, useSessionState } from "./pane";
import { Pledge } from "./Pledge";
import { helpLinks, languageItem } from "./menuItems";

export function PaneMenu(): React.JSX.Element {
  const { session, language, setLanguage, onHelp } = usePane();
  const state = useSessionState();
  const say = useSay();
  const report = reportOf(state);
  const formulas = useMemo(() => (report ? klaCells(report.workbook).length : 0), [report]);
  const pageItem = (page: Page, label: string): MenuItem => ({
    key: page,
    label,
    onPress: () => session.show(page),
  });
  const { live, journal, messages } = state;
  const items: MenuItem[] = [
    ...(report ? [pageItem("tables", say(texts.tables))] : []),
    ...(formulas > 0 ? [pageItem("formulas", `${say(texts.formulas)} (${formatNumber(formulas, language)})`)] : []),
    ...(live.is === "off"
      ? []
      : [
          {
            ...{ key: "live", label: say(texts.live), isOn: live.is !== "paused" },
            onPress: () => session.setPaused(live.is !== "paused"),
          },
        ]),
    ...(report && (journal.length > 0 || state.isJournalForeign) ? [pageItem("fixes", say(texts.back))] : []),
    ...(report && messages.length > 0 ? [pageItem("messages", say(texts.messages))] : []),
    ...(setLanguage ? [languageItem(language, setLanguage)] : []),
    ...(onHelp ? [{ key: "help", label: say(texts.help), onPress: onHelp }] : helpLinks(language)),
  ];
  return <MenuButton label={say(texts.menu)} icon={moreSign} items={items} foot={<Pledge />} />;
}

const texts = {
  menu: { id: "Menu", en: "Menu" },
  tables: { id: "Tabel & kolom", en: "Tables & columns" },
  formulas: { id: "Ubah rumus KLA menjadi nilai", en: "Turn KLA formulas into values" },
  live: { id: "Periksa otomatis", en: "Auto-check" },
  back: { id: "Perubahan terakhir", en: "The last change" },
  messages: { id: "Pesan sebelumnya", en: "Earlier messages" },
  help: { id: "Bantuan dan privasi", en: "Help and privacy" },
};
