/** A recap in which every one of ten thousand rows has a finding. */
import { writeXlsx } from "hucre/xlsx";
import shipped from "../../../assets/instruments/kla-2024.json";

const rows = 10_000;

export async function largeRecap(): Promise<Uint8Array> {
  const [first] = shipped.clusters;
  const [indicator] = first?.indicators ?? [];
  const heading = ["Klaster", "Indikator", "Pertanyaan", "Nilai Max", "Nilai Evaluasi", "Sumber Data"];
  const row = (_: unknown, at: number): (string | number)[] => [
    ...[first?.name.id ?? "", indicator?.name.id ?? "", `Pertanyaan 2${"abcdefg"[at % 7]}`, 1, 5 + at, "Bappeda"],
  ];
  return writeXlsx({ sheets: [{ name: "Rekap", rows: [heading, ...Array.from({ length: rows }, row)] }] });
}
