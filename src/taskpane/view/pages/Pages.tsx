/** The pages below Ringkasan that are rarely opened, together in one file to fetch. */
import type { Report } from "../../../core/report/report";
import type { Page } from "../../session/state";
import { EvidencePage } from "./EvidencePage";
import { FormulasPage } from "./FormulasPage";
import { MessagesPage } from "./MessagesPage";
import { OriginPage } from "./OriginPage";
import { YearsPage } from "./YearsPage";
import "./pages.css";

export function Pages({ page, report }: { page: Page; report: Report }): React.JSX.Element | null {
  if (page === "evidence") return <EvidencePage report={report} />;
  if (page === "formulas") return <FormulasPage report={report} />;
  if (page === "messages") return <MessagesPage />;
  if (page === "origin") return <OriginPage report={report} />;
  return page === "years" ? <YearsPage report={report} /> : null;
}
