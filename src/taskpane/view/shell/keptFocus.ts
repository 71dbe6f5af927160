/** Keeps the keyboard's place where the button that was pressed has gone; takes the focus from nobody. */
import { useLayoutEffect } from "react";
import type { RefObject } from "react";

/** The element takes the focus when it comes, if that was just lost in the pane itself. */
export function useKeptFocus(element: RefObject<HTMLElement>): void {
  useLayoutEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body)
      element.current?.focus({ preventScroll: true });
  }, [element]);
}
