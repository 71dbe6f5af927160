/** Names offices as officers spell them, one or several in a cell. */
import type { Instrument } from "../../../../src/core/instrument/instrument";
import type { Choices } from "../draw/catalogue";
import type { Dice } from "../draw/dice";
import type { Node } from "./nodes";

const marks: Readonly<Record<Choices["offices"], string>> = {
  none: "",
  one: "",
  comma: ", ",
  slash: " / ",
  semicolon: "; ",
  dan: " dan ",
  lines: "\n",
};

export function spellOffices(node: Node, { offices }: Choices, instrument: Instrument, dice: Dice): string {
  if (offices === "none" || node.offices.length === 0) return "";
  const most = offices === "one" ? 1 : Math.min(3, node.offices.length);
  const named = node.offices.slice(0, dice.between(1, most)).map((name) => spell(name, instrument, dice));
  return named.join(named.some((name) => /,| dan /.test(name)) ? "; " : marks[offices]);
}

function spell(name: string, { offices }: Instrument, dice: Dice): string {
  const spellings = offices.find((office) => office.name === name)?.spellings ?? [];
  return spellings.length > 0 && dice.chance(0.3) ? dice.pick(spellings) : name;
}
