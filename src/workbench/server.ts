/** The host: answers the requests of Office.js from a book, tells it of events, and counts the traffic. */
import type { Book } from "./book/book";
import type { Change } from "./book/changes";
import { moveAreas, moveOf } from "../core/moves/moves";
import { payloadLimit, sizeOf } from "./bytes";
import { runBatch } from "./model/batch";
import { assemble } from "./model/classes";
import type { Raised } from "./model/events";
import { raisedBy } from "./model/events";
import { fault } from "./model/fault";
import type { HostSession, Switches } from "./model/session";
import { createHostSession, requirementSets } from "./model/session";

export type { Raised } from "./model/events";
export type { Switches } from "./model/session";

/** What has gone over the wire, in bytes of JSON. */
export interface Traffic {
  batches: number;
  actions: number;
  bytesSent: number;
  bytesReceived: number;
  /** The largest request or answer. */
  largest: number;
}

/** A failure of the request itself (not of one of its actions) has a status other than 200 and `officeError`. */
export interface BatchAnswer {
  status: number;
  body: string;
  /** The number that the web's wire gives for the failure: 5103 request too large, 5104 answer too large, 5004 cell-edit mode. */
  officeError?: number;
}

export interface ExcelServer {
  book: Book;
  switches: Switches;
  traffic: Traffic;
  /** Carries out one batch, given as JSON. Never rejects. */
  answer: (requestText: string) => Promise<BatchAnswer>;
  /** Calls the listener with every event that the add-in has registered for; answers the function that ends it. */
  onEvent: (listener: (raised: Raised) => void) => () => void;
  /** Sets that Office.context.requirements.isSetSupported is to know, by lower-case name. */
  requirements: () => Record<string, string>;
  session: HostSession;
}

export function createExcelServer(book: Book, switches: Partial<Switches> = {}): ExcelServer {
  assemble();
  const session = createHostSession(switches);
  const traffic: Traffic = { batches: 0, actions: 0, bytesSent: 0, bytesReceived: 0, largest: 0 };
  const listeners = new Set<(raised: Raised) => void>();
  const waiting: Raised[] = [];
  const flush = (): void => {
    for (const raised of waiting.splice(0)) for (const listener of [...listeners]) listener(raised);
  };
  book.subscribe((change) => {
    moveReferences(session, change);
    const raised = raisedBy(change, session);
    if (raised.length > 0 && waiting.push(...raised) === raised.length) setTimeout(flush, 0);
  });
  const answer = async (requestText: string): Promise<BatchAnswer> => {
    if (session.switches.latency > 0) await new Promise((done) => setTimeout(done, session.switches.latency));
    const given = await answerTo(requestText, book, session, traffic);
    count(traffic, requestText, given.body);
    return given;
  };
  const onEvent = (listener: (raised: Raised) => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const requirements = () => requirementSets(session.switches);
  return { book, switches: session.switches, traffic, answer, onEvent, requirements, session };
}

async function answerTo(requestText: string, book: Book, session: HostSession, traffic: Traffic): Promise<BatchAnswer> {
  const { switches } = session;
  traffic.batches += 1;
  if (switches.limitPayload && sizeOf(requestText) > payloadLimit)
    return refused("RequestPayloadSizeLimitExceeded", 5103);
  if (switches.cellEditMode) return refused("InvalidOperationInCellEditMode", 5004);
  if (switches.failAtBatch === traffic.batches) return refused("GeneralException");
  const request: unknown = JSON.parse(requestText);
  traffic.actions += actionsOf(request);
  const body = JSON.stringify(await runBatch(request, { book, session }));
  if (switches.limitPayload && sizeOf(body) > payloadLimit) return refused("ResponsePayloadSizeLimitExceeded", 5104);
  return { status: 200, body };
}

function refused(code: string, officeError?: number): BatchAnswer {
  const { status, message } = fault(code);
  return { status, body: JSON.stringify({ error: { code, message } }), ...(officeError ? { officeError } : {}) };
}

function actionsOf(request: unknown): number {
  const has = typeof request === "object" && request !== null && "Actions" in request;
  return has && Array.isArray(request.Actions) ? request.Actions.length : 0;
}

function count(traffic: Traffic, request: string, answer: string): void {
  const [sent, received] = [sizeOf(request), sizeOf(answer)];
  traffic.bytesSent += sent;
  traffic.bytesReceived += received;
  traffic.largest = Math.max(traffic.largest, sent, received);
}

/** Ranges that the library keeps move along when cells are inserted or deleted before them, as Excel's do. */
function moveReferences(session: HostSession, change: Change): void {
  if (change.kind !== "cells" || !change.shift) return;
  const { sheet, area, shift } = change;
  for (const thing of session.references.values()) {
    const place = thing.place?.();
    if (place?.sheet.id === sheet) place.areas = moveAreas(place.areas, moveOf(area, shift));
  }
}
