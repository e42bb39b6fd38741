import { createRoot } from "react-dom/client";
import "./page.css";
import { startOffice } from "./shell/start-office";
import { TaskPane } from "./task-pane";

// Where no Excel answers, the pane still reads letters and says what is missing.
const office = await startOffice();
createRoot(document.getElementById("pane")!).render(<TaskPane office={office} />);
