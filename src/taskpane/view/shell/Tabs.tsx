/** Tabs as assistive technology knows them, arrow keys included; Fluent's own would add a third to what is loaded. */
import { useRef } from "react";
import type { KeyboardEvent } from "react";

export interface TabOf<Name extends string> {
  name: Name;
  label: string;
  /** Left out where the pane is narrowest. */
  count?: string;
}

interface Props<Name extends string> {
  label: string;
  tabs: readonly TabOf<Name>[];
  chosen: Name;
  onChoose: (name: Name) => void;
}

export function Tabs<Name extends string>({ label, tabs, chosen, onChoose }: Props<Name>): React.JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    const at = tabs.findIndex(({ name }) => name === chosen);
    const steps: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 };
    const next = steps[key];
    const tab = next === undefined ? undefined : tabs.at(next % tabs.length);
    if (!tab) return;
    onChoose(tab.name);
    list.current?.querySelector<HTMLElement>(`#tab-${tab.name}`)?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {tabs.map(({ name, label: text, count }) => (
        <button
          key={name}
          id={`tab-${name}`}
          type="button"
          role="tab"
          aria-selected={name === chosen}
          aria-controls="tabpanel"
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          {text}
          {count !== undefined && <span className="count"> {count}</span>}
        </button>
      ))}
    </div>
  );
}
