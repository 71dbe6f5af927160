/** --last and --verified: this year's workbook beside another one, and files that do not belong to it. */
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import older from "../../assets/instruments/older-31.json";
import { goodRows, missing, rowsWith, run, runChild, write, writeBook } from "./command";

type Rows = ReturnType<typeof goodRows>;

const sample = join(import.meta.dirname, "../../assets/samples/lembar-per-klaster.xlsx");

/** The good rows under another title. */
function titled(title: string, changes: Parameters<typeof rowsWith>[0] = {}): Rows {
  return [[title], ...rowsWith(changes).slice(1)];
}

/** The good rows with a column of verified scores. */
function withVerified(
  verified: (row: number, score: number) => number,
  changes: Parameters<typeof rowsWith>[0] = {},
): Rows {
  return rowsWith(changes).map((cells, at) => {
    if (at < 10) return cells;
    return [...cells, at === 10 ? "Nilai Verifikasi" : verified(at + 1, Number(cells[5]))];
  });
}

const json = async (...words: string[]) => JSON.parse((await run(...words, "--json")).out);

describe("--last", () => {
  test("tells totals, tiers, jumps and documents by the keys of the JSON", async () => {
    const last = await writeBook("tahun-2023.xlsx", { Rekap: titled("KLA Kota Kediri 2023", { F12: 40 }) });
    const now = await writeBook("tahun-2024.xlsx", {
      Rekap: titled("KLA Kota Kediri 2024", { G13: "Laporan Gugus Tugas KLA 2025, Januari 2025.pdf" }),
    });
    const { years } = await json(now, "--last", last);
    expect(years).toMatchObject({ source: "tahun-2023.xlsx", last: 763.2, this: 800, change: 36.8 });
    expect(years.tier).toEqual({ last: "Nindya", this: "Nindya atau Utama (di ambang)" });
    expect(years.indicators).toHaveLength(26);
    expect(years.indicators[0]).toEqual({
      ...{ code: "1", last: 40, this: 76.8, change: 36.8, shareLast: 0.416667, shareThis: 0.8, jump: true },
      ...{ carriedOver: true, documents: { cited: 1, same: 1, inForce: 0 }, lastNumber: null },
      ...{ sheet: "Rekap", cell: "B12" },
    });
    expect(years.indicators[1]).toMatchObject({ code: "2", change: 0, jump: false, carriedOver: false });
    expect(years.clusters.find(({ id }: { id: string }) => id === "KEL")).toMatchObject({ last: 94.4, this: 131.2 });
  });

  test("says it in sentences, in both languages, and ends with 1 where a word is needed", async () => {
    const last = await writeBook("t1.xlsx", { Rekap: titled("2023", { F12: 90 }) });
    const now = await writeBook("t2.xlsx", { Rekap: titled("2024", { F12: 20 }) });
    const id = await run(now, "--last", last);
    expect(id.code).toBe(1);
    expect(id.out).toContain("Indikator 1 turun tajam, 90 → 20 dari 96: siapkan penjelasannya.");
    expect(id.out.replace(/\s+/g, " ")).toContain("terverifikasi penuh turun dari Utama ke Nindya.");
    const en = await run(now, "--last", last, "--lang", "en");
    expect(en.out).toContain("Indicator 1 fell sharply, 90 → 20 of 96: have the reason ready.");
  });

  test("says unchanged where nothing changed, and names no more than 20 of a kind", async () => {
    const last = await writeBook("t3.xlsx", { Rekap: titled("2023") });
    const { out } = await run(await writeBook("t4.xlsx", { Rekap: titled("2024") }), "--last", last);
    expect(out).toContain("Dari 800 (t3.xlsx) menjadi 800: tetap.");
    expect(out.match(/buktinya\s+sama\s+dengan\s+tahun\s+lalu/g)).toHaveLength(20);
    expect(out).toContain("– dan 6 lagi");
  });

  test("takes the list of 31 indicators, by shares alone", async () => {
    const rows = older.indicators.map(({ number, name }) => [number, name, 20, 10]);
    const last = await writeBook("lama.xlsx", {
      KLA: [["KLA 2017"], ["No", "Indikator", "Nilai Maks", "Nilai"], ...rows],
    });
    const now = await writeBook("baru.xlsx", { Rekap: goodRows() });
    const { years } = await json(now, "--last", last);
    expect(years).toMatchObject({ last: null, this: 800, change: null, tier: { last: null } });
    expect(years.indicators[0]).toMatchObject({
      last: null,
      this: 76.8,
      shareLast: 0.5,
      shareThis: 0.8,
      jump: true,
      carriedOver: null,
    });
    expect((await run(now, "--last", last)).out).toContain("31 indikator sebelum 2022");
  });

  test("told unasked it is no fault", async () => {
    const both = await writeBook("jatuh.xlsx", {
      "KLA 2023": titled("Evaluasi Mandiri Tahun 2023", { F12: 90 }),
      "KLA 2024": titled("Evaluasi Mandiri Tahun 2024", { F12: 20 }),
    });
    const { findings, years } = await json(both);
    expect(years.indicators[0]).toMatchObject({ jump: true });
    const isFault = findings.some(({ level }: { level: string }) => level !== "hint");
    expect((await run(both)).code).toBe(Number(isFault));
  });

  test("is told unasked where the workbook holds an earlier year, and null where it does not", async () => {
    const both = await writeBook("dua-tahun.xlsx", {
      "KLA 2023": titled("Evaluasi Mandiri Tahun 2023", { F12: 70 }),
      "KLA 2024": titled("Evaluasi Mandiri Tahun 2024"),
    });
    const { years } = await json(both);
    expect(years).toMatchObject({ source: 'lembar "KLA 2023"', last: 793.2, this: 800 });
    const one = await json(await writeBook("satu-tahun.xlsx", { Rekap: goodRows() }));
    expect([one.years, one.verified, one.settled, one.rehearsal]).toEqual([null, null, null, null]);
  });
});

describe("--verified", () => {
  test("lists the cuts with points, reason, office and cell", async () => {
    const now = await writeBook("em.xlsx", { Rekap: rowsWith({ G13: "menyusul" }) });
    const other = await writeBook("va.xlsx", { Rekap: rowsWith({ F12: 50, F13: 0, F14: 30 }) });
    const { verified } = await json(now, "--verified", other);
    expect(verified).toMatchObject({ source: "va.xlsx", claimed: 800, verified: 748.8, open: 0, predicted: 51.2 });
    expect(verified.cuts).toEqual([
      {
        ...{ cluster: "KEL", indicator: "2", question: null, from: 28.8, to: 0, points: 28.8 },
        ...{ reason: expect.stringContaining('"menyusul"'), rule: "evidence-placeholder" },
        ...{ offices: [expect.any(String)], sheet: "Rekap", cell: "F13" },
      },
      expect.objectContaining({ indicator: "1", points: 26.8, reason: "Tidak ada temuan kami di sini.", rule: null }),
    ]);
    expect(verified.raised).toEqual([expect.objectContaining({ indicator: "3", from: 25.6, to: 30, points: 4.4 })]);
  });

  test("of a file with claims and verified scores the verified ones count", async () => {
    const now = await writeBook("em2.xlsx", { Rekap: goodRows() });
    const other = await writeBook("va2.xlsx", { Rekap: withVerified((row, score) => (row === 12 ? 0 : score)) });
    expect((await json(now, "--verified", other)).verified).toMatchObject({
      ...{ source: 'va2.xlsx, kolom "Nilai Verifikasi"', claimed: 800, verified: 723.2 },
    });
  });

  test("a column in the workbook itself is told unasked: 688 beside 794", async () => {
    const { out, code } = await run(sample);
    expect(code).toBe(1);
    expect(out).toContain('Diklaim 794, diverifikasi 688 (kolom "Nilai Verifikasi"): turun 106 poin.');
    expect((await json(sample)).verified).toMatchObject({ claimed: 794, verified: 688, predicted: 106 });
  });

  test("last year's ratio of each cluster foretells this year's loss", async () => {
    // Kelembagaan (rows 12 to 14) kept half of it last year, everything else all of it.
    const last = await writeBook("lalu.xlsx", { Rekap: withVerified((row, score) => (row < 15 ? score / 2 : score)) });
    const now = await writeBook("kini.xlsx", { Rekap: rowsWith({ F12: 96, F13: 36, F14: 32 }) });
    const { verified } = await json(now, "--last", last);
    expect(verified).toMatchObject({ claimed: 832.8, verified: null, cuts: [], predicted: 82 });
    expect((await run(now, "--last", last)).out.replace(/\s+/g, " ")).toContain(
      "klaim 832,8 turun 82 poin menjadi 750,8",
    );
  });
});

describe.each(["--last", "--verified"])("%s refuses in one sentence, and prints nothing:", (option) => {
  const refusal = async (path: string, now = titled("Kota Kediri 2024")) => {
    const { code, out, err } = await run(await writeBook("ini.xlsx", { Rekap: now }), option, path, "--lang", "en");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.trim().split("\n").at(-1)).toMatch(/^[\p{L}\p{N}(].*\.$/u);
    return err;
  };

  test("another city", async () => {
    const path = await writeBook("lain.xlsx", { Rekap: titled("Evaluasi Mandiri Kabupaten Kediri", { F12: 1 }) });
    expect(await refusal(path)).toContain(
      "lain.xlsx is of Kabupaten Kediri, but the workbook being checked is of Kota Kediri",
    );
  });

  test("the same file, also under another name", async () => {
    const path = await writeBook("ini.xlsx", { Rekap: titled("Kota Kediri 2024") });
    expect(await refusal(path)).toContain("ini.xlsx is the same as the workbook being checked");
    const copy = missing("salinan.xlsx");
    copyFileSync(path, copy);
    expect(await refusal(copy)).toContain("salinan.xlsx is the same");
  });

  test("a file that is not there, no workbook, or of another instrument", async () => {
    expect(await refusal(missing("hilang.xlsx"))).toContain("hilang.xlsx was not found");
    expect(await refusal(write("bukan.xlsx", "bukan buku kerja"))).toContain("bukan.xlsx");
    const spm = await writeBook("spm.xlsx", {
      SPM: [
        ["Jenis Layanan", "Target", "Realisasi"],
        ["Air minum", 100, 80],
      ],
    });
    expect(await refusal(spm)).toMatch(/spm\.xlsx: No KLA table was found/);
  });

  test("nothing in common", async () => {
    const [head, rows] = [goodRows().slice(10, 11), goodRows().slice(11)];
    const path = await writeBook("bagian.xlsx", { Rekap: [...head, ...rows.slice(0, 8)] });
    expect(await refusal(path, [...head, ...rows.slice(12)])).toContain("share no indicator with a score");
  });
});

test("verified scores of the 31 indicators are refused", async () => {
  const rows = older.indicators.map(({ number, name }) => [number, name, 20, 10]);
  const path = await writeBook("va-lama.xlsx", {
    KLA: [["KLA 2017"], ["No", "Indikator", "Nilai Maks", "Nilai"], ...rows],
  });
  const { code, err } = await run(await writeBook("ini.xlsx", { Rekap: goodRows() }), "--verified", path);
  expect(code).toBe(2);
  expect(err).toContain("31 indikator sebelum 2022");
});

test("--sheet names a sheet of the first workbook alone, and both files stay as they were", async () => {
  const now = await writeBook("banyak.xlsx", { Satu: titled("2024"), Lain: [["catatan"]] });
  const last = await writeBook("lalu2.xlsx", { Rekap: titled("2023", { F12: 70 }) });
  const before = [now, last].map((path) => readFileSync(path).toString("base64"));
  expect((await json(now, "--sheet", "Satu", "--last", last)).years.last).toBe(793.2);
  expect([now, last].map((path) => readFileSync(path).toString("base64"))).toEqual(before);
});

test("the real command takes both options together", async () => {
  const now = await writeBook("n.xlsx", { Rekap: goodRows() });
  const last = await writeBook("l.xlsx", { Rekap: rowsWith({ F12: 70 }) });
  const va = await writeBook("v.xlsx", { Rekap: rowsWith({ F12: 60 }) });
  const { code, out } = runChild(now, "--last", last, "--verified", va, "--json");
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ years: { last: 793.2 }, verified: { verified: 783.2 } });
});
