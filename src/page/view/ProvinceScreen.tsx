/** A province: how far its check is, then its board. */
import type { Language } from "../../core/text";
import type { Province } from "../province/province";
import { BoardView } from "./BoardView";
import type { BoardEnding } from "./BoardView";
import { ProgressView } from "./ProgressView";

interface Props {
  province: Province;
  language: Language;
  onCity: (file: File) => void;
  onSave: (ending: BoardEnding) => void;
  onClose: () => void;
}

export function ProvinceScreen({ province, ...props }: Props): React.JSX.Element {
  if (province.is === "board") return <BoardView {...props} province={province} />;
  return <ProgressView province={province} language={props.language} />;
}
