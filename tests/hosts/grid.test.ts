import { hostContract } from "./contract";
import { gridSubject } from "./grid-subject";

hostContract("grid", gridSubject, ["notes"]);
