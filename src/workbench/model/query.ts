/** load(): from what the library asks for to the values of an object and of what hangs on it. */
import { fail, toApiError } from "./fault";
import { hasLevel } from "./session";
import type { Bound, Run, Thing } from "./thing";

export interface Query {
  select: readonly string[];
  expand: readonly string[];
  top: number | null;
  skip: number;
}

/** The paths asked for, as a tree: { format: { fill: { color: {} } } }. */
interface Wanted {
  [name: string]: Wanted;
}

/** The values of an object under their names on the wire; of a collection, `_Items`. */
export function read(thing: Thing | null, query: Query, run: Run): unknown {
  if (!thing) return null;
  const wanted: Wanted = {};
  for (const path of query.select) want(wanted, path.split("/"));
  for (const path of query.expand) want(wanted, [...path.split("/"), "*"]);
  if (query.select.length === 0) want(wanted, ["*"]);
  return thing.items ? readItems(thing, wanted, query, run) : readOne(thing, wanted, run, "whole");
}

/** What every answer about an object begins with: how the library may find it again. */
export function identity(thing: Thing, run: Run): Record<string, unknown> {
  return { ...thing.id(run), ...(thing.referenceId ? { _ReferenceId: thing.referenceId } : {}) };
}

/** The member of an object that this Excel has; ApiNotFound when there is none. */
export function memberFor(thing: Thing, name: string, run: Run): Bound {
  const member = thing.find(name);
  if (!member || !hasLevel(run.session.switches, member.set)) return fail("ApiNotFound", notFound(thing.kind, name));
  return member;
}

function notFound(kind: string, name: string): string {
  const usual = "The API you are trying to use could not be found. It may be available in a newer version of Excel.";
  return `${usual} (${kind}.${name.charAt(0).toLowerCase()}${name.slice(1)})`;
}

function want(tree: Wanted, path: readonly string[]): void {
  const [name = "", ...rest] = path;
  if (name === "") return;
  const branch = (tree[name] ??= {});
  if (rest.length > 0) want(branch, rest);
}

/** A collection: what is asked for is asked of its items, but for the few properties of its own ("count"). */
function readItems(thing: Thing, wanted: Wanted, query: Query, run: Run): unknown {
  const items = thing.items?.(run) ?? [];
  const end = query.top === null ? undefined : query.skip + query.top;
  const { items: named, Items: alsoNamed, ...direct } = wanted;
  const all = { ...direct, ...named, ...alsoNamed };
  const isOwn = (name: string): boolean =>
    name !== "*" && name !== "$none" && (thing.find(onWire(name))?.get ?? null) !== null;
  const own = Object.fromEntries(Object.entries(all).filter(([name]) => isOwn(name)));
  const each = Object.fromEntries(Object.entries(all).filter(([name]) => !isOwn(name) && name !== "$none"));
  const answer = Object.assign(
    identity(thing, run),
    readOne(thing, own, run),
    "*" in all ? readScalars(thing, run) : {},
  );
  // The library sends "items/$none" as "$none": the items themselves, and nothing of them.
  if (Object.keys(each).length === 0 && !("$none" in all)) return answer;
  return { ...answer, _Items: items.slice(query.skip, end).map((item) => readOne(item, each, run)) };
}

/** "values" → "Values"; a few properties have a small letter on the wire, too. */
function onWire(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Whether an object that is asked for everything is told in part where this host does not know all of it. */
type Extent = "whole" | "known";

function readOne(thing: Thing, wanted: Wanted, run: Run, extent: Extent = "known"): Record<string, unknown> {
  const answer = identity(thing, run);
  for (const [name, rest] of Object.entries(wanted)) {
    if (name === "$none") continue;
    if (name === "*" || name === "$all") Object.assign(answer, readScalars(thing, run, extent));
    else readMember(thing, name, rest, run, answer);
  }
  return answer;
}

function readScalars(thing: Thing, run: Run, extent: Extent = "known"): Record<string, unknown> {
  const known = thing.scalars().filter((name) => hasLevel(run.session.switches, thing.find(name)?.set ?? "9.9"));
  return Object.fromEntries(known.flatMap((name) => scalarOf(thing, name, run, extent)));
}

/** Of the items of a list what this host cannot tell is left out: what is asked of one of them alone is there, or fails. */
function scalarOf(thing: Thing, name: string, run: Run, extent: Extent): [string, unknown][] {
  try {
    return [[name, thing.find(name)?.get?.(run)]];
  } catch (error) {
    if (extent === "known" && toApiError(error).code === "ApiNotFound") return [];
    throw error;
  }
}

function readMember(thing: Thing, name: string, rest: Wanted, run: Run, answer: Record<string, unknown>): void {
  const wire = thing.find(name) ? name : onWire(name);
  const member = memberFor(thing, wire, run);
  if (member.get) answer[wire] = member.get(run);
  else if (member.nav) answer[wire] = readNav(member.nav(run), rest, run);
  else fail("InvalidArgument", `There is no property ${name} to load.`);
}

function readNav(thing: Thing | null, wanted: Wanted, run: Run): unknown {
  if (!thing) return null;
  const asked = Object.keys(wanted).length > 0 ? wanted : { "*": {} };
  return thing.items
    ? readItems(thing, asked, { select: [], expand: [], top: null, skip: 0 }, run)
    : readOne(thing, asked, run);
}
