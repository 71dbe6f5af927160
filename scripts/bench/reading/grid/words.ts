/** The words of headings: what stands in the lowest row, and below which parents. */
import type { Choices } from "../draw/catalogue";
import type { Facts, Stage } from "../city/facts";
import type { CellValue } from "../../../../src/core/workbook";

export interface Heading {
  /** Alone, without a parent above it. */
  readonly word: CellValue;
  /** Below its parent. */
  readonly short: CellValue;
  readonly parent: string | null;
  readonly unit: string;
}

export function heading(word: CellValue, parent: string | null = null, short = word, unit = ""): Heading {
  return { word, short, parent, unit };
}

/** Words that say nothing of the stage: beside another stage they would leave it open. */
const openWords: ReadonlySet<string> = new Set(["Nilai", "Skor", "Hasil", "Nilai Akhir", "Skor Capaian", "Perolehan"]);

const verified: Readonly<Record<"va" | "vf", readonly string[]>> = {
  va: ["Nilai Verifikasi", "Nilai VA", "Verifikasi Administrasi", "Nilai Verifikator"],
  vf: ["Nilai VF", "Verifikasi Final", "Verifikasi Lapangan", "Nilai Verifikasi Final"],
};

/** The heading of a stage's score, given how many stages stand side by side. */
export function scoreHeading(stage: Stage, choices: Choices, facts: Facts): Heading {
  const unit = choices.scores === "hundred" || choices.scores.startsWith("percent") ? "%" : "poin";
  const word = choices.scores === "hundred" ? `${choices.scoreWord} (%)` : choices.scoreWord;
  switch (choices.stages) {
    case "em va":
    case "va em":
    case "em va vf":
      return stagedHeading(stage, choices, unit);
    case "last year":
    case "last year first":
      return yearHeading(stage, choices, facts, unit);
    case "draft columns":
      return heading(
        stage === "draft" ? `${word} (draft)` : `${word} (final)`,
        word,
        stage === "draft" ? "Draft" : "Final",
        unit,
      );
    case "parents":
      return heading("Nilai", parentOf(stage), "Nilai", unit);
    default:
      return heading(word, "Penilaian", word, unit);
  }
}

function stagedHeading(stage: Stage, choices: Choices, unit: string): Heading {
  const own = openWords.has(choices.scoreWord)
    ? `${choices.scoreWord === "Skor" ? "Skor" : "Nilai"} EM`
    : choices.scoreWord;
  const suffix = choices.scores === "hundred" ? " (%)" : "";
  if (stage === "em") return heading(own + suffix, "Nilai", choices.keeper === "desk" ? "EM" : own, unit);
  const words = verified[stage === "vf" ? "vf" : "va"];
  const word = words[choices.keeper.length % words.length] ?? "Nilai VA";
  return heading(word + suffix, "Nilai", choices.keeper === "desk" ? stage.toUpperCase() : word, unit);
}

function yearHeading(stage: Stage, { keeper, scoreWord, scores }: Choices, { year }: Facts, unit: string): Heading {
  const shown = stage === "before" ? year - 1 : year;
  const suffix = scores === "hundred" ? " (%)" : "";
  if (keeper === "years") return heading(`${scoreWord} ${shown}${suffix}`, scoreWord + suffix, shown, unit);
  if (stage === "before") return heading(`Nilai Tahun Lalu${suffix}`, scoreWord, "Tahun Lalu", unit);
  return heading(`${scoreWord} ${year}${suffix}`, scoreWord, `Tahun ${year}`, unit);
}

function parentOf(stage: Stage): string {
  if (stage === "em") return "Penilaian Mandiri";
  return stage === "vf" ? "Verifikasi Final" : "Verifikasi Administrasi";
}

/** The stages that stand side by side, in the order of their columns. */
export function stageColumns({ stages }: Choices): readonly Stage[] {
  switch (stages) {
    case "em va":
      return ["em", "va"];
    case "va em":
      return ["va", "em"];
    case "em va vf":
    case "parents":
      return ["em", "va", "vf"];
    case "draft columns":
      return ["draft", "em"];
    case "last year":
      return ["em", "before"];
    case "last year first":
      return ["before", "em"];
    default:
      return ["em"];
  }
}
