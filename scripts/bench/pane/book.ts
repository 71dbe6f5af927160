/** Workbooks for the pane to be measured with: a recap with hundreds of findings, and one with ten thousand. */
import { writeXlsx } from "hucre/xlsx";
import shipped from "../../../assets/instruments/kla-2024.json";
import { cityBook } from "../books";

const rows = 10_000;

/** Every one of ten thousand rows has a finding. */
export async function largeRecap(): Promise<Uint8Array> {
  const [first] = shipped.clusters;
  const [indicator] = first?.indicators ?? [];
  const heading = ["Klaster", "Indikator", "Pertanyaan", "Nilai Max", "Nilai Evaluasi", "Sumber Data"];
  const row = (_: unknown, at: number): (string | number)[] => [
    ...[first?.name.id ?? "", indicator?.name.id ?? "", `Pertanyaan 2${"abcdefg"[at % 7]}`, 1, 5 + at, "Bappeda"],
  ];
  return writeXlsx({ sheets: [{ name: "Rekap", rows: [heading, ...Array.from({ length: rows }, row)] }] });
}

/** The 274 questions with about 300 findings: hardly any evidence, and some scores above their maximum. */
export async function weakRecap(): Promise<Uint8Array> {
  const sheets = cityBook(1).map(({ name, rows: [heading = [], ...all] }) => {
    const [evidence, score] = [heading.indexOf("Data Dukung"), heading.indexOf("Nilai Mandiri")];
    const weaker = all.map((cells, at) =>
      cells.map((value, column) => {
        if (column === score && at % 9 === 0) return 90 + at;
        return column === evidence && at % 20 !== 0 ? null : value;
      }),
    );
    return { name, rows: [heading, ...weaker] };
  });
  return writeXlsx({ sheets });
}
