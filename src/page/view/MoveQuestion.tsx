/** Says what file a move to another instrument wants, before the browser asks for it. */
import { Button } from "../../taskpane/view/shell/Button";
import type { Language } from "../../core/text";

interface Props {
  language: Language;
  onChoose: () => void;
  onClose: () => void;
}

export function MoveQuestion({ language, onChoose, onClose }: Props): React.JSX.Element {
  const { title, paragraphs, choose, close } = texts[language];
  return (
    <section className="move" aria-label={title}>
      <h2>{title}</h2>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <div className="row start">
        <Button appearance="primary" onClick={onChoose}>
          {choose}
        </Button>
        <Button onClick={onClose}>{close}</Button>
      </div>
    </section>
  );
}

const texts = {
  id: {
    title: "Pindahkan isian ke instrumen lain",
    paragraphs: [
      "Yang diperlukan: file instrumen tujuan, yaitu daftar klaster, indikator, pertanyaan, dan nilai maksimal suatu tahun. File itu berupa .json, atau .xlsx instrumen; bukan buku kerja yang berisi nilai. Mintalah kepada provinsi atau kepada yang memberi Anda halaman ini.",
      "Sesudah file dipilih, Anda melihat dulu ke mana setiap isian pindah. Buku kerja yang baru hanya dibuat bila Anda menyimpannya; file Anda sendiri tidak berubah.",
    ],
    choose: "Pilih file instrumen …",
    close: "Batal",
  },
  en: {
    title: "Move what is filled in to another instrument",
    paragraphs: [
      "It needs the file of the instrument to move to: the list of clusters, indicators, questions and maxima of a year. It is a .json file, or an instrument as .xlsx, not a workbook with scores. Ask the province, or whoever gave you this page, for it.",
      "Once it is chosen you see first where each row would go. A new workbook is made only when you save it, and your own file stays as it is.",
    ],
    choose: "Choose the instrument's file …",
    close: "Cancel",
  },
};
