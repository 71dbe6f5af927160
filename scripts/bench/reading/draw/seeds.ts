/** The seeds of the two sets: one to develop with, one held out to see whether what was learned holds. */

export type SeedSet = "dev" | "held-out";

/** No set reaches the next one's first seed. */
export const firstSeeds: Readonly<Record<SeedSet, number>> = { dev: 1, "held-out": 5_000_001 };
export const mostSeeds = 1_000_000;

export function seedsOf(set: SeedSet, count: number): number[] {
  if (count > mostSeeds) throw new Error(`A set has ${mostSeeds} seeds at most.`);
  return Array.from({ length: count }, (_, at) => firstSeeds[set] + at);
}
