/** Tells names of files that say nothing of what is in them: "scan0001.pdf", "Doc1.docx", "New Microsoft Word Document.docx". */
import { dateOf } from "../text/dates";
import { isDigit } from "../text/letters";
import { tokensOf } from "../text/tokens";
import type { Token } from "../text/tokens";
import { cameraWords, making, vague } from "../text/words";

/** What programs, scanners and phones call a file, and what is written beside. */
const given = new Set(
  (
    "doc docs document documents dokumen docx word excel microsoft powerpoint ppt presentation presentasi workbook worksheet sheet book " +
    "buku file files data untitled judul tanpa copy of salinan final fix fixed rev revisi edit page halaman lampiran bukti eviden evidence " +
    "pendukung compress compressed merge merged gabungan output download downloads unduhan unduh print adobe camscanner tapscanner office " +
    "lens google drive attachment folder adb klaim isian jadi ok oke terbaru baru lama versi version v temp tmp draft contoh template " +
    "tugas kerjaan no nama converted convert ilovepdf organized ocr asdf asd qwerty qwe xxx aaa abc zzz"
  ).split(" "),
);

/** A file's name with its folders: true when no word and no question's code in it tells what it holds. */
export function saysNothing(address: string): boolean {
  const tokens = tokensOf(address.replaceAll("\\", " / ").replaceAll("/", " / "));
  const isDated = tokens.some(({ text }) => dateOf(text) !== null);
  return tokens.length > 0 && !tokens.some((token) => namesContent(token, isDated));
}

/** Beside a date "10.15" is the time of the day. */
function namesContent({ type, word, text }: Token, isDated: boolean): boolean {
  if (type === "code") return !isDated && isQuestionCode(text);
  return (
    type === "word" &&
    word.length > 1 &&
    !given.has(word) &&
    !cameraWords.has(word) &&
    !vague.has(word) &&
    !making.has(word)
  );
}

/** "12.1", "1.3d", "8": a question's or an indicator's number, as folders are named after. */
function isQuestionCode(text: string): boolean {
  const dot = text.indexOf(".");
  const isShort = (dot < 0 ? text.length : dot) <= 2 && text.length <= 6;
  return isShort && dot > 0 && isDigit(text.charCodeAt(dot + 1)) && isDigit(text.charCodeAt(0));
}
