/** What an officer has to know of this page, and that nothing leaves the computer; over everything until it is closed. */
import { useEffect, useRef } from "react";
import type { Language, Text } from "../../core/text";
import { Button } from "../../taskpane/view/shell/Button";

interface Props {
  language: Language;
  onClose: () => void;
}

export function HelpView({ language, onClose }: Props): React.JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // Else the button at the end has the focus, and a small screen begins there.
    dialog.current?.querySelector("h2")?.focus();
  }, []);
  return (
    <dialog ref={dialog} className="help" aria-labelledby="help-title" onClose={onClose}>
      <h2 id="help-title" tabIndex={-1}>
        {title[language]}
      </h2>
      {chapters.map(({ name, text }) => (
        <section key={name.en}>
          <h3>{name[language]}</h3>
          <p>{text[language]}</p>
        </section>
      ))}
      <Button appearance="primary" onClick={() => dialog.current?.close()}>
        {close[language]}
      </Button>
    </dialog>
  );
}

const title: Text = { id: "Bantuan dan privasi", en: "Help and privacy" };
const close: Text = { id: "Tutup", en: "Close" };

const chapters: readonly { name: Text; text: Text }[] = [
  {
    name: { id: "Dua angka", en: "Two figures" },
    text: {
      id: "Nilai klaim adalah jumlah semua nilai yang ditulis. Nilai terdukung hanya menghitung nilai yang punya data dukung. Selisihnya yang biasanya hilang saat verifikasi.",
      en: "The claimed score adds up everything that is written. The supported score counts only what has evidence. The difference is what is usually lost in verification.",
    },
  },
  {
    name: { id: "Memperbaiki", en: "Correcting" },
    text: {
      id: "Tekan sebuah temuan untuk melihat selnya. Perbaiki isinya di Excel, simpan, lalu buka lagi file-nya di sini. Yang pasti benarnya dapat diperbaiki otomatis di tab Temuan; hasilnya masuk ke salinan, dan file asli tidak diubah.",
      en: "Press a finding to see its cell. Correct it in Excel, save, and open the file here again. What is beyond doubt can be fixed automatically under Findings; it goes into a copy, and the file itself is not changed.",
    },
  },
  {
    name: { id: "Menandai", en: "Marking" },
    text: {
      id: 'Sel yang ada temuannya bergaris di tepi kiri. "Tandai semua" mewarnai sel itu, di sini dan di salinan yang Anda simpan. "Hapus tanda" menghapus warnanya; garisnya tetap selama temuannya masih ada.',
      en: 'A cell with a finding has a bar at its left edge. "Mark all" colours these cells, here and in the copy that you save. "Remove marks" takes the colours off; the bar stays as long as there is a finding.',
    },
  },
  {
    name: { id: "Membagi pekerjaan", en: "Sharing the work" },
    text: {
      id: 'Tab Tugas mengurutkan pekerjaan menurut poin atau menurut OPD. "Salin untuk WhatsApp" menyalin pesan untuk satu OPD; teksnya tampil dulu.',
      en: 'Tasks orders the work by points or by office. "Copy for WhatsApp" copies a message for one office; its text is shown first.',
    },
  },
  {
    name: { id: "Satu provinsi", en: "A whole province" },
    text: {
      id: "Jatuhkan satu folder berisi buku kerja kabupaten/kota ke halaman ini untuk melihat semuanya di satu papan.",
      en: "Drop a folder with the workbooks of its cities onto this page to see them all on one board.",
    },
  },
  {
    name: { id: "Privasi", en: "Privacy" },
    text: {
      id: "Isi buku kerja tidak dikirim ke mana pun: halaman ini bekerja tanpa internet dan dilarang menghubungi server. Komputer ini hanya mengingat pilihan bahasa dan satu kunci acak, yang mengenali perubahan Anda sendiri.",
      en: "What a workbook holds is sent nowhere: this page works without the internet and is not allowed to reach any server. This computer only remembers the language and a random key, which tells your own changes.",
    },
  },
];
