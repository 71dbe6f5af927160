/** Answers what Office.js calls on its host in a browser: batches of the Excel API, and the document's settings. */
import * as z from "zod";

/** An event as Office.js reads it: its category, type, target, arguments as text, and number. */
export type Entry = readonly unknown[];

export interface BatchHost {
  /** Answers the text of one batch; `officeError` is the number of a request that was refused as a whole. */
  answer: (request: string) => Promise<{ status: number; body: string; officeError?: number }>;
  /** Calls the listener with the events that have come together; answers the function that ends it. */
  onEvents: (listener: (entries: readonly Entry[]) => void) => () => void;
}

/** The store behind Office.context.document.settings: JSON text by key. */
export interface SettingsStore {
  read: () => [string, string][];
  write: (entries: readonly (readonly [string, string])[]) => void;
}

export interface MethodOptions {
  host: BatchHost;
  settings: SettingsStore;
}

const callSchema = z.object({
  DdaMethod: z.object({ DispatchId: z.number() }),
  ArrayData: z.array(z.unknown()).optional(),
  DdaSettingsMethod: z.object({ Properties: z.array(z.tuple([z.string(), z.string()])) }).optional(),
});

/** Error codes of Office.js: ooeOperationNotSupported, ooeInternalError. */
const codes = { unsupported: 5000, internal: 5001 };

/** What `executeMethod` answers to the call in `data`. */
export async function answerMethod(data: unknown, { host, settings }: MethodOptions): Promise<unknown> {
  const call = callSchema.safeParse(data).data;
  if (!call) return { Version: 1, Error: codes.internal };
  switch (call.DdaMethod.DispatchId) {
    case 93:
      return answerBatch(call.ArrayData ?? [], host);
    case 75:
      return {
        Version: 1,
        Error: 0,
        Properties: { Settings: settings.read().map(([Name, Value]) => ({ Name, Value })) },
      };
    case 76:
      settings.write(call.DdaSettingsMethod?.Properties ?? []);
      return { Version: 1, Error: 0 };
    default:
      return { Version: 1, Error: codes.unsupported };
  }
}

async function answerBatch(array: readonly unknown[], host: BatchHost): Promise<unknown> {
  const text = array[4];
  if (typeof text !== "string") return { Version: 1, Error: codes.internal };
  const { status, body, officeError } = await host.answer(text);
  if (officeError) return { Version: 1, Error: officeError };
  return { Version: 1, Error: 0, Data: [status, ["Content-Type", "application/json"], body] };
}
