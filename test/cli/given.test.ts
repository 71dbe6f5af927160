/** What a user gives beside the workbook: an instrument of one's own, and a map of tables and columns. */
import shipped from "../../assets/instruments/kla-2024.json";
import { goodRows, rowsWith, run, write, writeBook } from "./command";

const wrong = () => writeBook("salah.xlsx", { "Rekap EM": rowsWith({ F37: 200 }) });
const map = (content: unknown) => ["--map", write("peta.json", JSON.stringify(content))];

describe("--instrument", () => {
  const own = (changes: object) => write("i.json", JSON.stringify({ ...shipped, ...changes }));

  test("is used in place of the shipped one", async () => {
    const { out } = await run(await wrong(), "--json", "--instrument", own({ id: "kota-2026" }));
    expect(JSON.parse(out)).toHaveProperty("instrument", "kota-2026");
  });

  test("with faults gives one line for each, naming the place in the file", async () => {
    const [first, ...others] = shipped.tiers;
    const tiers = [{ ...first, from: "lima ratus" }, ...others];
    const { code, out, err } = await run(await wrong(), "--lang=en", "--instrument", own({ edge: -1, tiers }));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    const lines = err.trimEnd().split("\n");
    expect(lines).toHaveLength(2);
    expect(lines.join("\n")).toMatch(/^i\.json: .*tiers\[0\]\.from.*$/m);
    expect(lines.join("\n")).toMatch(/^i\.json: .*edge.*$/m);
  });
});

describe("a file of any size beside the workbook", () => {
  const instrument = (changes: object) => write("besar.json", JSON.stringify({ ...shipped, ...changes }));

  test("is refused at once when a name in it is longer than any", async () => {
    const [office, ...others] = shipped.offices;
    const offices = [{ ...office, spellings: ["dinas ".repeat(20_000)] }, ...others];
    const { code, err } = await run(await wrong(), "--lang=en", "--instrument", instrument({ offices }));
    expect(code).toBe(2);
    expect(err).toMatch(/^besar\.json: offices\[0\]\.spellings\[0\] must be at most 300 letters long, .{0,99}\n$/);
  });

  test("is refused above a million bytes, and not below", async () => {
    const padded = (size: number) =>
      JSON.stringify(shipped) + " ".repeat(size - Buffer.byteLength(JSON.stringify(shipped)));
    const path = await wrong();
    const large = await run(path, "--lang=en", "--instrument", write("besar.json", padded(1_000_001)));
    expect(large).toMatchObject({
      code: 2,
      err: expect.stringContaining("holds 1,000,001 bytes, more than the 1,000,000"),
    });
    expect((await run(path, "--instrument", write("besar.json", padded(1_000_000)))).code).toBe(1);
    expect((await run(path, "--map", write("peta.json", "{}".padEnd(1_000_001)))).code).toBe(2);
  });

  test("shows fifty of its faults, and how many follow", async () => {
    const notes = Array.from({ length: 60 }, () => 5);
    const { err } = await run(await wrong(), "--lang=en", "--instrument", instrument({ notes }));
    const lines = err.trimEnd().split("\n");
    expect(lines).toHaveLength(51);
    expect(lines[50]).toBe("besar.json: has 10 more faults; fix these first.");
  });
});

describe("--show-map and --map", () => {
  test("the printed map gives the same report again", async () => {
    const path = await wrong();
    const shown = await run(path, "--show-map");
    expect(shown).toMatchObject({ code: 0, err: "" });
    expect(JSON.parse(shown.out)["Rekap EM"][0]).toMatchObject({ headingRow: 11, columns: { score: "F" } });
    const mapped = await run(path, "--json", ...map(JSON.parse(shown.out)));
    expect(mapped).toEqual(await run(path, "--json"));
  });

  test("a map may name headings by their text, whatever their case", async () => {
    const columns = { number: "A", indicator: "indikator", maximum: "NILAI MAKS", score: "Nilai Mandiri" };
    const { out } = await run(await wrong(), "--json", ...map({ "Rekap EM": { headingRow: 11, columns } }));
    expect(JSON.parse(out).read.sheets).toEqual([
      { name: "Rekap EM", headingRow: 11, columns: { number: "A", indicator: "B", maximum: "E", score: "F" } },
    ]);
  });

  test("reads a table whose headings nobody could know", async () => {
    const rows = goodRows().map((row, at) => (at === 10 ? ["a", "b", "c", "d", "e", "f", "g", "h"] : row));
    const path = await writeBook("aneh.xlsx", { Rekap: rows });
    const columns = { number: "A", indicator: "B", maximum: "E", score: "F", evidence: "G", office: "H" };
    const { out } = await run(path, "--json", ...map({ Rekap: { headingRow: 11, columns } }));
    expect(JSON.parse(out).score).toMatchObject({ claimed: 800, supported: { low: 800, high: 800 } });
  });

  test("survives PowerShell, which redirects as UTF-16", async () => {
    const text = JSON.stringify({ "Rekap EM": { headingRow: 11, columns: { indicator: "B", score: "F" } } });
    const path = write("peta16.json", Buffer.from(`\ufeff${text}`, "utf16le"));
    expect(await run(await wrong(), "--map", path)).toMatchObject({ code: 1, err: "" });
  });

  test.each<[string, unknown, RegExp]>([
    ["a sheet", { Rekapp: { headingRow: 11, columns: { score: "F" } } }, /"Rekapp".*Rekap EM\.$/m],
    ["a column", { "Rekap EM": { headingRow: 11, columns: { score: "Nilai VA" } } }, /"Nilai VA"/],
    ["what a column holds", { "Rekap EM": { headingRow: 11, columns: { nilai: "F" } } }, /"nilai"/],
  ])("a map that names %s that is not there is told so", async (_, content, sentence) => {
    const { code, out, err } = await run(await wrong(), ...map(content));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(sentence);
  });
});
