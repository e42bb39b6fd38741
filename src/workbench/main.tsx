import { createRoot } from "react-dom/client";
import "../taskpane/page.css";
import { WorkbenchPage } from "./workbench-page";

createRoot(document.getElementById("workbench")!).render(<WorkbenchPage />);
