/** How far the pane has come towards a workbook, and what keeps it from one. */
import type { Session } from "./session";

export type Stage =
  | { is: "waiting" }
  /** Excel has not answered for long; the pane goes on when it does. */
  | { is: "silent" }
  /** Opened outside Excel. */
  | { is: "elsewhere" }
  /** This Excel is older than the pane can work with. */
  | { is: "old" }
  | { is: "ready"; session: Session };
