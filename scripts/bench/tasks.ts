/** What one child process of the benchmark does: `tasks.ts TASK FILE` prints what it took, in ms, and its peak memory in MB. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { argv, cpuUsage, resourceUsage, stdout } from "node:process";
import { fileURLToPath } from "node:url";
import type { Workbook } from "../../src/core/workbook";
import type { Outcome, Taken } from "./runs";
import type { workloads } from "./workloads";

const sample = fileURLToPath(new URL("../../assets/samples/rekap-274.xlsx", import.meta.url));
const warmUps = 40;

/** The rivals stand in a folder of their own, with packages that nothing else needs. */
const rival = createRequire(new URL("rivals/package.json", import.meta.url));
interface ExcelJs {
  Workbook: new () => { xlsx: { readFile: (path: string) => Promise<unknown> } };
}
interface SheetJs {
  read: (bytes: Uint8Array, options: { dense: boolean }) => unknown;
}

type Times = Outcome["times"];
/** A task gives the times it took, by name. Each imports what it measures and nothing else, for that takes memory too. */
type Task = (file: string) => Promise<Times>;

const tasks: Record<string, Task> = {
  "write-mixed": async (file) => write(file, "mixed"),
  "write-recaps": async (file) => write(file, "recaps"),
  hucre: async (file) => {
    const { readXlsx } = await import("hucre/xlsx");
    const bytes = readFileSync(file);
    return { whole: [await timed(() => readXlsx(bytes))] };
  },
  exceljs: async (file) => {
    const { Workbook }: ExcelJs = rival("exceljs");
    return { whole: [await timed(() => new Workbook().xlsx.readFile(file))] };
  },
  sheetjs: async (file) => {
    const { read }: SheetJs = rival("@e965/xlsx");
    const bytes = readFileSync(file);
    return { whole: [await timed(() => read(bytes, { dense: true }))] };
  },
  "ours-mixed": (file) => readAndCheck(file, "mixed"),
  "ours-recaps": (file) => readAndCheck(file, "recaps"),
  cold: async () => {
    const { check, instrument, workbook } = await recap();
    return { whole: [await timed(() => check(workbook, instrument))] };
  },
  warm: async () => {
    const { check, instrument, workbook } = await recap();
    const sheets = (): Workbook["sheets"] => workbook.sheets.map((sheet) => ({ ...sheet }));
    const fresh = await repeated(warmUps * 2, () => check({ ...workbook, sheets: sheets() }, instrument));
    const same = await repeated(warmUps * 2, () => check(workbook, instrument));
    return { fresh: fresh.slice(warmUps), same: same.slice(warmUps) };
  },
  evidence: async () => {
    const [{ assess }, { looseCell }, { termsOf }] = await Promise.all([
      import("../../src/core/evidence/assess"),
      import("../../src/core/evidence/citations/cells"),
      import("../../src/core/evidence/terms"),
    ]);
    const { evidenceTexts } = await import("./evidence");
    const terms = termsOf((await import("./books")).instrument());
    const rounds = Array.from({ length: 8 }, (_, round) => evidenceTexts(round).map((text) => looseCell(text)));
    const judge = (): unknown => rounds.shift()?.map((cell) => assess([cell], ["matrix", "two-years"], terms).state);
    return { whole: (await repeated(8, judge)).slice(3) };
  },
  folder: async () => {
    const [{ evidenceFiles }, { folderReport }, { check }] = await Promise.all([
      import("../../src/cli/additions/evidenceFiles"),
      import("../../src/core/report/evidenceFolder"),
      import("../../src/core/report/report"),
    ]);
    const [{ inFolder, citedTexts }, { instrument }] = await Promise.all([import("./folder"), import("./books")]);
    const report = check(workbookCiting(citedTexts()), instrument());
    return inFolder(async (path) => {
      const files = await evidenceFiles(path, () => undefined);
      const read = await timed(() => evidenceFiles(path, () => undefined));
      return { read: [read], compared: [await timed(() => folderReport(files, report))] };
    });
  },
  "plan-cold": async () => {
    const plan = await planner();
    return { whole: [await timed(() => plan("utama"))] };
  },
  "plan-warm": async () => {
    const plan = await planner();
    const all = ["pratama", "madya", "nindya", "utama", "kla"];
    await repeated(3, () => all.map(plan));
    const times: Times = {};
    for (const tier of all) times[tier] = await repeated(9, () => plan(tier));
    return times;
  },
  "rows-one-table": () => growth("oneTable"),
  "rows-many-tables": () => growth("manyTables"),
};

type Kind = keyof typeof workloads;

async function readAndCheck(file: string, kind: Kind): Promise<Times> {
  const [{ readWorkbook }, , { instrument }, { checkAll, workloads }] = await modules();
  const known = instrument();
  const bytes = readFileSync(file);
  const whole = await timed(async () => checkAll(await readWorkbook(bytes, file), known, workloads[kind]));
  return { whole: [whole] };
}

function modules() {
  return Promise.all([
    import("../../src/xlsx/read"),
    import("../../src/core/report/report"),
    import("./books"),
    import("./workloads"),
  ]);
}

/** The sample of 274 questions, or one like it while the sample is not made. */
async function recap() {
  const [{ readWorkbook }, { check }, { instrument, recapBook, toWorkbook }] = await modules();
  const workbook = existsSync(sample)
    ? await readWorkbook(readFileSync(sample), "rekap-274.xlsx")
    : toWorkbook(recapBook(274));
  return { check, instrument: instrument(), workbook };
}

/** Plans the way to a tier from a recap of 274 questions whose evidence is of every kind: actions found, and chosen. */
async function planner() {
  const { planOf, tierNamed } = await import("../../src/core/planning/plan");
  const [, { check }, { instrument, recapBook, toWorkbook }] = await modules();
  const known = instrument();
  const report = check(toWorkbook(recapBook(274)), known);
  return (tier: string): unknown => planOf(report, tierNamed(tier, known));
}

/** Both sizes in turn in one process, the smaller one more often, for its times are short; sheets that were checked before take less. */
async function growth(kind: Kind): Promise<Times> {
  const [{ readWorkbook }, { check }, { instrument, toWorkbook }, { workloads }] = await modules();
  const { bookOf, size } = workloads[kind];
  const { writeXlsx } = await import("hucre/xlsx");
  const known = instrument();
  const times: Times = {};
  const take = async (name: string, work: () => unknown, most: number): Promise<void> => {
    globalThis.gc?.();
    times[name] = [...(times[name] ?? []), ...(await repeated(most, work))];
  };
  const books = [size / 10, size].map((rows) => ({ rows, pages: bookOf(rows) }));
  const files = await Promise.all(books.map(({ pages }) => writeXlsx({ sheets: pages })));
  for (let round = 0; round < 4; round++) {
    for (const [at, { rows, pages }] of books.entries()) {
      const bytes = files[at] ?? new Uint8Array();
      await take(`check ${rows}`, () => check(toWorkbook(pages), known), at === 0 ? 4 : 1);
      await take(`read ${rows}`, async () => check(await readWorkbook(bytes, "rows.xlsx"), known), at === 0 ? 4 : 1);
    }
  }
  // The first round warms up.
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, all.slice(all.length / 4)]));
}

async function repeated(times: number, work: () => unknown): Promise<Taken[]> {
  const taken: Taken[] = [];
  for (let at = 0; at < times; at++) taken.push(await timed(work));
  return taken;
}

async function timed(work: () => unknown): Promise<Taken> {
  const start = performance.now();
  const before = cpuUsage();
  await work();
  const { user, system } = cpuUsage(before);
  return { wall: performance.now() - start, cpu: (user + system) / 1000 };
}

/** One row a text, as evidence of one question. */
function workbookCiting(texts: readonly string[]): Workbook {
  const rows = texts.map((text) => ["Akta Kelahiran", "4.1", 1, 1, text]);
  const heading = ["Indikator", "Pertanyaan", "Nilai Maks", "Nilai Mandiri", "Data Dukung"];
  const none = { formulas: new Map(), merges: [], hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() };
  return { sheets: [{ name: "Rekap", visibility: "visible", rows: [heading, ...rows], ...none }], leftOut: [] };
}

async function write(file: string, kind: Kind): Promise<Times> {
  const [{ writeXlsx }, { workloads }] = await Promise.all([import("hucre/xlsx"), import("./workloads")]);
  const { bookOf, size } = workloads[kind];
  writeFileSync(file, await writeXlsx({ sheets: bookOf(size) }));
  return {};
}

const [name = "", file = ""] = argv.slice(2);
const task = tasks[name];
if (task === undefined) throw new Error(`There is no task "${name}".`);
const times = await task(file);
// Node counts maxRSS in kilobytes.
stdout.write(JSON.stringify({ times, peak: resourceUsage().maxRSS / 1024 }) + "\n");
