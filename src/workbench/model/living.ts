/** What classes of things that come and go share: members that notice a deleted object, and the look-ups of a collection. */
import { fail } from "./fault";
import type { LookUps, Member, Members } from "./thing";
import { collection } from "./thing";

/** The same members, each of which answers ItemNotFound once the object is no more. */
export function living<T>(members: Members<T>, isThere: (target: T) => boolean): Members<T> {
  const there = (target: T): T => (isThere(target) ? target : fail("ItemNotFound"));
  return Object.fromEntries(Object.entries(members).map(([name, member]) => [name, watched(member, there)]));
}

function watched<T>({ set, get, put, nav, call }: Member<T>, there: (target: T) => T): Member<T> {
  return {
    set,
    ...(get && { get: (target, run) => get(there(target), run) }),
    ...(put && { put: (target, value, run) => put(there(target), value, run) }),
    ...(nav && { nav: (target, run) => nav(there(target), run) }),
    ...(call && { call: (target, args, run) => call(there(target), args, run) }),
  };
}

type LookUp = "GetCount" | "GetItemAt" | "GetItem" | "GetItemOrNullObject";

/** Those of the usual look-ups that a collection has, each with the version that brought it. */
export function lookups<T>(of: LookUps<T>, sets: Partial<Record<LookUp, string>>): Members<T> {
  const all = collection("", of);
  return Object.fromEntries(
    Object.entries(sets).flatMap(([name, set]) => {
      const member = all[name];
      return member ? [[name, { ...member, set }]] : [];
    }),
  );
}
