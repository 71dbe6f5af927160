/** A state that is replaced whole, and those who hear when it is. */

export interface Store<State> {
  get: () => State;
  /** Replaces what is named and keeps the rest. */
  set: (changes: Partial<State>) => void;
  subscribe: (hear: () => void) => () => void;
}

export function createStore<State extends object>(first: State): Store<State> {
  let current = first;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set: (changes) => {
      current = { ...current, ...changes };
      for (const hear of [...listeners]) hear();
    },
    subscribe: (hear) => {
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
  };
}
