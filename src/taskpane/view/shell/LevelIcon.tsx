/** The sign of a finding's level, told apart by its shape as well as its colour. */
import type { FindingLevel } from "../../../core/rule/finding";
import { levelNames } from "../../../core/wording/levels";
import { useSay } from "./pane";

/** An octagon with a cross, a diamond with a question mark, a circle with an i. */
const shapes: Record<FindingLevel, string> = {
  error:
    "M5.300 1.500h5.400l3.800 3.800v5.400l-3.800 3.800H5.300l-3.800-3.800V5.300l3.800-3.800Zm.4 3.200-1 1L7 8l-2.300 2.300 1 1L8 9l2.300 2.300 1-1L9 8l2.300-2.300-1-1L8 7 5.700 4.700Z",
  query:
    "M8 .8 15.200 8 8 15.200.8 8 8 .8Zm-2.300 5.700h1.400c0-.6.400-.9.900-.9s.9.300.9.800c0 .4-.2.600-.7.900-.7.400-1 .8-1 1.500v.3h1.400v-.2c0-.3.200-.5.600-.8.7-.4 1.100-.9 1.100-1.700 0-1.200-.9-2-2.300-2s-2.300.8-2.300 2.100Zm1.500 3.700v1.500h1.500v-1.500H7.200Z",
  hint: "M8 1.500a6.500 6.500 0 1 1 0 13 6.500 6.500 0 0 1 0-13Zm-.75 2.800v1.600h1.500V4.300h-1.500Zm0 2.700v4.700h1.500V7h-1.500Z",
};

/** Named for screen readers where no word stands beside it. */
export function LevelIcon({ level, isNamed = false }: { level: FindingLevel; isNamed?: boolean }): React.JSX.Element {
  const say = useSay();
  const name = isNamed ? { role: "img", "aria-label": say(levelNames[level]) } : { "aria-hidden": true };
  return (
    <svg className={`icon ${level}`} viewBox="0 0 16 16" width="16" height="16" {...name}>
      <path fill="currentColor" fillRule="evenodd" d={shapes[level]} />
    </svg>
  );
}
