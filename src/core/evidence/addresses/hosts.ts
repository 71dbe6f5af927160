/** Tells a web address without "https://" from an ordinary text with dots, and what hosts are known for. */

/** Endings of hosts met in evidence; others need "https://" or "www." before them. */
const endings = new Set(
  "com id net org gov ly gl gle ms io co me app page link site info xyz tv be us web cc online cloud be.id my.id".split(
    " ",
  ),
);

/** True for "drive.google.com/file/d/1" and "jdih.kota.go.id". */
export function isHostLike(run: string): boolean {
  const stroke = run.indexOf("/");
  const host = (stroke < 0 ? run : run.slice(0, stroke)).toLowerCase();
  if (host.length > 253 || !host.includes(".")) return false;
  const labels = host.split(".");
  const last = labels.at(-1) ?? "";
  if (!endings.has(last) || labels.some((label) => !isLabel(label))) return false;
  return stroke >= 0 || labels.length > 2 || last === "com" || last === "id";
}

function isLabel(label: string): boolean {
  return label.length > 0 && /^[a-z0-9-]+$/.test(label);
}

const shorteners = new Set(
  "bit.ly s.id tinyurl.com shorturl.at cutt.ly rebrand.ly t.ly goo.gl linktr.ee msha.ke lynk.id".split(" "),
);

/** True for a host that hides where a link leads. */
export function isShortener(host: string): boolean {
  return shorteners.has(host);
}

const meetings = new Set(["meet.google.com", "meet.jit.si", "whereby.com", "teams.live.com"]);
const rooms = new Set(["j", "s", "w", "my", "join", "meetup-join"]);

/** True for the room of a meeting, which shows nothing once that is over; a recording of it is another address. */
export function isMeeting(host: string, steps: readonly string[]): boolean {
  if (meetings.has(host)) return true;
  const isOfMeetings = host === "zoom.us" || host.endsWith(".zoom.us") || host === "teams.microsoft.com";
  return isOfMeetings && steps.slice(0, 2).some((step) => rooms.has(step));
}

const mailboxes = [
  ...["mail.google.com", "outlook.live.com", "outlook.office.com", "mail.yahoo.com"],
  ...["web.whatsapp.com", "chat.whatsapp.com", "api.whatsapp.com", "wa.me", "t.me"],
];

/** True for an address that only its owner, or one office, can open: a mailbox or chat, this computer, a local network. */
export function isPrivateHost(host: string): boolean {
  if (mailboxes.includes(host) || host === "localhost" || host.endsWith(".local")) return true;
  const parts = host.split(".").map(Number);
  if (parts.length !== 4 || !parts.every((part) => Number.isInteger(part) && part >= 0 && part <= 255)) return false;
  const [first = 0, second = 0] = parts;
  return (
    first === 10 ||
    first === 127 ||
    (first === 192 && second === 168) ||
    (first === 172 && second >= 16 && second <= 31)
  );
}
