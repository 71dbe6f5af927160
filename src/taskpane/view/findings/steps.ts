/** Steps from finding to finding, by F8 and Shift+F8 or the buttons of an opened one. */
import { useEffect } from "react";
import { usePane } from "../shell/pane";
import type { ListRow } from "./rows";

export interface Steps {
  /** Where the finding stands, from 1 on, and of how many. */
  at: number;
  of: number;
  forward: () => void;
  back: () => void;
}

/** Opens the next finding after the one with that key, or the one before, and goes to its cell. */
export function useSteps(rows: readonly ListRow[], key: string | null, open: (key: string) => void): Steps {
  const { session } = usePane();
  const findings = rows.filter((row) => row.is === "finding");
  const at = findings.findIndex((row) => row.key === key);
  const step = (by: 1 | -1): void => {
    const from = at < 0 && by < 0 ? 0 : at;
    const next = findings[(from + by + findings.length) % findings.length];
    if (!next) return;
    open(next.key);
    void session.go(next.finding.at);
  };
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== "F8") return;
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    };
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  });
  return { at: at + 1, of: findings.length, forward: () => step(1), back: () => step(-1) };
}
