/** Actions for points that are claimed and not supported: each document, signature or training that would support them, once. */
import type { Citation } from "../../evidence/citations/cite";
import type { KindId } from "../../evidence/kinds/kind";
import { listed, needNames, quoted } from "../../evidence/names";
import { whyOf } from "../../evidence/reasons";
import { groupBy } from "../../grouping";
import type { Instrument, Need } from "../../instrument/instrument";
import { normalise } from "../../naming/names";
import { leavesOf } from "../../scoring/leaves";
import type { Leaf } from "../../scoring/leaves";
import type { Text } from "../../text";
import type { Action } from "./action";
import { lackingEffort, lackingOf } from "./lacking";
import type { Lacking } from "./lacking";
import type { Ground } from "../ground";
import { signatureId } from "./signatures";
import { fullCode, labelOf, needsOf, named, officeFinder, orderOf, runsOf } from "../questions";
import type { OfficeFinder } from "../questions";
import { risksOf } from "../risks";

/** A score that loses points for want of evidence. */
interface Loss {
  leaf: Leaf;
  code: string;
  lacking: Lacking;
  /** Whole hundredths. */
  risk: number;
  offices: readonly string[];
}

/** One action for each thing that is missing, in the order of the instrument. */
export function evidenceActions(ground: Ground): Action[] {
  const risks = risksOf(ground.score);
  const offices = officeFinder(ground.score, ground.instrument);
  const losses = leavesOf(ground.score).flatMap((leaf) => lossOf(leaf, risks.get(leaf.entry) ?? 0, ground, offices));
  const groups = groupBy(losses, (loss) => keyOf(loss, ground.instrument));
  return [...groups].flatMap(([key, group]) => actionOf(key, group, ground.instrument));
}

function lossOf(leaf: Leaf, risk: number, { terms }: Ground, officesOf: OfficeFinder): Loss[] {
  const { entry, assessment } = leaf;
  if (!assessment || risk <= 0) return [];
  const lacking = lackingOf(assessment, needsOf(entry), terms);
  return [{ leaf, code: fullCode(entry), lacking, risk, offices: officesOf(entry) }];
}

/** What is one piece of work has one key: a signature, a training, a document or cell that serves several questions. */
function keyOf({ leaf, code, lacking }: Loss, { sharedWork = [] }: Instrument): string {
  const { question, at } = leaf.entry;
  if (isSignature(lacking)) return signatureId(question?.signedBy);
  const work = sharedWork.find(({ questions }) => questions.includes(code));
  if (work && lacking.is === "documents") return `work:${work.id}`;
  const citation = leaf.assessment?.doubt?.citation;
  if (!citation) return `evidence:${code} ${at.sheet} ${at.row}`;
  if (citation.at.row !== at.row) return `cell:${citation.at.sheet} ${citation.at.row} ${citation.at.column}`;
  const document = lacking.is === "citation" ? documentOf(citation) : null;
  return document === null ? `evidence:${code} ${at.sheet} ${at.row}` : `document:${document}`;
}

/** Kinds of which one document rightly answers several questions; each question wants a photo, matrix or list of its own. */
const sharedKinds: ReadonlySet<KindId> = new Set<KindId>([
  "regulation",
  "law",
  "decree",
  "circular",
  "agreement",
  "plan",
  "sop",
  "report",
  "accountability",
]);

/** The same for every citation of one file, or of one document that its subject or number tells from others; null for none. */
function documentOf({ target, kinds, subject, number, text }: Citation): string | null {
  if (target && target.type !== "place") return target.key;
  const isTold = (subject.length > 0 || number !== null) && kinds.some((kind) => sharedKinds.has(kind));
  return isTold ? normalise(text) : null;
}

function isSignature(lacking: Lacking): boolean {
  return lacking.is === "documents" && lacking.needs.length === 1 && lacking.needs[0] === "signed-budget";
}

function actionOf(key: string, group: readonly Loss[], instrument: Instrument): Action[] {
  const [first] = group;
  if (!first) return [];
  const gain = group.reduce((sum, { risk }) => sum + risk, 0);
  const isSigned = isSignature(first.lacking);
  const own = group.flatMap(({ offices }) => offices);
  return [
    {
      id: isSigned ? key : `evidence:${first.code}`,
      text: textOf(key, group, first, instrument),
      questions: [...new Set(group.map(({ code }) => code))],
      offices: [...new Set(own)],
      effort: lackingEffort(group.map(({ lacking }) => lacking)),
      ...{ gain, atRisk: gain, kind: "evidence", insteadOf: null },
    },
  ];
}

function textOf(key: string, group: readonly Loss[], first: Loss, instrument: Instrument): Text {
  const all = group.map(({ code }) => code);
  const codes = named(runsOf(all, orderOf(instrument)), first.code);
  const of = { id: `${codes.id}${about(group, "id")}`, en: `${codes.en}${about(group, "en")}` };
  const work = instrument.sharedWork?.find(({ id }) => key === `work:${id}`);
  if (work) return { id: `${work.name.id} untuk ${codes.id}`, en: `${work.name.en} for ${codes.en}` };
  const { assessment } = first.leaf;
  const why = assessment && whyOf(assessment);
  const cited = quoted(assessment?.doubt?.citation.text ?? "");
  if (first.lacking.is === "citation" && cited !== "")
    return {
      id: `Lengkapi "${cited}" untuk ${of.id}: sekarang ${why?.id ?? ""}`,
      en: `Complete "${cited}" for ${of.en}: now ${why?.en ?? ""}`,
    };
  const what = listed(kindsOf(group).map((need) => needNames[need]));
  return { id: `Kirim ${what.id} untuk ${of.id}`, en: `Send ${what.en} for ${of.en}` };
}

/** " (Forum Anak)", where it is about one question. */
function about([first, ...others]: readonly Loss[], language: keyof Text): string {
  return first && others.length === 0 ? ` (${labelOf(first.leaf.entry)[language]})` : "";
}

function kindsOf(group: readonly Loss[]): Need[] {
  const needs = group.flatMap(({ lacking }): readonly Need[] =>
    lacking.is === "citation" ? ["document"] : lacking.needs,
  );
  return [...new Set(needs)];
}
