/** Tests how a report becomes actions, and that what they gain is what the report says can be gained. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Action } from "../../../src/core/planning/actions/action";
import { actionsOf } from "../../../src/core/planning/actions/actions";
import { planOf } from "../../../src/core/planning/plan";
import { check } from "../../../src/core/report/report";
import type { Report } from "../../../src/core/report/report";
import { isFault } from "../../../src/core/fault";
import { planOutro } from "../../../src/core/wording/plan";
import { riskOf } from "../../../src/core/wording/risk";
import { readWorkbook } from "../../../src/xlsx/read";
import { kla } from "../../instrument";
import { checked, sheet } from "../grid";
import type { Grid } from "../grid";

const heading = ["Indikator", "Pertanyaan", "Nilai Maks", "Nilai Mandiri", "Data Dukung", "OPD"];
const link = "https://drive.google.com/file/d/1abc/view";
const law = "Peraturan/Kebijakan Daerah tentang Kabupaten/Kota Layak Anak";
const force = "Penguatan Kelembagaan KLA";

function report(...rows: Grid): Report {
  return checked(sheet("Rekap", [heading, ...rows]));
}

/** Actions of evidence, each with its questions, points and effort. */
function evidence(of: Report): [string, readonly string[], number, number][] {
  return actionsOf(of)
    .filter(({ kind }) => kind === "evidence")
    .map(({ id, questions, gain, effort }) => [id, questions, gain, effort]);
}

function find(of: Report, id: string): Action | undefined {
  return actionsOf(of).find((action) => action.id === id);
}

describe("one piece of work is one action", () => {
  test("a signature for all the budgets that wait for it, also for those that would gain by it", () => {
    const all = report(
      [law, "1.3a", 1.5, 1, "DPA Dinsos TA 2025, belum ttd Bappeda", "Dinsos"],
      [law, "1.3b", 1.5, 1, "DPA Dinkes TA 2025", "Dinkes"],
      [law, "1.3c", 1.5, 0.99, `${link} DPA Disdikbud TA 2025 bertanda tangan`, "Disdikbud"],
    );
    const signature = find(all, "signature:Bappeda");
    expect(signature).toMatchObject({
      questions: ["1.3a", "1.3b", "1.3c"],
      offices: ["Bappeda"],
      effort: 2,
      atRisk: 200,
    });
    expect(signature?.gain).toBeGreaterThan(200);
    expect(signature?.text.id).toBe("Mintakan tanda tangan Bappeda pada anggaran 1.3a–1.3c");
    expect(actionsOf(all).filter(({ id }) => id.startsWith("signature:"))).toHaveLength(1);
  });

  test("a document that is cited for several questions and lacks the same", () => {
    const decree = "SK Gugus Tugas";
    const all = report(
      [force, "2.1", 3, 3, decree, "Bappeda"],
      [force, "2.3", 5, 4, decree, "DP3A"],
      [force, "2.5", 3, 3, "SK Forum Anak", "DP3A"],
    );
    expect(evidence(all)).toEqual([
      ["evidence:2.1", ["2.1", "2.3"], 700, 1],
      ["evidence:2.5", ["2.5"], 300, 1],
    ]);
    expect(find(all, "evidence:2.1")).toMatchObject({ offices: ["Bappeda", "DP3AP2KB"] });
    expect(find(all, "evidence:2.1")?.text.id).toMatch(/^Lengkapi "SK Gugus Tugas" untuk 2\.1, 2\.3: sekarang tanpa /);
  });

  test("a training that several questions ask for", () => {
    const all = report(
      [force, "2.2", 5, 5, null, "Bappeda"],
      ["Penguatan Kapasitas Lembaga Konsultasi", "8.5", 4, 3, "ada", "DP3A"],
    );
    expect(evidence(all)).toEqual([["evidence:2.2", ["2.2", "8.5"], 800, 7]]);
    expect(find(all, "evidence:2.2")?.text.en).toMatch(/^One certified training .* for 2\.2, 8\.5$/);
  });

  test("one cell that serves several rows", () => {
    const all = checked(
      sheet("Rekap", [
        heading,
        ["18. Wajib Belajar 12 Tahun", null, 24, null, "ada", "Disdikbud"],
        [null, "18.1", 5, 5, null, "Disdikbud"],
        [null, "18.3", 4, 4, null, "Disdikbud"],
      ]),
    );
    expect(evidence(all).map(([, questions]) => questions)).toEqual([["18.1", "18.3"]]);
  });

  test("a file that lies out of reach for all of them", () => {
    const path = "C:\\KLA\\SOP dan foto.pdf";
    const all = report(
      ["Wajib Belajar 12 Tahun", "18.1", 5, 5, path, "Disdikbud"],
      ["Wajib Belajar 12 Tahun", "18.3", 4, 4, path.toLowerCase(), "Disdikbud"],
    );
    expect(evidence(all).map(([, questions, gain, effort]) => [questions, gain, effort])).toEqual([
      [["18.1", "18.3"], 900, 1],
    ]);
  });

  test.each(["Foto", "Foto kegiatan sosialisasi", "Matriks", "SK"])(
    "but %s is another one for each question",
    (text) => {
      const all = report(
        ["Penguatan Kapasitas Lembaga Konsultasi", "8.2", 8, 8, text, "DP3A"],
        ["Penguatan Kapasitas Lembaga Konsultasi", "8.4", 5, 5, text, "DP3A"],
      );
      expect(evidence(all).map(([, questions]) => questions)).toEqual([["8.2"], ["8.4"]]);
    },
  );

  test("a budget question that cites a photo waits for the signed budget", () => {
    const all = report([law, "1.3a", 1.5, 1, "Foto", "Dinsos"]);
    expect(evidence(all)).toEqual([["signature:Bappeda", ["1.3a"], 200, 2]]);
  });

  test("but what only says the same words is work of its own for each", () => {
    const all = report(
      ["Wajib Belajar 12 Tahun", "18.1", 5, 5, "ada", "Disdikbud"],
      ["Wajib Belajar 12 Tahun", "18.3", 4, 4, "ada", "Disdikbud"],
    );
    expect(evidence(all).map(([, questions]) => questions)).toEqual([["18.1"], ["18.3"]]);
  });
});

describe("effort", () => {
  test.each<[string, Grid[number], number]>([
    ["a document", ["Wajib Belajar 12 Tahun", "18.4", 5, 5, null, null], 1],
    ["matrix and document", ["Wajib Belajar 12 Tahun", "18.3", 4, 4, "proses", null], 2],
    ["matrix, photo and document", ["Penguatan Kapasitas Lembaga Konsultasi", "8.2", 8, 8, null, null], 3],
    ["a citation to complete", ["Penguatan Kapasitas Lembaga Konsultasi", "8.2", 8, 8, "Foto", null], 1],
    ["a decree", [force, "2.1", 3, 3, null, null], 2],
    ["a plan", [force, "2.4", 10, 10, null, null], 3],
    ["a procedure", ["Wajib Belajar 12 Tahun", "18.1", 5, 5, null, null], 2],
  ])("of %s", (_, row, effort) => {
    expect(evidence(report(row)).map(([, , , own]) => own)).toEqual([effort]);
  });
});

describe("headroom", () => {
  const steps = (points: number): [number, number][] =>
    actionsOf(report([law, "1.2a", 1, points, link, "Bappeda"]))
      .filter(({ questions }) => questions[0] === "1.2a")
      .map(({ gain, effort }) => [gain, effort]);

  test("goes by the instrument's steps, each from what is claimed, and at most one is done", () => {
    expect(steps(0.5)).toEqual([
      [25, 2],
      [50, 4],
    ]);
    expect(steps(0.6)).toEqual([
      [15, 2],
      [40, 4],
    ]);
    expect(steps(1)).toEqual([]);
    const all = actionsOf(report([law, "1.2a", 1, 0.5, link, "Bappeda"])).filter(
      ({ questions }) => questions[0] === "1.2a",
    );
    expect(new Set(all.map(({ insteadOf }) => insteadOf))).toEqual(new Set(["headroom:1.2a"]));
  });

  test("is all that is left where no steps are known, and 0 at the maximum", () => {
    const all = report(
      ["Wajib Belajar 12 Tahun", "18.1", 5, 2, link, null],
      ["Wajib Belajar 12 Tahun", "18.3", 4, 4, link, null],
    );
    expect(find(all, "headroom:18.1")).toMatchObject({ gain: 300, atRisk: 0, effort: 2 });
    expect(find(all, "headroom:18.3")).toBeUndefined();
    expect(find(all, "headroom:18.2")?.text.id).toMatch(/belum diisi; jawab dan buktikan, paling banyak 10 poin$/);
  });

  test("without steps is counted in full only, and the plan says so", () => {
    const own = report([law, "1.2a", 1, 0.25, link, "Bappeda"]);
    const plan = planOf(own);
    const said = (codes: RegExp) => {
      const actions = plan.actions.filter(({ questions: [first = ""] }) => codes.test(first));
      expect(actions.length).toBeGreaterThan(0);
      return planOutro({ ...plan, actions }, own.instrument)
        .map(({ id }) => id)
        .filter((text) => text.includes("sampai nilai penuh"));
    };
    expect([said(/^1\.2/), said(/^1\.4/)]).toEqual([[], [expect.any(String)]]);
  });

  test("of an indicator is no more than its own maximum leaves, though its questions add up to more", () => {
    const gain = (questions: RegExp): number =>
      actionsOf(report(["Sekolah Ramah Anak", "19.1", 6, 0, null, null]))
        .filter(({ questions: [first = ""] }) => questions.test(first))
        .reduce((sum, one) => sum + one.gain, 0);
    expect(gain(/^19\./)).toBeLessThanOrEqual(5_100);
    expect(gain(/^19\./)).toBeGreaterThan(5_050);
  });

  test("of strong indicators is used only where evidence and weak indicators do not suffice", () => {
    const maxima = kla().clusters.flatMap(({ indicators }) => indicators);
    const rows: Grid = maxima.map(({ number, name, max }) => [
      `${number}. ${name.id}`,
      max,
      number === 1 ? 30 : Math.round(max * 80) / 100,
      link,
    ]);
    const all = checked(sheet("Rekap", [["Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"], ...rows]));
    const kinds = (tier: string): string[] => {
      const wanted = kla().tiers.find(({ id }) => id === tier);
      return [...new Set(planOf(all, wanted).actions.map(({ kind }) => kind))];
    };
    expect(all.claimed).toBe(753.2);
    expect(kinds("nindya")).toEqual([]);
    expect(kinds("utama")).toEqual(["weak"]);
    expect(kinds("kla")).toContain("other");
    expect(planOf(all, kla().tiers.at(-1)).short).toBe(0);
  });

  test("of a whole indicator takes the share of its questions' efforts that is left", () => {
    const effort = (points: number): number =>
      actionsOf(
        checked(
          sheet("Rekap", [
            ["Indikator", "Nilai Maks", "Nilai Mandiri", "Data Dukung"],
            ["18. Wajib Belajar 12 Tahun", 24, points, link],
          ]),
        ),
      ).find(({ id }) => id === "headroom:18")?.effort ?? 0;
    expect([effort(0), effort(12), effort(23.99), effort(24)]).toEqual([17, 9, 5, 0]);
  });

  test("is none of what a part of an assessment does not hold", () => {
    const part = checked(
      sheet("Disdikbud", [
        heading,
        ["Wajib Belajar 12 Tahun", "18.1", 5, 2, link, "Disdikbud"],
        [null, null, null, null, null, null],
      ]),
    );
    const codes = part.scope.is === "part" ? ["18"] : expect.any(Array);
    expect([
      ...new Set(actionsOf(part).flatMap(({ questions }) => questions.map((code) => code.split(".")[0]))),
    ]).toEqual(codes);
  });
});

describe("a plan", () => {
  test("without a column of evidence starts from the claimed score and says so", () => {
    const all = checked(sheet("Rekap", [heading.slice(0, 4), ["Wajib Belajar 12 Tahun", "18.1", 5, 2]]));
    expect(planOf(all)).toMatchObject({ from: 2, basis: "claimed", need: 22, tier: null, aim: 24 });
  });

  test("without any score knows nothing", () => {
    const all = checked(
      sheet("Rekap", [
        ["Indikator", "Pertanyaan", "Data Dukung"],
        ["Wajib Belajar 12 Tahun", "18.1", link],
      ]),
    );
    expect(planOf(all)).toMatchObject({ from: null, need: null, actions: [], reaches: null, short: null, tiers: null });
  });

  test("says by how much the aim is out of reach", () => {
    const all = report(["Wajib Belajar 12 Tahun", "18.1", 5, 5, "ada", null]);
    const { from, reaches, short, aim } = planOf(all);
    expect(from).toBe(0);
    expect((reaches ?? 0) + (short ?? 0)).toBeCloseTo(aim, 6);
  });

  test("counts a need of a thousandth as a hundredth", () => {
    const part = report([force, "2.1", 3, 3, null, null]);
    const scope = { ...part.scope, is: "whole" } as const;
    const ground = { ...part, scope, supported: { low: 500.999, high: 501 } };
    const [pratama] = kla().tiers;
    expect(planOf(ground, pratama)).toMatchObject({ need: 0.001, effort: 2, short: 0 });
  });
});

const folder = join(import.meta.dirname, "../../fixtures");
const books = [
  ...readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => join(folder, name)),
  ...["lembar-per-klaster.xlsx", "rekap-274.xlsx"].map((name) =>
    join(import.meta.dirname, "../../../assets/samples", name),
  ),
];

test("of no workbook do actions gain more than is at risk, or more than the whole has", async () => {
  let checkedBooks = 0;
  for (const path of books) {
    const found = await reportOn(path);
    if (!found || found.claimed === null) continue;
    const actions = actionsOf(found);
    const risk = actions.reduce((sum, { atRisk }) => sum + atRisk, 0) / 100;
    const most = [...new Map(actions.map((one) => [one.insteadOf ?? one.id, one.gain])).values()];
    expect({ path, isWithin: risk <= riskOf(found).points + 1e-9 }).toEqual({ path, isWithin: true });
    if (found.supported) expect(riskOf(found).points - risk).toBeLessThan(0.01 * found.indicators.length);
    const low = found.supported?.low ?? found.claimed;
    expect(most.reduce((sum, gain) => sum + gain, 0) / 100).toBeLessThanOrEqual(kla().max - low + 1e-6);
    expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length);
    checkedBooks++;
  }
  expect(checkedBooks).toBeGreaterThan(25);
});

async function reportOn(path: string): Promise<Report | null> {
  try {
    return check(await readWorkbook(readFileSync(path), path), kla());
  } catch (error) {
    if (isFault(error)) return null;
    throw error;
  }
}
