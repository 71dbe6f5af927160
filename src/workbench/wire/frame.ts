/** Speaks to the real Office.js in an iframe as Excel on the web does: postMessage, in the protocol that excel-host.md describes. */
import * as z from "zod";
import { answerMethod } from "./methods";
import type { MethodOptions } from "./methods";

export interface FrameOptions extends MethodOptions {
  /** The add-in's page, on this page's own origin: Office.js trusts no other. */
  page: string;
  /** The title that screen readers give the frame. */
  title: string;
  /** The requirement sets that the add-in is told, by lower-case name. */
  requirements: Record<string, string>;
  /** "id-ID": the display language of the pretended Excel. */
  locale: string;
  /** Called once when the add-in has asked for its context, the first thing Office.js does. */
  onConnected: () => void;
  /** The focus leaves the pane by keyboard. */
  onLeave: (direction: "forward" | "back" | "escape") => void;
}

const requestSchema = z.object({
  _messageType: z.literal(0),
  _actionName: z.string(),
  _conversationId: z.string(),
  _correlationId: z.number(),
  _actionType: z.number().optional(),
  _data: z.unknown().optional(),
});

type Request = z.infer<typeof requestSchema>;

/** Puts the add-in's page into `container`; the answered function takes it out again. */
export function openFrame(container: HTMLElement, options: FrameOptions): () => void {
  const conversation = `kla-${crypto.randomUUID()}`;
  const registrations = new Map<string, Request>();
  const frame = createFrame(conversation, options);
  const send = (request: Request, responseType: 0 | 1, data: unknown): void =>
    frame.contentWindow?.postMessage(responseTo(request, responseType, data), location.origin);

  const onMessage = async ({ source, origin, data }: MessageEvent<unknown>): Promise<void> => {
    if (source !== frame.contentWindow || origin !== location.origin) return;
    const request = parseRequest(data);
    if (request === null) return;
    const answer = await answerTo(request, conversation, registrations, options);
    if (answer !== undefined) send(request, 0, answer);
  };
  const listener = (event: MessageEvent<unknown>): void => void onMessage(event);
  addEventListener("message", listener);
  const stopEvents = options.host.onEvents((entries) => {
    const ofDocument = entries.filter((entry) => entry[1] === documentSelection && entry[2] === "");
    const others = entries.filter((entry) => !ofDocument.includes(entry));
    const [selected, heard] = [registrations.get("documentSelectionChanged"), registrations.get("richApiMessage")];
    if (selected) ofDocument.forEach(() => send(selected, 1, {}));
    if (heard && others.length > 0) send(heard, 1, { ArrayData: others });
  });
  container.append(frame);
  return () => {
    stopEvents();
    removeEventListener("message", listener);
    frame.remove();
  };
}

/** The number of Workbook.onSelectionChanged, an event of the document: in a browser it has a registration of its own. */
const documentSelection = 2;

function createFrame(conversation: string, { page, title, locale }: FrameOptions): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.title = title;
  frame.allow = "clipboard-read; clipboard-write";
  frame.name = JSON.stringify({
    baseFrameName: "_xdm_1",
    hostInfo: `Excel$Web$16.01$${locale}$telemetry$isNotDialog$$10`,
    xdmInfo: [conversation, conversation, `${location.origin}${location.pathname}`].join("|"),
    serializerVersion: "1",
    flights: "[]",
  });
  frame.src = `${page}${page.includes("?") ? "&" : "?"}_host_Info=Excel$Web$16.01$${locale}$$$$10`;
  return frame;
}

function parseRequest(data: unknown): Request | null {
  if (typeof data !== "string") return null;
  try {
    return requestSchema.safeParse(JSON.parse(data)).data ?? null;
  } catch {
    return null;
  }
}

/** What to answer; undefined where Office.js expects nothing. */
async function answerTo(
  request: Request,
  conversation: string,
  registrations: Map<string, Request>,
  options: FrameOptions,
): Promise<unknown> {
  const { _actionName: name, _actionType: type, _data: data } = request;
  if (name === "ContextActivationManager_getAppContextAsync") {
    options.onConnected();
    return contextOf(conversation, options);
  }
  if (name === "ContextActivationManager_notifyHost") return leave(data, options.onLeave);
  if (type === 1 || type === 2) {
    if (type === 1) registrations.set(name, request);
    else registrations.delete(name);
    return { Error: 0 };
  }
  return name === "executeMethod" ? answerMethod(data, options) : { Error: unsupported };
}

/** ooeOperationNotSupported of Office.js. */
const unsupported = 5000;

function contextOf(conversation: string, { requirements, locale, settings }: FrameOptions): unknown {
  const matrix = { ...requirements, settings: "1.1" };
  return {
    ...{ _id: conversation, _appInstanceId: conversation, _appName: 16, _appVersion: "16.01" },
    ...{ _appUILocale: locale, _dataLocale: "en-US", _docUrl: `${location.origin}/workbench`, _clientMode: 0 },
    ...{ _settings: settings.read(), _reason: 0, _osfControlType: 1, _eToken: "", _correlationId: "" },
    _requirementMatrix: JSON.stringify(matrix),
  };
}

/** Agave actions of Office.js that hand the focus back. */
const exits: Record<number, "forward" | "back" | "escape"> = {
  5: "forward",
  6: "back",
  13: "forward",
  14: "back",
  15: "escape",
};

function leave(data: unknown, onLeave: FrameOptions["onLeave"]): undefined {
  const [, action] = z.tuple([z.unknown(), z.number()]).rest(z.unknown()).safeParse(data).data ?? [];
  const direction = action === undefined ? undefined : exits[action];
  if (direction) onLeave(direction);
}

function responseTo(request: Request, responseType: 0 | 1, data: unknown): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: location.origin,
    _errorCode: 0,
    _responseType: responseType,
    _data: data,
    _serializerVersion: 1,
  });
}
