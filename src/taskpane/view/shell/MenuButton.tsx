/** A button with a menu, as assistive technology knows them; Fluent's own would add a fifth to what is loaded. */
import { useEffect, useId, useRef, useState } from "react";
import type { KeyboardEvent, ReactNode, RefObject } from "react";

export interface MenuItem {
  key: string;
  label: string;
  /** For items that are on or off. */
  isOn?: boolean;
  isDisabled?: boolean;
  lang?: string;
  onPress: () => void;
}

interface Props {
  /** What the menu is of, for screen readers and as a tip. */
  label: string;
  icon: ReactNode;
  items: readonly MenuItem[];
  /** A sentence at its foot. */
  foot?: ReactNode;
}

export function MenuButton({ label, icon, items, foot }: Props): React.JSX.Element {
  const { isOpen, root, opener, toggle, close, onKeyDown } = useMenu();
  const id = useId();
  return (
    <div className="menu-root" ref={root}>
      <button
        ref={opener}
        type="button"
        className="icon-button"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        {...(isOpen ? { "aria-controls": id } : {})}
        onClick={toggle}
      >
        {icon}
      </button>
      {isOpen && (
        <div className="menu" onKeyDown={onKeyDown}>
          <div id={id} role="menu" aria-label={label}>
            {items.map((item) => (
              <Item key={item.key} item={item} onDone={close} />
            ))}
          </div>
          {foot}
        </div>
      )}
    </div>
  );
}

interface Menu {
  isOpen: boolean;
  root: RefObject<HTMLDivElement>;
  opener: RefObject<HTMLButtonElement>;
  toggle: () => void;
  /** Back to the button. */
  close: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Opens with the focus on the first item; Escape, Tab and a press elsewhere close it. */
function useMenu(): Menu {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    itemsIn(root.current)[0]?.focus();
    return onPressOutside(root.current, () => setOpen(false));
  }, [isOpen]);
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Tab") setOpen(false);
    else if (event.key === "Escape") close();
    else if (!walk(root.current, event.key)) return;
    if (event.key !== "Tab") event.preventDefault();
  };
  return { isOpen, root, opener, toggle: () => setOpen(!isOpen), close, onKeyDown };
}

function Item({ item, onDone }: { item: MenuItem; onDone: () => void }): React.JSX.Element {
  const { label, isOn, isDisabled = false, lang, onPress } = item;
  const state = isOn === undefined ? { role: "menuitem" } : { role: "menuitemcheckbox", "aria-checked": isOn };
  return (
    <button
      type="button"
      {...state}
      {...(lang ? { lang } : {})}
      tabIndex={-1}
      aria-disabled={isDisabled}
      onClick={() => {
        if (isDisabled) return;
        onDone();
        onPress();
      }}
    >
      <span className="check" aria-hidden="true">
        {isOn ? "✓" : ""}
      </span>
      {label}
    </button>
  );
}

function itemsIn(root: HTMLElement | null): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
}

/** Moves the focus by a key; false for keys that mean nothing here. */
function walk(root: HTMLElement | null, key: string): boolean {
  const items = itemsIn(root);
  const at = items.findIndex((item) => item === document.activeElement);
  const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
  const next = steps[key];
  if (next === undefined || items.length === 0) return false;
  items.at(next % items.length)?.focus();
  return true;
}

function onPressOutside(root: HTMLElement | null, act: () => void): () => void {
  const hear = ({ target }: Event): void => {
    if (target instanceof Node && !root?.contains(target)) act();
  };
  document.addEventListener("pointerdown", hear);
  window.addEventListener("blur", act);
  return () => {
    document.removeEventListener("pointerdown", hear);
    window.removeEventListener("blur", act);
  };
}
