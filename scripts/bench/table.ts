/** Lays the benchmark's figures out as one table for people. */
import type { Taken } from "./runs";

export interface Line {
  what: string;
  figure: string;
  against: string;
  /** How many times the other figure this one is, by the clock; null where nothing is compared. */
  ratio: number | null;
  /** The same by processor time; null for memory. */
  processor: number | null;
  /** The most that `ratio` may be, or what the figure must stay under. */
  target: string;
  verdict: "ok" | "over" | "";
}

/** A heading over the lines that follow. */
export type Row = string | Line;

/** One time beside another; judged by the processors, which other programs hardly stretch; without a target only told. */
export function timeLine(what: string, time: Taken, other: { name: string; time: Taken }, most?: number): Line {
  const against = `${other.name} ${duration(other.time.wall)}`;
  const ratio = time.wall / other.time.wall;
  const processor = time.cpu / other.time.cpu;
  return { what, figure: duration(time.wall), against, ratio, processor, ...judged(processor, most) };
}

/** One peak of memory in MB beside another. */
export function memoryLine(what: string, peak: number, other: { name: string; peak: number }, most?: number): Line {
  const against = `${other.name} ${megabytes(other.peak)}`;
  const ratio = peak / other.peak;
  return { what, figure: megabytes(peak), against, ratio, processor: null, ...judged(ratio, most) };
}

/** A time that stands alone; its processor time is held against so many ms, which tells the same on a busy machine. */
export function limitLine(what: string, { wall, cpu }: Taken, most?: number): Line {
  const verdict = most === undefined ? "" : cpu < most ? "ok" : "over";
  const target = most === undefined ? "" : `under ${most} ms`;
  const figure = `${duration(wall)}, ${duration(cpu)} of processor`;
  return { what, figure, against: "", ratio: null, processor: null, target, verdict };
}

function judged(ratio: number, most: number | undefined): Pick<Line, "target" | "verdict"> {
  if (most === undefined) return { target: "", verdict: "" };
  return { target: `at most ${most.toFixed(2)}`, verdict: ratio <= most ? "ok" : "over" };
}

/** The rows under each other, every column as wide as its widest text. */
export function toTable(rows: readonly Row[]): string {
  const head = ["What", "Figure", "Against", "Ratio", "Of processor time", "Target", "Verdict"];
  const lines = rows.map((row) => (typeof row === "string" ? row : cellsOf(row)));
  const tabular = [head, ...lines.filter((line) => typeof line !== "string")];
  const widths = head.map((_, at) => Math.max(...tabular.map((cells) => cells[at]?.length ?? 0)));
  const laid = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  const body = lines.flatMap((line) => (typeof line === "string" ? ["", line] : [laid(line)]));
  return [laid(head), rule, ...body].join("\n").replace(`${rule}\n\n`, `${rule}\n`);
}

function cellsOf({ what, figure, against, ratio, processor, target, verdict }: Line): string[] {
  return [`  ${what}`, figure, against, times(ratio), times(processor), target, verdict];
}

function times(ratio: number | null): string {
  return ratio === null ? "" : `${ratio.toFixed(2)} x`;
}

function duration(ms: number): string {
  return ms < 1000 ? `${ms.toFixed(1)} ms` : `${(ms / 1000).toFixed(2)} s`;
}

function megabytes(value: number): string {
  return `${value.toFixed(0)} MB`;
}
