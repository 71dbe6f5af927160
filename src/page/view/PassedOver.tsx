/** Files that were picked beside workbooks and are none: how many, and, unfolded, which. */
import type { Language } from "../../core/text";

interface Props {
  language: Language;
  paths: readonly string[];
}

export function PassedOver({ language, paths }: Props): React.JSX.Element | null {
  const { length } = paths;
  if (length === 0) return null;
  return (
    <details className="passed soft">
      <summary>
        {language === "id"
          ? `${length} file lain bukan buku kerja Excel, jadi tidak dibuka`
          : `${length} other ${length === 1 ? "file is no Excel workbook and was" : "files are no Excel workbooks and were"} not opened`}
      </summary>
      <ul>
        {paths.map((path) => (
          <li key={path}>{path}</li>
        ))}
      </ul>
    </details>
  );
}
