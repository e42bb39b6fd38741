import { createRoot } from "react-dom/client";
import "./page.css";
import { connectExcel } from "./shell/connect-excel";
import { watchProblems } from "./shell/last-problem";
import { startOffice } from "./shell/start-office";
import { TaskPane } from "./task-pane";

watchProblems(window);
const starting = startOffice();
const requests = connectExcel(starting);
// Where no Excel answers, the pane still reads letters and says what is missing.
const office = await starting;
createRoot(document.getElementById("pane")!).render(<TaskPane office={office} requests={requests} />);
