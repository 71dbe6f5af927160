/** How long ago something was, in words of whole minutes. */
import type { Text } from "../../../core/text";

const minute = 60_000;
const hour = 60 * minute;

/** Both in milliseconds since 1970. */
export function sinceText(at: number, now: number): Text {
  const minutes = Math.floor((now - at) / minute);
  if (minutes < 1) return { id: "baru saja", en: "just now" };
  if (now - at < hour) return { id: `${minutes} menit lalu`, en: `${minutes} min ago` };
  const hours = Math.floor((now - at) / hour);
  return { id: `${hours} jam lalu`, en: `${hours} h ago` };
}
