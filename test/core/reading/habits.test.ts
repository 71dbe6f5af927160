/** Workbooks as officers keep them are read as they are meant; what is none is refused. */
import { expectedOf, outcomeOf } from "./habits/book";
import type { Habit } from "./habits/book";
import { foreignHabits } from "./habits/foreign";
import { headingHabits } from "./habits/headings";
import { layoutHabits } from "./habits/layouts";
import { mixedHabits } from "./habits/mixed";
import { rowHabits } from "./habits/rows";
import { sheetHabits } from "./habits/sheets";

const named = (habits: readonly Habit[]): [string, Habit][] => habits.map((habit) => [habit.name, habit]);

describe.each([
  ["headings", headingHabits],
  ["rows", rowHabits],
  ["sheets", sheetHabits],
  ["layouts", layoutHabits],
  ["mixed", mixedHabits],
  ["foreign", foreignHabits],
])("%s", (_kind, habits) => {
  test.each(named(habits))("%s", (_name, habit) => {
    expect(outcomeOf(habit)).toEqual(expectedOf(habit));
  });
});
