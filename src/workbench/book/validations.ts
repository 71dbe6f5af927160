/** The data validation of a sheet: what may be typed into which cells, and what Excel says when one is chosen or refused. */
import { overlap } from "../../core/areas";
import { withoutAll } from "./areas";
import type { Area, Book, BookSheet, Validation } from "./book";
import { tell } from "./changes";
import { mutableSheet } from "./mutable";

export type Validating = Omit<Validation, "areas">;

/** What cells have without any. */
export const unvalidated: Validating = {
  type: "None",
  rule: {},
  errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
  prompt: { message: "", showPrompt: true, title: "" },
  ignoreBlanks: true,
};

/** Changes what is given in every cell of the areas, and leaves the rest as each cell has it. */
export function validate(book: Book, sheet: BookSheet, areas: readonly Area[], patch: Partial<Validating>): void {
  const inside = piecesIn(sheet, areas).map((piece) => ({ ...piece, ...patch }));
  mutableSheet(sheet).validations = gathered([...outside(sheet, areas), ...inside]);
  tell(book, { kind: "validations", sheet: sheet.id });
}

export function clearValidation(book: Book, sheet: BookSheet, areas: readonly Area[]): void {
  mutableSheet(sheet).validations = outside(sheet, areas);
  tell(book, { kind: "validations", sheet: sheet.id });
}

/** The validation of the areas, piece by piece; cells without any are pieces, too. */
export function piecesIn({ validations }: BookSheet, areas: readonly Area[]): Validation[] {
  const within = (all: readonly Area[]): Area[] =>
    all.flatMap((one) => areas.flatMap((area) => overlap(one, area) ?? []));
  const bare = withoutAll(
    areas,
    validations.flatMap((one) => one.areas),
  );
  const pieces = validations.map((one) => ({ ...one, areas: within(one.areas) }));
  return [...pieces, { ...unvalidated, areas: bare }].filter((piece) => piece.areas.length > 0);
}

function outside({ validations }: BookSheet, areas: readonly Area[]): Validation[] {
  const left = validations.map((one) => ({ ...one, areas: withoutAll(one.areas, areas) }));
  return left.filter((one) => one.areas.length > 0);
}

/** What is the same stands once. */
function gathered(all: readonly Validation[]): Validation[] {
  const known = new Map<string, Validation>();
  for (const { areas, ...same } of all) {
    const key = JSON.stringify(same);
    known.set(key, { ...same, areas: [...(known.get(key)?.areas ?? []), ...areas] });
  }
  return [...known.values()];
}
