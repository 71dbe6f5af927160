/** The promise that nothing leaves the computer. */
import { useSay } from "./pane";

export function Pledge(): React.JSX.Element {
  const say = useSay();
  return (
    <p className="pledge">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          fill="currentColor"
          d="M8 1a3 3 0 0 0-3 3v2H4.5A1.5 1.5 0 0 0 3 7.500v5A1.5 1.5 0 0 0 4.500 14h7a1.500 1.500 0 0 0 1.500-1.500v-5A1.500 1.500 0 0 0 11.500 6H11V4a3 3 0 0 0-3-3Zm2 5H6V4a2 2 0 1 1 4 0v2Zm-2 3a1 1 0 1 1 0 2 1 1 0 0 1 0-2Z"
        />
      </svg>
      <span>
        {say({
          id: "Tidak ada yang dikirim ke mana pun: buku kerja diperiksa di komputer ini saja.",
          en: "Nothing is sent anywhere: the workbook is checked on this computer only.",
        })}
      </span>
    </p>
  );
}
