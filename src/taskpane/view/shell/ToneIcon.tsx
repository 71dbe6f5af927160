/** A sign for how something went, told apart by its shape. */
import type { Notice } from "../../session/state";

const shapes: Record<Notice["tone"], string> = {
  good: "M8 1.500a6.500 6.500 0 1 1 0 13 6.500 6.500 0 0 1 0-13Zm-1 8.600L4.900 8l-.9.900L7 12l5-5-.9-.900L7 10.100Z",
  warning: "M8 1.200 15.300 14.500H.7L8 1.200Zm-.75 5v4h1.500v-4h-1.500Zm0 5.300v1.500h1.500v-1.500h-1.500Z",
  bad: "M5.300 1.500h5.400l3.800 3.800v5.400l-3.800 3.800H5.300l-3.800-3.800V5.300l3.800-3.800Zm.4 3.200-1 1L7 8l-2.300 2.300 1 1L8 9l2.300 2.300 1-1L9 8l2.300-2.300-1-1L8 7 5.700 4.700Z",
};

export function ToneIcon({ tone }: { tone: Notice["tone"] }): React.JSX.Element {
  return (
    <svg className={`icon ${tone}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path fill="currentColor" fillRule="evenodd" d={shapes[tone]} />
    </svg>
  );
}
