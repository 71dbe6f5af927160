import { indicatorsOf } from "../scoring/scoring";
import { headroomIn, headroomOf } from "../scoring/headroom";
import type { Headroom } from "../scoring/headroom";
import { heldIn } from "../scoring/scope";
import { cellOf } from "../reading/model/entries";
import type { Rule } from "../rule/rule";
import { formatNumber, say } from "../text";
import type { Text } from "../text";

export const indicatorWeak: Rule = {
  id: "indicator-weak",
  level: "hint",
  fault: { id: "Indikator di bawah ambang", en: "Indicator below the threshold" },
  title: { id: "Setiap indikator mencapai ambang batas", en: "Every indicator reaches the weak threshold" },
  why: {
    id: "Indikator di bawah ambang batas adalah tempat poin paling banyak dapat ditambah.",
    en: "An indicator below the threshold is where most points can be gained.",
  },
  fix: { id: "Lengkapi jawaban dan data dukungnya lebih dulu.", en: "Complete its answers and evidence first." },
  needs: ["score"],
  example: {
    bad: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, 10],
      [19, "Sekolah Ramah Anak", 51, 40],
    ],
    flags: ["D2"],
    good: [
      ["No", "Indikator", "Nilai Maks", "Nilai Mandiri"],
      [18, "Wajib Belajar 12 Tahun", 24, 14.4],
      [19, "Sekolah Ramah Anak", 51, 0],
    ],
  },
  *check({ score, instrument, scope, entries }) {
    const { share } = instrument.weakBelow;
    const held = scope.is === "part" ? heldIn(entries) : null;
    for (const one of indicatorsOf(score)) {
      const { indicator, claimed, leaves, printed } = one;
      const row = printed.find(({ level }) => level === "indicator") ?? leaves[0]?.entry;
      const max = held ? held(indicator) : indicator.max;
      if (!row || claimed === null || claimed === 0 || claimed >= share * max - 1e-6) continue;
      const percent = Math.floor((claimed / max) * 1000) / 10;
      const numbers = (language: "id" | "en"): string[] =>
        [claimed, max, share * 100].map((value) => formatNumber(value, language));
      const [idClaimed, idMax, idShare] = numbers("id");
      const [enClaimed, enMax, enShare] = numbers("en");
      const headroom = headroomOf(one);
      const first = firstOf(headroom);
      yield {
        at: cellOf(row, "score"),
        entry: { ...row, level: "indicator", question: null, part: null },
        points: headroomIn(one, headroom),
        stake: "headroom",
        message: {
          id: `Indikator ${indicator.number} baru ${idClaimed} dari ${idMax} (${formatNumber(percent, "id")} %), di bawah ambang ${idShare} %; lengkapi jawabannya${first.id}.`,
          en: `Indicator ${indicator.number} has ${enClaimed} of ${enMax} (${formatNumber(percent, "en")} %), below the threshold of ${enShare} %; complete its answers${first.en}.`,
        },
      };
    }
  },
};

/** So many questions are named. */
const mostNamed = 3;

/** "; mulai dari 3a (+0,68), 2f (+0,75)": what the next better answers bring. */
function firstOf(headroom: readonly Headroom[]): Text {
  if (headroom.length === 0) return { id: "", en: "" };
  return say((language) => {
    const named = headroom
      .slice(0, mostNamed)
      .map(
        ({ question, part, next }) =>
          `${part ? `${part.code}.` : ""}${question.code} (+${formatNumber(next, language)})`,
      );
    return language === "id" ? `, mulai dari ${named.join(", ")}` : `, beginning with ${named.join(", ")}`;
  });
}
