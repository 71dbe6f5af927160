/** `--plan [TIER] [--actions FILE]`: the least work that brings the supported score to a tier. */
import { readAssumptions } from "../../core/planning/assumed/assumptions";
import { toPoints } from "../../core/planning/actions/action";
import { planOf, tierNamed } from "../../core/planning/plan";
import type { Plan } from "../../core/planning/plan";
import { whatIf } from "../../core/planning/assumed/whatIf";
import type { Report } from "../../core/report/report";
import { actionText, planIntro, planOutro } from "../../core/wording/plan";
import type { Language, Text } from "../../core/text";
import { readActions } from "../files/files";
import { item, paragraph } from "../terminal/wrap";
import type { Addition } from "./addition";

export const plan: Addition = {
  key: "plan",
  options: [
    {
      name: "plan",
      value: "[TIER]",
      help: {
        id: "apa yang dikerjakan dulu untuk predikat itu (bawaan: yang berikutnya)",
        en: "what to do first to reach that tier (default: the next one)",
      },
    },
    {
      name: "actions",
      value: "FILE",
      help: {
        id: "tindakan sendiri (.json) sebagai ganti yang ditemukan, untuk --plan",
        en: "your own actions (.json) in place of those found, for --plan",
      },
    },
  ],
  run: async ({ given, report, instrument, language }) => {
    const { plan: name = "", actions: path, if: assumed } = given;
    const tier = name === "" ? undefined : tierNamed(name, instrument);
    const own = path === undefined ? undefined : await readActions(path);
    const ground = assumed === undefined ? report : whatIf(report, readAssumptions(assumed));
    const made = planOf(ground, tier, own);
    return {
      json: toJson(made, language),
      heading: headingOf(made),
      lines: (width) => linesOf(made, report, language, width),
      hasFaults: false,
    };
  },
};

function headingOf({ tier }: Plan): Text {
  if (tier === null) return { id: "Rencana untuk isian ini", en: "Plan for this part" };
  return { id: `Rencana ke ${tier.name}`, en: `Plan for ${tier.name}` };
}

function toJson({ from, aim, need, actions, gain, effort, reaches, short }: Plan, language: Language): object {
  const told = actions.map(({ id, text, questions, offices, ...one }) => ({
    ...{ id, text: text[language], questions, offices },
    gain: toPoints(one.gain),
    effort: one.effort,
  }));
  return { from, aim, need, actions: told, gain, effort, reaches, short };
}

function linesOf(made: Plan, { instrument }: Report, language: Language, width: number): string[] {
  return [
    ...planIntro(made).flatMap((text) => paragraph(text[language], width)),
    ...made.actions.flatMap((action) => item(actionText(action, language), width)),
    ...planOutro(made, instrument).flatMap((text) => paragraph(text[language], width)),
  ];
}
