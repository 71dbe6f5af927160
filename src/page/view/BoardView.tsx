/** A province's board: Provila by both readings, the cities by what keeps it back, and what they have in common. */
import { Button } from "../../taskpane/view/shell/Button";
import { isRead, sourceName } from "../../core/province/board";
import { commonTexts } from "../../core/province/common";
import { provilaTexts } from "../../core/province/wording";
import type { Language, Text } from "../../core/text";
import type { Province } from "../province/province";
import { CityTable } from "./CityTable";

export type BoardEnding = ".html" | ".xlsx";

interface Props {
  province: Extract<Province, { is: "board" }>;
  language: Language;
  onCity: (file: File) => void;
  onSave: (ending: BoardEnding) => void;
  onClose: () => void;
}

export function BoardView({ province, language, onCity, onSave, onClose }: Props): React.JSX.Element {
  const { board, books, unchecked } = province;
  const say = (text: Text): string => text[language];
  return (
    <main className="board">
      <BoardBar {...{ say, onSave, onClose }} />
      {unchecked > 0 && (
        <p role="alert" className="refused">
          {say(cutText(unchecked))}
        </p>
      )}
      <ul>
        {provilaTexts(board).map((text) => (
          <li key={text.id}>{say(text)}</li>
        ))}
      </ul>
      <Listed heading={say(texts.back)} items={board.provila.keepsItBack.map(say)} />
      <CityTable
        {...{ board, language }}
        onCity={(row) => {
          const book = isRead(row) && row.sheet === null ? books.get(row.file) : undefined;
          return book ? () => onCity(book) : null;
        }}
        nameOf={sourceName}
      />
      <p className="soft">{say(texts.findings)}</p>
      {commonTexts(board).map(({ heading, items }) => (
        <Listed key={heading.id} heading={say(heading)} items={items.map(say)} />
      ))}
    </main>
  );
}

type BarProps = Pick<Props, "onSave" | "onClose"> & { say: (text: Text) => string };

function BoardBar({ say, onSave, onClose }: BarProps): React.JSX.Element {
  return (
    <div className="filebar">
      <h1>{say(texts.title)}</h1>
      <Button size="small" onClick={onClose}>
        {say(texts.other)}
      </Button>
      <Button size="small" onClick={() => onSave(".xlsx")}>
        {say(texts.sheet)}
      </Button>
      <Button size="small" appearance="primary" onClick={() => onSave(".html")}>
        {say(texts.page)}
      </Button>
    </div>
  );
}

function Listed({ heading, items }: { heading: string; items: readonly string[] }): React.JSX.Element | null {
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}

function cutText(unchecked: number): Text {
  return {
    id: `Dibatalkan: ${unchecked} buku kerja belum diperiksa, jadi jawabannya belum pasti.`,
    en: `Cancelled: ${unchecked} ${unchecked === 1 ? "workbook was" : "workbooks were"} not checked, so the answer is open.`,
  };
}

const texts = {
  title: { id: "Papan KLA provinsi", en: "KLA board of the province" },
  other: { id: "Buka yang lain", en: "Open something else" },
  page: { id: "Simpan papan (.html)", en: "Save the board (.html)" },
  sheet: { id: "Simpan papan (.xlsx)", en: "Save the board (.xlsx)" },
  findings: {
    id: "Temuan: kesalahan + perlu penjelasan + saran. Tekan judul kolom untuk mengurutkan, nama kota untuk membukanya.",
    en: "Findings: errors + queries + hints. Press a heading to sort, the name of a city to open it.",
  },
  back: { id: "Yang menahan provinsi", en: "What keeps the province back" },
};
