/** What the page makes of the open file beside the copy. */
import type { Language } from "../../core/text";
import { MenuButton } from "../../taskpane/view/shell/MenuButton";
import { moreSign } from "../../taskpane/view/shell/icons";

/** Each makes a file; "move" asks for an instrument first. */
export type Product = "reportPage" | "reportCopy" | "findings" | "nextYear" | "move";

interface Props {
  language: Language;
  /** False while there is no result to make them of. */
  isChecked: boolean;
  onMake: (product: Product) => void;
}

export function MoreMenu({ language, isChecked, onMake }: Props): React.JSX.Element {
  const items = products.map((key) => ({
    ...{ key, label: texts[key][language], isDisabled: !isChecked },
    onPress: () => onMake(key),
  }));
  return <MenuButton label={texts.menu[language]} icon={moreSign} items={items} />;
}

const products: readonly Product[] = ["reportPage", "reportCopy", "findings", "nextYear", "move"];

const texts = {
  menu: { id: "Laporan dan buku kerja baru", en: "Report and new workbooks" },
  reportPage: { id: "Simpan laporan (.html)", en: "Save the report (.html)" },
  reportCopy: {
    id: "Simpan salinan dengan lembar laporan (.xlsx)",
    en: "Save a copy with the report's sheets (.xlsx)",
  },
  findings: { id: "Simpan daftar temuan (.csv)", en: "Save the list of findings (.csv)" },
  nextYear: { id: "Buku kerja tahun depan dari isian ini (.xlsx)", en: "Next year's workbook from this one (.xlsx)" },
  move: { id: "Pindahkan ke instrumen lain …", en: "Move to another instrument …" },
};
