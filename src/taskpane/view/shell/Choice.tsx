/** A drop-down list: the browser's own, as Fluent's is too, without the six kilobytes that Fluent wraps around it. */
import type { ReactNode } from "react";

interface Props {
  id?: string;
  value: string;
  onChange: (value: string) => void;
  /** Options. */
  children: ReactNode;
}

export function Choice({ onChange, children, ...rest }: Props): React.JSX.Element {
  return (
    <select {...rest} className="field" onChange={({ target }) => onChange(target.value)}>
      {children}
    </select>
  );
}
