/** Measures how fast reading and checking are, against the bare library and its rivals: `npm run bench` prints one table. */
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { interleaved, run } from "./bench/runs";
import type { Measured, Taken } from "./bench/runs";
import { limitLine, memoryLine, timeLine, toTable } from "./bench/table";
import type { Row } from "./bench/table";

const targets = {
  time: 1.25,
  recaps: 1.8,
  memory: 1.3,
  recapMs: 15,
  evidenceMs: 200,
  folderMs: 5_000,
  planMs: 50,
  growth: 11,
};
const cells = "1,000,000 cells in 10 sheets";

await main();

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "kla-bench-"));
  try {
    const rows = [
      ...(await large(folder)),
      ...(await recap()),
      ...(await evidence()),
      ...(await evidenceFolder()),
      ...(await plan()),
      ...(await growth()),
    ];
    process.stdout.write(toTable(rows) + "\n" + closing());
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A busy machine stretches the clock of long runs more than that of short ones. */
function closing(): string {
  const [load = 0] = loadavg();
  const busy = load > availableParallelism() ? ", a busy one: rather trust the ratios of processor time" : "";
  return `\nMedians of interleaved runs; Node ${process.versions.node}, ${availableParallelism()} processors, load ${load.toFixed(1)}${busy}.\n`;
}

async function large(folder: string): Promise<Row[]> {
  const file = join(folder, "large.xlsx");
  say("writing and reading a recap beside nine sheets of office data");
  await run("write-mixed", file);
  const mixed = await interleaved({ hucre: 5, "ours-mixed": 5, exceljs: 2, sheetjs: 2 }, file);
  say("writing and reading ten large recaps");
  await run("write-recaps", file);
  const recaps = await interleaved({ hucre: 5, "ours-recaps": 5 }, file);
  return [
    `${cells}: a recap of 274 questions, and nine sheets of staff, budgets, schools and letters`,
    ...besideBare(mixed, "ours-mixed", targets.time),
    `${cells}, all of them recaps of 9,999 rows, each checked by itself: the worst case`,
    ...besideBare(recaps, "ours-recaps", targets.recaps),
    `The libraries: the recap and the office data, read and not checked`,
    ...rivals(mixed),
  ];
}

function besideBare(all: ReadonlyMap<string, Measured>, task: string, most: number): Row[] {
  const [ours, bare] = [of(all, task), of(all, "hucre")];
  const name = "bare read";
  return [
    timeLine("read and check: time", timeOf(ours), { name, time: timeOf(bare) }, most),
    memoryLine("read and check: peak memory", ours.peak, { name, peak: bare.peak }, targets.memory),
  ];
}

function rivals(all: ReadonlyMap<string, Measured>): Row[] {
  const hucre = of(all, "hucre");
  return ["exceljs", "sheetjs"].flatMap((task): Row[] => {
    const [rival, name] = [of(all, task), task === "sheetjs" ? "@e965/xlsx" : task];
    return [
      timeLine(`hucre: time`, timeOf(hucre), { name, time: timeOf(rival) }),
      memoryLine(`hucre: peak memory`, hucre.peak, { name, peak: rival.peak }),
    ];
  });
}

async function recap(): Promise<Row[]> {
  say("checking the recap of 274 questions");
  const all = await interleaved({ cold: 5, warm: 1 });
  return [
    "The recap of 274 questions, check without read",
    limitLine("warm, sheets that nobody has read", timeOf(of(all, "warm"), "fresh"), targets.recapMs),
    limitLine("warm, the same sheets again", timeOf(of(all, "warm"), "same"), targets.recapMs),
    limitLine("the first check of a process", timeOf(of(all, "cold"))),
  ];
}

async function evidence(): Promise<Row[]> {
  say("judging 20,000 cells of evidence");
  const all = await interleaved({ evidence: 3 });
  return [
    "20,000 cells of evidence, each another text",
    limitLine("judged", timeOf(of(all, "evidence")), targets.evidenceMs),
  ];
}

async function evidenceFolder(): Promise<Row[]> {
  say("going through 5,000 files of evidence");
  const measured = of(await interleaved({ folder: 1 }), "folder");
  return [
    `A folder of 5,000 files of evidence, 5,000 cited; peak memory ${measured.peak.toFixed(0)} MB`,
    limitLine("files listed and read", timeOf(measured, "read"), targets.folderMs),
    limitLine("held against what is cited", timeOf(measured, "compared"), targets.folderMs),
  ];
}

/** The farther the tier, the longer the table of what is still needed. */
async function plan(): Promise<Row[]> {
  say("planning the way to each tier");
  const all = await interleaved({ "plan-cold": 5, "plan-warm": 2 });
  const warm = of(all, "plan-warm");
  return [
    "A plan for 274 questions: actions found, and the least effort chosen",
    limitLine("the first plan of a process", timeOf(of(all, "plan-cold")), targets.planMs),
    ...[...warm.times.keys()].map((tier) => limitLine(`warm, to ${tier}`, timeOf(warm, tier), targets.planMs)),
  ];
}

async function growth(): Promise<Row[]> {
  say("checking 2,740 and 27,400 rows");
  const all = await interleaved({ "rows-one-table": 1, "rows-many-tables": 1 });
  return [
    "Ten times the rows: 27,400 against 2,740",
    ...grown("one table", of(all, "rows-one-table")),
    ...grown("a heading every 274 rows", of(all, "rows-many-tables")),
  ];
}

function grown(name: string, measured: Measured): Row[] {
  const line = (what: string, work: string): Row =>
    timeLine(
      `${name}: ${what}`,
      timeOf(measured, `${work} 27400`),
      { name: "2,740 rows", time: timeOf(measured, `${work} 2740`) },
      targets.growth,
    );
  return [line("check", "check"), line("read and check", "read")];
}

function of(all: ReadonlyMap<string, Measured>, task: string): Measured {
  const measured = all.get(task);
  if (!measured) throw new Error(`The task "${task}" was not run.`);
  return measured;
}

function timeOf({ times }: Measured, name = "whole"): Taken {
  const time = times.get(name);
  if (!time) throw new Error(`The time "${name}" was not taken.`);
  return time;
}

/** Progress goes to stderr, so that the table can be kept alone. */
function say(what: string): void {
  process.stderr.write(`${what} …\n`);
}
