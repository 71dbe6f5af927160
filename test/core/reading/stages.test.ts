/** Tests several rows of scores under one indicator: versions by the year or stage that each row says. */
import { kla } from "../../instrument";
import { checked, sheet } from "../grid";
import type { Grid } from "../grid";

const indicators: readonly (readonly [number, string, number])[] = [
  [1, "Perda KLA", 96],
  [2, "Gugus Tugas KLA", 36],
  [18, "Wajib Belajar 12 Tahun", 24],
  [19, "Sekolah Ramah Anak", 51],
  [20, "Pusat Kreativitas Anak", 35],
];
const [before, now] = [
  [50, 5, 10, 20, 15],
  [70, 10, 20, 40, 30],
];

interface Looks {
  /** Whether the later row comes first. */
  isTurned?: boolean;
  /** Whether number, name and maximum are merged over both rows. */
  isMerged?: boolean;
}

/** Two rows for each indicator, named once, with what tells them apart in a column of that heading. */
function claimedOf(heading: string, stages: readonly [string | number, string | number], looks: Looks = {}) {
  const scores: readonly (readonly [string | number, readonly number[]])[] = [
    [stages[0], before],
    [stages[1], now],
  ];
  const turned = looks.isTurned ? scores.toReversed() : scores;
  const grid = indicators.flatMap(([no, name, max], at) =>
    turned.map(([stage, own], row): Grid[number] => [
      ...(row === 0 ? [no, name, max] : [null, null, null]),
      stage,
      own[at] ?? null,
    ]),
  );
  const merges = indicators.flatMap((_, at) =>
    ["A", "B", "C"].map((column) => `${column}${2 + 2 * at}:${column}${3 + 2 * at}`),
  );
  const { claimed, doubt, findings, versions } = checked(
    sheet("Rekap", [["No", "Indikator", "Maks", heading, "Nilai"], ...grid], looks.isMerged ? { merges } : {}),
  );
  const errors = findings.filter(({ level }) => level === "error");
  return [claimed, doubt.is, errors.length, versions.map((version) => version.claimed).sort()];
}

test.each([
  ["Tahun", 2024, 2025],
  ["Tahun", "2024", "2025"],
  ["Tahun", "Tahun 2024", "Tahun 2025"],
  ["Versi", "Draft", "Final"],
  ["Kondisi", "Awal", "Akhir"],
  ["Ket", "Semula", "Menjadi"],
  ["Keterangan", "Nilai Lama", "Nilai Baru"],
  ["Periode", "Tahun lalu", "Tahun ini"],
  ["Jenis", "Verifikasi", "Mandiri"],
  ["Uraian", "Target", "Realisasi"],
  ["Period", "Last year", "This year"],
  ["Status", "Before", "After"],
  ["Tahap", "EM 2024", "EM 2025"],
])(
  "%s: of the rows %s and %s under one name the second is the claim, in either order, merged or not",
  (heading, one, other) => {
    const told = [170, "sure", 0, [100, 170]];
    expect(claimedOf(heading, [one, other])).toEqual(told);
    expect(claimedOf(heading, [one, other], { isMerged: true })).toEqual(told);
    expect(claimedOf(heading, [one, other], { isTurned: true, isMerged: true })).toEqual(told);
  },
);

test.each([
  ["OPD", "DP3A", "Dinkes"],
  ["Ket", "", ""],
  ["Komponen", "Kebijakan", "Pelaksanaan"],
  ["Penilai", "Andi", "Budi"],
  ["Dokumen", "Dokumen 1", "Dokumen 2"],
])("%s: rows %j and %j under one name are no versions, and never pass in silence", (heading, one, other) => {
  expect(claimedOf(heading, [one, other]).slice(1, 2)).toEqual(["doubtful"]);
  expect(claimedOf(heading, [one, other], { isMerged: true }).slice(1, 2)).toEqual(["doubtful"]);
});

test("a year beside each of an indicator's documents parts no rows", () => {
  const grid = indicators.map(([no, name, max], at): Grid[number] => [
    no,
    name,
    max,
    now[at] ?? null,
    at % 2 ? 2024 : 2025,
  ]);
  const { claimed, doubt } = checked(sheet("Rekap", [["No", "Indikator", "Maks", "Nilai", "Tahun"], ...grid]));
  expect([claimed, doubt.is]).toEqual([170, "sure"]);
});

/** Parts of a score in rows of their own, with a printed total and a maximum of each part, of the first alone, or of none. */
function partsOf(heading: string, parts: readonly [string, string], maxima: "each" | "first", total: number | null) {
  const grid = indicators.flatMap(([no, name, max], at): Grid => [
    [no, name, maxima === "each" ? max - 5 : max, parts[0], before[at] ?? null],
    [null, null, maxima === "each" ? 5 : null, parts[1], 4],
  ]);
  const { claimed, doubt, findings } = checked(
    sheet("Rekap", [
      ["No", "Indikator", "Maks", heading, "Nilai"],
      ...grid,
      ...(total === null ? [] : [[null, "Jumlah", 242, null, total]]),
    ]),
  );
  return [claimed, doubt.is, findings.filter(({ level }) => level === "error").map(({ rule }) => rule)];
}

test.each([
  ["OPD", "DP3A", "Dinkes"],
  ["Dokumen", "Dokumen 1", "Dokumen 2"],
  ["Ket", "", ""],
])(
  "%s: rows %j and %j are parts of a score where the printed total is what all of them come to",
  (heading, one, other) => {
    const sum = 100 + 5 * 4;
    expect(partsOf(heading, [one, other], "first", sum)).toEqual([sum, expect.not.stringMatching("doubtful"), []]);
    for (const total of [null, 100, 90])
      expect(partsOf(heading, [one, other], "first", total).slice(1, 2)).toEqual(["doubtful"]);
  },
);

test("parts may have a maximum each, which come to the indicator's", () => {
  expect(partsOf("OPD", ["DP3A", "Dinkes"], "each", 120)).toEqual([120, "likely", []]);
});

test.each([
  ["Semester I", "Semester II"],
  ["Triwulan I", "Triwulan II"],
  ["TW 1", "TW 2"],
  ["Januari", "Februari"],
  ["Asesor 1", "Asesor 2"],
  ["Penilai A", "Penilai B"],
])("%s and %s below a name add up only where a total says so", (one, other) => {
  for (const total of [null, 100, 90]) expect(partsOf("Rincian", [one, other], "first", total)[1]).toBe("doubtful");
  expect(partsOf("Rincian", [one, other], "first", 120)).toEqual([120, expect.not.stringMatching("doubtful"), []]);
});

test("a sum that only has no name is none of a score's parts", () => {
  const grid = indicators.map(([no, name, max], at): Grid[number] => [no, name, max, now[at] ?? null]);
  const headed: Grid[number] = ["No", "Indikator", "Maks", "Nilai"];
  const { claimed, doubt } = checked(sheet("Rekap", [headed, ...grid, [null, null, 242, 170]]));
  expect([claimed, doubt.is]).toEqual([170, "likely"]);
});

/** Two rows for each of so many indicators, of which some are parted from their names by a row without a stage. */
function stagesIn(size: number, parted: number): (string | null)[] {
  const grid = indicators
    .slice(0, size)
    .flatMap(([no, name, max], at): Grid => [
      [no, name, max, "Awal", before[at] ?? null],
      ...(at < parted ? [[null, "Rincian", null, null, null]] : []),
      [null, null, null, "Akhir", now[at] ?? null],
    ]);
  const { tables } = checked(sheet("Rekap", [["No", "Indikator", "Maks", "Ket", "Nilai"], ...grid]));
  return tables.map(({ stage }) => stage);
}

test("stages that no heading names must follow each other three times, and one in ten rows may have no name", () => {
  expect([stagesIn(2, 0), stagesIn(3, 0)]).toEqual([[null], ["AKHIR"]]);
  expect([stagesIn(5, 1), stagesIn(5, 2)]).toEqual([["AKHIR"], [null]]);
});

/** Every indicator in a row for each year and stage. */
const longList = (stages: readonly (readonly [number | null, string, readonly number[]])[]) => {
  const rows = stages.flatMap(([year, stage, own]) =>
    indicators.map(([no, name, max], at): Grid[number] => [year, stage, no, name, max, own[at] ?? null]),
  );
  const { claimed, doubt, versions } = checked(
    sheet("Data", [["Tahun", "Tahap", "No", "Indikator", "Maks", "Nilai"], ...rows]),
  );
  return [claimed, doubt.is, versions.map((version) => [version.stage, version.claimed, version.counts])];
};

test("a year and a stage in each row tell last year's, the city's and the verifiers' scores apart", () => {
  const verified = now.map((score) => score - 5);
  for (const order of [1, -1])
    expect(
      longList(
        [
          [2023, "Mandiri", before] as const,
          [2024, "Mandiri", now] as const,
          [2024, "Verifikasi", verified] as const,
        ].toSorted(() => order),
      ),
    ).toEqual([
      170,
      "sure",
      expect.arrayContaining([
        ["self", 100, false],
        ["self", 170, true],
        ["verified", 145, false],
      ]),
    ]);
});

test("where some rows say no year, the years alone do not part the list by stage", () => {
  expect(
    longList([
      [2024, "Mandiri", now],
      [null, "Verifikasi", now.map((score) => score - 5)],
    ])[0],
  ).toBe(170);
});

describe("the verifiers' sheet beside the city's", () => {
  const list = (heading: string, own: readonly number[], most: number): Grid => [
    ["No", "Indikator", "Maks", heading],
    ...indicators.slice(0, most).map(([no, name, max], at): Grid[number] => [no, name, max, own[at] ?? null]),
  ];
  const stagesOf = (mine: Grid, theirs: Grid, name = "Verifikasi Provinsi") =>
    checked(sheet("EM", mine), sheet(name, theirs)).versions.map(({ stage, claimed }) => [stage, claimed]);
  const fewer = now.map((score) => score - 5);

  test("of three indicators is a version, of two a correction", () => {
    expect(stagesOf(list("Nilai Mandiri", now, 3), list("Nilai Verifikasi", fewer, 3))).toEqual([
      ["self", 100],
      ["verified", 85],
    ]);
    expect(stagesOf(list("Nilai Mandiri", now, 2), list("Nilai Verifikasi", fewer, 2))).toEqual([]);
  });

  test("by indicators is one of the city's by questions", () => {
    const questions = kla().clusters.flatMap(({ indicators: own }) => own.slice(0, 1));
    const mine = questions.flatMap(({ number, parts, questions: asked }): Grid => {
      const all = parts ? [] : (asked ?? []);
      return all.map(({ code, label, max }) => [`${number}.${code}`, label?.id ?? null, max, max * 0.75]);
    });
    const theirs = questions
      .filter(({ parts }) => !parts)
      .map(({ number, name, max }): Grid[number] => [number, name.id, max, max / 2]);
    const found = stagesOf(
      [["Kode", "Pertanyaan", "Maks", "Nilai Mandiri"], ...mine],
      [["No", "Indikator", "Maks", "Nilai VA"], ...theirs],
    );
    expect(found.map(([stage]) => stage)).toEqual(["self", "verified"]);
  });

  test("of other indicators is no version", () => {
    expect(
      stagesOf(list("Nilai Mandiri", now, 5), [
        ["No", "Indikator", "Maks", "Nilai VA"],
        [7, "Perkawinan Anak", 36, 20],
        [9, "PAUD-HI", 13, 10],
        [25, "Kelana", 21, 9],
      ]),
    ).toEqual([]);
  });
});
