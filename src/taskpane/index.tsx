/** The composition root: joins Excel, the formulas and the pane, which know nothing of one another. */
import { createRoot } from "react-dom/client";
import { createPort } from "../excel/port";
import { isAskedFor, onAsked, publish, publishFailure, tellAll } from "../functions/live";
import { associate } from "../functions/associate";
import { changeSetting } from "../functions/setting";
import type { Language } from "../core/text";
import { App } from "./view/App";
import { buttonsOf } from "./buttons";
import { feed } from "./session/feeding";
import { createSession } from "./session/session";
import type { Stage } from "./session/stage";
import { createStore } from "./session/store";
import "./themes.css";
import "./taskpane.css";

/** Milliseconds without an answer of Excel's after which the pane says so. */
const officeTimeout = 10_000;
/** Office 2021. */
const oldest = "1.14";

const stages = createStore<{ stage: Stage }>({ stage: { is: "waiting" } });

async function start(): Promise<void> {
  // At "none" the page already says what is missing.
  if ((await klaOffice) === "none") return;
  show();
  const timer = setTimeout(() => stages.set({ stage: { is: "silent" } }), officeTimeout);
  const { host } = await Office.onReady();
  clearTimeout(timer);
  const stage: Stage = host === Office.HostType.Excel ? stageInExcel() : { is: "elsewhere" };
  if (stage.is !== "ready") klaAnswer({});
  stages.set({ stage });
}

function show(): void {
  const root = document.querySelector("#root");
  if (!root) return;
  createRoot(root).render(<App stages={stages} isExcelDark={isExcelDark} onLanguage={speak} />);
}

function stageInExcel(): Stage {
  const { requirements } = Office.context;
  if (!requirements.isSetSupported("ExcelApi", oldest)) return { is: "old" };
  const { run, Worksheet } = Excel;
  const port = createPort({ run: run.bind(Excel), Worksheet, requirements });
  // One instrument for the pane and the formulas, fetched when either needs it.
  const session = createSession(port, async () => (await import("../functions/shipped")).setting().instrument);
  feed(session, { publish, publishFailure, onAsked, isAskedFor });
  associate();
  const buttons = buttonsOf(session, () => Office.addin.showAsTaskpane());
  klaAnswer(Object.fromEntries(buttons.map(({ name, answer }) => [name, answer])));
  void session.begin().then(() => {
    // The page around the pane shows a sample that is to be checked already.
    if (document.documentElement.dataset.check === "now") void session.check();
  });
  return { is: "ready", session };
}

/** Excel on the web does not tell its theme. */
function isExcelDark(): boolean | null {
  // Older builds leave it out, whatever the types say.
  const theme: Partial<Office.OfficeTheme> | undefined =
    typeof Office === "undefined" ? undefined : Office.context?.officeTheme;
  if (!theme) return null;
  if (theme.isDarkTheme !== undefined) return theme.isDarkTheme;
  return theme.bodyBackgroundColor ? isDarkColour(theme.bodyBackgroundColor) : null;
}

/** "#RRGGBB", darker than middle grey to the eye. */
function isDarkColour(colour: string): boolean {
  const [red = 255, green = 255, blue = 255] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

function speak(language: Language): void {
  changeSetting({ language });
  tellAll();
}

/** Says what nothing else on the page would: that starting failed, or that an error left the page empty. */
function sayStopped(): void {
  const message = document.querySelector<HTMLTemplateElement>("template#stopped");
  // In place of all that React draws in: it may yet draw, and would wipe the message away.
  if (message) document.querySelector("#root")?.replaceWith(message.content.cloneNode(true));
}

addEventListener("error", () => {
  if (document.querySelector("#root:empty")) sayStopped();
});

void start().catch((error: unknown) => {
  // Buttons that wait for an answer are let go.
  klaAnswer({});
  sayStopped();
  throw error;
});
