/** The first screen: drop a workbook here or choose one; nothing of it leaves the computer. */
import { Button } from "../../taskpane/view/shell/Button";
import type { Language, Text } from "../../core/text";

interface Props {
  language: Language;
  /** What is being done or what kept the last file from being opened. */
  status: { is: "free" } | { is: "reading"; name: string } | { is: "refused"; why: Text };
  onOpen: () => void;
  onFolder: () => void;
  /** Opens the sample of an invented city. */
  onSample: () => void;
  /** Makes an empty workbook. */
  onNew: () => void;
  onLanguage: (language: Language) => void;
  onHelp: () => void;
}

export function DropScreen(props: Props): React.JSX.Element {
  const { language, status, onOpen, onLanguage, onHelp } = props;
  const say = (text: Text): string => text[language];
  const other = language === "id" ? "en" : "id";
  return (
    <main className="drop">
      <Button className="language" appearance="subtle" lang={other} onClick={() => onLanguage(other)}>
        {other === "en" ? "English" : "Bahasa Indonesia"}
      </Button>
      <h1>{say(texts.title)}</h1>
      <p>{say(texts.what)}</p>
      <Button appearance="primary" size="large" onClick={onOpen} disabled={status.is === "reading"}>
        {say(texts.open)}
      </Button>
      <p className="soft">{say(texts.drop)}</p>
      <OtherBeginnings {...props} />
      <p role="status">{status.is === "reading" ? say(reading(status.name)) : ""}</p>
      {status.is === "refused" && (
        <p role="alert" className="refused">
          {say(status.why)}
        </p>
      )}
      <p className="soft">
        {say(texts.pledge)}{" "}
        <button type="button" className="link" onClick={onHelp}>
          {say(texts.help)}
        </button>
      </p>
    </main>
  );
}

/** For who wants to look first, has many workbooks, or none yet. */
function OtherBeginnings({ language, onSample, onFolder, onNew }: Props): React.JSX.Element {
  const beginnings = [
    { question: texts.look, answer: texts.sample, onPress: onSample },
    { question: texts.several, answer: texts.folder, onPress: onFolder },
    { question: texts.none, answer: texts.make, onPress: onNew },
  ];
  return (
    <>
      {beginnings.map(({ question, answer, onPress }) => (
        <p key={question.id}>
          {question[language]}{" "}
          <button type="button" className="link" onClick={onPress}>
            {answer[language]}
          </button>
        </p>
      ))}
    </>
  );
}

function reading(name: string): Text {
  return { id: `Membaca ${name} …`, en: `Reading ${name} …` };
}

const texts = {
  title: { id: "Periksa buku kerja KLA sebelum dikirim", en: "Check a KLA workbook before it is submitted" },
  what: {
    id: "Nilai, jumlah, data dukung dan OPD diperiksa dalam sedetik: berapa yang terdukung, sel mana yang lemah, dan apa yang dikerjakan dulu.",
    en: "Scores, totals, evidence and offices are checked within a second: how much is supported, which cells are weak, and what to do first.",
  },
  open: { id: "Pilih file .xlsx", en: "Choose an .xlsx file" },
  drop: { id: "atau jatuhkan file atau folder ke halaman ini.", en: "or drop a file or a folder onto this page." },
  look: { id: "Ingin melihat dulu?", en: "Want to look first?" },
  sample: { id: "Buka contoh (kota rekaan)", en: "Open a sample (of an invented city)" },
  several: { id: "Punya buku kerja banyak kabupaten/kota?", en: "Have the workbooks of many cities?" },
  folder: { id: "Periksa satu folder sekaligus", en: "Check a whole folder" },
  none: { id: "Belum punya buku kerja?", en: "No workbook yet?" },
  make: { id: "Buat yang kosong untuk diisi (.xlsx)", en: "Make an empty one to fill in (.xlsx)" },
  help: { id: "Bantuan", en: "Help" },
  pledge: {
    id: "Semuanya tetap di komputer ini: halaman ini tidak dapat mengirim apa pun, dan file asli tidak diubah.",
    en: "Everything stays on this computer: this page cannot send anything, and the file itself is not changed.",
  },
};
