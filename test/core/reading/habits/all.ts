/** Every workbook of habits, kind by kind. */
import { besideHabits } from "./beside";
import type { Habit } from "./book";
import { foreignHabits } from "./foreign";
import { headingHabits } from "./headings";
import { layoutHabits } from "./layouts";
import { mixedHabits } from "./mixed";
import { rowHabits } from "./rows";
import { sheetHabits } from "./sheets";
import { valueHabits } from "./values";

export const habits: readonly (readonly [string, readonly Habit[]])[] = [
  ["headings", headingHabits],
  ["rows", rowHabits],
  ["sheets", sheetHabits],
  ["layouts", layoutHabits],
  ["mixed", mixedHabits],
  ["beside", besideHabits],
  ["values", valueHabits],
  ["foreign", foreignHabits],
];

export const allHabits: readonly Habit[] = habits.flatMap(([, all]) => all);
