/** What Excel's ribbon, menu and shortcuts do: each shows the pane, does its work there, and tells Excel when it is done. */
import { actions } from "./actions";
import type { Action } from "./actions";
import { rememberedLanguage } from "./session/preferences";
import type { Session } from "./session/session";

/** What Excel hands a button; without its completed() the button stays busy. Shortcuts hand nothing, or something else. */
export interface Press {
  completed?: () => void;
}

export interface Button {
  name: Action;
  answer: (press?: Press) => Promise<void>;
}

/** The answers by the names that the manifest and the shortcuts use. They never reject: what fails is said in the pane. */
export function buttonsOf(session: Session, showPane: () => Promise<void>): Button[] {
  const checked = async (): Promise<void> => {
    if (session.state().step.is !== "checked") await session.check();
  };
  const works: Record<Action, () => Promise<void>> = {
    check: session.check,
    flag: async () => {
      await checked();
      if (session.state().step.is === "checked") await session.flag(null);
    },
    unmark: session.unflag,
    report: async () => {
      await checked();
      session.show("summary");
      if (session.state().step.is === "checked" && session.can.addSheets) await session.report(rememberedLanguage());
    },
    explain: async () => {
      await checked();
      session.show("findings", {});
      await session.locate();
    },
  };
  const answerOf = (work: () => Promise<void>) => async (press?: Press) => {
    try {
      // An Excel that cannot show the pane by itself does the work all the same.
      await showPane().catch(() => undefined);
      await work();
    } finally {
      press?.completed?.();
    }
  };
  return actions.map((name) => ({ name, answer: answerOf(works[name]) }));
}
