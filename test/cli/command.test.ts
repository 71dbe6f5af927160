/** What the command promises to shells: exit codes, which stream holds what, and that files stay as they are. */
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { badQuestions, goodRows, missing, rowsWith, run, runChild, runShell, write, writeBook } from "./command";
import { startProgress } from "../../src/cli/terminal/progress";

const good = () => writeBook("bersih.xlsx", { Rekap: goodRows() });
const wrong = () => writeBook("salah.xlsx", { Rekap: rowsWith({ F37: 200 }) });

const many = () => writeBook("banyak.xlsx", { Pertanyaan: badQuestions() });

describe("the real command", () => {
  test("exits 0 for a clean workbook, with the report on stdout and nothing on stderr", async () => {
    const { code, out, err } = runChild(await good());
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("Tidak ditemukan kesalahan");
  });

  test("exits 2 with one sentence, no stack and nothing on stdout, for a file that is not there", () => {
    const { code, out, err } = runChild(missing("tidak-ada.xlsx"), "--lang", "en");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^The file .*tidak-ada\.xlsx was not found; .*\.\n$/);
  });

  test("ends quietly when its reader stops early", async () => {
    const { code, out, err } = runShell('"$0" "$@" | head -1; exit ${PIPESTATUS[0]}', await many());
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toBe("Pemeriksaan KLA: banyak.xlsx\n");
  });

  test("waits for a reader that is slow", async () => {
    const { out } = runShell('"$0" "$@" | (sleep 0.2; cat)', await many(), "--json");
    expect(out.length).toBeGreaterThan(2 ** 16);
    expect(JSON.parse(out)).toHaveProperty("crashed", []);
  });

  test("leaves the file as it is", async () => {
    const path = await wrong();
    const look = () => ({
      hash: createHash("sha256").update(readFileSync(path)).digest("hex"),
      written: statSync(path).mtimeMs,
    });
    const before = look();
    await run(path);
    await run(path, "--json");
    expect(look()).toEqual(before);
  });
});

describe("exit codes", () => {
  test.each<[string, Record<string, string | number | null>, number]>([
    ["0 for hints alone", { F37: 40 }, 0],
    ["1 for an error", { F37: 200 }, 1],
    ["1 for a query alone", { H37: null }, 1],
  ])("%s", async (name, changes, expected) => {
    const { code, err } = await run(await writeBook(`${name}.xlsx`, { Rekap: rowsWith(changes) }));
    expect({ code, err }).toEqual({ code: expected, err: "" });
  });

  test("0 for --help, in both languages", async () => {
    expect(await run("--help")).toMatchObject({ code: 0, err: "", out: expect.stringContaining("Kode keluar") });
    expect(await run("-h", "--lang", "en")).toMatchObject({ code: 0, out: expect.stringContaining("Exit code") });
  });
});

describe("what cannot be checked is one sentence on stderr", () => {
  test.each<[string, () => Promise<string[]> | string[], RegExp]>([
    ["no file", () => [], /^Name the \.xlsx file to check/],
    ["an option that does not exist", () => ["a.xlsx", "--cepat"], /^The option --cepat is not known/],
    [
      "an option without its value",
      () => ["a.xlsx", "--years"],
      /^The option --years is not complete; .*: --years 2024,2025\.$/m,
    ],
    ["an option that takes files, without one", () => ["a.xlsx", "--merge"], /: --merge FILE…\.$/m],
    ["a value for an option that takes none", () => ["a.xlsx", "--json=3"], /^The option --json takes no value/],
    ["a sheet that is not there", async () => [await good(), "--sheet", "Lain"], /the workbook has only: .*\.$/m],
    ["an indicator that is not there", async () => [await good(), "--only", "99"], /parted by commas\.$/m],
    [
      "a copy into a folder that is not there",
      async () => [await good(), "--mark", join(missing("tidak-ada"), "a.xlsx")],
      /^The file .*a\.xlsx cannot be written, as there is no folder .*tidak-ada; make that folder first/,
    ],
    ["years that are none", () => ["a.xlsx", "--years", "2024;2025"], /^The years "2024;2025" cannot be read/],
    ["a year that nobody means", () => ["a.xlsx", "--years", "24"], /^The years "24" cannot be read/],
    ["text with the name of a workbook", () => [write("teks.xlsx", "halo")], /teks\.xlsx/],
    ["a workbook without a table", async () => [await writeBook("surat.xlsx", { Surat: [["Yth."]] })], /^No KLA table/],
    ["an instrument that is not there", async () => [await good(), "--instrument", missing("i.json")], /was not found/],
    [
      "an instrument that is no JSON",
      async () => [await good(), "--instrument", write("i.json", "{,}")],
      /not valid JSON/,
    ],
  ])("%s", async (_, words, sentence) => {
    const { code, out, err } = await run("--lang=en", ...(await words()));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(sentence);
    expect(err).toMatch(/^[^\n]+\n$/);
    expect(err).not.toMatch(/\bat .*:\d+:\d+/);
  });

  test("in the language asked for, also when that is the fault", async () => {
    expect((await run("a.xlsx", "--lang", "jv")).err).toMatch(/^Bahasa "jv" tidak tersedia/);
    expect((await run(missing("a.xlsx"))).err).toMatch(/tidak ditemukan; periksa nama dan foldernya\.\n$/);
  });
});

describe("progress", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const written = (work: () => void): string[] => {
    const spy = jest.spyOn(process.stderr, "write").mockReturnValue(true);
    work();
    const lines = spy.mock.calls.map(([line]) => String(line));
    spy.mockRestore();
    return lines;
  };
  const step = { id: "Membaca …", en: "Reading …" };

  test("says nothing within the first second", () => {
    const lines = written(() => {
      const progress = startProgress("id");
      progress.say(step);
      jest.advanceTimersByTime(900);
      progress.stop();
      jest.advanceTimersByTime(5000);
    });
    expect(lines).toEqual([]);
  });

  test("then says each step once", () => {
    const lines = written(() => {
      const progress = startProgress("en");
      progress.say(step);
      jest.advanceTimersByTime(1500);
      progress.say(step);
      progress.say({ id: "Memeriksa …", en: "Checking …" });
      progress.stop();
    });
    expect(lines).toEqual(["Reading …\n", "Checking …\n"]);
  });
});
