/** Makes an assessment of a city whose claimed and supported scores are exactly those asked for. */
import { indicators, questionsOf } from "../../../src/core/instrument/instrument";
import { kla } from "../../instrument";

export type Cell = string | number | null;

export interface Wanted {
  /** Above the table; none when left out. */
  title?: string;
  claimed: number;
  low: number;
  high: number;
}

const headings = ["Indikator", "Pertanyaan", "Nilai Maks", "Nilai Mandiri", "Data Dukung", "OPD"];

/** One row a question: first those with a link, then those with a path of a computer, then those without evidence. */
export function cityRows({ title, claimed, low, high }: Wanted): Cell[][] {
  const share = (index: number): string[] => [
    `https://drive.google.com/file/d/1bukti${index}abcdefghij/view`,
    `C:\\Data KLA\\bukti ${index}.pdf`,
    "",
  ];
  const ends = [low, high, claimed];
  let [sum, stage, index] = [0, 0, 0];
  const rows = indicators(kla()).flatMap(({ indicator }) =>
    [...(indicator.parts ?? [indicator])].flatMap((node) => {
      let room = node.max;
      return questionsOf(node).map(({ code, max }): Cell[] => {
        while (stage < 3 && sum >= (ends[stage] ?? 0)) stage += 1;
        const left = Math.round(((ends[stage] ?? sum) - sum) * 100) / 100;
        const points = Math.round(Math.min(max, room, left) * 100) / 100;
        sum = Math.round((sum + points) * 100) / 100;
        room = Math.round((room - points) * 100) / 100;
        index += 1;
        const full = "code" in node ? `${node.code}.${code}` : code;
        return [indicator.name.id, full, max, points, points > 0 ? (share(index)[stage] ?? "") : "", "Bappeda"];
      });
    }),
  );
  if (sum !== claimed) throw new Error(`Only ${sum} of ${claimed} points have room.`);
  const above: Cell[][] = title === undefined ? [] : [[title], []];
  return [...above, headings, ...rows];
}
