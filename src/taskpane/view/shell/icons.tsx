/** The few signs of the pane's buttons. */

function Sign({ d, width = 1.5 }: { d: string; width?: number }): React.JSX.Element {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path fill="none" stroke="currentColor" strokeWidth={width} strokeLinecap="round" strokeLinejoin="round" d={d} />
    </svg>
  );
}

export const againSign = <Sign d="M13 8a5 5 0 1 1-1.500-3.600M13 2v2.800h-2.800" />;
export const stopSign = <Sign d="M4 4h8v8H4z" />;
export const moreSign = <Sign d="M3 8h.01M8 8h.01M13 8h.01" width={2.6} />;
export const backSign = <Sign d="M10 3 5 8l5 5" />;
export const onSign = <Sign d="M6 3l5 5-5 5" />;
export const downSign = <Sign d="M3 6l5 5 5-5" />;
export const closeSign = <Sign d="M4 4l8 8M12 4l-8 8" />;
