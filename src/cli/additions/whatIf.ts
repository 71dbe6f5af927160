/** `--if 12.4=3,1.3a=documented`: the scores as they would be, without a cell being touched. */
import { readAssumptions } from "../../core/planning/assumed/assumptions";
import type { Assumption } from "../../core/planning/assumed/assumptions";
import { whatIf as assume } from "../../core/planning/assumed/whatIf";
import type { WhatIf } from "../../core/planning/assumed/whatIf";
import { whatIfTexts } from "../../core/wording/whatIf";
import type { Language } from "../../core/text";
import { tiersJson } from "../shapes/tier";
import { paragraph } from "../terminal/wrap";
import type { Addition } from "./addition";

export const whatIf: Addition = {
  key: "whatIf",
  options: [
    {
      name: "if",
      value: "12.4=3,1.3a=documented",
      help: {
        id: "nilai seandainya isian itu berubah; --plan lalu berangkat dari situ",
        en: "the score if those answers were others; --plan then starts from it",
      },
    },
  ],
  run: async ({ given, report, language }) => {
    const assumptions = readAssumptions(given.if ?? "");
    const after = assume(report, assumptions);
    return {
      json: toJson(after, assumptions, language),
      heading: { id: "Seandainya", en: "What if" },
      lines: (width) => whatIfTexts(report, after).flatMap((text) => paragraph(text[language], width)),
      hasFaults: false,
    };
  },
};

function toJson({ claimed, supported, tier }: WhatIf, assumptions: readonly Assumption[], language: Language): object {
  const assumed = assumptions.map(({ code, is }) => ({
    question: code,
    points: "points" in is ? is.points : null,
    evidence: "evidence" in is ? is.evidence : null,
  }));
  return { assumed, claimed, supported, tier: tiersJson({ tier, claimed }, language) };
}
