/** What every component of the pane may ask for: the session, its state, and the language. */
import { createContext, useContext, useSyncExternalStore } from "react";
import type { ComponentType } from "react";
import type { Report } from "../../../core/report/report";
import type { Language, Text } from "../../../core/text";
import type { Session } from "../../session/session";
import type { State } from "../../session/state";

export interface Pane {
  session: Session;
  language: Language;
  /** Null where the page around the pane has the switch. */
  setLanguage: ((language: Language) => void) | null;
  /** Null where help is a page of its own. */
  onHelp: (() => void) | null;
  /** Chooses other workbooks to compare with; null where none can be read. */
  OtherBooks: OtherBooksView | null;
}

export type OtherBooksView = ComponentType<{ report: Report }>;

export const PaneContext = createContext<Pane | null>(null);

/** The session and the language of the pane around a component. @throws Error outside of one. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("This component stands outside the pane.");
  return pane;
}

export function useSessionState(): State {
  const { session } = usePane();
  return useSyncExternalStore(session.subscribe, session.state, session.state);
}

/** Says a text in the user's language. */
export function useSay(): (text: Text) => string {
  const { language } = usePane();
  return (text) => text[language];
}
