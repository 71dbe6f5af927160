/** Runs the command in this process or as a child, on workbooks written to a folder of their own. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import shipped from "../../assets/instruments/kla-2024.json";
import { main } from "../../src/cli/main";
import { builtCommand } from "../built";
import { suiteFolder } from "../folder";
import { indicators, questionsOf } from "../../src/core/instrument/instrument";
import { kla } from "../instrument";

type Cell = string | number | null;

export interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

const root = join(import.meta.dirname, "../..");

/** The path of a file with that content in the tests' folder. */
export function write(name: string, content: string | Uint8Array): string {
  const path = join(suiteFolder(), name);
  writeFileSync(path, content);
  return path;
}

export function missing(name: string): string {
  return join(suiteFolder(), name);
}

export async function writeBook(
  name: string,
  sheets: Readonly<Record<string, readonly (Cell | boolean)[][]>>,
): Promise<string> {
  const content = Object.entries(sheets).map(([sheet, rows]) => ({ name: sheet, rows: rows.map((row) => [...row]) }));
  return write(name, await writeXlsx({ sheets: content }));
}

/** All 26 indicators at four fifths of their maximum, with evidence and office: headings in row 11, rows 12 to 37. */
export function goodRows(): Cell[][] {
  const rows = shipped.clusters.flatMap(({ indicators }) =>
    indicators.map(({ number, name, max, owners }): Cell[] => [
      ...[number, name.id, "2025", null, max, Math.round(max * 80) / 100],
      `SK Wali Kota Nomor ${number} Tahun 2025 tentang ${name.id}.pdf`,
      owners[0] ?? "Bappeda",
    ]),
  );
  const heading = ["No", "Indikator", "Tahun", "Target", "Nilai Maks", "Nilai Mandiri", "Data Dukung", "OPD"];
  return [["Evaluasi Mandiri KLA"], ...Array.from({ length: 9 }, (): Cell[] => []), heading, ...rows];
}

/** The good rows with other values in some cells, by row and column as Excel counts them: { F37: 80 }. */
export function rowsWith(changes: Readonly<Record<string, Cell>>): Cell[][] {
  const rows = goodRows();
  for (const [address, value] of Object.entries(changes)) {
    const row = rows[Number(address.slice(1)) - 1];
    if (row) row[address.charCodeAt(0) - 65] = value;
  }
  return rows;
}

/** Every question one point over its maximum: more findings than a pipe holds. */
export function badQuestions(): Cell[][] {
  const rows = indicators(kla()).flatMap(({ indicator }) =>
    questionsOf(indicator).map(({ code, max }): Cell[] => [indicator.name.id, code, max, max + 1, "ada"]),
  );
  return [["Indikator", "Pertanyaan", "Nilai Maks", "Nilai Mandiri", "Data Dukung"], ...rows];
}

/** `main()` with what it writes; the width is that of a pipe. */
export async function run(...words: string[]): Promise<Outcome> {
  const [out, err]: [string[], string[]] = [[], []];
  const spies = [
    jest.spyOn(process.stdout, "write").mockImplementation(taking(out)),
    jest.spyOn(process.stderr, "write").mockImplementation(taking(err)),
  ];
  try {
    const code = await main(words);
    return { code, out: out.join(""), err: err.join("") };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

function taking(sink: string[]) {
  return (text: string | Uint8Array, ...rest: unknown[]): boolean => {
    sink.push(String(text));
    for (const done of rest) if (typeof done === "function") done();
    return true;
  };
}

/** The real command. */
export function runChild(...words: string[]): Outcome {
  return runChildWith("", ...words);
}

/** The real command with that on its stdin. */
export function runChildWith(input: string, ...words: string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [builtCommand(), ...words], {
    ...{ cwd: root, encoding: "utf8", input },
  });
  return { code: status, out: stdout, err: stderr };
}

/** The real command in a shell, its words as "$@". */
export function runShell(script: string, ...words: string[]): Outcome {
  const command = ["-c", script, process.execPath, builtCommand(), ...words];
  const { status, stdout, stderr } = spawnSync("bash", command, { cwd: root, encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
}
