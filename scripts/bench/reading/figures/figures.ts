/** Turns judgements into the figures that are printed: shares, the table by kind, and how far doubt can be trusted. */
import type { Judged } from "./judge";

/** Kinds with fewer workbooks say nothing. */
const fewest = 10;

export function toFigures(judged: readonly Judged[], seconds: number): string {
  const count = (is: (one: Judged) => boolean): string => share(judged.filter(is).length, judged.length);
  const findings = judged.reduce((sum, { falseFindings }) => sum + falseFindings.length, 0);
  const counted = judged.map(({ silent }) => silent).filter((silent) => silent !== null);
  const silent = counted.length === 0 ? "not told yet" : String(counted.reduce((sum, one) => sum + one, 0));
  return [
    `workbooks                     ${judged.length} in ${seconds.toFixed(1)} s`,
    `read exactly                  ${count(({ exact }) => exact)}`,
    `totals right                  ${count(({ total }) => total)}`,
    `verdict right                 ${count(({ verdict }) => verdict)}`,
    `with false findings           ${count(({ falseFindings: found }) => found.length > 0)}, ${findings} findings`,
    `wrong and no warning          ${count(({ falseClean }) => falseClean)}`,
    `silent losses (cells)         ${silent}`,
    `crashed                       ${judged.filter(({ crashed }) => crashed).length}`,
    "",
    calibration(judged),
    "",
    ruleTable(judged),
    "",
    kindTable(judged),
    "",
  ].join("\n");
}

function share(part: number, whole: number): string {
  const percent = whole === 0 ? "–" : ((part / whole) * 100).toFixed(1);
  return `${percent.padStart(5)} %  (${part})`;
}

function calibration(judged: readonly Judged[]): string {
  const lines = (["sure", "likely", "doubtful", null] as const).flatMap((doubt) => {
    const called = judged.filter((one) => one.doubt === doubt);
    const exact = called.filter((one) => one.exact).length;
    return called.length === 0
      ? []
      : [
          `  ${(doubt ?? "not told").padEnd(10)} ${String(called.length).padStart(6)}   exact ${share(exact, called.length)}`,
        ];
  });
  return ["doubt", ...lines].join("\n");
}

function ruleTable(judged: readonly Judged[]): string {
  const counts = new Map<string, number>();
  for (const rule of judged.flatMap(
    ({ falseFindings }) => new Set(falseFindings.map((text) => text.split(" at ")[0] ?? "")),
  )) {
    for (const one of rule) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const lines = [...counts].sort(([, one], [, other]) => other - one);
  return [
    "workbooks with a false finding, by rule",
    ...lines.map(([rule, number]) => `  ${String(number).padStart(6)}  ${rule}`),
  ].join("\n");
}

function kindTable(judged: readonly Judged[]): string {
  const byKind = new Map<string, { all: number; exact: number; total: number; clean: number }>();
  for (const { kind, exact, total, falseClean } of judged) {
    for (const name of kind) {
      const kept = byKind.get(name) ?? { all: 0, exact: 0, total: 0, clean: 0 };
      kept.all += 1;
      kept.exact += Number(exact);
      kept.total += Number(total);
      kept.clean += Number(falseClean);
      byKind.set(name, kept);
    }
  }
  const rows = [...byKind].filter(([, { all }]) => all >= fewest);
  rows.sort(([, one], [, other]) => one.exact / one.all - other.exact / other.all);
  const percent = (part: number, all: number): string => `${((part / all) * 100).toFixed(0)} %`.padStart(6);
  const lines = rows.map(
    ([name, { all, exact, total, clean }]) =>
      `  ${percent(exact, all)} ${percent(total, all)} ${String(clean).padStart(7)} ${String(all).padStart(7)}   ${name}`,
  );
  return [" exact   total no-warn     all   kind, worst first", ...lines].join("\n");
}
