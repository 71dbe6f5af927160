/** How often a function that remembers is asked. */
import { remembering, rememberingRepeats } from "../../src/core/remembering";

function counted(): { answer: (text: string) => string[]; asked: string[] } {
  const asked: string[] = [];
  return { asked, answer: (text) => (asked.push(text), [text]) };
}

test("each short text is asked for once, or twice where only repeats are remembered", () => {
  const [all, repeats] = [counted(), counted()];
  const [first, second] = [remembering(all.answer), rememberingRepeats(repeats.answer)];
  for (const text of ["a", "b", "a", "a", "a"]) expect([first(text), second(text)]).toEqual([[text], [text]]);
  expect(all.asked).toEqual(["a", "b"]);
  expect(repeats.asked).toEqual(["a", "b", "a"]);
});

test.each([remembering, rememberingRepeats])("long texts are never held", (remember) => {
  const { answer, asked } = counted();
  const ask = remember(answer);
  for (let round = 0; round < 3; round++) ask("x".repeat(201));
  expect(asked).toHaveLength(3);
});

test.each([remembering, rememberingRepeats])("what is held has a bound", (remember) => {
  const { answer, asked } = counted();
  const ask = remember(answer);
  for (let round = 0; round < 3; round++) ask("first");
  const before = asked.length;
  for (let at = 0; at < 20_001; at++) for (let round = 0; round < 2; round++) ask(`text ${at}`);
  ask("first");
  expect(asked.filter((text) => text === "first")).toHaveLength(before + 1);
});
