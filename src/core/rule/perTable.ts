/** Lets a rule that looks at the rows of one table at a time run again only over tables that have changed since the last check. */
import type { Instrument } from "../instrument/instrument";
import type { Entry } from "../reading/model/entries";
import { rememberingIn } from "../remembering";
import { tablesAmong } from "../scoring/tables";
import type { TableRows } from "../scoring/tables";
import type { Context } from "./rule";

/** What is found in the entries of each table alone, in the order of the tables: problems, or what a rule makes them from. */
export function perTable<Found>(
  foundIn: (entries: readonly Entry[], instrument: Instrument) => Iterable<Found>,
): (context: Pick<Context, "entries" | "instrument">) => readonly Found[] {
  const kept = rememberingIn(({ entries }: TableRows, instrument: Instrument): readonly Found[] => [
    ...foundIn(entries, instrument),
  ]);
  return ({ entries, instrument }) => tablesAmong(entries).flatMap((rows) => kept(rows, instrument));
}
