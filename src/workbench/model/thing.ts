/** What a class of the object model is, and its objects while they are worked with. */
import type { Area, Book, BookSheet } from "../book/book";
import { fail } from "./fault";
import type { HostSession } from "./session";

/** Areas of one sheet: what a Range and a RangeAreas stand for. */
export interface RangePlace {
  sheet: BookSheet;
  areas: readonly Area[];
}

/** What a member works with beside its own object. */
export interface Run {
  book: Book;
  session: HostSession;
}

/**
 * One member. `get` and `put` make a property with a plain value, `nav` a property that is an object (null: a null
 * object), `call` a method; a method that gives an object answers a Thing, or null for a null object.
 * `set` is the version of ExcelApi that brought it.
 */
export interface Member<T> {
  set: string;
  get?: (target: T, run: Run) => unknown;
  put?: (target: T, value: unknown, run: Run) => void;
  nav?: (target: T, run: Run) => Thing | null;
  call?: (target: T, args: readonly unknown[], run: Run) => unknown;
}

/** Members by their name on the wire, which is the name in the documentation with a capital letter. */
export type Members<T> = Readonly<Record<string, Member<T>>>;

export interface ThingKind<T> {
  name: string;
  /** Looked up when first needed, so that classes may speak of one another. */
  members: (() => Members<T>)[];
  /** What names an item of a collection: it stands in every answer about it. */
  id?: (target: T, run: Run) => Readonly<Record<string, string>>;
  /** For a collection: its items, and the one that a key names. */
  items?: (target: T, run: Run) => Thing[];
  item?: (target: T, key: unknown, run: Run) => Thing | null;
  /** For what stands for cells. */
  place?: (target: T) => RangePlace;
}

/** How the items of a collection are found. */
export type LookUps<T> = Pick<Required<ThingKind<T>>, "items" | "item">;

/** An object of any class; what it stands for is known to its class alone. */
export interface Thing {
  kind: string;
  find: (name: string) => Bound | null;
  /** Names of the properties with plain values. */
  scalars: () => string[];
  id: (run: Run) => Readonly<Record<string, string>>;
  items: ((run: Run) => Thing[]) | null;
  item: ((key: unknown, run: Run) => Thing | null) | null;
  place: (() => RangePlace) | null;
  /** Set once the library has asked to keep the object beyond the batch. */
  referenceId: string;
}

/** A member of one object. */
export interface Bound {
  set: string;
  get: ((run: Run) => unknown) | null;
  put: ((value: unknown, run: Run) => void) | null;
  nav: ((run: Run) => Thing | null) | null;
  call: ((args: readonly unknown[], run: Run) => unknown) | null;
}

/** Describes a class. */
export function kind<T>(name: string, members: () => Members<T>, more: Partial<ThingKind<T>> = {}): ThingKind<T> {
  const made: ThingKind<T> = { ...more, name, members: [once(members)] };
  built.push({
    name,
    members: () => made.members.flatMap((one) => Object.entries(one()).map(([key, { set }]) => [key, set])),
  });
  return made;
}

/** Every class that is built, with the wire names and requirement sets of its members. */
export const built: { name: string; members: () => (readonly [name: string, set: string])[] }[] = [];

/** Adds members to a class from another file: `extend(worksheet, () => notesOfWorksheet)`. */
export function extend<T>(of: ThingKind<T>, members: () => Members<T>): void {
  of.members.push(once(members));
}

/** Thousands of ranges are asked for their members in one batch. */
function once<V>(make: () => V): () => V {
  let made: { value: V } | null = null;
  return () => (made ??= { value: make() }).value;
}

const things = new WeakSet<object>();

/** An object of a class. */
export function thing<T>(of: ThingKind<T>, target: T): Thing {
  const { id, items, item, place } = of;
  const made: Thing = {
    kind: of.name,
    find: (name) => bind(memberOf(of, name), target),
    scalars: () =>
      of.members.flatMap((members) => Object.entries(members()).flatMap(([name, { get }]) => (get ? [name] : []))),
    id: (run) => id?.(target, run) ?? {},
    items: items ? (run) => items(target, run) : null,
    item: item ? (key, run) => item(target, key, run) : null,
    place: place ? () => place(target) : null,
    referenceId: "",
  };
  things.add(made);
  return made;
}

export function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && things.has(value);
}

/** The usual members of a collection besides its own: getCount, getItemAt, getItem, getItemOrNullObject. */
export function collection<T>(set: string, of: LookUps<T>): Members<T> {
  return {
    GetCount: { set, call: (target, _args, run) => of.items(target, run).length },
    GetItemAt: { set, call: (target, [index], run) => of.items(target, run)[Number(index)] ?? fail("InvalidArgument") },
    GetItem: { set, call: (target, [key], run) => of.item(target, key, run) ?? fail("ItemNotFound") },
    GetItemOrNullObject: { set, call: (target, [key], run) => of.item(target, key, run) },
  };
}

function memberOf<T>(of: ThingKind<T>, name: string): Member<T> | null {
  for (const members of of.members) {
    const found = members();
    if (Object.hasOwn(found, name)) return found[name] ?? null;
  }
  return null;
}

function bind<T>(member: Member<T> | null, target: T): Bound | null {
  if (!member) return null;
  const { set, get, put, nav, call } = member;
  return {
    set,
    get: get ? (run) => get(target, run) : null,
    put: put ? (value, run) => put(target, value, run) : null,
    nav: nav ? (run) => nav(target, run) : null,
    call: call ? (args, run) => call(target, args, run) : null,
  };
}
