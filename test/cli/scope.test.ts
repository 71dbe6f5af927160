/** --sheet, --only and --whole, versions of one assessment, and that no run ends clean when nothing was judged. */
import { indicators } from "../../src/core/instrument/instrument";
import { run, writeBook } from "./command";
import { kla } from "../instrument";

type Rows = (string | number | boolean | null)[][];

const heading = ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"];

/** These indicators, all when left out, at a share of their maximum. */
function rows(share: number, numbers?: readonly number[]): Rows {
  const all = indicators(kla()).map(({ indicator }) => indicator);
  const own = numbers ? all.filter(({ number }) => numbers.includes(number)) : all;
  return [heading, ...own.map(({ number, name, max }) => [number, name.id, max, Math.round(max * share * 100) / 100])];
}

interface Json {
  read: {
    scope: { is: string; indicators: string[]; because: string };
    versions: { sheet: string; name: string; stage: string; year: number | null; claimed: number; counts: boolean }[];
    unread: { sheet: string; cell: string | null; why: string }[];
  };
  score: { claimed: number | null };
  findings: { rule: string; level: string; indicator: string | null; message: string }[];
}

async function json(path: string, ...words: string[]): Promise<Json & { code: number | null }> {
  const { code, out, err } = await run(path, "--json", ...words);
  if (out === "") throw new Error(err);
  return { ...JSON.parse(out), code };
}

const rulesOf = ({ findings }: Json): string[] => findings.map(({ rule }) => rule);

describe("--sheet", () => {
  const two = () => writeBook("dua.xlsx", { "EM 2024": rows(0.5), Konsep: rows(0.8) });

  test.each([
    ["EM 2024", 500],
    ["Konsep", 800],
  ])("%s is read alone", async (sheet, claimed) => {
    const read = await json(await two(), "--sheet", sheet);
    expect(read.score.claimed).toBeCloseTo(claimed, 0);
    expect(read.read.versions).toEqual([]);
  });

  test("that is not there is said, with those that are", async () => {
    const { code, out, err } = await run(await two(), "--sheet", "EM 2025", "--lang", "en");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/"EM 2025".*EM 2024.*Konsep/);
  });
});

describe("--only and --whole", () => {
  const part = () => writeBook("dinkes.xlsx", { Isian: rows(0.9, [12, 13, 14, 17]) });

  test("one office's form is judged as a part, and as a whole when that is asked for", async () => {
    const own = await json(await part());
    expect(own.read.scope).toMatchObject({ is: "part", indicators: ["12", "13", "14", "17"] });
    expect(rulesOf(own)).not.toContain("cluster-missing");
    const whole = await json(await part(), "--whole");
    expect(whole.read.scope.is).toBe("whole");
    expect(rulesOf(whole)).toEqual(expect.arrayContaining(["cluster-missing", "indicator-missing"]));
    expect(whole.score.claimed).toBe(own.score.claimed);
  });

  test("what was meant and is not there is missing, and nothing else is", async () => {
    const read = await json(await part(), "--only", "12,15,k5");
    expect(read.read.scope).toMatchObject({ is: "part", indicators: ["12", "15", "21", "22", "23", "24"] });
    const missing = read.findings.filter(({ rule }) => rule === "indicator-missing").map(({ indicator }) => indicator);
    expect(missing).toContain("15");
    expect(missing).not.toContain("16");
    const clusters = read.findings.filter(({ rule }) => rule === "cluster-missing");
    expect(clusters.map(({ message }) => message)).toEqual([expect.stringContaining("Perlindungan Khusus")]);
  });

  test.each(["99", "12,K9", ""])("--only %j names what the instrument does not have", async (only) => {
    const { code, out, err } = await run(await part(), "--only", only, "--lang", "en");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/indicator/i);
  });
});

describe("versions", () => {
  const stages = ({ read }: Json): unknown[] =>
    read.versions.map(({ name, stage, year, claimed, counts }) => [name, stage, year, Math.round(claimed), counts]);

  test("draft and final: the final counts", async () => {
    const path = await writeBook("draf.xlsx", { Draf: rows(0.5), Final: rows(0.8) });
    const read = await json(path);
    expect(stages(read)).toEqual([
      ["Draf", "draft", null, 500, false],
      ["Final", "final", null, 800, true],
    ]);
    expect(read.score.claimed).toBeCloseTo(800, 0);
  });

  test("years on sheets in any order: the latest counts", async () => {
    const path = await writeBook("tahun-ke-tahun.xlsx", {
      "EM 2025": rows(0.7),
      "EM 2023": rows(0.5),
      "EM 2024": rows(0.6),
    });
    const read = await json(path);
    expect(stages(read)).toEqual([
      ["EM 2025", "self", 2025, 700, true],
      ["EM 2023", "self", 2023, 500, false],
      ["EM 2024", "self", 2024, 600, false],
    ]);
    expect(read.score.claimed).toBeCloseTo(700, 0);
  });

  test("a verified column beside the self-assessment is a version that does not count", async () => {
    const beside = rows(0.8).map((cells, at) => [...cells, at === 0 ? "Nilai Verifikasi" : Number(cells[3]) / 2]);
    const read = await json(await writeBook("em-va.xlsx", { Rekap: beside }));
    expect(read.score.claimed).toBeCloseTo(800, 0);
    expect(stages(read)).toEqual([
      ["Rekap", "self", null, 800, true],
      [expect.stringContaining("Nilai Verifikasi"), "verified", null, 400, false],
    ]);
  });

  test("38 sheets named after places are refused by name, and read one at a time", async () => {
    const names = Array.from({ length: 38 }, (_, at) => `Kab. ${String.fromCharCode(65 + (at % 26))}${at}`);
    const path = await writeBook(
      "provinsi.xlsx",
      Object.fromEntries(names.map((name, at) => [name, rows(0.4 + at / 100)])),
    );
    const { code, out, err } = await run(path, "--json");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    for (const name of names) expect(err).toContain(name);
    expect(err).toContain("--sheet");
    expect((await json(path, "--sheet", "Kab. B1")).score.claimed).toBeCloseTo(410, 0);
  });
});

describe("what was not judged", () => {
  test("a table without scores, ticks or evidence never ends clean", async () => {
    const bare: Rows = [
      ["No", "Indikator", "Keterangan"],
      ...rows(0)
        .slice(1)
        .map(([no, name]) => [no ?? null, name ?? null, "baik"]),
    ];
    const { code, out, err } = await run(await writeBook("tanpa-nilai.xlsx", { Rekap: bare }), "--lang", "en");
    expect(code).not.toBe(0);
    expect(out + err).not.toMatch(/no (mistakes|errors) (were )?found/i);
  });

  test("scores that are all left blank never end clean", async () => {
    const blank = rows(0).map((cells, at) => (at === 0 ? cells : [...cells.slice(0, 3), null]));
    expect((await run(await writeBook("kosong.xlsx", { Rekap: blank }))).code).not.toBe(0);
  });

  test("empty check boxes are told by their number, not one by one", async () => {
    const boxes = rows(0.8).map((cells, at) => [...cells, ...(at === 0 ? ["", "", ""] : [false, false, false])]);
    const { read } = await json(await writeBook("kotak.xlsx", { Rekap: boxes }));
    expect(read.unread.map(({ why }) => why)).toEqual([
      "Kolom tanpa judul tidak dipakai: 26 kotak centang kosong.",
      "Di samping tabel, tidak dipakai: 52 kotak centang kosong.",
    ]);
  });
});
