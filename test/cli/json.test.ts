/** The JSON object's shape, which is a promise to other programs. */
import { additions } from "../../src/cli/additions/index";
import { goodRows, rowsWith, run, writeBook } from "./command";

const wrong = () => writeBook("salah.xlsx", { "Rekap EM": rowsWith({ F37: 200, G12: "ada" }) });

async function json(...words: string[]) {
  const { out } = await run(...words, "--json");
  return JSON.parse(out);
}

/** Every key with the kind of what it holds; of a list, the first element's. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? [shapeOf(value[0])] : [];
  if (value === null || typeof value !== "object") return value === null ? "null" : typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]));
}

const tier = { id: "string", name: "string", edge: "null", toNext: "number" };
const range = { low: "number", high: "number" };

test("has every key", async () => {
  const report = await json(await wrong());
  expect(shapeOf(report)).toEqual({
    file: "string",
    instrument: "string",
    form: "string",
    evidenceYears: ["number"],
    read: {
      sheets: [{ name: "string", headingRow: "number", columns: expect.anything() }],
      doubt: { is: "string", reasons: ["string"] },
      scope: { is: "string", indicators: ["string"], because: "string" },
      versions: [],
      older: [],
      entries: "number",
      unread: [],
    },
    score: { max: "number", claimed: "number", supported: range, risk: "number", why: "string" },
    tier: { claimed: tier, supported: { low: tier, high: tier } },
    clusters: [{ id: "string", name: "string", max: "number", claimed: "number", supported: range }],
    indicators: [
      {
        ...{ code: "string", name: "string", max: "number", claimed: "number" },
        ...{ supported: range, evidence: "string", sheet: "string", cell: "string" },
        support: [
          {
            ...{ question: "null", sheet: "string", cell: "string", points: "number", supported: "number" },
            ...{ evidence: "string", why: "string" },
          },
        ],
      },
    ],
    findings: [
      {
        ...{ id: "string", value: "string", evidence: "string" },
        ...{ rule: "string", level: "string", sheet: "string", cell: "string", indicator: "string", question: "null" },
        ...{ points: "number", stake: "string", offices: ["string"], message: "string" },
      },
    ],
    ...Object.fromEntries(additions.map(({ key }) => [key, "null"])),
    notChecked: [{ rule: "string", because: "string" }],
    crashed: [],
  });
});

test("names sheets, rows, columns and cells as Excel does", async () => {
  const report = await json(await wrong());
  expect(report.file).toBe("salah.xlsx");
  expect(report.read.sheets).toEqual([
    {
      ...{ name: "Rekap EM", headingRow: 11 },
      columns: { number: "A", indicator: "B", target: "D", maximum: "E", score: "F", evidence: "G", office: "H" },
    },
  ]);
  expect(report.findings).toContainEqual(
    expect.objectContaining({ rule: "score-over-maximum", level: "error", sheet: "Rekap EM", cell: "F37" }),
  );
});

test("gives each of the 7 clusters and 26 indicators, filled in or not", async () => {
  const report = await json(await writeBook("pendek.xlsx", { Rekap: goodRows().slice(0, 14) }));
  expect([report.clusters.length, report.indicators.length]).toEqual([7, 26]);
  expect(report.indicators[25]).toEqual(
    expect.objectContaining({ code: "26", claimed: null, evidence: null, sheet: null, cell: null }),
  );
  expect(report.tier.claimed).toEqual({ id: null, name: "Tidak ada untuk isian sebagian", edge: null, toNext: null });
  expect(report.score.max).toBe(164);
});

test("tells the questions of parts apart by the part's code", async () => {
  const rows = [
    ["Indikator", "Kode", "Pertanyaan", "Nilai Maks", "Nilai", "Data Dukung"],
    ["21A", "1", "Cara monev perlindungan khusus menurut Pasal 59", 9, 5, "Laporan 2025"],
    ["21B", "1", "Layanan", 5, 2, "Laporan 2025"],
    ["22A", null, null, 17, 9, "Laporan 2025"],
    [18, "1", "Tim dan SOP menangani anak putus sekolah", 5, 3, "Laporan 2025"],
  ];
  const { indicators } = await json(await writeBook("bagian.xlsx", { EM: rows }));
  const asked = [20, 21, 17].map((at) => indicators[at].support.map(({ question }: { question: string }) => question));
  expect(asked).toEqual([["21A.1", "21B.1"], ["22A"], ["1"]]);
});

test("has null for a score and its tier that cannot be told, and keeps the keys", async () => {
  const rows = goodRows().map(([number, name, , , , , evidence]) => [number ?? null, name ?? null, evidence ?? null]);
  const report = await json(await writeBook("tanpa-nilai.xlsx", { Rekap: rows }));
  expect(report.score).toEqual({ max: 1000, claimed: null, supported: null, risk: null, why: expect.any(String) });
  expect(report.tier).toEqual({
    claimed: { id: null, name: "Tidak diketahui", edge: null, toNext: null },
    supported: null,
  });
});

test("says what could not be read, with its place", async () => {
  const report = await json(await writeBook("surat.xlsx", { Rekap: goodRows(), Surat: [[null], [null, "Yth."]] }));
  expect(report.read.unread).toEqual([{ sheet: "Surat", cell: "B2", why: expect.stringMatching(/\.$/) }]);
});

test("speaks English when asked", async () => {
  const report = await json(await wrong(), "--lang", "en");
  expect(report.clusters[0].name).toBe("Institutional strengthening");
  expect(report.score.why).toMatch(/^The score /);
});
