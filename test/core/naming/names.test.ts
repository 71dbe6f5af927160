/** Finds clusters, indicators and parts by what a workbook calls them. */
import { indicators } from "../../../src/core/instrument/instrument";
import type { Indicator } from "../../../src/core/instrument/instrument";
import { readLabel } from "../../../src/core/naming/labels";
import { matcherOf, normalise, wordsOf } from "../../../src/core/naming/names";
import { namedBy } from "../../../src/core/reading/places/places";
import { kla } from "../../instrument";

const instrument = kla();
const tools = { instrument, matcher: matcherOf(instrument) };
const all = indicators(instrument).map(({ indicator }) => indicator);

/** The number of the indicator that a text names, with its part's letter; null when it names none. */
function found(text: string): string | null {
  const { place } = namedBy(readLabel(text), null, tools);
  return place && (place.part?.code ?? String(place.indicator?.number));
}

/** The text with a letter lost, or two swapped, in the middle of its longest word. */
function slips(text: string): string[] {
  const word = text.split(/[^\p{L}]+/u).reduce((longest, one) => (one.length > longest.length ? one : longest), "");
  const [start, a, b, end] = [word.slice(0, 3), word.charAt(3), word.charAt(4), word.slice(5)];
  return [start + b + end, start + b + a + end].map((slip) => text.replace(word, slip));
}

test("the instrument has its 26 indicators", () => {
  expect(all).toHaveLength(26);
});

describe.each(all.map((indicator): [number, Indicator] => [indicator.number, indicator]))(
  "indicator %d",
  (number, one) => {
    const code = String(number);

    test.each([one.name.id, one.name.en, ...one.aliases])("is %s", (name) => {
      expect(found(name)).toBe(code);
      expect(found(name.toUpperCase())).toBe(code);
      expect(found(`  ${name.replaceAll(" ", "  ")} `)).toBe(code);
    });

    test("is its name after its number", () => {
      expect(found(`${code}. ${one.name.id}`)).toBe(code);
      expect(found(`Indikator ${code}: ${one.name.id}`)).toBe(code);
    });

    test.each([...slips(one.name.id), ...slips(one.name.en)])("is %s, slip and all", (name) => {
      expect([one.name.id, one.name.en]).not.toContain(name);
      expect(found(name)).toBe(code);
    });

    test("has names that mean no second indicator", () => {
      for (const name of [one.name.id, ...one.aliases]) expect(namedBy(readLabel(name), null, tools).other).toBeNull();
    });
  },
);

describe("a part", () => {
  const parts = all.flatMap(({ parts: list = [] }) => list);

  test.each(parts.map(({ code, name, aliases = [] }) => ({ code, names: [name.id, name.en, ...aliases] })))(
    "$code is found by each of its names",
    ({ code, names }) => {
      expect(names.map(found)).toEqual(names.map(() => code));
    },
  );
});

describe("older and shorter wordings", () => {
  test.each([
    ["Perda tentang KLA", "1"],
    ["Tersedianya Peraturan/Kebijakan Daerah tentang Kabupaten/Kota Layak Anak", "1"],
    ["Terlembaganya Kabupaten/Kota Layak Anak (KLA)", "2"],
    ["Keterlibatan Masyarakat, Dunia Usaha & Media", "3"],
    ["Persentase anak yang diregistrasi dan mendapatkan Kutipan Akta Kelahiran", "4"],
    ["Persentase perkawinan pertama usia di bawah 18 tahun", "7"],
    ["Pernikahan Anak", "7"],
    ["Tersedia Lembaga Konsultasi", "8"],
    ["Persalinan di Faskes", "12"],
    ["Prevalensi Gizi", "13"],
    ["Wajib Belajar Pendidikan 12 Tahun", "18"],
    ["Sekolah Ramah Anak", "19"],
  ])("%s is indicator %s", (text, code) => {
    expect(found(text)).toBe(code);
  });

  test.each(["Anggaran Daerah", "Kantor Desa Sukamaju", "Catatan", "Layak", ""])("%j names none", (text) => {
    expect(found(text)).toBeNull();
  });
});

describe("the order trap", () => {
  test.each([
    ["Lembaga Pengasuhan Alternatif", "10"],
    ["9. Lembaga Pengasuhan Alternatif", "10"],
    ["PAUD-HI", "9"],
    ["10. PAUD Holistik Integratif", "9"],
  ])("%s is indicator %s by its name, whatever its number", (text, code) => {
    expect(found(text)).toBe(code);
  });
});

describe("what two spellings have in common", () => {
  test.each([
    ["  Nilai\u00a0 MANDIRI ", "nilai mandiri"],
    ["Pendidikan & Budaya", "pendidikan dan budaya"],
    ["Kelana–Dekela", "kelana dekela"],
    ["Évaluasi", "evaluasi"],
    ["N I L A I", "nilai"],
    ["Nilai (%)", "nilai %"],
  ])("%j is %j", (text, plain) => {
    expect(normalise(text)).toBe(plain);
  });

  test("is without the words that tell nothing", () => {
    expect(wordsOf("Persentase Persalinan di Faskes")).toEqual(["persalinan", "fasilitas", "kesehatan"]);
    expect(wordsOf("Pernikahan Anak")).toEqual(wordsOf("Perkawinan Anak"));
  });
});
