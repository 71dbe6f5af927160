/** Calls the add-in's functions over the library's wire: invocation ids, one message for many calls, streams, cancelling. */
import { payloadLimit, sizeOf } from "../bytes";
import type { Definition } from "./definitions";
import type { FunctionResult } from "./results";
import { readAnswer } from "./results";

/** An entry of the message that tells the library of calls: [category, type, target, content, number]. */
export interface CallEntry {
  messageCategory: 1;
  messageType: 1000 | 1001;
  targetId: "";
  message: string;
}

/** One use of a function in a cell. */
export interface Call {
  id: number;
  definition: Definition;
  /** Null while nothing has been answered. */
  result: FunctionResult | null;
  /** Set when it has been taken back. */
  cancelled: boolean;
}

export interface Request {
  definition: Definition;
  inputs: readonly unknown[];
  address: string;
  /** Null for an argument that is no range. */
  inputAddresses: readonly (string | null)[];
}

export interface Calls {
  /** Takes a call up; it leaves with the next `flush`. */
  ask: (request: Request) => Call;
  /** Sends what has been asked since the last time. */
  flush: () => void;
  /** Takes a call back; the library is told when the function can be told. */
  cancel: (call: Call) => void;
  /** Takes SetInvocationArrayResults or SetInvocationResults; answers the calls that have a new result. */
  receive: (entries: readonly unknown[]) => Call[];
}

/** `minor` says which CustomFunctionsRuntime the add-in finds: 4 for 1.4. */
export function createCalls(send: (entries: readonly CallEntry[]) => void, minor: () => number): Calls {
  const open = new Map<number, Call>();
  let waiting: { call: Call; message: string }[] = [];
  let lastId = 0;

  const ask = (request: Request): Call => {
    lastId += 1;
    const call: Call = { id: lastId, definition: request.definition, result: null, cancelled: false };
    const message = messageOf(call.id, request, minor());
    if (sizeOf(message) > payloadLimit) return { ...call, result: { value: "#VALUE!", message: null } };
    open.set(call.id, call);
    waiting.push({ call, message });
    return call;
  };

  const flush = (): void => {
    const leaving = waiting.filter(({ call }) => !call.cancelled);
    waiting = [];
    for (const part of inParts(leaving.map(({ message }) => message))) send(part.map((one) => entryOf(1000, one)));
  };

  const cancel = (call: Call): void => {
    const isWaiting = waiting.some((one) => one.call === call);
    call.cancelled = true;
    const { stream, cancelable } = call.definition.options;
    if (!open.delete(call.id) || isWaiting || !(stream || cancelable)) return;
    send([entryOf(1001, JSON.stringify({ invocationId: call.id }))]);
  };

  return { ask, flush, cancel, receive: (entries) => entries.flatMap((entry) => received(entry, open, minor())) };
}

/** The call that an answer belongs to; a stream may answer again. */
function received(entry: unknown, open: Map<number, Call>, minor: number): Call[] {
  const answer = readAnswer(entry, minor);
  const call = answer && open.get(answer.id);
  if (!call) return [];
  call.result = answer.result;
  if (!call.definition.options.stream) open.delete(answer.id);
  return [call];
}

function entryOf(messageType: CallEntry["messageType"], message: string): CallEntry {
  return { messageCategory: 1, messageType, targetId: "", message };
}

/** Addresses of arguments came with 1.3; streaming functions ask for theirs by options of their own. */
function messageOf(id: number, { definition, inputs, address, inputAddresses }: Request, minor: number): string {
  const { stream, cancelable, ...wishes } = definition.options;
  const wantsAddress = stream ? wishes.requiresStreamAddress : wishes.requiresAddress;
  const wantsAddresses = stream ? wishes.requiresStreamParameterAddresses : wishes.requiresParameterAddresses;
  const flags = Number(cancelable) + 2 * Number(stream) + 4 * Number(definition.takesErrors);
  const extra = wantsAddresses && minor >= 3 ? [inputAddresses] : [];
  return JSON.stringify([id, definition.id, inputs, wantsAddress ? address : null, flags, ...extra]);
}

/** Messages that together stay below the limit. */
function inParts(messages: readonly string[]): string[][] {
  const parts: string[][] = [];
  let size = Infinity;
  for (const message of messages) {
    if (size + sizeOf(message) > payloadLimit) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(message);
    size += sizeOf(message);
  }
  return parts;
}
