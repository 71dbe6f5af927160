/** A row that leads on: every number of the summary is one. */
import type { ReactNode } from "react";
import { onSign } from "./icons";

interface Props {
  children: ReactNode;
  onPress: () => void;
}

export function Way({ children, onPress }: Props): React.JSX.Element {
  return (
    <button type="button" className="way" onClick={onPress}>
      <span>{children}</span>
      {onSign}
    </button>
  );
}
