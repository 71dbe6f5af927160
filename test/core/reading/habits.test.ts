/** Workbooks as officers keep them are read as they are meant; what is none is refused. */
import { habits } from "./habits/all";
import { expectedOf, outcomeOf } from "./habits/book";

describe.each(habits)("%s", (_kind, all) => {
  test.each(all.map((habit) => [habit.name, habit] as const))("%s", (_name, habit) => {
    expect(outcomeOf(habit)).toEqual(expectedOf(habit));
  });
});
