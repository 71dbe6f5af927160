/** The lines above a table: what the sheet is, whose, of which year. */
import type { Stage } from "../city/facts";
import type { Pen } from "../grid/pen";
import type { Work } from "../grid/work";

/** How many rows the title takes, a blank one below included. */
export function putTitle(pen: Pen, about: string | null, stage: Stage, work: Work): number {
  const lines = titleLines(about, stage, work);
  lines.forEach((line, down) => {
    if (line !== "") pen.put(down, 0, { value: line });
    if (work.choices.titles === "merged" && line !== "") pen.merge(down, 0, 1, 6);
  });
  return lines.length === 0 ? 0 : lines.length + 1;
}

function titleLines(about: string | null, stage: Stage, { choices, facts }: Work): string[] {
  const year = stage === "before" ? facts.year - 1 : facts.year;
  const subject = about === null ? [] : [about];
  const place = facts.place.toUpperCase();
  switch (choices.titles) {
    case "none":
      return [];
    case "one":
      return [`EVALUASI MANDIRI KLA ${place} TAHUN ${year}${about === null ? "" : ` - ${about}`}`];
    case "many":
      return [
        "PEMERINTAH DAERAH",
        "FORMULIR EVALUASI MANDIRI",
        "KABUPATEN/KOTA LAYAK ANAK",
        `${place}`,
        `Tahun : ${year}`,
        ...subject,
        "Disusun oleh Gugus Tugas KLA, 17 Januari 2025",
      ];
    default:
      return ["EVALUASI MANDIRI KABUPATEN/KOTA LAYAK ANAK", place, `TAHUN ${year}`, ...subject];
  }
}
