/** --plan, --if and --offices: the keys that the JSON promises, the lines for people, and refusals in whole sentences. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { needEfforts, workEfforts } from "../../src/core/planning/actions/efforts";
import { rowsWith, run, write, writeBook } from "./command";

/** Four fifths of every maximum is 800; three rows hold no evidence that counts. */
const book = () => writeBook("rencana.xlsx", { Rekap: rowsWith({ G12: null, G20: "ada", G30: "Foto" }) });

async function json(...words: string[]) {
  const { out, code } = await run(await book(), "--json", ...words);
  return { code, ...JSON.parse(out) };
}

test("--plan gives the keys of a plan to the next tier, and null stands there when nobody asks", async () => {
  const { plan, score } = await json("--plan");
  expect(Object.keys(plan)).toEqual(["from", "aim", "need", "actions", "gain", "effort", "reaches", "short"]);
  expect(plan).toMatchObject({ from: score.supported.low, short: 0 });
  expect(plan.from + plan.need).toBeCloseTo(plan.aim, 6);
  expect(plan.reaches).toBeGreaterThanOrEqual(plan.aim);
  expect(plan.actions.length).toBeGreaterThan(0);
  for (const action of plan.actions)
    expect(Object.keys(action)).toEqual(["id", "text", "questions", "offices", "gain", "effort"]);
  expect((await json()).plan).toBeNull();
});

test("--plan TIER takes a name in any letters, before and after the file", async () => {
  expect((await json("--plan", "UTAMA")).plan.aim).toBe(801);
  expect((await json("--plan=kla")).plan.aim).toBe(910);
  expect((await json("--plan", "Paripurna")).plan.aim).toBe(910);
  const { out } = await run("--plan", await book(), "--json");
  expect(JSON.parse(out).plan.aim).toBe(701);
});

const own = [
  { id: "A", gain: 900 / 100, effort: 4 },
  { id: "B", gain: 5, effort: 3 },
  { id: "C", gain: 10, effort: 5, questions: ["1.1"], offices: ["Bappeda"], text: "Satu tanda tangan" },
];

test("--actions replaces the actions found", async () => {
  const path = write("tindakan.json", JSON.stringify(own));
  const wanted = await writeBook("kurang.xlsx", { Rekap: rowsWith({ F12: 67.8 }) });
  const { out } = await run(wanted, "--json", "--plan", "utama", "--actions", path);
  const { plan } = JSON.parse(out);
  expect(plan).toMatchObject({ need: 10, gain: 10, effort: 5, reaches: 801, short: 0 });
  expect(plan.actions).toEqual([
    { id: "C", text: "Satu tanda tangan", questions: ["1.1"], offices: ["Bappeda"], gain: 10, effort: 5 },
  ]);
});

test("--plan says what stays out of reach, and promises nothing", async () => {
  const path = write("sedikit.json", JSON.stringify([{ id: "A", gain: 1.25, effort: 1 }]));
  const { out } = await run(await book(), "--plan", "kla", "--actions", path);
  expect(out).toMatch(/Rencana ke KLA/);
  expect(out).toMatch(/– A: \+ 1,25 poin, usaha 1\./);
  expect(out).toMatch(/masih kurang [\d,.]+ poin/);
  expect(out).toMatch(/hitungan, bukan janji/);
  const english = await run(await book(), "--plan", "kla", "--actions", path, "--lang", "en");
  expect(english.out).toMatch(/Plan for KLA[^]*This is arithmetic, no promise/);
});

test("--if adds the whole up again, and a plan goes on from there", async () => {
  const before = await json();
  const { whatIf, plan, score } = await json("--if", "1=documented,26=50", "--plan");
  expect(score).toEqual(before.score);
  expect(whatIf.assumed).toEqual([
    { question: "1", points: null, evidence: "documented" },
    { question: "26", points: 50, evidence: null },
  ]);
  expect(whatIf.supported.low).toBeGreaterThan(score.supported.low);
  expect(whatIf.tier.claimed).toEqual(expect.objectContaining({ id: expect.any(String) }));
  expect(plan.from).toBe(whatIf.supported.low);
  const { out } = await run(await book(), "--if", "26=0", "--lang", "en");
  expect(out).toMatch(/What if\n {2}Claimed score: from 800 to /);
});

test("--offices gives the keys of every office and its text for WhatsApp", async () => {
  const { offices } = await json("--offices", "--due", "2026-03-11");
  expect(Object.keys(offices[0])).toEqual(["name", "points", "documented", "of", "items", "whatsapp"]);
  expect(Object.keys(offices[0].items[0])).toEqual(["question", "sheet", "cell", "points", "state", "send"]);
  expect(offices[0].items[0]).toMatchObject({ question: "1", sheet: "Rekap", cell: "G12", state: "undocumented" });
  expect(offices[0].whatsapp).toContain("*Rabu, 11 Maret 2026*");
  expect(offices.length).toBeGreaterThan(3);
  expect((await json()).offices).toBeNull();
});

test("a deadline that has passed is remarked on", async () => {
  const said = async (due: string): Promise<boolean> =>
    /sudah lewat; periksa tanggalnya/.test((await run(await book(), "--offices", "--due", due)).out);
  expect([await said("2026-03-11"), await said("2099-03-11")]).toEqual([true, false]);
});

test("--offices NAME gives that office alone, in any of its spellings", async () => {
  const { offices } = await json("--offices", "bapperida");
  expect(offices.map(({ name }: { name: string }) => name)).toEqual(["Bappeda"]);
  const { out } = await run(await book(), "--offices", "Bappeda");
  expect(out).toMatch(
    /Tugas OPD\n {2}\d+ dari \d+ OPD sudah mengirim data dukung, \d+ masih punya tugas\.\n {2}Tulis tautan, .*\n {2}Bappeda · /,
  );
  expect(out).toMatch(/\nYth\. \*Bappeda\*,\n/);
});

test("--offices of many names ten items of each, and says where the others are", async () => {
  const rows = rowsWith({}).map((cells, at) => (at < 11 ? cells : [...cells.slice(0, 6), null, "Dinkes"]));
  const path = await writeBook("satu-opd.xlsx", { Rekap: rows });
  const [many, one] = [await run(path, "--offices"), await run(path, "--offices", "dinkes")];
  expect(many.out).toMatch(/dan 16 lainnya: --offices "Dinkes"/);
  expect(one.out).not.toMatch(/lainnya: --offices/);
  expect(one.out).toMatch(/\ndan 16 lainnya\n/);
});

test("--offices of a workbook that names no office says so", async () => {
  const rows = rowsWith({}).map((cells) => cells.slice(0, 7));
  const { out, code } = await run(await writeBook("tanpa-opd.xlsx", { Rekap: rows }), "--offices");
  expect(out).toMatch(/tidak menyebut OPD pada baris mana pun/);
  expect(code).toBeLessThan(2);
});

test.each<[string, string[], RegExp]>([
  [
    "a tier that does not exist",
    ["--plan", "emas"],
    /There is no tier "emas" to plan for; choose one of Pratama, Madya/,
  ],
  [
    "an office of no row",
    ["--offices", "Dinas Angkasa"],
    /No row names the office "Dinas Angkasa"; those named are Bappeda/,
  ],
  ["no date", ["--offices", "--due", "2026-02-30"], /"2026-02-30" is no date of the calendar; write/],
  ["a deadline without a list", ["--due", "2026-03-11"], /--due means something only with --offices/],
  ["actions without a plan", ["--actions", "x.json"], /--actions means something only with --plan/],
  ["a file of actions that is not there", ["--plan", "--actions", "tidak-ada.json"], /tidak-ada\.json/],
  ["an unknown question", ["--if", "99.1=3"], /The instrument has no question "99\.1"/],
  ["an assumption without a value", ["--if", "12.4"], /"12\.4" cannot be read; write question=points/],
])("%s is refused: exit 2, nothing printed", async (_, words, sentence) => {
  const { code, out, err } = await run(await book(), ...words, "--lang", "en");
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(sentence);
  expect(err.trim()).toMatch(/\.$/);
});

test.each<[string, unknown, RegExp]>([
  [
    "a gain in thousandths",
    [{ id: "A", gain: 1.234, effort: 1 }],
    /Action 1: gain must be a number from 0 to 1000, with two decimals/,
  ],
  ["an unknown key", [{ id: "A", gain: 1, effort: 1, poin: 2 }], /does not know "poin"; there are id, gain, effort/],
  ["no list", {}, /must be a list of 1 to 1000 actions/],
])("a file of actions with %s is refused with its name", async (_, content, sentence) => {
  const path = write("tindakan-salah.json", JSON.stringify(content));
  const { code, out, err } = await run(await book(), "--plan", "--actions", path, "--lang", "en");
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(/^tindakan-salah\.json: /);
  expect(err).toMatch(sentence);
});

test("docs/work.md shows the keys that are printed, and its efforts are those of the plan", async () => {
  const page = readFileSync(join(import.meta.dirname, "../../docs/work.md"), "utf8");
  const shown = [...page.matchAll(/```json\n(.*?)```/gs)].map(([, code = ""]): object => JSON.parse(code));
  const { plan, whatIf, offices } = await json("--plan", "--if", "1=documented", "--offices");
  const printed: object[] = [{ plan }, { whatIf }, { offices }];
  expect(shown.map((one) => keysOf(one))).toEqual(printed.map((one) => keysOf(one)));
  const numbers = [...page.matchAll(/^\|.*\| (\d) +\|$/gm)].map(([, effort]) => Number(effort));
  const known = [...Object.values(needEfforts), ...Object.values(workEfforts)].map(({ effort }) => effort);
  expect(numbers).toEqual([...new Set(known)].sort());
});

/** Every key with those above it, once, in any order. */
function keysOf(value: unknown, above = ""): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((one: unknown) => keysOf(one, above)))].sort();
  if (typeof value !== "object" || value === null) return [];
  const keys = Object.entries(value).flatMap(([key, inner]) => [
    `${above}.${key}`,
    ...keysOf(inner, `${above}.${key}`),
  ]);
  return [...new Set(keys)].sort();
}
