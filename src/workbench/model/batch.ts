/** One request of Office.js: its actions against the book, one after another, until one fails. */
import { asAddin } from "../book/changes";
import type { ApiError } from "./fault";
import { fail, toApiError } from "./fault";
import type { Query } from "./query";
import { identity, memberFor, read } from "./query";
import { eventOf } from "./registering";
import type { Run, Thing } from "./thing";
import { isThing } from "./thing";
import { workbookThing } from "./workbook";

export interface Reply {
  Results: { ActionId: number; Value: unknown }[];
  /** The trace actions that were reached: context.trace() and the handlers of the document's own events live on them. */
  TraceIds: number[];
  Error?: { Code: string; Message: string; ActionIndex: number; HttpStatusCode: number; Location: string };
}

type Plain = Readonly<Record<string, unknown>>;

/** The objects of a batch by the id of their path; null is a null object. */
type Found = Map<number, Thing | null>;

/** Carries a request out. What earlier actions did stays done when a later one fails, as in Excel. */
export async function runBatch(request: unknown, run: Run): Promise<Reply> {
  const body = plain(request);
  const paths = plain(body.ObjectPaths);
  const found: Found = new Map();
  const Results: Reply["Results"] = [];
  const TraceIds: number[] = [];
  for (const [index, one] of list(body.Actions).entries()) {
    const action = plain(one);
    try {
      if (usesResults(action, plain(paths[String(action.ObjectPathId)]), run)) await run.book.settled?.();
      if (action.ActionType === 5) TraceIds.push(Number(action.Id));
      const Value = asAddin(run.book, () => act(action, paths, found, run));
      if (Value !== undefined) Results.push({ ActionId: Number(action.Id), Value });
    } catch (error) {
      return { Results, TraceIds, Error: told(toApiError(error), index, action) };
    }
  }
  return { Results, TraceIds };
}

/**
 * Excel's results stand as soon as a formula is written: what is read, copied, sorted, fitted, or found by what formulas
 * have come to (used, of a kind, spilled), waits for them, and so does what is written where nothing
 * is calculated by itself.
 */
function usesResults({ ActionType, Name }: Plain, path: Plain, { book }: Run): boolean {
  if (ActionType === 1) return /^Get(?:Spill|Used|Special)/.test(String(path.Name));
  if (ActionType === 4) return Name === "CalculationMode" || book.calculation === "Manual";
  return ActionType === 2 || (ActionType === 3 && /^(?:CopyFrom|Apply|Autofit)/.test(String(Name)));
}

function told({ code, message, status }: ApiError, index: number, action: Plain): NonNullable<Reply["Error"]> {
  const Location = typeof action.Name === "string" ? action.Name : "";
  return { Code: code, Message: message, ActionIndex: index, HttpStatusCode: status, Location };
}

/** Does one action; undefined when it has nothing to answer. */
function act(action: Plain, paths: Plain, found: Found, run: Run): unknown {
  if (action.ActionType === 5) return null;
  const target = resolve(Number(action.ObjectPathId), paths, found, run);
  if (action.ActionType === 1) return target ? { ...identity(target, run) } : null;
  if (action.ActionType === 2) return read(target, queryOf(action.QueryInfo), run);
  const name = String(action.Name);
  const args = argumentsOf(action.ArgumentInfo, paths, found, run);
  if (!target)
    return action.ActionType === 3 ? null : fail("InvalidOperation", "The object does not exist: it is a null object.");
  if (action.ActionType === 4) return put(target, name, args[0], run);
  if (action.ActionType === 3) return callMethod(target, name, args, run);
  return fail("NotImplemented", `The workbench knows no action of type ${String(action.ActionType)}.`);
}

function put(target: Thing, name: string, value: unknown, run: Run): undefined {
  const member = memberFor(target, name, run);
  if (!member.put) return fail("ApiNotFound", `The workbench does not set ${target.kind}.${name}.`);
  member.put(value, run);
}

function callMethod(target: Thing, name: string, args: readonly unknown[], run: Run): unknown {
  const housekeeping = keepHouse(target, name, args, run);
  if (housekeeping !== undefined) return housekeeping;
  const { call } = memberFor(target, name, run);
  if (!call) return fail("ApiNotFound");
  const answer = call(args, run);
  return isThing(answer) ? { ...identity(answer, run) } : (answer ?? null);
}

/** What the library asks beside the documented members; undefined when the method is none of it. */
function keepHouse(target: Thing, name: string, args: readonly unknown[], run: Run): unknown {
  const { references, registrations } = run.session;
  if (name === "_KeepReference") return keep(target, run);
  if (name === "_RemoveReference") references.delete(String(args[0]));
  if (name === "_RemoveAllReferences") references.clear();
  if (name.startsWith("_Remove")) return null;
  const event = eventOf(target, name, run);
  if (!event) return undefined;
  registrations.set(event.key, Math.max(0, (registrations.get(event.key) ?? 0) + event.step));
  return null;
}

function keep(target: Thing, { session }: Run): null {
  if (target.referenceId) return null;
  session.lastReference += 1;
  target.referenceId = `${target.kind}:${session.lastReference}`;
  session.references.set(target.referenceId, target);
  return null;
}

/** The object of a path, worked out once a batch. */
function resolve(id: number, paths: Plain, found: Found, run: Run): Thing | null {
  const known = found.get(id);
  if (known !== undefined) return known;
  const path = plain(paths[String(id)]);
  const made = follow(path, paths, found, run);
  found.set(id, made);
  return made;
}

/** Path types: 1 the workbook, 2 a new object, 3 a method's result, 4 a property, 5 an item by key, 6 a reference kept, 7 a null object. */
function follow(path: Plain, paths: Plain, found: Found, run: Run): Thing | null {
  if (path.ObjectPathType === 1) return workbookThing(run);
  if (path.ObjectPathType === 2) return fail("ApiNotFound", `The workbench has no class ${String(path.Name)}.`);
  if (path.ObjectPathType === 6) return run.session.references.get(String(path.Name)) ?? fail("InvalidReference");
  if (path.ObjectPathType === 7) return null;
  const parent = resolve(Number(path.ParentObjectPathId), paths, found, run);
  if (!parent) return null;
  const args = argumentsOf(path.ArgumentInfo, paths, found, run);
  if (path.ObjectPathType === 5) return itemOf(parent, args[0], run);
  const member = memberFor(parent, String(path.Name), run);
  if (path.ObjectPathType === 4) return member.nav ? member.nav(run) : fail("ApiNotFound");
  const answer = member.call ? member.call(args, run) : undefined;
  return isThing(answer) || answer === null ? answer : fail("ApiNotFound");
}

function itemOf(parent: Thing, key: unknown, run: Run): Thing {
  if (!parent.item) return fail("ApiNotFound");
  return parent.item(key, run) ?? fail("ItemNotFound");
}

/** The arguments, with objects in place of the ids of their paths. */
function argumentsOf(info: unknown, paths: Plain, found: Found, run: Run): readonly unknown[] {
  const { Arguments, ReferencedObjectPathIds } = plain(info);
  const values = list(Arguments).map((value) => (Array.isArray(value) ? value : withObjects(value, paths, found, run)));
  const ids = list(ReferencedObjectPathIds);
  if (ids.length === 0) return values;
  return values.map((value, index) => referenced(value, ids[index], paths, found, run));
}

/** Objects within an object given as an argument stand as { _ObjectPathId }. */
function withObjects(value: unknown, paths: Plain, found: Found, run: Run): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => withObjects(one, paths, found, run));
  if ("_ObjectPathId" in value) return resolve(Number(value._ObjectPathId), paths, found, run);
  return Object.fromEntries(
    Object.entries(value).map(([name, one]: [string, unknown]) => [name, withObjects(one, paths, found, run)]),
  );
}

function referenced(value: unknown, id: unknown, paths: Plain, found: Found, run: Run): unknown {
  if (Array.isArray(id)) return list(value).map((one, index) => referenced(one, id[index], paths, found, run));
  return typeof id === "number" && id > 0 ? resolve(id, paths, found, run) : value;
}

function queryOf(info: unknown): Query {
  const { Select, Expand, Top, Skip } = plain(info);
  return {
    select: list(Select).map(String),
    expand: list(Expand).map(String),
    top: typeof Top === "number" ? Top : null,
    skip: typeof Skip === "number" ? Skip : 0,
  };
}

function plain(value: unknown): Plain {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
