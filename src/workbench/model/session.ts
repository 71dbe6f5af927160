/** What the host remembers of one add-in between its batches. */
import type { Thing } from "./thing";

/** How strict the host is; tests and the workbench's top bar turn these. */
export interface Switches {
  /** The version of ExcelApi that this Excel knows: "1.14" is Office 2021, "1.17" Office 2024. */
  level: string;
  /** The version of CustomFunctionsRuntime, from "1.1" to "1.4"; "" for the one that came with the level. */
  functions: string;
  /** As if the user were typing in a cell: every batch fails. */
  cellEditMode: boolean;
  /** Hold requests and answers to the 5 MB of Excel on the web. */
  limitPayload: boolean;
  /** The number of a batch, counted from 1, that fails as if Excel had; 0 for none. */
  failAtBatch: number;
  /** Milliseconds before every answer. */
  latency: number;
}

const usual: Switches = {
  ...{ level: "1.17", functions: "", cellEditMode: false },
  ...{ limitPayload: true, failAtBatch: 0, latency: 0 },
};

export interface HostSession {
  switches: Switches;
  /** Objects that the library keeps beyond their batch. */
  references: Map<string, Thing>;
  lastReference: number;
  /** context.runtime.enableEvents. */
  eventsOn: boolean;
  /** Which events the add-in listens to: how often, by "eventType targetId". */
  registrations: Map<string, number>;
}

export function createHostSession(switches: Partial<Switches> = {}): HostSession {
  return {
    switches: { ...usual, ...switches },
    references: new Map(),
    lastReference: 0,
    eventsOn: true,
    registrations: new Map(),
  };
}

/** True when this Excel has the version of ExcelApi: "1.9" is older than "1.14". */
export function hasLevel({ level }: Switches, set: string): boolean {
  const [, has = 0] = level.split(".").map(Number);
  const [, wants = 0] = set.split(".").map(Number);
  return wants <= has;
}

/** The requirement sets that this Excel announces to Office.js. */
export function requirementSets(switches: Switches): Record<string, string> {
  return {
    excelapi: switches.level,
    sharedruntime: "1.2",
    customfunctionsruntime: switches.functions || (hasLevel(switches, "1.17") ? "1.4" : "1.3"),
    customfunctions: "1.7",
    ribbonapi: "1.1",
  };
}
