/** Places the questions of the indicator at hand: lettered sub-questions, codes with a prefix, the next part. */
import type { Indicator, Part, Question } from "../instrument/instrument";
import { toNumber } from "../numbers";
import { amountAt } from "./building";
import { questionCode } from "../naming/labels";
import type { Entry } from "./entries";
import type { Label } from "../naming/labels";
import { prefixed, questionIn } from "./places";
import type { Row } from "./rows";
import { add, leaveOut, reasons, stand } from "./standing";
import type { Reader, Standing } from "./standing";

/** Adds a question of the indicator at hand; a row without a code takes the next one, when its maximum fits. */
export function addQuestion(row: Row, label: Label | null, reader: Reader): void {
  const { standing } = reader;
  const written = followPrefix(codeIn(row, label), reader);
  if (!standing.indicator) return leaveOut(row, reader, reasons.noIndicator);
  const code = written === null ? null : fullCode(written, standing);
  if (code !== null) followParts(code, standing);
  const node = standing.part ?? standing.indicator;
  const question = code === null ? nextQuestion(row, node, standing) : questionIn(node, code);
  add(row, "question", label, reader);
  if (standing.last) Object.assign(standing.last, { question, code: code ?? question?.code ?? null });
}

/** The code of the question's own cell; a number before an indicator's name on the same row is the indicator's. */
function codeIn(row: Row, label: Label | null): string | null {
  const own = label && questionCode(label);
  return own ?? (row.indicator ? null : (row.number?.code ?? null));
}

/** "21A.1" says where the question belongs; what is left is its code. */
function followPrefix(code: string | null, reader: Reader): string | null {
  const { standing, tools } = reader;
  const found = code === null ? null : prefixed(code, tools);
  const isHere = found && (standing.indicator === null || standing.indicator === found.place.indicator);
  if (!isHere) return code;
  stand({ ...found.place, part: found.place.part ?? standing.part }, reader);
  return found.code;
}

function nextQuestion(row: Row, node: Indicator | Part, { last }: Standing): Question | null {
  if (!last?.question || row.question !== null) return null;
  const questions = node.questions ?? [];
  const next = questions[questions.indexOf(last.question) + 1];
  return next && toNumber(amountAt(row, "maximum", null)) === next.max ? next : null;
}

/** "a" or "(b)" under question 2 is 2a, 2b. */
function fullCode(written: string, standing: Standing): string {
  const [, digits, letters] = /^(\d*)([a-z]*)$/i.exec(written) ?? [];
  if (digits) standing.main = digits;
  return digits === "" && letters && standing.main ? standing.main + letters.toLowerCase() : written;
}

/** An indicator with parts whose questions begin again at 1 has come to its next part. */
function followParts(code: string, standing: Standing): void {
  const { indicator, part, last, main } = standing;
  const parts = indicator?.parts;
  if (!parts) return;
  if (part === null) standing.part = parts[0] ?? null;
  else if (main === "1" && /^1a?$/.test(code) && isOtherQuestion(code, part, last)) {
    standing.part = parts[parts.indexOf(part) + 1] ?? part;
  }
}

function isOtherQuestion(code: string, part: Part, last: Entry | null): boolean {
  return last?.level === "question" && last.part === part && last.code !== null && last.code !== code;
}
