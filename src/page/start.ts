/** Where the page's one script begins: as the page, or as one of its threads. */
import "./olderBrowsers";
import "./province/ownScript";
import { serveChecks } from "./province/thread";

if (typeof document === "undefined") serveChecks();
else void import(/* webpackMode: "eager" */ "./index");
