/** The traffic between the add-in and the workbook, counted for developers. */
import { formatNumber } from "../../core/text";
import type { Language } from "../../core/text";
import type { Traffic } from "../server";
import { blockElement, button } from "./elements";

export interface Counter {
  show: (traffic: Readonly<Traffic>, language: Language) => void;
}

/** `onReset` is called when the user counts from zero. */
export function createCounter(onReset: () => void): Counter {
  button("traffic-reset").addEventListener("click", onReset);
  return {
    show: ({ batches, actions, bytesSent, bytesReceived }, language) => {
      const size = (bytes: number): string => `${formatNumber(bytes / 1024, language, bytes < 102400 ? 1 : 0)} KB`;
      blockElement("traffic-batches").textContent = formatNumber(batches, language);
      blockElement("traffic-actions").textContent = formatNumber(actions, language);
      blockElement("traffic-sent").textContent = size(bytesSent);
      blockElement("traffic-received").textContent = size(bytesReceived);
    },
  };
}
