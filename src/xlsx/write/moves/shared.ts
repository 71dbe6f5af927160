/** Formulas that cells share, when what they speak of moves: they are shared on where all of them still read alike. */
import { translator } from "../../../core/formula";
import type { Translate } from "../../../core/formula";
import { moveCell } from "../../../core/moves/moves";
import type { Move } from "../../../core/moves/moves";
import type { CellText, RowText } from "./rows";

interface Group {
  readonly master: CellText;
  readonly translate: Translate;
  readonly members: { readonly cell: CellText; readonly now: string }[];
}

/** What cells that can share no longer have as their own formulas afterwards. */
export function sharedNoLonger(
  rows: readonly RowText[],
  move: Move | null,
  turn: (formula: string) => string,
): ReadonlyMap<CellText, string> {
  const broken = groupsIn(rows, turn).filter((group) => !isAlike(group, move, turn));
  return new Map(broken.flatMap(({ members }) => members.map(({ cell, now }) => [cell, now] as const)));
}

function groupsIn(rows: readonly RowText[], turn: (formula: string) => string): Group[] {
  const groups: Group[] = [];
  const open = new Map<string, Group>();
  for (const cell of rows.flatMap(({ cells }) =>
    cells.filter(({ formula }) => formula?.values.get("t") === "shared"),
  )) {
    const { values, text } = cell.formula ?? { values: new Map<string, string>(), text: "" };
    const key = values.get("si") ?? "";
    const known = open.get(key);
    if (text !== "" && (known === undefined || values.has("ref"))) {
      const made = { master: cell, translate: translator(text), members: [{ cell, now: turn(text) }] };
      groups.push(made);
      open.set(key, made);
    } else if (known !== undefined) {
      const { master, translate } = known;
      const own = text === "" ? translate(cell.row - master.row, cell.column - master.column) : text;
      known.members.push({ cell, now: turn(own) });
    }
  }
  return groups;
}

/** True where the first cell stays, and every other one is still its formula seen from there. */
function isAlike({ master, members }: Group, move: Move | null, turn: (formula: string) => string): boolean {
  const at = ({ row, column }: CellText) => (move === null ? { row, column } : moveCell(row, column, move));
  const base = at(master);
  if (base === null) return false;
  const translate = translator(turn(master.formula?.text ?? ""));
  return members.every(({ cell, now }) => {
    const place = at(cell);
    return place === null || translate(place.row - base.row, place.column - base.column) === now;
  });
}
