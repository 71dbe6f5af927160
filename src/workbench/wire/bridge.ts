/** The wire of Node: the library's own HostBridge, whose requests and events go to a host in the same process. */
import type { ExcelServer } from "../server";

/** What OfficeExtension.HostBridge.init takes; the library sets `onMessageFromHost`. */
export interface Bridge {
  sendMessageToHost: (text: string) => void;
  onMessageFromHost: (text: string) => void;
}

/** Numbers of the bridge's messages, and of the events among what a host sends. */
const messages = { request: 1, response: 2, event: 3 };
const eventCategory = 65536;

/** Connects the library to a host: give the bridge to HostBridge.init. */
export function createBridge(host: ExcelServer): Bridge {
  const bridge: Bridge = {
    sendMessageToHost: (text) => void reply(text, host, bridge),
    onMessageFromHost: () => undefined,
  };
  host.onEvent(({ type, target, args }) => {
    const entry = {
      messageCategory: eventCategory,
      messageType: type,
      targetId: target,
      message: JSON.stringify(args),
      id: 0,
    };
    bridge.onMessageFromHost(JSON.stringify({ type: messages.event, message: { entries: [entry] } }));
  });
  return bridge;
}

async function reply(text: string, host: ExcelServer, bridge: Bridge): Promise<void> {
  const request = requestOf(text);
  if (!request) return;
  const { status, body } = await host.answer(request.body);
  const message = { statusCode: status, headers: {}, body };
  bridge.onMessageFromHost(JSON.stringify({ id: request.id, type: messages.response, message }));
}

/** The batch in a message of the library; null when the message is none. */
function requestOf(text: string): { id: number; body: string } | null {
  const sent: unknown = JSON.parse(text);
  if (!isObject(sent) || sent.type !== messages.request || typeof sent.id !== "number" || !isObject(sent.message))
    return null;
  const { body } = sent.message;
  return { id: sent.id, body: typeof body === "string" ? body : JSON.stringify(body) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
