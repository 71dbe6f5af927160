/** The traffic between the add-in and the workbook, counted in the bar. */
import { formatNumber } from "../../core/text";
import type { Language } from "../../core/text";
import type { Traffic } from "../server";
import { block, button } from "./elements";

export interface Counter {
  show: (traffic: Readonly<Traffic>, language: Language) => void;
}

/** `onReset` is called when the user counts from zero. */
export function createCounter(onReset: () => void): Counter {
  button("traffic-reset").addEventListener("click", onReset);
  return {
    show: ({ batches, actions, bytesSent, bytesReceived }, language) => {
      const size = (bytes: number): string => `${formatNumber(bytes / 1024, language, bytes < 102400 ? 1 : 0)} KB`;
      block("traffic-batches").textContent = formatNumber(batches, language);
      block("traffic-actions").textContent = formatNumber(actions, language);
      block("traffic-sent").textContent = size(bytesSent);
      block("traffic-received").textContent = size(bytesReceived);
      block("traffic-short").textContent = `${formatNumber(batches, language)} · ${size(bytesSent + bytesReceived)}`;
    },
  };
}
