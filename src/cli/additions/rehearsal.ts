/** `--rehearse`: a sample of questions to judge as a verifier does, and the score that the verdicts foretell. */
import { basename } from "node:path";
import { Fault } from "../../core/fault";
import { drawRehearsal, rehearsedScore } from "../../core/planning/rehearsal";
import type { Rehearsal, RehearsedScore } from "../../core/planning/rehearsal";
import { rehearsalSheet } from "../../core/planning/sample/plainSheet";
import { evidenceTexts, readRehearsal } from "../../core/planning/sample/sheet";
import type { KeptRehearsal } from "../../core/planning/sample/sheet";
import { parseVerdicts } from "../../core/planning/sample/verdicts";
import type { Verdict } from "../../core/planning/sample/verdicts";
import type { Language } from "../../core/text";
import { drawnText, rehearsalText, rehearsedText } from "../../core/wording/rehearsal";
import { toA1 } from "../../core/workbook";
import type { Workbook } from "../../core/workbook";
import { readWorkbook } from "../../xlsx/read";
import { allOf, readBytes, readJson } from "../files/files";
import { item, paragraph } from "../terminal/wrap";
import type { Addition, Given } from "./addition";
import { copyWith } from "./copy";

export const rehearsal: Addition = {
  key: "rehearsal",
  options: [
    {
      name: "rehearse",
      value: "N",
      help: {
        id: "latihan verifikasi: N pertanyaan dipilih menurut poinnya",
        en: "rehearse the verification: N questions drawn by their points",
      },
    },
    {
      name: "seed",
      value: "S",
      help: {
        id: "benih latihan (bawaan: 1); benih yang sama memilih yang sama",
        en: "the rehearsal's seed (default: 1); the same seed draws the same",
      },
    },
    {
      name: "answers",
      value: "FILE",
      help: {
        id: "putusan latihan: JSON, atau buku kerja dengan lembar Latihan KLA",
        en: "the verdicts: JSON, or a workbook with the sheet KLA rehearsal",
      },
    },
    {
      name: "keep",
      value: "OUT.xlsx",
      help: {
        id: "salinan dengan lembar Latihan KLA, tempat menulis putusan",
        en: "a copy with the sheet KLA rehearsal, where verdicts can be written",
      },
    },
  ],
  run: async (request) => {
    const { given, report, language } = request;
    const size = wholeNumber(given.rehearse ?? "", "rehearse", 1);
    const seed = given.seed === undefined ? defaultSeed : wholeNumber(given.seed, "seed", 0);
    const drawn = drawRehearsal(report, { size, seed });
    const verdicts = await verdictsFrom(given, report.workbook, drawn);
    const found = rehearsedScore(drawn, verdicts);
    const { keep } = given;
    const write =
      keep === undefined
        ? null
        : await copyWith(keep, "rehearsal", (name) => rehearsalSheet(drawn, verdicts, language, name), request);
    return {
      json: toJson(drawn, verdicts, found, language),
      heading: { id: "Latihan verifikasi", en: "Rehearsal of the verification" },
      lines: (width) => [
        ...paragraph(rehearsalText(drawn)[language], width),
        ...drawn.drawn.flatMap((one) => item(drawnText(one, language), width)),
        ...paragraph(rehearsedText(found, verdicts.length, drawn.drawn.length)[language], width),
      ],
      hasFaults: false,
      ...(write ? { write } : {}),
    };
  },
};

const defaultSeed = 1;
/** Seeds have 32 bits. */
const maxNumber = 4_294_967_295;

/** @throws Fault when the text is no whole number from `from` on. */
function wholeNumber(text: string, option: string, from: number): number {
  const value = /^\d{1,10}$/.test(text.trim()) ? Number(text) : NaN;
  if (value >= from && value <= maxNumber) return value;
  throw new Fault({
    id: `--${option} memerlukan bilangan bulat mulai dari ${from}, misalnya --${option} 30, bukan "${text}".`,
    en: `--${option} needs a whole number from ${from} on, such as --${option} 30, not "${text}".`,
  });
}

/**
 * From the file, else from the workbook's own sheet where it is of the same draw.
 * @throws Fault when a verdict is of another draw or cannot be understood.
 */
async function verdictsFrom({ answers }: Given, workbook: Workbook, drawn: Rehearsal): Promise<Verdict[]> {
  if (answers === undefined) {
    const own = readRehearsal(workbook);
    return own && isSameDraw(own, drawn) ? checked(own.answers, own.unclear, "", drawn) : [];
  }
  const bytes = await readBytes(answers);
  const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isWorkbook) return checked(await readJson(answers), [], answers, drawn);
  const kept = readRehearsal(await readWorkbook(bytes, basename(answers)));
  if (kept === null) throw noSheet(basename(answers));
  if (!isSameDraw(kept, drawn)) throw otherDraw(basename(answers), kept);
  return checked(kept.answers, kept.unclear, answers, drawn);
}

function isSameDraw({ seed, size }: KeptRehearsal, drawn: Rehearsal): boolean {
  return seed === drawn.seed && size === drawn.drawn.length;
}

/** @throws Fault with one sentence for each verdict that cannot be used. */
function checked(input: unknown, unclear: readonly string[], path: string, { drawn }: Rehearsal): Verdict[] {
  const { verdicts, faults } = parseVerdicts(input, drawn);
  const all = [...faults, ...unclear.map(unclearText)];
  if (all.length > 0) throw allOf(path === "" ? "Latihan KLA" : path, all);
  return verdicts;
}

function unclearText(question: string): { id: string; en: string } {
  return {
    id: `Putusan untuk ${question} tidak dapat dibaca; pilih Diterima, Tidak diterima, atau Sebagian dengan poinnya.`,
    en: `The verdict on ${question} cannot be read; choose Accepted, Not accepted, or In part with its points.`,
  };
}

function noSheet(name: string): Fault {
  return new Fault({
    id: `${name} tidak memuat satu lembar Latihan KLA yang utuh; sebutkan file yang memuatnya.`,
    en: `${name} does not hold one whole sheet KLA rehearsal; name a file that does.`,
  });
}

function otherDraw(name: string, { seed, size }: KeptRehearsal): Fault {
  return new Fault({
    id: `${name} berisi latihan lain; pakai --rehearse ${size} --seed ${seed}.`,
    en: `${name} holds another rehearsal; use --rehearse ${size} --seed ${seed}.`,
  });
}

function toJson(
  { seed, drawn, of, claimed }: Rehearsal,
  verdicts: readonly Verdict[],
  found: RehearsedScore | null,
  language: Language,
): object {
  const byQuestion = new Map(verdicts.map((verdict) => [verdict.question, verdict]));
  return {
    ...{ seed, of, claimed },
    questions: drawn.map((one) => ({
      question: one.code,
      label: one.entry.question?.label?.[language] ?? null,
      needs: one.entry.question?.needs ?? [],
      evidence: evidenceTexts(one),
      sheet: one.entry.at.sheet,
      cell: toA1(one.entry.at.row, one.entry.at.column),
      ...{ points: one.points, chance: one.chance },
      accepted: byQuestion.get(one.code)?.accepted ?? null,
      reason: byQuestion.get(one.code)?.reason ?? null,
    })),
    answered: verdicts.length,
    result: found,
  };
}
