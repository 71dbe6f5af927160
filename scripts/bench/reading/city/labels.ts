/** What stands in the label cells: titles of clusters, names of indicators and parts, questions, as officers type them. */
import type { Choices } from "../draw/catalogue";
import type { Dice } from "../draw/dice";
import type { Node } from "./nodes";
import questions from "./questions.json";
import { spoken } from "./spoken";

/** What labels are made by, the same for the whole workbook. */
export interface Speech {
  readonly choices: Choices;
  readonly dice: Dice;
}

const romans: Readonly<Record<string, string>> = { I: "1", II: "2", III: "3", IV: "4", V: "5" };

export function clusterTitle({ name, mark }: Node, style: Choices["clusterTitle"]): string {
  const arabic = romans[mark] ?? "";
  if (mark === "") return style === "capitals" ? name.toUpperCase() : name;
  const titles: Readonly<Record<Choices["clusterTitle"], string>> = {
    roman: `Klaster ${mark} ${name}`,
    arabic: `Klaster ${arabic} ${name}`,
    kluster: `Kluster ${mark}: ${name}`,
    bare: name,
    numeral: `${mark}. ${name}`,
    word: `Klaster ${mark}`,
    dash: `Klaster ${arabic} - ${name}`,
    capitals: `KLASTER ${mark} : ${name.toUpperCase()}`,
  };
  return titles[style];
}

/** The number as the workbook writes it: "4", "21A", "21.1". */
export function codeText({ level, mark }: Node, { choices }: Speech): string {
  if (level !== "part") return mark;
  const [number, letter] = [mark.slice(0, -1), mark.slice(-1)];
  const texts: Readonly<Record<Choices["partLabel"], string>> = {
    "21A": mark,
    "21 A": `${number} ${letter}`,
    "21a": mark.toLowerCase(),
    "21.1": `${number}.${letter.charCodeAt(0) - 64}`,
    letter: `${letter}.`,
  };
  return texts[choices.partLabel];
}

/** An indicator's or a part's label. */
export function nodeLabel(node: Node, speech: Speech): string {
  const { choices } = speech;
  const code = codeText(node, speech);
  const name = nameOf(node, speech);
  if (choices.partLabel === "letter" && node.level === "part") return `${code} ${name}`;
  switch (choices.label) {
    case "code name":
      return `${code}. ${name}`;
    case "word code name":
      return `Indikator ${code} ${name}`;
    case "word code":
      return `Indikator ${code}`;
    default:
      return name;
  }
}

function nameOf(node: Node, { choices, dice }: Speech): string {
  const short = choices.label === "alias" || (choices.label.includes("code") && dice.chance(0.3));
  if (choices.label === "spoken") return spoken[node.code] ?? node.name;
  return short && node.aliases.length > 0 ? dice.pick(node.aliases) : node.name;
}

/** A question's label; its text where the form shows one. */
export function questionLabel(node: Node, { choices }: Speech): string {
  const text = questionText(node);
  const parent = node.code.slice(0, node.code.indexOf("."));
  const [, digits = "", letters = ""] = /^(\d+)([a-z]*)$/.exec(node.mark) ?? [];
  const labels: Readonly<Record<Choices["questionForm"], string>> = {
    "Pertanyaan 2a": `Pertanyaan ${node.mark}`,
    "2a": node.mark,
    huruf: letters === "" ? `No. ${digits}` : `No. ${digits} huruf ${letters}`,
    dash: `${parent}-${node.mark}`,
    dotted: `${parent}.${node.mark}`,
    "code and text": text,
    "text with code": `${node.mark}. ${text}`,
    letters: letters === "" ? `${digits}. ${text}` : `${letters}. ${text}`,
    text,
  };
  return labels[choices.questionForm];
}

const texts: ReadonlyMap<string, string> = new Map(Object.entries(questions));

export function questionText({ code, mark }: Node): string {
  return texts.get(code) ?? `Pertanyaan ${mark}`;
}
