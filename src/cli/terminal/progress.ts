/** Says on stderr what is being done, once a check has taken a second. */
import type { Language, Text } from "../../core/text";
import { tell } from "./output";

const progressAfter = 1000;

export interface ProgressLine {
  say: (text: Text) => void;
  stop: () => void;
}

export function startProgress(language: Language): ProgressLine {
  const start = performance.now();
  let current: Text | null = null;
  let shown: Text | null = null;
  const show = (): void => {
    if (!current || current === shown) return;
    tell(current[language]);
    shown = current;
  };
  const timer = setTimeout(show, progressAfter);
  timer.unref();
  return {
    say: (text) => {
      current = text;
      if (performance.now() - start > progressAfter) show();
    },
    stop: () => clearTimeout(timer),
  };
}
