/** Turns a report into actions: evidence for what is claimed first, then what weak indicators can still gain, then all others. */
import type { Action } from "./action";
import { evidenceActions } from "./evidence";
import { headroomActions } from "./headroom";
import type { Ground } from "../ground";
import { joinSignatures } from "./signatures";

/** Every action that is known, each id once. */
export function actionsOf(ground: Ground): Action[] {
  const headroom = headroomActions(ground);
  const ofKind = (kind: Action["kind"]): Action[] => headroom.filter((action) => action.kind === kind);
  const all = [...evidenceActions(ground), ...ofKind("weak"), ...ofKind("other")];
  return withOwnIds(joinSignatures(all, ground.instrument));
}

/** Two rows may hold the same question: the second is told by a number. */
function withOwnIds(actions: readonly Action[]): Action[] {
  const seen = new Map<string, number>();
  return actions.map((action) => {
    const count = (seen.get(action.id) ?? 0) + 1;
    seen.set(action.id, count);
    return count === 1 ? action : { ...action, id: `${action.id} (${count})` };
  });
}
