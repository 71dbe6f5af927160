/** Takes the requests of the library's custom functions out of the traffic: they bring results, and ask nothing of the book. */
import type { ExcelServer } from "../server";
import type { Calculation } from "./calculation";

const className = "Microsoft.ExcelServices.CustomFunctions";
const results = new Set(["SetInvocationArrayResults", "SetInvocationResults"]);

/** A host that hands the results of custom functions to the calculation, and everything else to the one given. */
export function withFunctions(host: ExcelServer, calculation: Calculation): ExcelServer {
  const { answer: before } = host;
  calculation.follows(() => host.requirements().customfunctionsruntime ?? "1.4");
  const answer: ExcelServer["answer"] = async (requestText) => {
    if (!requestText.includes(className)) return before(requestText);
    return { status: 200, body: answerFunctions(requestText, calculation.receive) };
  };
  return { ...host, answer };
}

/** Answers such a request, handing on the results it brings. */
export function answerFunctions(requestText: string, take: (entries: readonly unknown[]) => void): string {
  const request: unknown = JSON.parse(requestText);
  const answered = list(field(request, "Actions")).map((action) => {
    const [entries] = list(field(field(action, "ArgumentInfo"), "Arguments"));
    if (results.has(String(field(action, "Name")))) take(list(entries));
    return { ActionId: field(action, "Id"), Value: field(action, "Name") === "_GetEnabledFeatures" ? [] : null };
  });
  return JSON.stringify({ Results: answered });
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
