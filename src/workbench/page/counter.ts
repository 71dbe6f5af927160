/** The traffic between the add-in and the workbook, counted in the bar. */
import { formatNumber } from "../../core/text";
import type { Language } from "../../core/text";
import { block, button } from "./elements";

export interface Traffic {
  batches: number;
  actions: number;
  bytesIn: number;
  bytesOut: number;
}

export interface Counter {
  show: (traffic: Readonly<Traffic>, language: Language) => void;
}

/** `onReset` is called when the user counts from zero. */
export function createCounter(onReset: () => void): Counter {
  button("traffic-reset").addEventListener("click", onReset);
  return {
    show: ({ batches, actions, bytesIn, bytesOut }, language) => {
      const size = (bytes: number): string => `${formatNumber(bytes / 1024, language, bytes < 102400 ? 1 : 0)} KB`;
      block("traffic-batches").textContent = formatNumber(batches, language);
      block("traffic-actions").textContent = formatNumber(actions, language);
      block("traffic-sent").textContent = size(bytesIn);
      block("traffic-received").textContent = size(bytesOut);
      block("traffic-short").textContent = `${formatNumber(batches, language)} · ${size(bytesIn + bytesOut)}`;
    },
  };
}
