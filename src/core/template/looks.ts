/** How the cells of a workbook to start from look. */
import type { CellStyle } from "../sheets/sheet";

export const styles = {
  title: { bold: true, size: 14 },
  heading: { bold: true, fill: "#DDEBF7", border: "thin", wrap: true, vertical: "top" },
  sum: { bold: true, border: "thin", fill: "#F2F2F2", wrap: true, vertical: "top" },
  fixed: { border: "thin", wrap: true, vertical: "top" },
  open: { border: "thin", wrap: true, vertical: "top", fill: "#FFF8D6" },
  past: { border: "thin", wrap: true, vertical: "top", italic: true, color: "#595959" },
} satisfies Record<string, CellStyle>;
