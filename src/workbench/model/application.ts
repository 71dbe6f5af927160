/** Excel.Application and context.runtime. */
import type { Book } from "../book/book";
import { calculateNow } from "../book/cells";
import { oneOf, truth } from "./inputs";
import type { Members, Thing } from "./thing";
import { kind, thing } from "./thing";
import { setCalculation } from "../book/settings";

const application = kind<Book>("Application", () => members);
const runtime = kind<Book>("Runtime", () => ({
  EnableEvents: {
    set: "1.8",
    get: (_book, { session }) => session.eventsOn,
    put: (_book, value, { session }) => {
      session.eventsOn = truth(value);
    },
  },
}));

export function applicationThing(book: Book): Thing {
  return thing(application, book);
}

export function runtimeThing(book: Book): Thing {
  return thing(runtime, book);
}

const members: Members<Book> = {
  CalculationMode: {
    set: "1.1",
    get: ({ calculation }) => calculation,
    put: (book, value) => {
      setCalculation(book, oneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"]));
    },
  },
  Calculate: { set: "1.1", call: calculate },
  SuspendApiCalculationUntilNextSync: { set: "1.6", call: () => null },
  SuspendScreenUpdatingUntilNextSync: { set: "1.9", call: () => null },
};

function calculate(book: Book, [type]: readonly unknown[]): void {
  calculateNow(book, oneOf(type, ["Recalculate", "Full", "FullRebuild"]) === "Recalculate" ? "dirty" : "all");
}
