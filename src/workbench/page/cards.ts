/** Cards that open from the bar: placed under their button, and walked through with the arrow keys. */

const gap = 6;

/** Prepares every button that opens a card. */
export function prepareCards(): void {
  for (const opener of document.querySelectorAll<HTMLButtonElement>("button[popovertarget]")) {
    const card = document.getElementById(opener.getAttribute("popovertarget") ?? "");
    if (!card) continue;
    opener.setAttribute("aria-haspopup", card.getAttribute("role") ?? "dialog");
    opener.setAttribute("aria-expanded", "false");
    card.addEventListener("toggle", (event) => {
      const isOpen = event instanceof ToggleEvent && event.newState === "open";
      opener.setAttribute("aria-expanded", String(isOpen));
      if (isOpen) openUnder(opener, card);
    });
    card.addEventListener("keydown", (event) => walk(card, event));
  }
  // The pane and the grid swallow clicks, which would leave a card standing open.
  addEventListener("blur", closeCards);
}

export function closeCards(): void {
  for (const card of document.querySelectorAll<HTMLElement>("[popover]:popover-open")) card.hidePopover();
}

function openUnder(opener: HTMLElement, card: HTMLElement): void {
  const { left, bottom } = opener.getBoundingClientRect();
  const rightmost = document.documentElement.clientWidth - card.offsetWidth - gap;
  card.style.left = `${Math.max(gap, Math.min(left, rightmost))}px`;
  card.style.top = `${bottom + gap}px`;
  card.querySelector<HTMLElement>("input:checked, button")?.focus();
}

function walk(card: HTMLElement, event: KeyboardEvent): void {
  if (card.getAttribute("role") !== "menu" || !["ArrowDown", "ArrowUp"].includes(event.key)) return;
  event.preventDefault();
  const items = [...card.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const current = items.findIndex((item) => item === document.activeElement);
  const step = event.key === "ArrowDown" ? 1 : -1;
  items[(current + step + items.length) % items.length]?.focus();
}
