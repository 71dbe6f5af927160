/** Kinds of cells on which evidence is judged closely, each with what counts and what must not; judged by hand before they were tried. */
import { assess } from "../../../src/core/evidence/assess";
import { looseCell } from "../../../src/core/evidence/citations/cells";
import { termsOf } from "../../../src/core/evidence/terms";
import { findQuestion } from "../../../src/core/instrument/instrument";
import { kla } from "../../instrument";
import sides from "./bothSides.json";

const instrument = kla();
const terms = termsOf(instrument, [2024, 2025]);

function stateOf(code: string, text: string, link: string | null = null): string {
  const needs = findQuestion(instrument, code)?.needs ?? [];
  return assess([looseCell(text, link)], needs, terms).state;
}

describe.each(Object.entries(sides))("%s", (_, cells) => {
  test.each(cells)("%s %j is %s", (code = "", text = "", states = "") => {
    expect(findQuestion(instrument, code)).not.toBeNull();
    expect(states.split(" or ")).toContain(stateOf(code, text));
  });

  test("both sides are told", () => {
    const states = cells.map(([, , state = ""]) => state === "documented");
    expect(new Set(states).size).toBe(2);
  });
});

test("a regulation is known by its number though a copy lies on somebody's own disk; a report is not", () => {
  const disk = "C:\\Users\\kla\\Documents\\scan.pdf";
  expect(stateOf("1.1", "Perda 5/2022 KLA", disk)).toBe("documented");
  expect(stateOf("1.1", "Perda KLA", disk)).toBe("doubtful");
  expect(stateOf("8.4", "Laporan Puspaga 2025", disk)).toBe("doubtful");
});

test.each([
  ["2.1", "Foto pelantikan Gugus Tugas KLA, Pendopo, 9 Januari 2025", "decree"],
  ["1.2q", "Foto stiker KTR di RSUD, 5 Maret 2025", "regulation"],
  ["2.4", "Notulen rapat RAD tgl 7 Agustus 2024", "plan"],
  ["2.2", "Undangan bimtek KHA 8 Mei 2024", "certificate"],
])("%s %j stays documented, and %s is missing", (code, text, need) => {
  const needs = findQuestion(instrument, code)?.needs ?? [];
  expect(assess([looseCell(text)], needs, terms)).toMatchObject({ state: "documented", missing: [need] });
});

test("what a ministry wrote is told as such", () => {
  const { doubt } = assess([looseCell("Buku pedoman pengangkatan anak Kemensos 2019")], [], terms);
  expect(doubt?.reason).toEqual({ cause: "national-book" });
});

test("what is the province's, or taken over from a city, is told with its name", () => {
  const reasonOf = (text: string): unknown => assess([looseCell(text)], [], terms).doubt?.reason;
  expect(reasonOf("RAD KLA Provinsi Jawa Barat 2023-2026")).toEqual({
    cause: "province",
    province: "Provinsi Jawa Barat",
  });
  expect(reasonOf("Perda Kota Surakarta 4/2012 (kami adopsi)")).toEqual({
    cause: "other-city",
    city: "Kota Surakarta",
  });
});
