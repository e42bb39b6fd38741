import { createRoot } from "react-dom/client";
import "../taskpane/page.css";
import { watchProblems } from "../taskpane/shell/last-problem";
import { WorkbenchPage } from "./workbench-page";

watchProblems(window);
createRoot(document.getElementById("workbench")!).render(<WorkbenchPage />);
