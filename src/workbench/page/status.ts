/** Says what is happening: loading, what went wrong in words, and what is done, for eyes and for screen readers. */
import { isFault } from "../../core/fault";
import type { Language, Text } from "../../core/text";
import { blockElement, button } from "./elements";
import { texts, unexpected } from "./texts";

export interface Status {
  /** Covers the grid with a sentence while `work` runs; a failure is shown. Answers whether it succeeded. */
  during: (what: Text, work: () => Promise<void>) => Promise<boolean>;
  fail: (error: unknown) => void;
  warn: (what: Text) => void;
  /** Tells screen readers. */
  say: (what: Text) => void;
  setLanguage: (language: Language) => void;
}

export function createStatus(language: Language): Status {
  let current = language;
  let alert: Text | null = null;
  const said = blockElement("said");
  const show = (): void => {
    blockElement("alert").hidden = alert === null;
    blockElement("alert-text").textContent = alert?.[current] ?? "";
  };
  const set = (next: Text | null): void => {
    alert = next;
    show();
  };
  const fail = (error: unknown): void => set(isFault(error) ? error.text : unexpected(error));
  button("alert-close").addEventListener("click", () => set(null));
  return {
    during: async (what, work) => {
      set(null);
      const uncover = await covered(what[current]);
      try {
        await work();
        return true;
      } catch (error) {
        fail(error);
        return false;
      } finally {
        uncover(texts.loadingPage[current]);
      }
    },
    fail,
    warn: set,
    say: (what) => {
      said.textContent = what[current];
    },
    setLanguage: (next) => {
      current = next;
      show();
    },
  };
}

/** Covers the grid with a sentence, which is seen from then on; answers what uncovers it and leaves another there. */
async function covered(words: string): Promise<(next: string) => void> {
  const [veil, loading] = [blockElement("loading"), blockElement("loading-text")];
  veil.hidden = false;
  loading.textContent = words;
  await painted();
  return (next) => {
    veil.hidden = true;
    loading.textContent = next;
  };
}

/** The page has been drawn at least once more: reading a large file leaves no time for it. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
