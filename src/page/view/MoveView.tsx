/** What would become of each row in another instrument, before anything is written; then the new workbook. */
import { Button } from "../../taskpane/view/shell/Button";
import type { Move } from "../../core/template/move";
import { isChanged, isLeft } from "../../core/template/moveText";
import { formatNumber } from "../../core/text";
import type { Language, Text } from "../../core/text";

interface Props {
  /** The instrument's title. */
  title: Text;
  moves: readonly Move[];
  language: Language;
  onSave: () => void;
  onClose: () => void;
}

export function MoveView({ title, moves, language, onSave, onClose }: Props): React.JSX.Element {
  const say = (text: Text): string => text[language];
  const left = moves.filter(isLeft);
  const changed = moves.filter(isChanged);
  const same = moves.length - left.length - changed.length;
  return (
    <section className="move" aria-label={say(texts.title)}>
      <h2>
        {say(texts.title)} {say(title)}
      </h2>
      <p>{countText(moves.length - left.length, moves.length, same, language)}</p>
      <div className="row start">
        <Button appearance="primary" onClick={onSave}>
          {say(texts.save)}
        </Button>
        <Button onClick={onClose}>{say(texts.close)}</Button>
      </div>
      <MoveTable heading={texts.left} moves={left} language={language} />
      <MoveTable heading={texts.changed} moves={changed} language={language} />
    </section>
  );
}

function countText(placed: number, all: number, same: number, language: Language): string {
  const [count, total, kept] = [placed, all, same].map((number) => formatNumber(number, language));
  return language === "id"
    ? `${count} dari ${total} isian mendapat tempat, ${kept} di antaranya tanpa perubahan. File Anda tidak berubah.`
    : `${count} of ${total} rows have a place, ${kept} of them unchanged. Your file stays as it is.`;
}

interface TableProps {
  heading: Text;
  moves: readonly Move[];
  language: Language;
}

function MoveTable({ heading, moves, language }: TableProps): React.JSX.Element | null {
  if (moves.length === 0) return null;
  return (
    <table>
      <caption>
        {heading[language]} ({formatNumber(moves.length, language)})
      </caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col">
              {column[language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {moves.map((move, at) => (
          <MoveRow key={at} move={move} language={language} />
        ))}
      </tbody>
    </table>
  );
}

function MoveRow({ move, language }: { move: Move; language: Language }): React.JSX.Element {
  const { from, to, about, maxFrom, maxTo, held } = move;
  const number = (value: number | null): string => (value === null ? "–" : formatNumber(value, language));
  return (
    <tr>
      <td>{from}</td>
      <td>{about[language]}</td>
      <td className="number">{number(maxFrom)}</td>
      <td className="number">{number(held.points)}</td>
      <td>{move.isTaken ? texts.taken[language] : (to ?? texts.nowhere[language])}</td>
      <td className="number">{number(maxTo)}</td>
      <td className="number">{isLeft(move) ? texts.blank[language] : number(held.points)}</td>
    </tr>
  );
}

const columns = [
  { id: "Kode", en: "Code" },
  { id: "Tentang", en: "About" },
  { id: "Maks", en: "Max" },
  { id: "Nilai", en: "Score" },
  { id: "Kode baru", en: "New code" },
  { id: "Maks baru", en: "New max" },
  { id: "Nilai di sana", en: "Score there" },
];

const texts = {
  title: { id: "Pindah ke", en: "Move to" },
  save: { id: "Simpan buku kerja baru", en: "Save the new workbook" },
  close: { id: "Batal", en: "Cancel" },
  left: { id: "Diisi sendiri", en: "To be filled in by hand" },
  changed: { id: "Kode atau maksimalnya berubah", en: "With another code or maximum" },
  nowhere: { id: "tidak ada", en: "none" },
  taken: { id: "sudah terisi baris lain", en: "taken by another row" },
  blank: { id: "kosong", en: "blank" },
};
