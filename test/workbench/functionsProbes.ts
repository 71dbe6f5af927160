/** An add-in whose functions show what they were called with, opened for one test and closed after it. */
import type { Addin } from "./functionsAddin";
import { openAddin } from "./functionsAddin";

const any = (name: string, more: object = {}): object => ({ name, type: "any", dimensionality: "scalar", ...more });
const range = (name: string): object => ({ name, type: "any", dimensionality: "matrix" });
const probe = (id: string, parameters: readonly object[], options: object = {}): object => ({
  id,
  name: id,
  parameters,
  result: { type: "any" },
  options,
});

/** Functions of an add-in that show what they were called with. */
export const probes = [
  probe("ECHO", [range("cells")]),
  probe("ONE", [any("value"), any("more", { optional: true })]),
  probe("NUMBERS", [{ name: "n", type: "number" }]),
  probe("BLOCK", [any("rows"), any("columns")]),
  probe("FAIL", [any("code")]),
  probe("SLOW", [any("value")], { cancelable: true }),
  probe("TICK", [any("start")], { stream: true, cancelable: true }),
  probe("WHERE", [range("cells"), any("more", { optional: true })], {
    requiresAddress: true,
    requiresParameterAddresses: true,
  }),
  probe("NEVER", []),
  probe("COUNT", [], { volatile: true }),
  probe("ABSENT", []),
];

const open: Addin[] = [];

/** For afterEach: closes what the test has opened. */
export function closeAll(): void {
  for (const addin of open.splice(0)) addin.close();
}

export function track(addin: Addin): Addin {
  open.push(addin);
  return addin;
}

export function start(
  functions: readonly object[] = probes,
  more: object = {},
  switches: Parameters<typeof openAddin>[2] = {},
): Addin {
  return track(openAddin({ functions, ...more }, {}, switches));
}
