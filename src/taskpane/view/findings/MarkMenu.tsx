/** The menu of marks: those shown, all of them, with notes where Excel has them, and every mark off again; and the list as a sheet. */
import { useState } from "react";
import type { Finding } from "../../../core/rule/finding";
import { formatNumber } from "../../../core/text";
import { moreSign } from "../shell/icons";
import { MenuButton } from "../shell/MenuButton";
import type { MenuItem } from "../shell/MenuButton";
import { usePane, useSay, useSessionState } from "../shell/pane";

export function MarkMenu({ all, shown }: Record<"all" | "shown", readonly Finding[]>): React.JSX.Element {
  const { session, language } = usePane();
  const { task, isMarked, filter } = useSessionState();
  const say = useSay();
  const [wantsNotes, setWantsNotes] = useState(false);
  const isBusy = task !== "none";
  const notes = wantsNotes ? language : null;
  const numbered = (label: string, { length }: readonly Finding[]): string =>
    `${label} (${formatNumber(length, language)})`;
  const items: MenuItem[] = [
    {
      ...{ key: "shown", label: numbered(say(texts.shown), shown), isDisabled: isBusy || shown.length === 0 },
      onPress: () => void session.flag(notes, { filter, language }),
    },
    {
      ...{ key: "all", label: numbered(say(texts.all), all), isDisabled: isBusy || all.length === 0 },
      onPress: () => void session.flag(notes),
    },
    {
      ...{ key: "off", label: say(texts.off), isDisabled: isBusy || !isMarked },
      onPress: () => void session.unflag(),
    },
    ...(session.can.annotate
      ? [{ key: "notes", label: say(texts.notes), isOn: wantsNotes, onPress: () => setWantsNotes(!wantsNotes) }]
      : []),
    ...(session.can.addSheets
      ? [
          {
            ...{ key: "sheet", label: say(texts.sheet), isDisabled: isBusy },
            onPress: () => void session.report(language, { id: "findings" }),
          },
        ]
      : []),
  ];
  return <MenuButton label={say(texts.menu)} icon={moreSign} items={items} foot={<Foot />} />;
}

function Foot(): React.JSX.Element {
  const { session } = usePane();
  const say = useSay();
  return (
    <div className="menu-foot soft">
      <p>{say(texts.looks)}</p>
      {!session.can.annotate && <p>{say(texts.noNotes)}</p>}
    </div>
  );
}

const texts = {
  menu: { id: "Tanda dan lembar", en: "Marks and sheet" },
  shown: { id: "Tandai yang tampil", en: "Mark those shown" },
  all: { id: "Tandai semua", en: "Mark all" },
  sheet: { id: "Buat lembar temuan", en: "Make the sheet of findings" },
  off: { id: "Hapus tanda", en: "Remove marks" },
  notes: { id: "Tulis juga catatan di sel", en: "Also write notes in the cells" },
  noNotes: {
    id: "Catatan di sel memerlukan Excel Microsoft 365.",
    en: "Notes in cells need Excel of Microsoft 365.",
  },
  looks: {
    id: "Isi dan warna Anda tidak berubah. Garis tepi: kesalahan penuh, perlu penjelasan putus-putus, saran titik-titik.",
    en: "Your values and colours stay. Borders: errors solid, to explain dashed, hints dotted.",
  },
};
