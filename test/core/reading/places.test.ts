/** Where a label belongs: by name first, by number second. */
import { findCluster } from "../../../src/core/instrument/instrument";
import { readLabel } from "../../../src/core/naming/labels";
import { matcherOf } from "../../../src/core/naming/names";
import type { Place } from "../../../src/core/naming/names";
import {
  agrees,
  clusterOf,
  isQuestion,
  isRatherIndicator,
  namedBy,
  placeByCode,
  placeWithin,
  prefixed,
  questionIn,
} from "../../../src/core/reading/places/places";
import type { Numbering } from "../../../src/core/reading/places/places";
import { kla } from "../../instrument";
import { checked, flagged, sheet } from "../grid";

const instrument = kla();
const tools = { instrument, matcher: matcherOf(instrument) };
const cluster = (id: string | null) => (id === null ? null : findCluster(instrument, id));
const codeOf = (place: Place | null | undefined): string | null =>
  place ? (place.part?.code ?? String(place.indicator?.number ?? place.cluster.id)) : null;

function named(text: string): Place {
  const { place } = namedBy(readLabel(text), null, tools);
  if (!place) throw new Error(`${text} names nothing.`);
  return place;
}

describe("a cluster", () => {
  test.each(instrument.clusters.map(({ id, name, aliases }) => ({ id, names: [name.id, name.en, ...aliases] })))(
    "$id is found by each of its names in a column of clusters",
    ({ id, names }) => {
      const ids = names.map((name) => clusterOf(readLabel(name), true, tools)?.id);
      expect(ids).toEqual(names.map(() => id));
    },
  );

  test.each([
    ["Klaster I", "K1"],
    ["KLUSTER 2", "K2"],
    ["Cluster 4", "K4"],
    ["Klaster V Perlindungan Khusus", "K5"],
    ["Klaster Kesehatan", "K3"],
    ["II", "K2"],
  ])("%s is %s anywhere", (text, id) => {
    expect(clusterOf(readLabel(text), true, tools)?.id).toBe(id);
    expect(clusterOf(readLabel(text), false, tools)?.id).toBe(id);
  });

  test("is a bare arabic number only in a column of clusters", () => {
    expect(clusterOf(readLabel("3"), true, tools)?.id).toBe("K3");
    expect(clusterOf(readLabel("3"), false, tools)).toBeNull();
  });

  test("goes by its name where number and name disagree", () => {
    expect(clusterOf(readLabel("Klaster III Pendidikan"), true, tools)?.id).toBe("K4");
  });

  test.each(["Klaster 6", "VI", "Indikator 3", "Pertanyaan 2", "Anggaran"])("is not %s", (text) => {
    expect(clusterOf(readLabel(text), true, tools)).toBeNull();
  });

  test("may be an indicator of the same name: the maximum decides", () => {
    const kel = instrument.clusters[0];
    if (!kel) throw new Error("There is no cluster.");
    const label = readLabel("Penguatan Kelembagaan");
    expect(isRatherIndicator(label, kel, 164, tools)).toBe(false);
    expect(isRatherIndicator(label, kel, 36, tools)).toBe(true);
    expect(isRatherIndicator(readLabel("Klaster Kelembagaan"), kel, 36, tools)).toBe(false);
  });
});

test.each([
  ["PAUD-HI dan LKSA", "9", "10"],
  ["Wajib Belajar\nSekolah Ramah Anak", "18", "19"],
])("%j names two indicators", (text, first, second) => {
  const { place, other } = namedBy(readLabel(text), null, tools);
  expect([codeOf(place), codeOf(other)]).toEqual([first, second]);
});

describe("a number", () => {
  test.each([
    ["7", "7"],
    ["21b", "21B"],
    ["2", "2"],
    ["99", null],
  ])("%s throughout the list is %s", (code, expected) => {
    expect(codeOf(placeByCode(code, tools))).toBe(expected);
  });

  test.each([
    ["2", "K2", "8"],
    ["9", "K2", null],
    ["2", null, null],
    ["2a", "K2", null],
  ])("%s within cluster %s is %s", (code, id, expected) => {
    expect(codeOf(placeWithin(cluster(id), code))).toBe(expected);
  });

  test.each<[string, string, Numbering, boolean]>([
    ["9", "PAUD-HI", "throughout", true],
    ["10", "PAUD-HI", "throughout", false],
    ["9", "Lembaga Pengasuhan Alternatif", "throughout", false],
    ["3", "PAUD-HI", "restarting", true],
    ["9", "PAUD-HI", "restarting", false],
    ["10", "PAUD-HI", "unclear", true],
    ["21b", "Anak Korban Kekerasan dan Eksploitasi", "throughout", true],
    ["21A", "Anak Korban Kekerasan dan Eksploitasi", "throughout", false],
    ["1.1", "PAUD-HI", "throughout", true],
  ])("%s beside %s in a list numbered %s: agrees %s", (code, name, numbering, expected) => {
    expect(agrees(code, named(name), numbering)).toBe(expected);
  });

  test("that disagrees with the name is told at the name, in the old order of 9 and 10", () => {
    const report = checked(
      sheet("Lembar1", [
        ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
        [7, "Pencegahan Perkawinan Anak", 36, 20],
        [8, "Puspaga", 45, 30],
        [9, "Lembaga Pengasuhan Alternatif", 27, 20],
        [10, "PAUD-HI", 13, 10],
        [11, "Infrastruktur Ramah Anak", 35, 20],
      ]),
    );
    expect(report.entries.map(({ indicator }) => indicator?.number)).toEqual([7, 8, 10, 9, 11]);
    expect(flagged(report, "name-and-number-disagree")).toEqual(["B4", "B5"]);
  });
});

describe("a question", () => {
  test.each([
    "Apakah ada SK?",
    "1. Apakah ada SK",
    "a) Berapa jumlah anak",
    "(a) Sebutkan",
    "Sudah ada SK?",
    "Is there a decree",
  ])("asks: %s", (text) => {
    expect(isQuestion(text)).toBe(true);
  });

  test.each(["Jumlah anak", "Wajib Belajar 12 Tahun", "Adakan rapat", ""])("does not ask: %j", (text) => {
    expect(isQuestion(text)).toBe(false);
  });

  test.each([
    ["21A.1", "21A", "1"],
    ["7.2", "7", "2"],
    ["1-2a", "1", "2a"],
    ["21.1.2", "21A", "2"],
    ["3.12.4", "12", "4"],
    ["3.1.4", "12", "4"],
    ["4.12.4", "12", "4"],
    ["0.1.2a", "1", "2a"],
    ["7.26.2", "26", "2"],
    ["5.21A.4b", "21A", "4b"],
  ])("%s names its place, %s, before its code, %s", (code, place, own) => {
    const [result] = prefixed(code, tools);
    expect([codeOf(result?.place), result?.code]).toEqual([place, own]);
  });

  test.each(["7.99", "99.1", "7", "2a", "2024.1", "5.12.4", "21.4.1", "1.2.3.4"])(
    "%s names no place before a code",
    (code) => {
      expect(prefixed(code, tools)).toEqual([]);
    },
  );

  test("is found in its indicator by its code, with or without the indicator's number", () => {
    const { indicator } = named("Perda KLA");
    if (!indicator) throw new Error("There is no indicator.");
    expect(questionIn(indicator, "2A")?.code).toBe("2a");
    expect(questionIn(indicator, "1.2a")?.code).toBe("2a");
    expect(questionIn(indicator, "2.2a")).toBeNull();
    expect(questionIn(indicator, "99")).toBeNull();
  });
});
