/** The columns beside the scores: targets and achievements, evidence, offices, notes, check boxes. */
import { percentOf } from "../city/points";
import { text } from "./column";
import type { Column } from "./column";
import type { Content } from "./canvas";
import type { Row } from "./rows";
import { heading } from "./words";
import type { Heading } from "./words";
import type { Work } from "./work";

type Show = Column["show"];

function column(key: string, head: Heading, group: Column["group"], show: Show, isHidden = false): Column {
  return {
    key,
    heading: head,
    group,
    adds: null,
    show: (row, cell) => (row.kind === "leaf" ? show(row, cell) : null),
    isHidden,
  };
}

/** Numbers that are no score. */
export function distractorColumns(work: Work): Column[] {
  const { dice, facts } = work;
  const points = ({ node }: Row): number => (node ? (facts.points("em", node) ?? 0) : 0);
  const maximum = ({ node }: Row): number => node?.maximum ?? 0;
  const [targets, reals] = [new Map<Row, number>(), new Map<Row, number>()];
  const kept = (map: Map<Row, number>, row: Row, draw: () => number): number => {
    const value = map.get(row) ?? draw();
    map.set(row, value);
    return value;
  };
  const targetOf = (row: Row): number => kept(targets, row, () => dice.pick([100, 80, 50]));
  const realOf = (row: Row): number => kept(reals, row, () => dice.between(20, 50));
  const target = column("target", heading("Target", "Kinerja", "Target", "%"), "number", (row) => ({
    value: targetOf(row),
  }));
  const real = (word: string): Column =>
    column("real", heading(word, "Kinerja", word, "%"), "number", (row) => ({ value: realOf(row) }));
  const realShare = column("real share", heading("% Capaian", "Kinerja", "%", "%"), "number", (row, cell) => ({
    value: (realOf(row) / targetOf(row)) * 100,
    formula: `=${cell("real")}/${cell("target")}*100`,
  }));
  const ofMaximum: Show = (row) => ({ value: percentOf(points(row), maximum(row)) / 100, kind: "percent" });
  const gap: Show = (row) => ({ value: (maximum(row) - points(row)) / 100 });
  const weight: Show = (row) => ({ value: maximum(row) / 1000 });
  const columns: Readonly<Record<typeof work.choices.distractors, readonly Column[]>> = {
    none: [],
    target: [target, real("Capaian")],
    "target percent": [target, real("Realisasi"), realShare],
    gap: [column("gap", heading("Selisih", "Penilaian", "Selisih", "poin"), "number", gap)],
    percent: [column("percent", heading("%", "Penilaian", "%", "%"), "number", ofMaximum)],
    answers: [
      column("answer", heading("Jawaban"), "text", () => ({ value: dice.pick(["Ya", "Ada", "Sebagian", "Ya, ada"]) })),
    ],
    weight: [column("weight", heading("Bobot (%)", null, "Bobot (%)", "%"), "number", weight)],
    budget: [
      column("budget", heading("Anggaran (Rp)", null, "Anggaran (Rp)", "Rp"), "number", () => ({
        value: dice.between(5, 900) * 1_000_000,
      })),
    ],
  };
  return [...columns[work.choices.distractors]];
}

export function evidenceColumns(work: Work): Column[] {
  const { choices, facts } = work;
  const show =
    (at: number) =>
    ({ kind, node, document, stage }: Row): Content | null => {
      if (!node || stage === "va" || (kind !== "leaf" && kind !== "document")) return null;
      return evidenceContent(facts.evidence(node)[document ?? at] ?? null, work);
    };
  const one = (key: string, word: string, at: number): Column => ({
    key,
    heading: heading(word, choices.evidence === "three" ? choices.evidenceWord : null, word),
    group: "proof",
    adds: null,
    show: show(at),
  });
  switch (choices.evidence) {
    case "none":
      return [];
    case "three":
      return ["Nomor SK", "Dokumen", "Link"].map((word, at) => one(`evidence ${at}`, word, at));
    case "ada and link":
      return [...tickColumns(work), one("evidence 0", choices.evidenceWord, 0)];
    default:
      return [one("evidence 0", choices.evidenceWord, 0)];
  }
}

function evidenceContent(value: string | null, { choices, dice }: Work): Content | null {
  if (value === null) return null;
  const isLink = value.startsWith("https://");
  return isLink && choices.care !== "tidy" && dice.chance(0.4) ? { value, link: value } : { value };
}

function tickColumns({ facts, dice, choices }: Work): Column[] {
  const tick = choices.care === "tidy" ? "√" : "v";
  const has = ({ node }: Row): boolean => node !== null && facts.evidence(node).some((text) => text !== null);
  const parent = dice.pick(["Ketersediaan", "Status"]);
  return [
    column("there", heading("Ada", parent), "proof", (row) => (has(row) ? { value: tick } : null)),
    column("lacking", heading("Tidak", parent), "proof", (row) => (has(row) ? null : { value: tick })),
  ];
}

export function officeColumns({ choices, facts }: Work): Column[] {
  if (choices.offices === "none") return [];
  return [
    column("office", heading(choices.officeWord), "proof", ({ node }) => (node ? text(facts.offices(node)) : null)),
  ];
}

const remarks = ["sudah dikirim ke provinsi", "perlu dilengkapi", "koordinasi dengan kecamatan", "data per Desember"];

export function noteColumns({ choices, dice }: Work): Column[] {
  const note: Show = () => (dice.chance(0.25) ? { value: dice.pick(remarks) } : null);
  const words = { none: [], Keterangan: ["Keterangan"], two: ["Catatan", "Rencana Tindak Lanjut"] }[choices.notes];
  const hidden =
    choices.hidden === "column" ? [column("hidden", heading("Nilai Tahun Lalu"), "number", old, true)] : [];
  return [...words.map((word) => column(word, heading(word), "proof", note)), ...hidden];

  function old({ node }: Row): Content | null {
    return node ? { value: Math.round(node.maximum / 200) } : null;
  }
}

export function checkColumns({ choices, dice }: Work): Column[] {
  const words = { none: [], one: ["Cek"], three: ["Cek OPD", "Cek Bappeda", "Cek Gugus Tugas"] }[choices.checks];
  return words.map((word) => column(word, heading(word, "Cek"), "proof", () => ({ value: dice.chance(0.15) })));
}
